import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { type Desk, openDesk, runIn } from '#cli/fixtures/desk'
import { verbNames } from '#cli/verbs'
import { hunanValidInventions202011 as bulletin } from '#jurisdictions/figures/hunan-valid-inventions-2020-11'
import { refusals } from '#kernel/refusal'

let desk: Desk
before(async () => {
  desk = await openDesk()
})
after(() => desk.close())

test('help is an answer, and no verb at all is wrong use', async () => {
  for (const line of [['--help'], ['-h'], ['help']]) {
    const { exit, said } = await desk.run(...line)
    assert.equal(exit, 0)
    for (const verb of await verbNames()) assert.match(said, new RegExp(`zhicheng ${verb}\\b`))
  }
  const none = await desk.run()
  assert.deepEqual([none.exit, none.said], [2, ''])
  assert.match(none.noted, /zhicheng start/)
})

test('every verb has its help, in both languages and with its usage', async () => {
  for (const verb of await verbNames()) {
    const { exit, said } = await desk.run(verb, '--help')
    assert.equal(exit, 0)
    assert.match(said, /^\p{Script=Han}/u)
    assert.match(said, new RegExp(`\\n[A-Z].*\\n\\n  zhicheng ${verb}`))
  }
})

test('an unknown verb, a wrong word and a wrong flag are wrong use, told with the usage', async () => {
  const wrong = [
    ['nothing'],
    ['../run'],
    ['load'],
    ['start', '--today', '2999-01-01'],
    ['right', 'one', 'two'],
    ['indicator', 'nothing'],
    ['indicator', 'value'],
    ['indicator', 'value', 'valid-inventions-per-10k'],
    [
      'indicator',
      'value',
      'valid-inventions-per-10k',
      '--place',
      '长沙市',
      '--on',
      '2020-11-30',
      '--rows',
      '-1',
    ],
    ['scoreboard', '--place', '长沙市'],
    ['scoreboard', '--colour', 'red'],
    ['sample', '--size', '0'],
    ['start', '--port', '70000'],
    ['definitions', 'change'],
    ['search', 'x', '--lang', 'fr'],
  ]
  for (const line of wrong) {
    const { exit, said, noted } = await desk.run(...line)
    assert.deepEqual([exit, said], [2, ''], line.join(' '))
    assert.match(noted, /zhicheng /, line.join(' '))
  }
  assert.equal((await desk.answer('scoreboard', '--colour', 'red')).exit, 2)
})

test('a refusal ends with 1, its name and its sentence in the language asked for', async () => {
  const cases: [string[], keyof typeof refusals][] = [
    [['indicator', 'show', 'nothing'], 'unknown-indicator'],
    [['indicator', 'value', 'C02', '--place', '亚特兰蒂斯', '--on', '2020-11-30'], 'unknown-place'],
    [['indicator', 'value', 'C02', '--place', '鼓楼区', '--on', '2020-11-30'], 'ambiguous-place'],
    [['indicator', 'value', 'C02', '--place', '长沙市', '--on', '2020-11-31'], 'not-a-day'],
    [['indicator', 'value', 'C02', '--place', '长沙市', '--on', '2000-01-01'], 'no-records'],
    [['scoreboard', '--place', '长沙市', '--on', 'today'], 'not-a-day'],
    [['right', 'CN0000'], 'unknown-right'],
    [['right', 'CN0000', '--kind', 'nothing'], 'unknown-register'],
    [['search', 'x', '--kind', 'nothing'], 'unknown-register'],
    [['figures', 'none.csv'], 'file-not-found'],
    [['load', 'none.csv'], 'file-not-found'],
  ]
  for (const [line, name] of cases) {
    const inChinese = await desk.run(...line)
    assert.equal(inChinese.exit, 1, line.join(' '))
    assert.ok(inChinese.noted.startsWith(refusals[name].zh) && inChinese.noted.includes(`[${name}]`))
    assert.ok((await desk.run(...line, '--lang', 'en')).noted.startsWith(refusals[name].en))
    assert.equal((await desk.answer(...line)).exit, 1)
  }
  const { refused, sentence } = await desk.answer('indicator', 'show', 'nothing')
  assert.deepEqual([refused, sentence], ['unknown-indicator', refusals['unknown-indicator']])
})

