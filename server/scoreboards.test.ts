import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { openDesk } from '#office/casework/desk'
import { inventedCity, PLACE } from '#office/casework/fixtures/invented-city'
import { loadFigures } from '#office/figures-load'
import { scoreboard } from '#office/scoreboard'
import type { ScoreboardShape } from '#server/api/scoreboard'
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
