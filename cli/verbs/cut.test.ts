import assert from 'node:assert/strict'
import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { runIn } from '#cli/fixtures/desk'

let dir = ''
before(async () => {
  dir = await mkdtemp(join(tmpdir(), 'zhicheng-cut-'))
  const rule = { id: 'round', seats: 2, ties: 'both-out', caps: [{ by: 'province', most: 1 }], stray: 1 }
  await writeFile(join(dir, 'rule.json'), JSON.stringify(rule))
  await writeFile(join(dir, 'untied.json'), JSON.stringify({ ...rule, ties: undefined }))
  await writeFile(join(dir, 'scores.csv'), 'unit,score,points,province\n甲,90,9,湘\n乙,80,8,湘\n丙,70,7,粤\n')
  const uncertainty = { seed: 3, runs: 40, weights: 0.2 }
  const definition = { id: 'index', indicators: [{ id: 'points' }], uncertainty }
  await writeFile(join(dir, 'index.json'), JSON.stringify(definition))
})
after(() => rm(dir, { recursive: true, force: true }))

const line = (...words: string[]) =>
  runIn(dir, () => Promise.reject(new Error('A cut asks for no house.')), ['cut', ...words])

test('a cut of any table: who is in, who is not, and why', async () => {
  const { exit, said } = await line('rule.json', '--data', 'scores.csv', '--json')
  assert.equal(exit, 0)
  const { units, taken, line: edge, unreadKeys } = JSON.parse(said)
  assert.deepEqual(
    units.map((one: { unit: string; why: string; at?: string }) => [one.unit, one.why, one.at]),
    [
      ['甲', 'above', undefined],
      ['乙', 'cap', 'province: 湘'],
      ['丙', 'above', undefined],
    ],
  )
  assert.deepEqual([taken, edge, unreadKeys], [2, { last: 70, next: null }, ['stray']])
  const spoken = await line('rule.json', '--data', 'scores.csv')
  assert.match(spoken.said, /2\s+乙\s+80\.0000\s+否\s+所属类别的名额已满（province: 湘）/)
})

test('by an index, with the chance of each', async () => {
  const { said } = await line('rule.json', '--data', 'scores.csv', '--index', 'index.json', '--json')
  const { units, doubts } = JSON.parse(said)
  assert.deepEqual(
    units.map((one: { above: number }) => one.above),
    [1, 0, 1],
  )
  assert.deepEqual(doubts, { seed: 3, runs: 40 })
})

test('a rule that is silent about ties is refused', async () => {
  const { exit, said } = await line('untied.json', '--data', 'scores.csv', '--json')
  assert.equal(exit, 1)
  assert.equal(JSON.parse(said).refused, 'tie-rule-missing')
})
