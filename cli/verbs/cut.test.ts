import assert from 'node:assert/strict'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
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

const noHouse = () => Promise.reject(new Error('No house is asked for.'))
const line = (...words: string[]) => runIn(dir, noHouse, ['cut', ...words])

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

test('a kit is made of files and checked alone; a changed one is refused with the place', async () => {
  const words = ['index.json', '--table', 'scores.csv', '--rule', 'rule.json', '--out', 'kit.zip', '--json']
  const made = await runIn(dir, noHouse, ['kit', 'make', ...words])
  assert.equal(made.exit, 0, made.noted)
  const whole = await runIn(dir, noHouse, ['kit', 'check', 'kit.zip', '--json'])
  const { isSound, digest, recomputed } = JSON.parse(whole.said)
  assert.deepEqual([whole.exit, isSound, digest], [0, true, JSON.parse(made.said).digest])
  assert.deepEqual(recomputed, ['result.json', 'cut.json'])
  const files = unzipSync(await readFile(join(dir, 'kit.zip')))
  const table = strFromU8(files['table.csv'] as Uint8Array).replace('80,8', '80,9')
  await writeFile(join(dir, 'bad.zip'), zipSync({ ...files, 'table.csv': strToU8(table) }))
  const bad = await runIn(dir, noHouse, ['kit', 'check', 'bad.zip'])
  assert.equal(bad.exit, 1)
  assert.match(bad.said, /table\.csv\s+3\s+与摘要不符\s+乙,80,9,湘/)
  assert.match(bad.noted, /table\.csv 3.*kit-changed/)
})

test('what a title of 2022 is worth is told by the scheme that it was given under', async () => {
  const words = [
    'designation',
    'title',
    'strong-city-pilot-demonstration-2021',
    'pilot',
    '--on',
    '2026-01-05',
  ]
  const { exit, said } = await runIn(dir, noHouse, [...words, '--json'])
  const { standing, term, named } = JSON.parse(said)
  assert.deepEqual([exit, standing, named], [0, 'ended', 72])
  assert.deepEqual(term, { from: '2022-07-01', until: '2025-07-01' })
  const other = await runIn(dir, noHouse, ['designation', 'title', 'strong-city-2016', 'pilot', '--json'])
  assert.deepEqual([other.exit, JSON.parse(other.said).refused], [1, 'unknown-scheme'])
})
