import assert from 'node:assert/strict'
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { after, before, test } from 'node:test'
import { loadFigures } from '#office/figures-load'
import type { ComparableDaysShape, IndexBrief, IndexPage, RankingShape } from '#server/api/indices'
import type { ChangesShape, SensitivityShape } from '#server/api/changes'
import type { StatementShape } from '#server/api/statements'
import { numbered } from '#server/fixtures/numbered'
import { loadRecords } from '#server/loading'
import { type FrontDoor, openFrontDoor, TODAY } from '#server/fixtures/front-door'

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

test('it is told on which days there is something to compare, and nothing is promised of others', async () => {
  const daysOf = async (place: string, on: string) => {
    const { body } = await door.ask<ComparableDaysShape>(
      `/api/indices/four-standards/days?place=${place}&on=${on}`,
    )
    return [body.of.code, body.days] as const
  }
  const [, days] = await daysOf('430100', '2021-12-31')
  // The bulletin of November 2020 is the one table of the cities of Hunan; it stands at the end of the year.
  assert.deepEqual(days, ['2020-12-31', '2020-11-30'])
  assert.deepEqual(await daysOf('430000', '2020-11-30'), ['430000', ['2020-11-30']])
  assert.deepEqual(await daysOf('430100', '2020-11-29'), ['430000', []])
  const ranked = await door.ask(`/api/indices/four-standards/ranking?place=430100&on=${days[0]}`)
  assert.equal(ranked.status, 200)
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

const fewest = async (peers: string) =>
  (
    await door.ask<RankingShape>(
      `/api/indices/four-standards/ranking?place=430000&on=2020-11-30&peers=${peers}`,
    )
  ).body.ranked

test('beside the rank among all stands the rank among peers: of a region, or of a list of one’s own', async () => {
  const own = await fewest(encodeURIComponent('常德市、娄底, 430100'))
  const among = new Map(own.map(one => [one.place.label.zh, one.peers]))
  const rankOf = (name: string) => {
    const found = among.get(name)
    return found && 'rank' in found ? [found.rank, found.of, found.interval] : found?.refused.refused
  }
  assert.deepEqual(['长沙市', '常德市', '娄底市', '株洲市'].map(rankOf), [
    [1, 3, [1, 1]],
    [2, 3, [2, 2]],
    [3, 3, [3, 3]],
    'no-peers',
  ])
  // Hunan lies in none of the regions that the Opinions name, so its cities are peers of each other.
  const regions = await fewest('key-regions')
  assert.ok(regions.every(one => one.peers && 'rank' in one.peers && one.peers.rank === one.rank))
  // Changsha is one of six with five to ten million residents; where no figure tells, no size is guessed.
  const [first] = await fewest('city-size')
  assert.equal(
    first?.peers && 'sure' in first.peers && first.peers.sure.zh.slice(0, 12),
    '特大城市6个地区中第1名',
  )
  const nation = '/api/indices/four-standards/ranking?place=100000&on=2014-11-30&peers=city-size'
  const [province] = (await door.ask<RankingShape>(nation)).body.ranked
  assert.ok(province?.peers && 'refused' in province.peers)
  assert.equal(province.peers.refused.refused, 'missing-input')
  const { status, body } = await door.ask(`${hunan}&peers=nothing`)
  assert.deepEqual([status, body.refused], [404, 'unknown-peers'])
})

const shandong = [...['01', '02', '03', '04', '05', '06', '07', '08', '09'], '10', '11', '13', '14', '15']

test('an assessment is over the places that stood on its day, and a merged one is told with its successor', async () => {
  const path = join(door.house.dir, 'shandong.csv')
  const rows = ['2018-11', '2019-01'].flatMap((period, later) =>
    [...shandong, ...(later ? [] : ['12'])].map(
      (n, at) => `37${n}00,${period},valid-inventions,${100 + at},x`,
    ),
  )
  const people = shandong.map((n, at) => `37${n}00,2018,resident-population,${at < 3 ? 700 : 400},x`)
  await writeFile(path, `place,period,input,value,source\n${[...rows, ...people].join('\n')}\n`)
  const { rejected } = await loadFigures(door.house.office, door.house.engine, [path], {
    load: 't',
    asOf: TODAY,
  })
  assert.deepEqual(rejected, [])
  const on = async (day: string) =>
    (
      await door.ask<RankingShape>(
        `/api/indices/four-standards/ranking?place=370000&on=${day}&peers=city-size`,
      )
    ).body
  const [before, after] = [await on('2018-12-25'), await on('2019-02-01')]
  assert.deepEqual([before.places, before.ended.length, after.places], [17, 0, 16])
  assert.ok(before.ranked.some(one => one.place.code === '371200'))
  assert.deepEqual(
    after.ended.map(one => [one.place.code, one.until, one.into.map(into => into.code)]),
    [['371200', '2018-12-26', ['370100']]],
  )
  // Three cities of the class of five to ten million are peers, whatever their rank among all.
  const large = after.ranked.filter(
    one => one.peers && 'group' in one.peers && one.peers.group === 'very-large',
  )
  assert.deepEqual(
    large.map(one => [one.place.code, one.peers && 'rank' in one.peers && one.peers.rank]),
    [
      ['370300', 1],
      ['370200', 2],
      ['370100', 3],
    ],
  )
})

test('one city is told its four standards: rank, range, rows, strengths, gaps, and how good its data are', async () => {
  const { status, body } = await door.ask<StatementShape>(
    '/api/indices/four-standards/statement?place=431300&on=2020-11-30',
  )
  assert.equal(status, 200)
  const ranking = (await door.ask<IndexPage>(hunan)).body.report
  const own = ranking.units.find(one => one.unit === '431300')
  assert.deepEqual([body.stand?.rank, body.stand?.score, body.stand?.of], [own?.rank, own?.score, 14])
  assert.deepEqual(body.stand?.interval, own?.interval)
  const [governance, , contribution] = body.standards
  assert.equal(governance?.refused?.refused, 'nothing-to-compare')
  assert.ok(contribution?.stand && contribution.range)
  // Alone with values, this standard is the whole score, and its rows add up to it.
  const sum = contribution.indicators.reduce((all, one) => all + (one.points ?? 0), 0)
  assert.ok(Math.abs(sum - (body.stand?.score ?? 0)) < 1e-9)
  assert.ok(Math.abs(contribution.range.most - 30) < 1e-9)
  assert.deepEqual(
    contribution.indicators.map(one => [one.indicator, one.rank, one.of, one.quality, one.late]),
    [
      ['valid-inventions-per-10k', 9, 14, 'published', false],
      ['valid-inventions-in-force', 11, 14, 'published', false],
    ],
  )
  assert.deepEqual(
    [body.strengths.length, body.gaps.map(one => one.indicator)],
    [0, ['valid-inventions-in-force']],
  )
  assert.deepEqual([body.quality.known, body.quality.score, body.bounds], [2, 100, undefined])
  assert.deepEqual(
    body.trend.map(one => one.rank),
    [undefined, undefined, undefined, undefined, undefined, 9],
  )
})

test('what a city lacks, or has of an earlier period, stands in its rank: how far it could move, and that it is late', async () => {
  const path = join(door.house.dir, 'late.csv')
  // Of the last no residents are known, so that it has no value per head.
  const rows = [...shandong, '16'].flatMap((n, at) => [
    `37${n}00,${at === 1 ? '2020-06' : '2020-09'},valid-inventions,${500 + at},x`,
    `37${n}00,2020-09,pct-filings,${10 + at},x`,
  ])
  await writeFile(path, `place,period,input,value,source\n${rows.join('\n')}\n`)
  const { rejected } = await loadFigures(door.house.office, door.house.engine, [path], {
    load: 't',
    asOf: TODAY,
  })
  assert.deepEqual(rejected, [])
  const of = async (place: string) =>
    (await door.ask<StatementShape>(`/api/indices/four-standards/statement?place=${place}&on=2020-10-31`))
      .body
  const [late, lacking] = [await of('370200'), await of('371600')]
  assert.deepEqual([late.quality.late, late.quality.of, late.quality.score], [2, 4, 75])
  assert.match(late.stand?.sure.zh ?? '', /2项数据早于他地/)
  assert.deepEqual([lacking.quality.known, lacking.quality.of], [2, 4])
  assert.match(lacking.stand?.sure.zh ?? '', /缺2项指标，按其余2项计分/)
  const [best, worst] = lacking.bounds ?? [0, 0]
  assert.ok(best >= 1 && best < worst && worst <= 16)
})

test('a change of rank is told by its causes, which add up exactly; who joined or left is told too', async () => {
  const changes = async (path: string) => (await door.ask<ChangesShape>(`/api/indices/${path}`)).body
  const merger = await changes('four-standards/changes?place=370000&from=2018-12-25&on=2019-02-01')
  assert.deepEqual([merger.left.map(one => one.code), merger.joined], [['371200'], []])
  assert.deepEqual(
    merger.ended.map(one => one.place.code),
    ['371200'],
  )
  // By another definition on the same day neither own figures nor peers moved anybody.
  const defined = await changes(
    'standards-alike/changes?place=430000&from=2020-11-30&on=2020-11-30&against=four-standards',
  )
  assert.deepEqual([defined.accounts.length, defined.left, defined.joined], [14, [], []])
  assert.ok(defined.accounts.some(one => one.ranks[0] !== one.ranks[1]))
  for (const { ranks, twentyFourths } of [...merger.accounts, ...defined.accounts])
    assert.equal(
      Object.values(twentyFourths).reduce((sum, one) => sum + one, 0),
      24 * (ranks[1] - ranks[0]),
    )
  for (const { twentyFourths } of defined.accounts)
    assert.deepEqual([twentyFourths.data, twentyFourths.peers], [0, 0])
  const { status, body } = await door.ask(
    '/api/indices/four-standards/changes?place=430000&from=x&on=2020-11-30',
  )
  assert.deepEqual([status, body.refused], [422, 'not-a-day'])
})

test('which doubt drives the ranks is told, alone and with its interactions', async () => {
  const path = '/api/indices/four-standards/sensitivity?place=430000&on=2020-11-30'
  const { body } = await door.ask<SensitivityShape>(path)
  assert.deepEqual(
    body.factors.map(one => one.factor),
    ['normalise', 'weights'],
  )
  assert.ok(!body.still && body.factors.every(one => one.total > 0 && one.total <= 1.1))
  assert.deepEqual([body.ranks.length, body.ranks.some(one => one.driver === 'normalise')], [14, true])
})

test('records of a place that was merged are counted and listed for its successor, on every day', async () => {
  const path = join(door.house.dir, 'rights.csv')
  const head = '申请号,专利名称,申请人,地址,申请日,授权公告日,法律状态,法律状态公告日'
  const rows = ['拱墅区', '下城区', '下城区'].map(
    (city, n) =>
      `${numbered(n + 1)},装置${n},示例公司,浙江省杭州市${city}示例路${n}号,2015-01-05,2017-03-04,有效,2017-03-04`,
  )
  await writeFile(path, `${[head, ...rows].join('\n')}\n`)
  const { rejected } = await loadRecords(door.house, [path], {}, () => {})
  assert.deepEqual(rejected, [])
  const about = async (what: string, on: string) =>
    (await door.ask(`/api/indicators/valid-inventions-in-force/${what}?place=330105&on=${on}`)).body
  // An address with the former name is found in the place that took it over, so that years compare.
  for (const on of ['2021-06-01', '2022-06-01'])
    assert.deepEqual([(await about('value', on)).value, (await about('rows', on)).total], [3, 3], on)
})
