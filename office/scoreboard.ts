import { addYears, type Day, daysOf } from '#kernel/date'
import type { Indicator, Target } from '#kernel/indicator'
import type { Label } from '#kernel/source'
import { changedBetween } from '#office/definition-changes'
import type { Measured, Office } from '#office/measurement'
import { figuresIn, measureEach } from '#office/measurement'
import { peersOf, type Rank, rankAmong } from '#office/ranking'

/** Years that a trend looks back from its day. */
export const TREND_YEARS = 5

export interface ScoreLine {
  readonly indicator: Indicator
  readonly now: Measured
  readonly rank?: Rank
  /** The same day of earlier years, oldest first, the day itself last. */
  readonly trend: readonly Measured[]
  readonly change?: {
    readonly absolute: number
    readonly percent?: number
    readonly since: Day
    /** Why the two values do not mean the same. */
    readonly otherwise: readonly Label[]
  }
  readonly target?: { readonly target: Target; readonly reached: boolean }
}

/** Every indicator for a place on a day, with its trend, its rank among peers and its target. */
export async function scoreboard(office: Office, place: string, on: Day): Promise<ScoreLine[]> {
  const indicators = [...office.catalogue.indicators.values()]
  const days = trendDays(on)
  const peers = peersOf(office.places, place, on)
  const values = await measureEach(office, indicators, [
    { places: peers, days: [on] },
    { places: [place], days },
  ])
  return indicators.map(indicator => {
    const trend = days.map(day => values(indicator, place, day))
    const now = trend.at(-1) as Measured
    return {
      indicator,
      now,
      rank: rankAmong(values, indicator, place, peers, on),
      trend,
      change: changeOf(trend),
      target: targetFor(office, indicator, place, on, now),
    }
  })
}

export const trendDays = (on: Day): Day[] =>
  Array.from({ length: TREND_YEARS + 1 }, (_, i) => addYears(on, i - TREND_YEARS))

/** Change against the same day a year earlier; none where the same published period stands on both days. */
function changeOf(trend: readonly Measured[]): ScoreLine['change'] {
  const [before, now] = trend.slice(-2)
  if (before?.value === undefined || now?.value === undefined) return undefined
  const periods = (one: Measured) =>
    figuresIn(one.working)
      .map(figure => figure.period)
      .join()
  if (periods(before) !== '' && periods(before) === periods(now)) return undefined
  const absolute = now.value - before.value
  return {
    absolute,
    percent: before.value === 0 ? undefined : (absolute / before.value) * 100,
    since: before.on,
    otherwise: changedBetween(before, now),
  }
}

/** The next target of the place, or of the nearest place that holds it; else the last one past. */
function targetFor(
  office: Office,
  indicator: Indicator,
  place: string,
  on: Day,
  now: Measured,
): ScoreLine['target'] {
  const holders = [
    place,
    ...office.places
      .ancestors(place)
      .map(one => one.code)
      .reverse(),
  ]
  for (const holder of holders) {
    const own = office.catalogue.targets
      .filter(one => one.indicator.id === indicator.id && one.place === holder)
      .sort((a, b) => (a.by < b.by ? -1 : 1))
    const target = own.find(one => one.by >= on) ?? own.at(-1)
    if (!target) continue
    const reached =
      now.value !== undefined &&
      (indicator.better === 'lower' ? now.value <= target.value : now.value >= target.value)
    return { target, reached }
  }
  return undefined
}

/** The youngest published period among a value's figures. */
export const youngestPeriod = (one: Measured): string | undefined =>
  figuresIn(one.working)
    .map(figure => figure.period)
    .sort((a, b) => ((daysOf(a)?.to ?? '') < (daysOf(b)?.to ?? '') ? -1 : 1))
    .at(-1)
