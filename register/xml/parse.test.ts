import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '#kernel/refusal'
import { XmlElement } from '#register/xml/element'
import { parseElement } from '#register/xml/parse'

const NONE: ReadonlySet<string> = new Set()

function parsed(text: string, drop = NONE): XmlElement {
  const element = parseElement(text, drop)
  if (isRefusal(element)) throw new Error(`${element.refused}: ${element.detail}`)
  return element as XmlElement
}

test('elements, attributes and words are found by local names', () => {
  const root = parsed('<p:a x="1" p:lang=\'zh\' y = "&lt;>"><p:b>one</p:b>\n  <c><b>two</b></c><b/></p:a>')
  assert.equal(root.name, 'a')
  assert.equal(root.attribute('x'), '1')
  assert.equal(root.attribute('lang'), 'zh')
  assert.equal(root.attribute('y'), '<>')
  assert.equal(root.attribute('ang'), undefined)
  assert.equal(root.words('b'), 'one')
  assert.equal(root.words('c/b'), 'two')
  assert.equal(root.all('b').length, 2)
  assert.equal(root.words('d'), undefined)
  assert.equal(root.at('c/d/e'), undefined)
})

test('mixed text keeps its order and its blanks', () => {
  assert.equal(parsed('<t>CO<sub>2</sub> and <i>a</i> <b>b</b></t>').words(), 'CO2 and a b')
  assert.equal(parsed('<t><i>a</i> <b>b</b></t>').words(), 'a b')
  assert.equal(parsed('<t>\n <p>one</p>\n <p>two</p>\n</t>').words(), 'one two')
  assert.equal(parsed('<t>one<br/>two</t>').words(), 'one two')
  assert.equal(parsed('<t><![CDATA[a & b]]><!-- no --><?pi?>!</t>').words(), 'a & b!')
  assert.equal(parsed('<t> \n </t>').words(), undefined)
})

test('characters are decoded once, and an unknown entity stays as printed', () => {
  assert.equal(
    parsed('<t>&amp;lt; &#x4E2D;&#22269; &eacute;&alpha; &oddity; &#0;&#xD800;&#x110000; &</t>').words(),
    '&lt; 中国 éα &oddity; \ufffd\ufffd\ufffd &',
  )
})

test('dropped elements are passed over unparsed', () => {
  const root = parsed('<a><x:skip><notclosed></x:skip><skip/><skip2>s</skip2></a>', new Set(['skip']))
  assert.deepEqual(
    root.children.map(child => child.name),
    ['skip2'],
  )
})

test('what is not well formed is refused by name', () => {
  for (const text of [
    '<a>',
    '<a></b>',
    '<a><b></a></b>',
    '<a',
    '<a b="x>',
    '<a><!-- </a>',
    '<a><![CDATA[ </a>',
    '</a>',
    '<a><1></1></a>',
    '< a></a>',
    '<a><b <c/></b></a>',
    '',
    'text',
    '<a><!DOCTYPE b></a>',
    '<a></a',
    '<a><skip></a>',
  ]) {
    const result = parseElement(text, new Set(['skip']))
    assert.ok(isRefusal(result) && result.refused === 'malformed', text)
  }
})

test('depth and number of elements are bounded', () => {
  const deep = parseElement('<a>'.repeat(400), NONE)
  assert.ok(isRefusal(deep) && deep.refused === 'malformed')
  const many = parseElement(`<a>${'<b/>'.repeat(200_001)}</a>`, NONE)
  assert.ok(isRefusal(many) && many.refused === 'too-large')
})

test('words written into a tree come out of it', () => {
  const tree: fc.Arbitrary<string> = fc.letrec<{ node: string; word: string }>(tie => ({
    word: fc.stringMatching(/^[a-z]{1,5}$/),
    node: fc.oneof(
      { depthSize: 'small' },
      tie('word'),
      fc.array(tie('node'), { maxLength: 3 }).map(parts => `<x>${parts.join(' ')}</x>`),
    ),
  })).node
  fc.assert(
    fc.property(tree, text => {
      const words = text
        .replace(/<[^>]*>/g, '')
        .replace(/\s+/g, ' ')
        .trim()
      assert.equal(parsed(`<r>${text}</r>`).words() ?? '', words)
    }),
  )
})

test('any text gives an element or a refusal', () => {
  const markup = fc.array(
    fc.constantFrom('<', '>', '/', 'a', '"', '=', '!', '--', '?', ' ', '&', ';', '[', ']', 'CDATA'),
  )
  fc.assert(
    fc.property(markup, parts => {
      const result = parseElement(`<a>${parts.join('')}`, NONE)
      assert.ok(isRefusal(result) || result instanceof XmlElement)
    }),
    { numRuns: 2000 },
  )
})
