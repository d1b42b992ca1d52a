import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { addMonths } from '#kernel/date'
import { leavesOf } from '#kernel/formula'
import type { Indicator } from '#kernel/indicator'
import { inputsOf } from '#kernel/formula'
import { asDefined } from '#kernel/versions/version'
import { mergedInto } from '#office/merged-places'
import type { Measured } from '#office/measurement'
import { figuresIn, measure, restsOn } from '#office/measurement'
import { peersOf, rankAmong } from '#office/ranking'
import { trendDays } from '#office/scoreboard'
import { holdingsBehind } from '#office/holdings'
import { listBehind, numbersBehind } from '#office/rows'
import type { CountedShape, RowsShape } from '#server/api/rights'
import type { ComparisonShape, TrendPoint, ValueShape } from '#server/api/values'
import { countedTasks } from '#server/counted-tasks'
import type { House } from '#server/house'
import { namesOf, presentCase } from '#server/present/case'
import { presentHandOver } from '#server/present/hand-over'
import { presentPlace } from '#server/present/place'
import { presentRefusal } from '#server/present/refusal'
import { presentBrief } from '#server/present/right'
import { presentPoint } from '#server/present/scoreboard'
import { presentValue } from '#server/present/value'

/** One indicator of one place on one day, with its rank among its peers and all its working. */
export async function figureFor(house: House, asked: Indicator, place: string, on: Day): Promise<ValueShape> {
  const indicator = asDefined(asked, on)
  const peers = peersOf(house.places, place, on)
  const ask = await measure(house.office, [indicator], [...new Set([place, ...peers])], [on])
  const one = ask(indicator, place, on)
  const leaves = leavesOf(indicator.value, on).map(({ leaf }) => leaf)
  const held = leaves.length > 0 ? await holdingsBehind(house.engine, leaves, place) : undefined
  return { ...presentValue(house, one, rankAmong(ask, indicator, place, peers, on)), held }
}

const TREND_MONTHS = 24

export async function trendOf(
  house: House,
  indicator: Indicator,
  place: string,
  on: Day,
  by: 'year' | 'month',
): Promise<TrendPoint[]> {
  const days =
    by === 'year'
      ? trendDays(on)
      : Array.from({ length: TREND_MONTHS + 1 }, (_, i) => addMonths(on, i - TREND_MONTHS))
  const ask = await measure(house.office, [indicator], [place], days)
  return days.map(day => ask(indicator, place, day)).map(presentPoint)
}

/** The children of a place side by side or, where it has none, its peers. */
export async function comparisonOf(
  house: House,
  asked: Indicator,
  code: string,
  on: Day,
): Promise<ComparisonShape> {
  const indicator = asDefined(asked, on)
  const of = house.place(code)
  const children = house.places.children(code, on)
  const holder = children.length > 0 ? of : house.place(of.parent ?? of.code)
  const codes = (children.length > 0 ? children : house.places.siblings(code, on)).map(one => one.code)
  const ask = await measure(house.office, [indicator], codes, [on])
  const rows = codes.map(one => ask(indicator, one, on))
  return {
    indicator: indicator.id,
    on,
    of: presentPlace(holder),
    rows: rows.map(one => ({
      place: presentPlace(house.place(one.place)),
      value: one.value,
      refused: one.refusal && presentRefusal(one.refusal),
      rank: rankAmong(ask, indicator, one.place, codes, on)?.rank,
      restsOn: restsOn(one.working),
    })),
    remainder: remainderOf(house, indicator, holder.code, rows),
  }
}

/** What the publications behind the rows set apart as 其他 of the holder. */
function remainderOf(
  house: House,
  indicator: Indicator,
  holder: string,
  rows: readonly Measured[],
): ComparisonShape['remainder'] {
  const periods = new Set(rows.flatMap(one => figuresIn(one.working).map(figure => figure.period)))
  for (const input of inputsOf(indicator.value)) {
    const figure = house.office.figures
      .remainderOf(input.id, holder)
      .filter(one => periods.has(one.period))
      .at(-1)
    if (figure) return { value: figure.value, printed: figure.printed, input: input.id }
  }
  return undefined
}

export interface Page {
  readonly limit: number
  readonly offset?: number
  /** Number of the leaf within the formula; all leaves' first where not given. */
  readonly leaf?: number
}

/** A successor's rows are those of the places merged into it too, by the day that is asked about. */
const mergedCodes = ({ places }: House, place: string, on: Day): string[] =>
  mergedInto(places, place, on).map(one => one.code)

/** The entries of the register behind a figure. */
export async function rowsBehind(
  house: House,
  indicator: Indicator,
  place: string,
  on: Day,
  page: Page,
): Promise<RowsShape> {
  const leaves = leavesOf(asDefined(indicator, on).value, on)
  const asked = leaves[page.leaf ?? 0]
  if (!asked) return { total: 0, page: 1, pageSize: page.limit, rows: [] }
  const offset = page.offset ?? 0
  const found = await listBehind(house.engine, asked.leaf, {
    place,
    also: mergedCodes(house, place, on),
    on: asked.on,
    limit: page.limit,
    offset,
  })
  return {
    total: found.total,
    page: Math.floor(offset / page.limit) + 1,
    pageSize: page.limit,
    rows: found.rows.map(row => presentBrief(house, row)),
    unlisted: found.unlisted || undefined,
  }
}

/** Cases and hand-overs behind a figure, those of closed files too, as far as the viewer may see them. */
export async function casesBehind(
  house: House,
  viewer: Viewer,
  indicator: Indicator,
  place: string,
  on: Day,
  leaf: number,
): Promise<CountedShape> {
  const asked = leavesOf(asDefined(indicator, on).value, on)[leaf]
  if (!asked?.leaf.rows.registers.some(one => one.fromLedger)) return { cases: [], handOvers: [], tasks: [] }
  const numbers = await numbersBehind(house.engine, asked.leaf, {
    ...{ place, also: mergedCodes(house, place, on), on: asked.on },
  })
  const { cases, handOvers } = await (await house.desk()).counted(viewer, numbers)
  const names = await namesOf(house, viewer.on)
  return {
    cases: cases.map(one => presentCase(one, names)),
    handOvers: handOvers.map(one => presentHandOver(one, names)),
    tasks: await countedTasks(house, viewer, numbers),
  }
}
