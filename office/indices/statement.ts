import type { Day } from '#kernel/date'
import { contributionsOf } from '#kernel/index/contribution'
import type { IndexScheme } from '#kernel/index/scheme'
import { byName } from '#kernel/index/table'
import type { Indicator } from '#kernel/indicator'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Standard } from '#kernel/programme'
import { type Assessment, indexOver } from '#office/indices/assess'
import { type Comparable, comparableOf, indicatorsOf } from '#office/indices/comparable'
import { boundsOf } from '#office/indices/missing-bounds'
import { type DataQuality, lateIn, qualitiesOf } from '#office/indices/quality'
import { type Measured, measureEach, type Office, restsOn } from '#office/measurement'
import { trendDays } from '#office/scoreboard'

/** An indicator that takes part, as one city stands in it. */
export interface StatedIndicator {
  readonly indicator: Indicator
  readonly measured: Measured
  /** Absent where the city has no value on the common ground. */
  readonly rank?: number
  /** How many places stand behind it; those that have the same are not behind. */
  readonly behind: number
  /** How many places have such a value. */
  readonly of: number
  readonly quality: 'published' | 'counted' | 'both' | 'missing'
  readonly late: boolean
  /** Points of the score; the most that any place gets from it. */
  readonly points?: number
  readonly most?: number
}

/** Where a city stands on a day, in the whole or in one standard. */
export interface Stand {
  readonly score: number
  readonly rank: number
  readonly of: number
  readonly interval: readonly [low: number, high: number] | null
}

export interface StatedStandard {
  readonly standard: Standard
  readonly weight: number
  /** Why it cannot be told, where it cannot. */
  readonly stand: Stand | Refusal
  /** The scores of all places: the least, the middle one, the most. */
  readonly range?: { readonly least: number; readonly median: number; readonly most: number }
  readonly trend: readonly { readonly on: Day; readonly stand?: Stand }[]
  readonly indicators: readonly StatedIndicator[]
  /** Indicators of the standard that take no part, and for how many of them the city has a value. */
  readonly silent: number
  readonly silentKnown: number
}

export interface CityStatement {
  readonly place: string
  readonly found: Assessment
  readonly stand: Stand | Refusal
  readonly trend: StatedStandard['trend']
  readonly quality: DataQuality
  /** The best and the worst rank that the missing figures leave open. */
  readonly bounds?: readonly [best: number, worst: number]
  readonly standards: readonly StatedStandard[]
}

/** The four standards of one city on a day, among the cities beside it that stood then. */
export async function statementOf(
  office: Office,
  scheme: IndexScheme,
  place: string,
  on: Day,
): Promise<CityStatement | Refusal> {
  const holder = office.places.byCode(place)?.parent
  if (holder === undefined) return refuse('nothing-to-compare', place)
  const indicators = indicatorsOf(office, scheme)
  const placesOn = (day: Day) =>
    office.places
      .siblings(place, day)
      .map(one => one.code)
      .sort(byName)
  const days = trendDays(on)
  const ask = await measureEach(
    office,
    indicators,
    days.map(day => ({ places: placesOn(day), days: [day] })),
  )
  const comparables = days.map(day =>
    comparableOf(office, indicators, { holder, places: placesOn(day) }, day, ask),
  )
  const comparable = comparables.at(-1) as Comparable
  const over = indexOver(scheme, comparable)
  if (isRefusal(over)) return refuse(over.refused, `${holder}, ${on}`)
  const found = { holder, on, ...over }
  const row = found.places.indexOf(place)
  const trendOf = (of: IndexScheme) =>
    days.map((day, at) => ({ on: day, ...standBefore(of, comparables[at] as Comparable, place) }))
  return {
    place,
    found,
    stand: standIn(found, place),
    trend: trendOf(scheme),
    quality: qualitiesOf(found)[row] as DataQuality,
    bounds: boundsOf(scheme, comparable, place),
    standards: scheme.standards.map(({ standard, weight }) => ({
      ...{ standard, weight, trend: trendOf(only(scheme, standard)) },
      ...standardOf(scheme, standard, comparable, place, found),
      ...silentOf(standard, comparable, measured => ask(measured, place, on)),
    })),
  }
}

