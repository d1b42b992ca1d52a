import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openDesk } from '#office/casework/desk'
import { inventedCity, PLACE } from '#office/casework/fixtures/invented-city'
import { loadFigures, storeFigures } from '#office/figures-load'
import { scoreboard } from '#office/scoreboard'
import type { IndicatorPage } from '#server/api/indicators'
import type { ScoreboardShape } from '#server/api/scoreboard'
import type { TrendPoint, ValueShape } from '#server/api/values'
import { casebookIn } from '#server/casebook'
import { good } from '#server/fixtures/counted-cases'
import { type FrontDoor, openFrontDoor, TODAY } from '#server/fixtures/front-door'
import { numbered } from '#server/fixtures/numbered'
import { loadRecords } from '#server/loading'
import { presentScoreboard } from '#server/present/scoreboard'

let door: FrontDoor
before(async () => {
  door = await openFrontDoor()
})
after(() => door.close())

const asked = [
  ...['430104', PLACE, '430000'].map(place => ({ place, on: TODAY })),
  { place: PLACE, on: '2020-11-30' },
]

/** What the front door tells, held equal to what is worked out anew of the register as it stands. */
async function toldAndTrue(): Promise<ScoreboardShape[]> {
  const { office } = door.house
  const told: ScoreboardShape[] = []
  for (const { place, on } of asked) {
    const { status, body } = await door.ask<ScoreboardShape>(`/api/scoreboard?place=${place}&on=${on}`)
    assert.equal(status, 200)
    const anew = presentScoreboard(office, place, on, await scoreboard(office, place, on))
    assert.deepEqual(body, JSON.parse(JSON.stringify(anew)), `${place} ${on}`)
    told.push(body)
  }
  return told
}

const valueIn = (board: ScoreboardShape | undefined, indicator: string) =>
  board?.standards.flatMap(one => one.rows).find(one => one.indicator === indicator)?.value

const HEAD = '申请号,专利名称,申请人,地址,申请日,授权公告日,法律状态,法律状态公告日'
const places = ['长沙市岳麓区', '长沙市芙蓉区', '株洲市']
const row = (n: number, status = '有效', statusOn = '2017-03-04') => {
  const holder = `示例${n % 5}公司,湖南省${places[n % 3]}示例路${n}号`
  return `${numbered(n)},一种装置${n},${holder},2015-01-05,2017-03-04,${status},${statusOn}`
}

async function load(name: string, rows: readonly string[]): Promise<void> {
  const path = join(door.house.dir, name)
  await writeFile(path, `${[HEAD, ...rows].join('\n')}\n`)
  const { rejected } = await loadRecords(door.house, [path], {}, () => {})
  assert.deepEqual(rejected, [])
}

test('a scoreboard that nothing changed is worked out once', async () => {
  const { scoreboards } = door.house
  const [one, again] = [await scoreboards.of(PLACE, TODAY), await scoreboards.of(PLACE, TODAY)]
  assert.equal(one, again)
  assert.notEqual(await scoreboards.of(PLACE, '2020-11-30'), one)
})

test('what anybody may ask of a ranking is worked out once, also for those who ask meanwhile, until a figure changes', async () => {
  const { office } = door.house
  const { counts } = office
  let worked = 0
  const ask: typeof counts.ask = asked => {
    worked += 1
    return counts.ask(asked)
  }
  Object.assign(office, { counts: { ...counts, ask } })
  const about = 'place=430000&on=2020-11-30'
  const workFor = async (path: string) => {
    const before = worked
    const { status } = await door.ask(`/api/indices/four-standards${path}`)
    assert.equal(status, 200)
    return worked - before
  }
  const paths = [
    `?${about}&over=cities`,
    `/ranking?${about}&peers=city-size&over=cities`,
    `/sensitivity?${about}`,
  ]
  for (const path of paths) {
    await Promise.all([workFor(path), workFor(path)])
    assert.equal(await workFor(path), 0, path)
  }
  const together = worked
  await Promise.all([workFor(`/ranking?${about}`), workFor('/ranking?place=湖南省&on=2020-11-30')])
  assert.equal(worked - together, 1, 'the name of a place and its code ask the same')
  const [known] = office.figures.of('valid-inventions', '430100')
  assert.ok(known)
  await storeFigures(office, door.house.engine, [{ ...known, source: 'x', vintage: TODAY }], 't')
  for (const path of paths) assert.equal(await workFor(path), 1, path)
  Object.assign(office, { counts })
})

test('right after a load, a further one, and one that takes back, scoreboards are as if made anew', async () => {
  const before = await toldAndTrue()
  await load('first.csv', [row(1), row(2), row(3)])
  const first = await toldAndTrue()
  await load('second.csv', [row(4), row(5), row(6), row(7)])
  const second = await toldAndTrue()
  await load('third.csv', [row(1, '失效', '2019-05-06'), row(4, '失效', '2019-05-06')])
  const third = await toldAndTrue()
  assert.equal(new Set([before, first, second, third].map(one => JSON.stringify(one))).size, 4)
})

