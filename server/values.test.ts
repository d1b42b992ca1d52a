import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import excel from 'exceljs'
import { hunanValidInventions202011 as bulletin } from '#jurisdictions/figures/hunan-valid-inventions-2020-11'
import { validInventionsPer10k as density } from '#policy/indicators/creation/valid-inventions-per-10k'
import type { ScoreboardShape } from '#server/api/scoreboard'
import type { ComparisonShape, TrendPoint, ValueShape } from '#server/api/values'
import { csvCell } from '#server/export'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'

const DAY = '2020-11-30'
const HUNAN = '430000'

let door: FrontDoor
before(async () => {
  door = await openFrontDoor()
})
after(() => door.close())

const about = (place: string, on = DAY) => `place=${encodeURIComponent(place)}&on=${on}`
async function ask<T>(path: string): Promise<T> {
  const { status, body } = await door.ask<T>(path)
  assert.equal(status, 200, path)
  return body
}
const of = <T>(what: string, place: string, on?: string) =>
  ask<T>(`/api/indicators/${density.id}/${what}${what.includes('?') ? '&' : '?'}${about(place, on)}`)

/** What the bulletin prints of an input, by place. */
const printed = (input: string) =>
  new Map(
    bulletin.series
      .filter(one => one.input.id === input)
      .flatMap(one => one.rows)
      .filter(one => !one.remainder)
      .map(one => [one.place, one.printed]),
  )
const densities = printed('published-valid-invention-density')
const ranks = printed('published-valid-invention-density-rank')

test('the density and the rank of all fourteen cities are the printed ones', async () => {
  const cities = [...ranks.keys()]
  assert.equal(cities.length, 14)
  for (const city of cities) {
    const shape = await of<ValueShape>('value', city)
    assert.equal(shape.value?.toFixed(shape.decimals), densities.get(city), city)
    assert.deepEqual(
      [String(shape.rank), shape.among, shape.restsOn],
      [ranks.get(city), 14, 'published'],
      city,
    )
  }
})

test('a place is named as people name it, and a value carries its working and its sources', async () => {
  const byName = await of<ValueShape>('value', '长沙')
  assert.deepEqual(byName, await of<ValueShape>('value', '430100'))
  assert.equal(byName.place.label.zh, '长沙市')
  const [top, bottom] = byName.working.of
  assert.deepEqual([top?.figure?.printed, bottom?.figure?.printed], ['32981', '839.45'])
  assert.ok(top?.beside?.refused, 'The register is empty, and says so beside the published figure.')
  assert.deepEqual(
    byName.sources.map(one => one.source),
    [bulletin.source.id],
  )
})

test('other (其他) is neither a city nor ranked; it is told apart', async () => {
  const { rows, remainder } = await of<ComparisonShape>('comparison', HUNAN)
  assert.deepEqual(rows.map(one => one.place.code).sort(), [...ranks.keys()].sort())
  assert.deepEqual(
    rows.map(one => String(one.rank)),
    rows.map(one => ranks.get(one.place.code)),
  )
  assert.deepEqual(remainder, { value: 2, printed: '2', input: 'valid-inventions' })
})

test('a place without parts that have figures is compared with its peers', async () => {
  const { of: holder, rows } = await of<ComparisonShape>('comparison', '430102')
  assert.equal(holder.code, '430100')
  assert.ok(rows.every(one => one.value === undefined && one.refused?.sentence.zh && one.rank === undefined))
})

test('what nobody published or recorded has no value, on any day', async () => {
  const before = await of<ValueShape>('value', '430100', '2010-01-01')
  assert.deepEqual([before.value, before.rank, before.restsOn], [undefined, undefined, 'nothing'])
  assert.equal(before.refused?.refused, 'no-records')
  const trend = await of<TrendPoint[]>('trend', '430100')
  assert.equal(trend.length, 6)
  assert.deepEqual(trend.at(-1), { on: DAY, value: 39.29, restsOn: 'published' })
  assert.ok(trend.slice(0, -1).every(one => one.value === undefined && one.refused))
  assert.equal((await of<TrendPoint[]>('trend?by=month', '430100')).length, 25)
  assert.deepEqual(await of('rows', '430100'), { total: 0, page: 1, pageSize: 50, rows: [] })
  assert.deepEqual(await of('rows?leaf=999', '430100'), { total: 0, page: 1, pageSize: 50, rows: [] })
})