/** The scheme of one standard alone. */
const only = (scheme: IndexScheme, { id }: Standard): IndexScheme => ({
  ...scheme,
  standards: scheme.standards.filter(one => one.standard.id === id),
})

const ofStandard = ({ id }: Standard, comparable: Comparable): Comparable => {
  const kept = comparable.chosen.flatMap(({ indicator }, at) => (indicator.standard.id === id ? [at] : []))
  const pick = <T>(list: readonly T[]) => kept.map(at => list[at] as T)
  const { chosen, columns, cells } = comparable
  return { ...comparable, chosen: pick(chosen), columns: pick(columns), cells: pick(cells) }
}

function standIn(
  { computed, spreads }: Pick<Assessment, 'computed' | 'spreads'>,
  place: string,
): Stand | Refusal {
  const row = computed.sheet.table.units.indexOf(place)
  if (row < 0) return computed.leftOut.find(one => one.unit === place)?.because ?? refuse('no-value-at-all')
  const spread = spreads?.[row]
  return {
    score: computed.scores[row] as number,
    rank: computed.ranks[row] as number,
    of: computed.scores.length,
    interval: spread ? [spread.low, spread.high] : null,
  }
}

/** Of an earlier day the rank alone: how sure it was, its own page tells. */
function standBefore(scheme: IndexScheme, comparable: Comparable, place: string): { stand?: Stand } {
  const own = scheme.standards.map(one => one.standard)
  const sole = own.length === 1 && own[0] ? ofStandard(own[0], comparable) : comparable
  const over = indexOver({ ...scheme, uncertainty: undefined }, sole)
  const stand = isRefusal(over) ? over : standIn(over, place)
  return isRefusal(stand) ? {} : { stand }
}

function standardOf(
  scheme: IndexScheme,
  standard: Standard,
  whole: Comparable,
  place: string,
  found: Assessment,
): Pick<StatedStandard, 'stand' | 'range' | 'indicators'> {
  const comparable = ofStandard(standard, whole)
  const over = indexOver(only(scheme, standard), comparable)
  const indicators = indicatorsIn(comparable, place, found)
  if (isRefusal(over)) return { stand: over, indicators }
  const scores = [...over.computed.scores].sort((a, b) => a - b)
  const median = (scores[(scores.length - 1) >> 1] ?? 0) + (scores[scores.length >> 1] ?? 0)
  const range = { least: scores[0] ?? 0, median: median / 2, most: scores.at(-1) ?? 0 }
  return { stand: standIn(over, place), range, indicators }
}

function indicatorsIn(comparable: Comparable, place: string, found: Assessment): StatedIndicator[] {
  const row = comparable.places.indexOf(place)
  const points = contributionsOf(found.computed)
  const unit = found.computed.sheet.table.units.indexOf(place)
  return comparable.chosen.map(({ indicator }, at) => {
    const cells = comparable.cells[at] ?? []
    const values = comparable.columns[at] as Float64Array
    const own = values[row] as number
    const ahead = values.filter(one => (indicator.better === 'lower' ? one < own : one > own)).length
    const behind = values.filter(one => (indicator.better === 'lower' ? one > own : one < own)).length
    const column = points?.cells[points.columns.indexOf(indicator.id)]
    const measured = cells[row]?.measured as Measured
    const ground = restsOn(measured.working)
    return {
      ...{ indicator, measured, of: values.filter(one => !Number.isNaN(one)).length },
      ...(Number.isNaN(own) ? {} : { rank: ahead + 1 }),
      behind,
      quality: Number.isNaN(own) || ground === 'nothing' ? 'missing' : ground,
      late: lateIn(cells)[row] ?? false,
      ...pointsAt(column, unit),
    }
  })
}

function pointsAt(column: Float64Array | undefined, unit: number): Pick<StatedIndicator, 'points' | 'most'> {
  const own = column?.[unit]
  if (column === undefined || own === undefined || Number.isNaN(own)) return {}
  return { points: own, most: Math.max(...column.filter(one => !Number.isNaN(one))) }
}

function silentOf({ id }: Standard, { silent }: Comparable, own: (indicator: Indicator) => Measured) {
  const mine = silent.filter(one => one.indicator.standard.id === id)
  return {
    silent: mine.length,
    silentKnown: mine.filter(one => own(one.indicator).value !== undefined).length,
  }
}
