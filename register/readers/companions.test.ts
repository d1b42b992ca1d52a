import assert from 'node:assert/strict'
import { readdirSync } from 'node:fs'
import { test } from 'node:test'
import { companionOf } from '#register/readers/companions'
import { fileOf, fixture } from '#register/readers/fixtures/file-of'

test('what accompanies records is told by its contents', () => {
  const labels = [
    ['a.pdf', '%PDF-1.7'],
    ['a.tif', Buffer.from([0x49, 0x49, 0x2a, 0, 1])],
    ['a.xsd', '<?xml version="1.0"?><!-- x --><xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema">'],
    ['a.ent', '<!-- a table -->\n\n<!ENTITY angzarr "&#x0237C;" >'],
    ['a.dtd', '<?xml version="1.0" encoding="UTF-8"?>\n<!-- x --><!ELEMENT a (b)>'],
    [
      'toc.xml',
      '<!DOCTYPE Application-body [\n<!ELEMENT Application-body (Document+)>\n]>\n<Application-body id="1"/>',
    ],
    ['s.xml', '<!DOCTYPE sequence-cwu SYSTEM "s.dtd" [ ]><sequence-cwu id="S1"/>'],
    ['m.csv', 'xpath_from,xpath_to\na,b'],
    ['cn_diff.json', '{"patent-document": "cn-patent-document"}'],
  ] as const
  assert.deepEqual(
    labels.map(([name, text]) => companionOf(fileOf(name, text))?.en),
    [
      'PDF document, without records to read',
      'Drawing',
      'XML schema or style sheet',
      'Table of character entities',
      'Document type definition',
      'Table of contents of a delivery',
      'Sequence listing',
      'Mapping of elements between formats',
      'Mapping of elements between formats',
    ],
  )
})

test('no file of records is taken for a companion', () => {
  const names = readdirSync(new URL('fixtures/', import.meta.url)).filter(name => !name.endsWith('.ts'))
  assert.ok(names.length > 10)
  for (const name of names) assert.equal(companionOf(fileOf(name, fixture(name))), undefined, name)
  assert.equal(companionOf(fileOf('a.txt', 'hello')), undefined)
})
