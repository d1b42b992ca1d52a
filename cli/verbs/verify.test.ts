import assert from 'node:assert/strict'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Desk, openDesk } from '#cli/fixtures/desk'
import { isRefusal } from '#kernel/refusal'
import { act, RECORDED_AT } from '#ledger/fixtures/act'
import { placeOf } from '#ledger/vault-files'

let desk: Desk
let file = ''

before(async () => {
  desk = await openDesk()
})
after(() => desk.close())

test('an empty log verifies', async () => {
  const { exit, head, entries } = await desk.answer('verify')
  assert.deepEqual([exit, head, entries], [0, undefined, 0])
})

test('what was entered is counted, under the newest head', async () => {
  const ledger = await desk.house.ledger()
  await ledger.append({
    entries: ['note/1', 'note/2'].map(subject => act(subject, { kind: 'note' })),
    recordedAt: RECORDED_AT,
  })
  const content = (async function* () {
    yield Buffer.from('%PDF-1.7 invented')
  })()
  const custody = { by: { person: 'p-1', office: 'o-1' }, happenedAt: '2026-05-06', recordedAt: RECORDED_AT }
  const held = await ledger.vault.takeIn({ content, name: 'a.pdf', bytesMax: 100 }, custody)
  assert.ok(!isRefusal(held))
  file = placeOf(ledger.dir, held.facts.sha256)
  const { exit, head, projections, ...counts } = await desk.answer('verify')
  assert.equal(projections, ledger.projections.length)
  assert.deepEqual(counts, { entries: 3, heads: 2, nodes: 0, files: 1 })
  assert.deepEqual([exit, (head as { size: number }).size], [0, 3])
  const { said } = await desk.run('verify', '--lang', 'en')
  assert.match(said, /Entries +3/)
})

test('what does not fit is refused by name, with its entry', async () => {
  const contents = readFileSync(file)
  appendFileSync(file, '!')
  const { exit, refused, misfit } = await desk.answer('verify')
  assert.deepEqual([exit, refused], [1, 'log-broken'])
  assert.deepEqual([(misfit as { what: string }).what, (misfit as { seq: number }).seq], ['file-changed', 3])
  const { noted } = await desk.run('verify', '--lang', 'en')
  assert.match(noted, /entry 3: a file of evidence was changed/)
  writeFileSync(file, contents)
  const anchor = join(desk.house.dir, 'keys', 'head.json')
  writeFileSync(anchor, '{}')
  assert.equal((await desk.answer('verify')).refused, 'log-broken')
})