test('the scoreboard has every indicator once, under its standard', async () => {
  const board = await ask<ScoreboardShape>(`/api/scoreboard?${about('长沙市')}`)
  const rows = board.standards.flatMap(one => one.rows)
  assert.deepEqual(rows.map(one => one.indicator).sort(), [...door.house.catalogue.indicators.keys()].sort())
  assert.equal(board.standards.length, 4)
  for (const { rows: own, withValue } of board.standards)
    assert.equal(own.filter(one => one.value !== undefined).length, withValue)
  const row = rows.find(one => one.indicator === density.id)
  assert.deepEqual([row?.value, row?.rank, row?.among, row?.period], [39.29, 1, 14, '2020-11'])
  for (const one of rows) assert.equal(one.value === undefined, one.refused !== undefined, one.indicator)
})

test('an export opens as a workbook and holds what the screens show', async () => {
  const answer = await door.request(`/api/indicators/${density.id}/export?${about(HUNAN)}`)
  assert.match(
    answer.headers.get('content-disposition') ?? '',
    /valid-inventions-per-10k-430000-2020-11-30\.xlsx/,
  )
  const book = new excel.Workbook()
  await book.xlsx.load(await answer.arrayBuffer())
  assert.deepEqual(
    book.worksheets.map(one => one.name),
    ['指标 Indicator', '比较 Comparison', '趋势 Trend', '登记 Register'],
  )
  const cells = (name: string) =>
    (book.getWorksheet(name)?.getSheetValues() ?? []).slice(1).map(row => (row as unknown[]).slice(1))
  assert.deepEqual(cells('指标 Indicator')[3]?.slice(0, 3), [
    '数值 Value',
    Number(densities.get(HUNAN)),
    '件/万人',
  ])
  const comparison = cells('比较 Comparison')
  assert.equal(comparison.length, 1 + 14 + 1)
  const changsha = comparison.find(row => row[0] === '430100')
  assert.deepEqual(changsha, ['430100', '长沙市', 'Changsha', 39.29, 1])
  assert.deepEqual(comparison.at(-1)?.slice(1), [
    '其他：发明专利有效量',
    'Other: Valid invention patents',
    '2件',
  ])
  assert.equal(cells('趋势 Trend').length, 1 + 6)
})

test('an export as csv is read by Excel as UTF-8, a line for each place', async () => {
  const answer = await door.request(`/api/indicators/${density.id}/export?${about(HUNAN)}&format=csv`)
  assert.match(answer.headers.get('content-type') ?? '', /text\/csv; charset=utf-8/)
  const bytes = Buffer.from(await answer.arrayBuffer())
  assert.deepEqual([...bytes.subarray(0, 3)], [0xef, 0xbb, 0xbf])
  const lines = bytes.subarray(3).toString().split('\r\n')
  assert.equal(lines.length, 1 + 14 + 1 + 1)
  assert.ok(lines.includes('430100,长沙市,Changsha,39.29,1,'))
})

test('no cell of an export is run as a formula', () => {
  const hostile = ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', '＝1', '＋1', '－1', '＠1']
  for (const text of hostile) assert.match(csvCell(text), /^"?'/, JSON.stringify(text))
  assert.equal(csvCell('=cmd|"x",y'), `"'=cmd|""x"",y"`)
  assert.equal(csvCell('a "b", c'), '"a ""b"", c"')
  assert.deepEqual([csvCell(-1.5), csvCell(undefined), csvCell('2020-11')], ['-1.5', '', '2020-11'])
})
