import assert from 'node:assert/strict'
import { test } from 'node:test'
import { invented } from '#office/documents/fixtures/invented-procedure'
import { partOf, wordFile, writing, zipOf } from '#office/documents/fixtures/word-file'
import { faultsIn } from '#office/documents/template-book'

const faults = async (bytes: Uint8Array) => await faultsIn(bytes, invented, 'notice')
const first = async (bytes: Uint8Array) => (await faults(bytes))[0]
const types = '[Content_Types].xml'
const rels = 'word/_rels/document.xml.rels'

test('the built-in template has no fault, nor has one in English', async () => {
  assert.deepEqual(await faults(wordFile()), [])
  assert.deepEqual(await faults(writing('{caseNumber} {#limitList}{limit} {due}{/limitList} {claimant}')), [])
  assert.deepEqual(await faults(writing('{#责令金额}{责令金额}{/责令金额}{^责令金额}无{/责令金额}')), [])
})

test('a field that is not known is named with its place', async () => {
  assert.deepEqual(await first(writing('甲', '乙{案号}', '丙{案件号}丁')), {
    refused: 'template-field-unknown',
    detail: 'word/document.xml ¶3: {案件号}',
  })
  for (const tag of [
    '=[[ ]]=',
    '@案号',
    '>案号',
    'constructor',
    '__proto__',
    'toString()',
    '期限列表',
    '届满日',
  ])
    assert.equal((await first(writing(`{${tag}}`)))?.refused, 'template-field-unknown', tag)
})

test('a brace without its partner, and wide braces around a field, are named with their place', async () => {
  for (const text of ['{案号', '案号}', '{案{号}', '｛案号｝', '{{案号}}']) {
    const fault = await first(writing('甲', text))
    assert.deepEqual([text, fault?.refused], [text, 'template-field-broken'])
    assert.match(fault?.detail ?? '', /^word\/document\.xml ¶2: /)
  }
  assert.deepEqual(await faults(writing('｛其他｝')), [])
})

test('a loop that is not closed, not opened or crossed is named with its place', async () => {
  const loop = async (...text: string[]) => (await first(writing(...text)))?.refused
  assert.equal(await loop('{#期限列表}', '{期限名称}'), 'template-loop-open')
  assert.equal(await loop('{/期限列表}'), 'template-loop-open')
  assert.equal(await loop('{#期限列表}{#附件列表}{/期限列表}{/附件列表}'), 'template-loop-open')
  const crossing = `<w:tbl><w:tr><w:tc><w:p><w:r><w:t>{#期限列表}</w:t></w:r></w:p></w:tc></w:tr></w:tbl>`
  assert.equal(await loop(crossing, '{/期限列表}'), 'template-damaged')
})

test('all faults are told at once, in the footer too, and no more than fifty', async () => {
  const bad = { 'word/footer1.xml': partOf('word/footer1.xml').replace('— <', '{某}<') }
  assert.deepEqual(await faults(wordFile(bad)), [
    { refused: 'template-field-unknown', detail: 'word/footer1.xml ¶1: {某}' },
  ])
  assert.equal((await faults(writing('{甲}{乙}'))).length, 2)
  assert.equal((await faults(writing('{甲}'.repeat(500)))).length, 50)
})

test('what is no Word file, or is damaged, is refused by name', async () => {
  const whole = wordFile()
  const is = async (bytes: Uint8Array) => (await first(bytes))?.refused
  assert.equal(await is(Buffer.from('d0cf11e0a1b11ae1', 'hex')), 'not-what-it-says')
  assert.equal(await is(Buffer.from('%PDF-1.7')), 'not-what-it-says')
  assert.equal(await is(zipOf({ 'a.txt': 'a' })), 'not-what-it-says')
  const table = partOf(types).replace('wordprocessingml.document.main', 'spreadsheetml.sheet.main')
  assert.equal(await is(wordFile({ [types]: table })), 'not-what-it-says')
  assert.equal(await is(whole.subarray(0, whole.length / 2)), 'template-damaged')
  const bent = Buffer.from(whole)
  bent.fill(255, 60, 200)
  assert.equal(await is(bent), 'template-damaged')
  assert.equal(await is(writing('<w:p><w:r><w:t>{案号}</w:t></w:r>')), 'template-damaged')
})

test('macros, embedded objects, outside files and entities are refused by name', async () => {
  const is = async (changes: Record<string, string>) => (await first(wordFile(changes)))?.refused
  assert.equal(await is({ 'word/vbaProject.bin': 'x' }), 'template-has-macros')
  const macro = partOf(types).replace('wordprocessingml.document.main', 'macroEnabled.main')
  assert.equal(await is({ [types]: macro }), 'template-has-macros')
  assert.equal(await is({ 'word/embeddings/oleObject1.bin': 'x' }), 'template-reaches-outside')
  const outside = partOf(rels).replace(
    'Target="styles.xml"',
    'Target="file:///c:/a.dotx" TargetMode="External"',
  )
  assert.equal(await is({ [rels]: outside }), 'template-reaches-outside')
  const code = (part: string) => `<w:r><w:instrText>${part}</w:instrText></w:r>`
  const split = `<w:p>${code('INCLUDE')}${code('TEXT &quot;c:\\a&quot;')}</w:p>`
  assert.equal((await first(writing(split)))?.refused, 'template-reaches-outside')
  const entity = partOf('word/styles.xml').replace('?>', '?><!DOCTYPE a [<!ENTITY b "c">]>')
  assert.equal(await is({ 'word/styles.xml': entity }), 'entity-not-allowed')
})

test('what is too large, packed or unpacked, is refused without being read', async () => {
  const noise = new Uint8Array(30_000_000)
  assert.equal((await first(noise))?.refused, 'too-large')
  const bomb = zipOf({ [types]: partOf(types), 'word/document.xml': new Uint8Array(60_000_000) })
  assert.ok(bomb.length < 1_000_000)
  assert.equal((await first(bomb))?.refused, 'too-large')
  const many = Object.fromEntries(Array.from({ length: 600 }, (_, at) => [`word/a${at}.xml`, '<a/>']))
  assert.equal((await first(wordFile(many)))?.refused, 'too-large')
})