test('right after figures come in, scoreboards show them', async () => {
  const path = join(door.house.dir, 'figures.csv')
  await writeFile(
    path,
    'place,period,input,value,source\n430100,2025,resident-population,10000000,city-bulletin\n',
  )
  const before = await toldAndTrue()
  await loadFigures(door.house.office, door.house.engine, [path], { load: 'test', asOf: TODAY })
  assert.notDeepEqual(await toldAndTrue(), before)
})

test('after an act, as soon as it is followed, scoreboards count it', async () => {
  const { house } = door
  const people = inventedCity()
  const ledger = await house.ledger()
  const now = () => `${TODAY}T08:00:00.000Z`
  const desk = openDesk({ ledger, book: casebookIn(house), people, now })
  const viewer = await people.viewer('ip-office.one', TODAY)
  const adjudication = { procedure: 'patent-infringement-adjudication', lead: 'ip-office', place: PLACE }
  const opened = async () =>
    valueIn(await house.scoreboards.of(PLACE, TODAY), 'administrative-enforcement-cases-opened')
  assert.equal(await opened(), undefined)
  for (const n of [1, 2]) {
    good(await desk.open(viewer, { ...adjudication, on: '2026-03-02', title: '虚拟纠纷' }))
    await house.figures()?.rested()
    assert.equal(await opened(), n)
    await toldAndTrue()
  }
})

const pointsOf = async (id: string, on: string) => {
  const { body } = await door.ask<TrendPoint[]>(`/api/indicators/${id}/trend?place=100000&on=${on}`)
  return body.map(one => [one.on.slice(0, 4), one.value, one.otherwise?.length ?? 0])
}

test('where figures of two days do not mean the same, the trend, the change and the value say so', async () => {
  assert.deepEqual((await pointsOf('pii-share-of-gdp', '2024-06-30')).slice(-4), [
    ['2021', 11.97, 0],
    ['2022', 12.44, 0],
    ['2023', 12.6, 1],
    ['2024', 13.04, 0],
  ])
  const { body: board } = await door.ask<ScoreboardShape>('/api/scoreboard?place=100000&on=2020-12-31')
  const changes = board.standards.flatMap(one => one.rows).filter(one => one.change?.otherwise.length)
  assert.ok(changes.some(one => one.indicator === 'composite-development-index'))
  // Growth over the year of the census sets a revised figure against one that was not.
  const growth = async (on: string) =>
    (await door.ask<ValueShape>(`/api/indicators/pii-nominal-growth/value?place=100000&on=${on}`)).body
  assert.deepEqual((await growth('2025-06-30')).otherwise.length, 1)
  assert.deepEqual((await growth('2022-12-31')).otherwise, [])
})

test('an old figure is computed by its own definition, and by another one where that is asked for', async () => {
  const value = async (on: string, definition = '') =>
    (
      await door.ask<ValueShape>(
        `/api/indicators/inventor-rewards-paid-rate/value?place=${PLACE}&on=${on}&definition=${definition}`,
      )
    ).body
  const path = join(door.house.dir, 'rewards.csv')
  const rows = [
    ...['2023,inventor-rewards-due,120', '2023,inventor-rewards-paid-by-2010-rules,96'],
    '2023,inventor-rewards-paid-in-time,90',
  ].map(one => `${PLACE},${one},示例`)
  await writeFile(path, `place,period,input,value,source\n${rows.join('\n')}\n`)
  await loadFigures(door.house.office, door.house.engine, [path], { load: 'rewards', asOf: TODAY })
  const shown = async (on: string, definition?: string) => {
    const { value: found, definition: by } = await value(on, definition)
    return [found, by?.from, by?.until]
  }
  assert.deepEqual(await shown('2023-12-31'), [80, undefined, '2024-01-20'])
  assert.deepEqual(await shown('2024-01-20'), [75, '2024-01-20', undefined])
  assert.deepEqual(await shown('2024-01-20', '2023'), [80, undefined, '2024-01-20'])
  assert.deepEqual(await shown('2023-12-31', '2024-01-20'), [75, '2024-01-20', undefined])
  assert.equal(
    (
      await door.ask(
        `/api/indicators/inventor-rewards-paid-rate/value?place=${PLACE}&on=${TODAY}&definition=then`,
      )
    ).body.refused,
    'not-a-day',
  )
  const { body: page } = await door.ask<IndicatorPage>('/api/indicators/inventor-rewards-paid-rate')
  assert.deepEqual(
    page.versions.map(one => [one.from, one.until, one.differs?.zh.map(piece => piece.how).join()]),
    [
      ['2024-01-20', undefined, 'same,was,is,same'],
      [undefined, '2024-01-20', undefined],
    ],
  )
})
