import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Reader } from '#kernel/record'
import { refusals } from '#kernel/refusal'
import { cnipaQuery } from '#register/readers/cnipa-query'
import { cnipaXml } from '#register/readers/cnipa-xml'
import { cnipaXmlOld } from '#register/readers/cnipa-xml-old'
import { epoDocdb } from '#register/readers/epo-docdb'
import { epoOps } from '#register/readers/epo-ops'
import { fileOf, fixture, readAll } from '#register/readers/fixtures/file-of'
import { jpo } from '#register/readers/jpo'
import { st36 } from '#register/readers/st36'
import { st96 } from '#register/readers/st96'
import { usptoAssignment } from '#register/readers/uspto-assignment'
import { usptoGrant } from '#register/readers/uspto-grant'
import { usptoTrademark } from '#register/readers/uspto-trademark'

/** Every format with its fixtures, and the end tag behind which a record is whole. */
const formats: readonly (readonly [Reader, string, string])[] = [
  [cnipaXml, 'cnipa-new.xml', '</business:PatentDocumentAndRelated>'],
  [cnipaXmlOld, 'cnipa-old.xml', '</cn-patent-document>'],
  [usptoGrant, 'uspto-weekly.xml', '</us-patent-grant>'],
  [jpo, 'jpo.xml', '</jp-official-gazette>'],
  [st36, 'st36.xml', '</ep-patent-document>'],
  [st96, 'st96-patent.xml', '</pat:PatentPublication>'],
  [st96, 'st96-mark.xml', '</tmk:TrademarkApplication>'],
  [usptoTrademark, 'uspto-trademark.xml', '</case-file>'],
  [usptoAssignment, 'uspto-assignment.xml', '</doc>'],
  [epoDocdb, 'docdb.xml', '</exch:exchange-document>'],
  [epoOps, 'ops-biblio.xml', '</exchange-document>'],
  [epoOps, 'ops-legal.xml', '</ops:patent-family>'],
  [epoOps, 'ops-register.xml', '</reg:register-document>'],
  [cnipaQuery, 'cnipa-query.json', '\u0000'],
]

const count = (text: string, mark: string) => text.split(mark).length - 1

for (const [reader, name, end] of formats) {
  const bytes = fixture(name)

  test(`${name}: cut anywhere, what was whole before comes out and the cut is told`, async () => {
    const whole = await readAll(reader, fileOf(name, bytes))
    const perElement = whole.length / Math.max(1, count(bytes.toString(), end))
    const step = Math.max(1, Math.floor(bytes.length / 150))
    for (let at = 1; at < bytes.length - 1; at += step) {
      const reads = await readAll(reader, fileOf(name, bytes.subarray(0, at), 999))
      const before = count(bytes.subarray(0, at).toString(), end) * perElement
      assert.deepEqual(reads.slice(0, before), whole.slice(0, before), `cut at ${at}`)
      const rest = reads.slice(before)
      assert.ok(rest.length <= 1 && rest.every(read => 'rejected' in read), `cut at ${at}`)
      assert.ok(reads.length > 0, `cut at ${at}`)
    }
  })

  test(`${name}: damaged anywhere, every read is a record or a named refusal`, async () => {
    const damage = fc.record({
      at: fc.nat(bytes.length - 1),
      by: fc.oneof(
        fc.uint8Array({ maxLength: 3 }),
        fc.constantFrom(Buffer.from('<'), Buffer.from('-->'), Buffer.from('&x;')),
      ),
      over: fc.nat(40),
      chunk: fc.integer({ min: 1, max: 5000 }),
    })
    await fc.assert(
      fc.asyncProperty(damage, async ({ at, by, over, chunk }) => {
        const damaged = Buffer.concat([bytes.subarray(0, at), by, bytes.subarray(at + over)])
        for (const read of await readAll(reader, fileOf(name, damaged, chunk)))
          if ('rejected' in read) assert.ok(read.rejected in refusals, read.rejected)
          else assert.ok(read.record.register !== '' && read.record.office !== '')
      }),
      { numRuns: 150 },
    )
  })

  test(`${name}: however it is chunked, it says the same`, async () => {
    const whole = await readAll(reader, fileOf(name, bytes))
    for (const chunk of [1, 2, 13, 4096])
      assert.deepEqual(await readAll(reader, fileOf(name, bytes, chunk)), whole)
  })
}

test('nothing but its own format is recognised by a reader', () => {
  for (const [, name] of formats) {
    const file = fileOf(name, fixture(name))
    const readers = new Set(
      formats.filter(([reader]) => reader.recognises(file)).map(([reader]) => reader.id),
    )
    assert.equal(readers.size, 1, name)
  }
})

test('an empty file and a file of noise are no format', () => {
  for (const noise of [
    '',
    ' ',
    '<',
    '<?xml version="1.0"?>',
    '<!DOCTYPE x [',
    '<!--',
    '\u0000\u0001',
    'a,b,c',
  ])
    for (const [reader] of formats)
      assert.ok(!reader.recognises(fileOf('noise', noise)), `${reader.id}: ${noise}`)
})
