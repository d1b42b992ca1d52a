import { type Day, daysOf } from '#kernel/date'
import type { IndexScheme } from '#kernel/index/scheme'
import { byName } from '#kernel/index/table'
import type { Over } from '#office/indices/assess'
import { comparableOf, indicatorsOf, KNOWN_SHARE } from '#office/indices/comparable'
import { measureEach, type Office } from '#office/measurement'
import { trendDays } from '#office/scoreboard'

/** Days on which an index ranks the places of a place. */
export interface ComparableDays {
  readonly holder: string
  /** The latest first. */
  readonly days: readonly Day[]
}

/** Of so many ends of periods it is tried whether they compare. */
const ENDS_MAX = 8

/**
 * Days up to one on which there is something to compare: ends of periods of which enough places have a
 * figure, and the same day of earlier years, for what is counted. On days between the same may stand.
 */
export async function comparableDays(
  office: Office,
  scheme: IndexScheme,
  place: string,
  until: Day,
  { among = 'below' }: Over = {},
): Promise<ComparableDays> {
  const { places } = office
  const codes = (side: typeof among, on: Day) =>
    (side === 'below' ? places.children(place, on) : places.siblings(place, on))
      .map(one => one.code)
      .sort(byName)
  const holderOf = (side: typeof among) => (side === 'below' ? place : places.byCode(place)?.parent)
  for (const side of among === 'below' ? (['below', 'beside'] as const) : (['beside', 'below'] as const)) {
    const holder = holderOf(side)
    if (holder === undefined) continue
    const days = await rankedDays(office, scheme, { holder, until, on: day => codes(side, day) })
    if (days.length > 0) return { holder, days }
  }
  return { holder: holderOf(among) ?? place, days: [] }
}

interface Among {
  readonly holder: string
  readonly until: Day
  readonly on: (day: Day) => readonly string[]
}

async function rankedDays(office: Office, scheme: IndexScheme, { holder, until, on }: Among): Promise<Day[]> {
  const tried = new Set([...trendDays(until), ...endsOf(office, on(until), until)])
  const days = [...tried].filter(day => on(day).length > 1).sort((a, b) => byName(b, a))
  const indicators = indicatorsOf(office, scheme)
  const wanted = days.map(day => ({ places: on(day), days: [day] }))
  const ask = await measureEach(office, indicators, wanted)
  return days.filter(
    day => comparableOf(office, indicators, { holder, places: on(day) }, day, ask).chosen.length > 0,
  )
}

/** The latest ends of periods of which enough places have a figure of one input. */
function endsOf({ catalogue, figures }: Office, places: readonly string[], until: Day): Day[] {
  const ends = new Set<Day>()
  for (const input of catalogue.inputs.keys()) {
    const having = new Map<Day, number>()
    for (const place of places) {
      const own = new Set(figures.of(input, place).map(one => daysOf(one.period)?.to ?? until))
      for (const end of own) having.set(end, (having.get(end) ?? 0) + 1)
    }
    for (const [end, known] of having) if (end <= until && known >= KNOWN_SHARE * places.length) ends.add(end)
  }
  return [...ends].sort((a, b) => byName(b, a)).slice(0, ENDS_MAX)
}
