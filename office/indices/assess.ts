import type { Day } from '#kernel/date'
import { type Computed, compute } from '#kernel/index/compute'
import type { IndexDefinition } from '#kernel/index/definition'
import { type RankSpread, spreadsOf } from '#kernel/index/monte-carlo'
import { definitionFor, type IndexScheme } from '#kernel/index/scheme'
import { byName, type Sheet } from '#kernel/index/table'
import type { Place } from '#kernel/place'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { type Comparable, comparableOf, indicatorsOf } from '#office/indices/comparable'
import { measure, type Office } from '#office/measurement'

export interface Assessment {
  readonly holder: string
  readonly on: Day
  /** The places that are compared, those directly under the holder. */
  readonly places: readonly string[]
  readonly comparable: Comparable
  readonly definition: IndexDefinition
  readonly sheet: Sheet
  readonly computed: Computed
  readonly spreads?: readonly RankSpread[]
}

/** How the places that are compared are found. */
export interface Over {
  /** Which are looked at first: those under a place, or those beside it. */
  readonly among?: 'below' | 'beside'
  /** All cities under a place, however deep, in the stead of those directly under it. */
  readonly cities?: boolean
}

/**
 * An index over the places under one that stood on a day, from the figures that there are; where these give
 * nothing to compare, over those beside it. Where those beside are asked for, the other way round.
 */
export async function assess(
  office: Office,
  scheme: IndexScheme,
  place: string,
  on: Day,
  { among = 'below', cities = false }: Over = {},
): Promise<Assessment | Refusal> {
  const { places } = office
  if (cities) return assessed(office, scheme, citiesIn(office, place, on), place, on)
  const codes = (of: readonly Place[]) => of.map(one => one.code).sort(byName)
  const parent = places.byCode(place)?.parent
  const below = () => assessed(office, scheme, codes(places.children(place, on)), place, on)
  const beside = () =>
    parent === undefined ? undefined : assessed(office, scheme, codes(places.siblings(place, on)), parent, on)
  const [first, second] = among === 'below' ? [below, beside] : [beside, below]
  const found = await first()
  if (found && !(isRefusal(found) && found.refused === 'nothing-to-compare')) return found
  const other = await second()
  return found && (!other || isRefusal(other)) ? found : (other ?? refuse('nothing-to-compare', place))
}

/** Cities that stood on a day; a province that holds districts alone is a city itself. */
function citiesIn({ places }: Office, holder: string, on: Day): string[] {
  const within = (one: Place): Place[] => {
    if (one.level === 'city') return [one]
    const parts = places.children(one.code, on)
    const isCity =
      one.level === 'province' && parts.length > 0 && parts.every(part => part.level === 'district')
    return isCity ? [one] : parts.flatMap(within)
  }
  const found = places.byCode(holder)
  return found
    ? within(found)
        .map(one => one.code)
        .sort(byName)
    : []
}

async function assessed(
  office: Office,
  scheme: IndexScheme,
  places: readonly string[],
  holder: string,
  on: Day,
): Promise<Assessment | Refusal> {
  const indicators = indicatorsOf(office, scheme)
  const ask = await measure(office, indicators, places, [on])
  const comparable = comparableOf(office, indicators, { holder, places }, on, ask)
  const found = indexOver(scheme, comparable)
  return isRefusal(found)
    ? refuse(found.refused, found.detail ?? `${holder}, ${on}`)
    : { holder, on, ...found }
}

/** The index of a scheme over figures that compare. */
export function indexOver(
  scheme: IndexScheme,
  comparable: Comparable,
): Omit<Assessment, 'holder' | 'on'> | Refusal {
  const { places, chosen, columns } = comparable
  if (chosen.length === 0) return refuse('nothing-to-compare')
  const definition = definitionFor(scheme, chosen)
  const table = { units: places, columns: chosen.map(one => one.indicator.id), cells: columns }
  const sheet = { table, words: new Map<string, readonly string[]>() }
  const computed = compute(definition, sheet)
  if (isRefusal(computed)) return computed
  const spreads = definition.uncertainty && spreadsOf(computed, definition.uncertainty)
  return isRefusal(spreads) ? spreads : { places, comparable, definition, sheet, computed, spreads }
}
