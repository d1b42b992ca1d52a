import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { type Desk, openDesk } from '#cli/fixtures/desk'
import { samplePlaces } from '#jurisdictions/places/sample'
import { calling, roundProcedures } from '#jurisdictions/sample/designation'
import type { CutAnswer } from '#kernel/assessment/decide'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { PublishedRound } from '#server/api/designations'
import { packedRound } from '#server/round-kit'

const SIZE = 400
const CITY = '990100'
const DAY = '2025-12-31'

let desk: Desk
before(async () => {
  desk = await openDesk()
  const { exit, read, stored, rejected } = await desk.answer('sample', '--size', String(SIZE))
  assert.deepEqual([exit, read, stored, rejected], [0, SIZE, SIZE, []])
})
after(() => desk.close())

test('the same sample again is the same, and leaves no file behind', async () => {
  const { unchanged, stored } = await desk.answer('sample', '--size', String(SIZE))
  assert.deepEqual([unchanged, stored], [SIZE, 0])
  assert.equal(existsSync(join(desk.dir, 'data', 'uploads', 'sample')), false)
})

test('every sample right lies in a sample place, and real places count none of them', async () => {
  const rows = await desk.house.engine.rows<{ place: string }>('SELECT DISTINCT place FROM rights')
  const codes = samplePlaces.map(one => one.code)
  assert.ok(rows.length > 5 && rows.every(one => codes.includes(one.place)))
  const beyond = await desk.house.engine.rows(
    "SELECT id FROM rights WHERE hasAny(places, ['100000', '430000'])",
  )
  assert.deepEqual(beyond, [])
})

test('the sample is labelled wherever it is shown', async () => {
  const lines = [
    ['scoreboard', '--place', CITY, '--on', DAY],
    ['indicator', 'value', 'valid-inventions-per-10k', '--place', CITY, '--on', DAY],
  ]
  for (const line of lines) {
    assert.match((await desk.run(...line)).said, /【示例数据】/)
    assert.match((await desk.run(...line, '--lang', 'en')).said, /\[SAMPLE DATA\]/)
  }
  const real = await desk.run('scoreboard', '--place', '430100', '--on', '2020-11-30')
  assert.ok(!real.said.includes('示例') && real.said.includes('39.29'))
})

test('from a figure to its rows, its citations and the clause it answers', async () => {
  const line = ['indicator', 'value', 'valid-inventions-per-10k', '--place', CITY, '--on', DAY]
  const shape = await desk.answer(...line, '--explain', '--rows', '20')
  const { total, rows } = shape.rows as { total: number; rows: { number: string; status: string }[] }
  assert.ok(total > 0 && rows.length === Math.min(20, total))
  assert.ok(rows.every(one => one.status === 'in-force'))
  const { sentence, clauses } = shape.definition as {
    sentence: { zh: string }
    clauses: { source: string }[]
  }
  assert.ok(sentence.zh.includes('发明专利') && clauses.length > 0)
  const { said } = await desk.run(...line, '--explain', '--rows', '20')
  for (const part of ['依据', '来源', '所答条款', `登记簿中的${total}项`, rows[0]?.number ?? '?'])
    assert.ok(said.includes(part), part)

  const right = await desk.answer('right', rows[0]?.number ?? '')
  assert.equal(right.sample, true)
  const page = await desk.run('right', rows[0]?.number ?? '', '--kind', 'inventions')
  assert.match(page.said, /^【示例数据】SAMPLE/)
  const found = await desk.answer('search', rows[0]?.number ?? '')
  assert.equal(found.total, 1)
})

test('definitions are counted, and the clauses that none answers are told', async () => {
  const { exit, definitions, openClauses } = await desk.answer('definitions', 'check')
  assert.equal(exit, 0)
  assert.ok((definitions as { indicator: number }).indicator >= 60)
  assert.ok((openClauses as { label: { zh: string } }[]).every(one => one.label.zh))
})

test('lists give what the catalogue has, with and without --json', async () => {
  const inputs = await desk.run('indicator', 'list', '--inputs', '--json')
  assert.equal(JSON.parse(inputs.said).length, desk.house.catalogue.inputs.size)
  const list = await desk.run('indicator', 'list', '--lang', 'en')
  assert.equal(list.said.trim().split('\n').length, desk.house.catalogue.indicators.size)
  assert.match((await desk.run('indicator', 'show', 'C02')).said, /^C02 每万人口发明专利拥有量 · Valid/)
})