test('a fault ends with 3 and tells itself', async () => {
  const fails = () => Promise.reject(new Error('the disk is gone'))
  const { exit, said } = await runIn(desk.dir, fails, ['search', 'x', '--json'])
  assert.deepEqual([exit, JSON.parse(said)], [3, { failed: 'the disk is gone' }])
})

const printed = (input: string, place: string) =>
  bulletin.series.find(one => one.input.id === input)?.rows.find(one => one.place === place && !one.remainder)
    ?.printed

test('the density of all fourteen cities is the printed one, in the promised shape', async () => {
  const cities = bulletin.series[0]?.rows.map(one => one.place).filter(place => !place.endsWith('0000')) ?? []
  assert.equal(cities.length, 14)
  for (const city of cities) {
    const name = desk.house.place(city).label.zh
    const { exit, ...shape } = await desk.answer(
      ...['indicator', 'value', 'valid-inventions-per-10k', '--place', name, '--on', '2020-11-30'],
    )
    assert.equal(exit, 0)
    assert.deepEqual(Object.keys(shape), [
      'indicator',
      'place',
      'on',
      'value',
      'unit',
      'rank',
      'among',
      'working',
      'sources',
    ])
    const { indicator, place, on, value, unit, rank, among } = shape
    assert.deepEqual(
      { indicator, place, on, unit, among },
      {
        indicator: 'valid-inventions-per-10k',
        place: { code: city, name },
        on: '2020-11-30',
        unit: '件/万人',
        among: 14,
      },
    )
    assert.equal((value as number).toFixed(2), printed('published-valid-invention-density', city), name)
    assert.equal(String(rank), printed('published-valid-invention-density-rank', city), name)
  }
})

test('a value that is refused has a name where the value would stand', async () => {
  const shape = await desk.answer('indicator', 'value', 'C02', '--place', '长沙市', '--on', '2000-01-01')
  assert.deepEqual(
    [shape.exit, shape.refused, 'value' in shape, 'rank' in shape],
    [1, 'no-records', false, false],
  )
  assert.deepEqual(shape.sentence, refusals['no-records'])
  assert.ok(shape.working && shape.sources)
})

test('figures go in, go in again unchanged, and the value follows', async () => {
  const table = [
    'place,period,input,value,source',
    '长沙市,2024,resident-population,1000,甲',
    '长沙市,2024-12,valid-inventions,50000,甲',
    '湖南省/其他,2024-12,valid-inventions,7,甲',
    '无此地,2024,resident-population,1,甲',
    '长沙市,2024,resident-population,零,甲',
  ]
  await writeFile(join(desk.dir, '统计 表.csv'), table.join('\n'))
  const first = await desk.answer('figures', '统计 表.csv')
  assert.deepEqual([first.exit, first.read, first.stored, first.unchanged], [0, 5, 3, 0])
  assert.deepEqual(
    (first.rejected as { position: string; reason: string }[]).map(one => `${one.position} ${one.reason}`),
    ['line 5 unknown-place', 'line 6 value-invalid'],
  )
  const again = await desk.answer('figures', '统计 表.csv')
  assert.deepEqual([again.stored, again.unchanged, again.superseded], [0, 3, 0])
  const value = await desk.answer('indicator', 'value', 'C02', '--place', '430100', '--on', '2024-12-31')
  assert.equal(value.value, 50)
})

test('a population of zero gives no ratio', async () => {
  await writeFile(
    join(desk.dir, 'zero.csv'),
    'place,period,input,value,source\n株洲市,2024,resident-population,0,乙\n株洲市,2024-12,valid-inventions,5,乙\n',
  )
  assert.equal((await desk.answer('figures', 'zero.csv')).stored, 2)
  const value = await desk.answer('indicator', 'value', 'C02', '--place', '株洲市', '--on', '2024-12-31')
  assert.deepEqual([value.exit, value.refused], [1, 'zero-denominator'])
})
