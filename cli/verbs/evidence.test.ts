import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Desk, openDesk } from '#cli/fixtures/desk'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'
import type { CaseBrief } from '#server/api/cases'
import type { CustodyShape, EvidenceShape } from '#server/api/evidence'

let desk: Desk
let id: string
before(async () => {
  desk = await openDesk()
  const { house } = desk
  const duties = [{ office: 'market-regulation', post: 'member' as const }]
  const persons = [
    { id: 'lin.yi', name: '林一', duties },
    { id: 'he.er', name: '何二', duties },
  ]
  const when = { at: house.now(), on: '2026-01-05' }
  const founding = { persons, isSample: true }
  const made = await (await house.people()).makeCity(
    prefectureLevelCity,
    house.place('990100'),
    founding,
    when,
  )
  assert.equal(made, undefined)
  const opening = ['--office', '990100-market-regulation', '--place', '990100', '--on', '2026-03-02']
  const opened = await desk.answer('case', 'open', 'complaint', ...opening, '--as', 'lin.yi')
  id = (opened.case as CaseBrief).id
  await writeFile(join(desk.dir, 'a.pdf'), '%PDF-1.7 invented')
  await writeFile(join(desk.dir, 'a.jpg'), '%PDF-1.7 invented')
})
after(() => desk.close())

const evidence = (...words: string[]) => desk.answer('evidence', ...words)

test('evidence is taken in, listed and got out as it was, and each hand is told', async () => {
  const taken = await evidence('add', id, 'a.pdf', '--note', '照片', '--as', 'lin.yi')
  assert.deepEqual([taken.exit, taken.name, taken.bytes], [0, 'a.pdf', 17])
  const { rows } = await evidence('list', id, '--as', 'he.er')
  assert.deepEqual(
    (rows as EvidenceShape[]).map(one => [one.n, one.note]),
    [[taken.n, '照片']],
  )
  const got = await evidence('get', id, String(taken.n), '--out', 'b.pdf', '--as', 'he.er')
  assert.equal(got.exit, 0)
  assert.equal(await readFile(join(desk.dir, 'b.pdf'), 'utf8'), '%PDF-1.7 invented')
  const to = ['--to', '990100-court', '--as', 'lin.yi']
  const custody = await evidence('custody', id, String(taken.n), ...to)
  assert.deepEqual(
    (custody.rows as CustodyShape[]).map(one => [one.act, one.person]),
    [
      ['taken-in', 'lin.yi'],
      ['opened', 'he.er'],
      ['handed-on', 'lin.yi'],
    ],
  )
  const { said } = await desk.run('evidence', 'custody', id, String(taken.n), '--as', 'he.er')
  assert.match(said, /移送.*林一/)
})

test('what cannot be taken in or got out is refused by name', async () => {
  const as = ['--as', 'he.er']
  assert.equal((await evidence('add', id, 'none.pdf', ...as)).refused, 'file-not-found')
  assert.equal((await evidence('add', id, 'a.jpg', ...as)).refused, 'not-what-it-says')
  const secret = await evidence('add', id, 'a.pdf', '--secret', '--as', 'lin.yi')
  const asked = ['get', id, String(secret.n), '--out', 'c.pdf']
  assert.equal((await evidence(...asked, ...as)).refused, 'unknown-evidence')
  assert.equal(existsSync(join(desk.dir, 'c.pdf')), false)
  assert.equal((await evidence('list', 'none', ...as)).refused, 'unknown-case')
  assert.equal((await desk.run('evidence', 'list')).exit, 2)
})