test('a published round goes out as a kit that anybody recomputes, and names nobody who was not published', async () => {
  const published = JSON.parse((await desk.run('designation', 'results', '--json')).said) as PublishedRound[]
  const [round] = published
  assert.ok(round)
  const make = (...more: string[]) =>
    desk.answer('kit', 'make', '--round', round.id, '--out', 'round.zip', ...more)
  // The head of a city seals no round of the province.
  const strange = await make('--seal', '--as', 'sample.city-b.head')
  assert.deepEqual([strange.refused, strange.detail], ['not-competent', 'head, 990200-province-ip-office'])
  const { digest, isSealed } = await make('--seal', '--as', 'sample.rounds.head')
  const check = (...more: string[]) => desk.answer('kit', 'check', 'round.zip', ...more)
  const key = join(desk.dir, 'data', 'keys', 'ledger.pub.pem')
  const found = await check('--key', key)
  assert.deepEqual([isSealed, found.exit, found.digest, found.recomputed], [true, 0, digest, ['cut.json']])
  // What anybody downloads is the same kit, with the receipt once it was sealed.
  const packed = await packedRound(desk.house, round.id)
  assert.ok(!isRefusal(packed))
  const files = unzipSync(packed)
  assert.deepEqual(Buffer.from(packed), await readFile(join(desk.dir, 'round.zip')))
  const all = Object.values(files)
    .map(one => strFromU8(one))
    .join('\n')
  for (const secret of ['sample.expert', '评审专家', 'own-city', 'declared-tie', '示例丙市', '990400'])
    assert.ok(!all.includes(secret), secret)
  const text = (name: string) => strFromU8(files[name] as Uint8Array)
  const cut = JSON.parse(text('cut.json')) as CutAnswer
  const scores = new Map(round.cities.map(one => [one.city.label.zh, [one.score, one.chance]]))
  const cityOf = new Map(
    text('scores.csv')
      .split('\n')
      .map(line => line.split(',').slice(0, 2) as [string, string]),
  )
  for (const { unit, score, above, isIn } of cut.units)
    if (isIn) assert.deepEqual(scores.get(cityOf.get(unit) ?? ''), [score, above])
  // One point more for one city, and what follows is named.
  const better = text('scores.csv').replace(
    /^([^,\n]+,示例[^,]+,\d+,[^,]+),([\d.]+)/m,
    (_, head, score) => `${head},${Number(score) + 1}`,
  )
  assert.notEqual(better, text('scores.csv'))
  await writeFile(join(desk.dir, 'round.zip'), zipSync({ ...files, 'scores.csv': strToU8(better) }))
  const forged = await desk.run('kit', 'check', 'round.zip')
  assert.equal(forged.exit, 1)
  assert.match(forged.said, /cut\.json\s+units\[\d\]\.score\s+与复算结果不符/)
  const refused = await desk.answer('kit', 'make', '--round', 'none', '--out', 'none.zip')
  assert.equal(refused.refused, 'unknown-round')
})

test('an act in one round reads nothing of another', async () => {
  const { house } = desk
  const [people, ledger, cases] = [await house.people(), await house.ledger(), await house.desk()]
  const as = (person: string) => people.viewer(person, house.today)
  const done = <T>(outcome: T | Refusal): T =>
    isRefusal(outcome) ? assert.fail(`${outcome.refused} ${outcome.detail}`) : outcome
  const on = house.today
  const prepared = {
    procedure: roundProcedures.round,
    lead: '990200-province-ip-office',
    place: '990000',
    on,
  }
  const round = done(await cases.open(await as('sample.rounds.1'), prepared)).case.id
  const facts = { ...calling.facts, applyBy: '2026-08-31' }
  done(await cases.act(await as('sample.rounds.head'), { case: round, act: 'call', on, facts }))
  const rows = ledger.store.rows.bind(ledger.store)
  const read = new Set<string>()
  const noting = async (sql: string, values?: unknown[]) => {
    const found = await rows<{ subject?: string }>(sql, values)
    for (const { subject } of found) if (subject?.startsWith('case/')) read.add(subject)
    return found
  }
  Object.assign(ledger.store, { rows: noting })
  const apply = { procedure: roundProcedures.application, lead: '990300-ip-office', place: '990300', on }
  const asked = { ...apply, facts: { round, applyBy: '2026-08-31' } }
  const { id } = done(await cases.open(await as('sample.city-c.head'), asked)).case
  Object.assign(ledger.store, { rows })
  assert.deepEqual(
    [...read].filter(one => one !== `case/${id}`),
    [`case/${round}`],
  )
})
