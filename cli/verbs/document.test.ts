import assert from 'node:assert/strict'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Desk, openDesk } from '#cli/fixtures/desk'
import { readIn, writing } from '#office/documents/fixtures/word-file'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'
import type { CaseBrief } from '#server/api/cases'

let desk: Desk
before(async () => {
  desk = await openDesk()
  const { house } = desk
  const duties = [{ office: 'market-regulation', post: 'head' as const }]
  const founding = { persons: [{ id: 'lin.yi', name: '林一', duties }], isSample: true }
  const when = { at: house.now(), on: '2026-01-05' }
  const people = await house.people()
  assert.equal(await people.makeCity(prefectureLevelCity, house.place('990100'), founding, when), undefined)
})
after(() => desk.close())

const acceptance = ['--procedure', 'complaint', '--document', 'acceptance']
const file = (name: string) => join(desk.dir, name)

test('a document of a case is written to a file, and one of a sample city says so', async () => {
  const opening = ['case', 'open', 'complaint', '--office', '990100-market-regulation', '--place', '990100']
  const opened = await desk.answer(...opening, '--on', '2026-03-02', '--party', '虚拟公司', '--title', '投诉')
  const { id } = opened.case as CaseBrief
  assert.equal(
    (await desk.answer('document', 'write', id, 'acceptance', '--out', 'a.docx')).refused,
    'document-not-due',
  )
  assert.equal((await desk.answer('case', 'act', id, 'accept', '--on', '2026-03-04')).exit, 0)
  const written = await desk.answer('document', 'write', id, 'acceptance', '--out', 'a.docx')
  assert.deepEqual([written.exit, written.number, written.isSample], [0, `${id}/1`, true])
  const text = readIn(await readFile(file('a.docx')))
  assert.match(text, /^样张/)
  assert.match(text, /虚拟公司：/)
  const listed = await desk.run('document', 'list', id)
  assert.match(listed.said, /受理告知书.*2026-03-04.*\/1/)
  assert.equal((await desk.run('document', 'write', id)).exit, 2)
})

test('a template is got, checked with the place of every fault, and put in force', async () => {
  assert.equal((await desk.run('template', 'get', 'b.docx', ...acceptance)).exit, 0)
  assert.deepEqual((await desk.answer('template', 'check', 'b.docx', ...acceptance)).faults, [])
  assert.equal((await desk.answer('template', 'set', 'b.docx', ...acceptance)).from, '2026-06-30')
  await writeFile(file('c.docx'), writing('{案号}', '{某}{#期限列表}'))
  const checked = await desk.run('template', 'check', 'c.docx', ...acceptance)
  assert.equal(checked.exit, 1)
  assert.match(checked.noted, /word\/document\.xml ¶2: \{某\}.*\[template-field-unknown\]/)
  assert.match(checked.noted, /\{#期限列表\}.*\[template-loop-open\]/)
  assert.equal(
    (await desk.answer('template', 'set', 'c.docx', ...acceptance)).refused,
    'template-field-unknown',
  )
  assert.equal((await desk.answer('template', 'check', 'none.docx', ...acceptance)).refused, 'file-not-found')
  assert.match((await desk.run('template', 'fields', ...acceptance)).said, /\{案号\} {2}\{caseNumber\}/)
  assert.equal((await desk.run('template', 'get', 'd.docx', '--sample', ...acceptance)).exit, 0)
  assert.match(readIn(await readFile(file('d.docx'))), /^样张/)
})
