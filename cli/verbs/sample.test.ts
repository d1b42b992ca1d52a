import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Desk, openDesk } from '#cli/fixtures/desk'
import { samplePlaces } from '#jurisdictions/places/sample'

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
