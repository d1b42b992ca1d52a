import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { IndexBrief, IndexPage, RankingShape } from '#server/api/indices'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'

let door: FrontDoor
before(async () => {
  door = await openFrontDoor()
})
after(() => door.close())

const hunan = '/api/indices/four-standards?place=430000&on=2020-11-30'

test('indices are listed, and a suggestion says that it is one', async () => {
  const { body } = await door.ask<IndexBrief[]>('/api/indices')
  const [first] = body as unknown as IndexBrief[]
  assert.deepEqual([first?.id, first?.isSuggestion], ['four-standards', true])
  assert.deepEqual(
    first?.standards.map(one => one.weight),
    [25, 30, 30, 15],
  )
})

test('the cities of a province are ranked by what was published of them, and the rest is said', async () => {
  const { status, body: page } = await door.ask<IndexPage>(hunan)
  assert.equal(status, 200)
  const names = new Map(page.places.map(one => [one.code, one.label.zh]))
  const units = page.report.units.map(one => names.get(one.unit))
  // The bulletin of November 2020 prints Changsha, Zhuzhou and Xiangtan as the first three by density.
  assert.deepEqual([units.length, ...units.slice(0, 3)], [14, '长沙市', '株洲市', '湘潭市'])
  // The first leads in both indicators, so it scores the whole weight of their standard.
  assert.ok(Math.abs((page.report.units[0]?.score ?? 0) - 30) < 1e-9)
  for (const { rank, interval } of page.report.units)
    assert.ok(interval && interval[0] <= rank && rank <= interval[1])
  const taken = page.definition.indicators.map(one => one.id)
  assert.deepEqual(taken, ['valid-inventions-per-10k', 'valid-inventions-in-force'])
  assert.ok(page.silent.length > 100 && page.silent.every(one => !taken.includes(one.indicator)))
  assert.deepEqual(page.table.length, 14)
})

test('a city whose districts have no figures stands among the cities beside it', async () => {
  const { body } = await door.ask<IndexPage>('/api/indices/four-standards?place=430100&on=2020-11-30')
  assert.deepEqual([body.of.code, body.report.units.length], ['430000', 14])
})

test('what cannot be ranked is refused by name', async () => {
  const refusedAs = async (path: string) => {
    const { status, body } = await door.ask(path)
    return [status, body.refused]
  }
  assert.deepEqual(await refusedAs('/api/indices/none?place=430000&on=2020-11-30'), [404, 'unknown-index'])
  assert.deepEqual(await refusedAs(hunan.replace('2020-11-30', '1999-01-01')), [422, 'nothing-to-compare'])
  assert.deepEqual(await refusedAs(hunan.replace('2020-11-30', '2020-11-31')), [422, 'not-a-day'])
})

test('a city is told its rank, how sure it is, on what it rests and what takes no part', async () => {
  const { status, body } = await door.ask<RankingShape>(
    '/api/indices/four-standards/ranking?place=430100&on=2020-11-30',
  )
  assert.equal(status, 200)
  assert.deepEqual([body.of.code, body.places, body.leftOut], ['430000', 14, []])
  assert.deepEqual(body.takes, ['valid-inventions-per-10k', 'valid-inventions-in-force'])
  assert.ok(body.silent > 100)
  assert.match(body.doubts?.zh ?? '', /1000次试算.*权重上下25%、标准化方法.*没有计入/)
  const [changsha, , , , , , , , loudi] = body.ranked
  assert.equal(changsha?.sure.zh, '第1名，九成可能在第1名。')
  assert.deepEqual([loudi?.place.label.zh, loudi?.interval], ['娄底市', [9, 10]])
  assert.equal(loudi?.sure.zh, '第9名，九成可能在9–10名。')
  assert.equal(loudi?.sure.en, 'Rank 9, with a likelihood of 90% within 9–10.')
  assert.deepEqual(loudi?.quality, { of: 2, known: 2, late: 0, score: 100 })
  // The page of the index and the scoreboard give the same ranks and scores.
  const page = (await door.ask<IndexPage>(hunan)).body
  const same = body.ranked.map(({ place, rank, score, interval }) => [place.code, rank, score, interval])
  assert.deepEqual(
    same,
    page.report.units.map(({ unit, rank, score, interval }) => [unit, rank, score, interval]),
  )
})
