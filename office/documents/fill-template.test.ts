import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { isRefusal } from '#kernel/refusal'
import { fieldsOfDocuments } from '#office/documents/document-field'
import { fillTemplate, type Printed } from '#office/documents/fill-template'
import { invented } from '#office/documents/fixtures/invented-procedure'
import { partsOf, readIn, wordFile, writing } from '#office/documents/fixtures/word-file'
import { printedSample } from '#office/documents/printed-sample'

const fields = fieldsOfDocuments(invented)
const sample = printedSample(invented, 'notice', '2026-03-02')
const filled = (bytes: Uint8Array, printed: Printed = sample) => {
  const found = fillTemplate(partsOf(bytes), { fields, printed })
  return isRefusal(found) ? found : readIn(found)
}

test('every field of a document is printed under its names in both languages', () => {
  for (const { name, of } of fields)
    for (const one of [name.zh, name.en].filter(Boolean)) {
      const value = sample[one]
      assert.ok(value !== undefined, one)
      if (typeof value === 'string') assert.equal(filled(writing(`【{${one}}】`)), `【${value}】\n`, one)
      else
        for (const row of (of ?? []).flatMap(cell => [cell.name.zh, cell.name.en]))
          assert.equal(
            filled(writing(`{#${one}}【{${row}}】{/${one}}`)),
            `${value.map(cells => `【${cells[row]}】`).join('')}\n`,
          )
    }
})

test('a fact called as a field that every document has is reached by its other name', () => {
  assert.equal(filled(writing('{星期} {day}')), '示例 2 March 2026\n')
})

test('a field that Word has cut into pieces is one field', () => {
  const run = (text: string) =>
    `<w:r><w:rPr><w:b/></w:rPr><w:t>${text}</w:t></w:r><w:proofErr w:type="spellStart"/>`
  const cut = `<w:p>${['第{', '案', '号', '}件'].map(run).join('')}</w:p>`
  assert.equal(filled(writing(cut), { 案号: '1' }), '第1件\n')
})

test('a text of any letters is printed as it is, and never as XML or as a field', () => {
  for (const text of ['<甲>&"乙"\'丙\'', '{案由}', '&amp;', ']]>', '𠮷野', '甲'.repeat(5_000)])
    assert.equal(filled(writing('{案号}'), { 案号: text }), `${text}\n`)
  const letters = fc.string({ unit: fc.constantFrom(...'甲乙&<>"\'{}#/ a'), minLength: 1, maxLength: 20 })
  fc.assert(fc.property(letters, text => filled(writing('|{案号}|'), { 案号: text }) === `|${text}|\n`))
  assert.equal(filled(writing('{案号}'), { 案号: '甲\u0007乙' }), '甲乙\n')
})

test('what is missing is refused by name, all of it; what is asked about first is not missing', () => {
  assert.deepEqual(filled(writing('{案号}{案由}{收文人}{#依据}{依据}{/依据}'), { 案由: '甲' }), {
    refused: 'document-field-missing',
    detail: '案号、收文人',
  })
  assert.equal(filled(writing('{^依据}无{/依据}{#期限列表}{届满日}{/期限列表}'), {}), '无\n')
})

test('a row of a table is repeated for each row of a list', () => {
  const cell = (text: string) => `<w:tc><w:p><w:r><w:t>${text}</w:t></w:r></w:p></w:tc>`
  const table = `<w:tbl><w:tr>${cell('{#附件列表}{附件序号}')}${cell('{附件名称}{/附件列表}')}</w:tr></w:tbl>`
  const rows = [1, 2].map(n => ({ 附件序号: String(n), 附件名称: `证据${n}` }))
  assert.equal(filled(writing(table), { 附件列表: rows }), '1\n证据1\n2\n证据2\n')
})

test('a field that nobody has checked is not looked up, and nothing of a template is run', () => {
  for (const tag of ['constructor', '__proto__', 'length', '1+1', 'toString()'])
    assert.ok(isRefusal(filled(writing(`{${tag}}`))), tag)
})

test('the same contents make the same bytes, and a notice stands above them', () => {
  const once = () => fillTemplate(partsOf(wordFile()), { fields, printed: sample, notice: '样张<1>' })
  const one = once()
  assert.ok(!isRefusal(one))
  assert.deepEqual(one, once())
  assert.match(readIn(one), /^样张<1>\n/)
})
