import type { Day } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import { type Computed, compute } from '#kernel/index/compute'
import type { IndexDefinition } from '#kernel/index/definition'
import { rangeOf } from '#kernel/index/moments'
import { type RankSpread, spreadsOf } from '#kernel/index/monte-carlo'
import { type Chosen, definitionFor, type IndexScheme } from '#kernel/index/scheme'
import { byName, type Sheet } from '#kernel/index/table'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Place } from '#kernel/place'
import { type Measure, measure, type Office, restsOn } from '#office/measurement'

/** An indicator that does not take part: how many places have a value of it, or that all have the same. */
export interface Silent {
  readonly indicator: Indicator
  readonly known: number
  readonly because: 'too-few' | 'all-equal' | 'no-better-end' | 'no-leader'
}

export interface Assessment {
  readonly holder: string
  /** The places that are compared, those directly under the holder. */
  readonly places: readonly string[]
  readonly definition: IndexDefinition
  readonly sheet: Sheet
  readonly computed: Computed
  readonly spreads?: readonly RankSpread[]
  readonly silent: readonly Silent[]
}

/** An indicator takes part where so large a share of the places has a value that compares. */
const KNOWN_SHARE = 0.5

/**
 * An index over the places under one on a day, from the figures that there are; where these give nothing to
 * compare, over those beside it.
 */
export async function assess(
  office: Office,
  scheme: IndexScheme,
  place: string,
  on: Day,
): Promise<Assessment | Refusal> {
  const codes = (of: readonly Place[]) => of.map(one => one.code).sort(byName)
  const below = await assessed(office, scheme, codes(office.places.children(place, on)), place, on)
  const parent = office.places.byCode(place)?.parent
  if (!isRefusal(below) || below.refused !== 'nothing-to-compare' || parent === undefined) return below
  const beside = await assessed(office, scheme, codes(office.places.siblings(place, on)), parent, on)
  return isRefusal(beside) ? below : beside
}

async function assessed(
  office: Office,
  scheme: IndexScheme,
  places: readonly string[],
  holder: string,
  on: Day,
): Promise<Assessment | Refusal> {
  const own = new Set(scheme.standards.map(one => one.standard.id))
  const indicators = [...office.catalogue.indicators.values()].filter(one => own.has(one.standard.id))
  const ask = await measure(office, indicators, places, [on])
  const [chosen, silent]: [Chosen[], Silent[]] = [[], []]
  const columns: Float64Array[] = []
  for (const indicator of indicators) {
    const values = valuesOf(indicator, places, on, ask)
    const known = values.filter(value => !Number.isNaN(value))
    const target = targetOf(office, indicator, holder, on)
    const because = reasonAgainst(indicator, known, places.length) ?? withoutLeader(indicator, known, target)
    if (because) silent.push({ indicator, known: known.length, because })
    else {
      chosen.push({ indicator, target })
      columns.push(values)
    }
  }
  if (chosen.length === 0) return refuse('nothing-to-compare', `${holder}, ${on}`)
  const definition = definitionFor(scheme, chosen)
  const table = { units: places, columns: chosen.map(one => one.indicator.id), cells: columns }
  const sheet = { table, words: new Map<string, readonly string[]>() }
  const computed = compute(definition, sheet)
  if (isRefusal(computed)) return computed
  const spreads = definition.uncertainty && spreadsOf(computed, definition.uncertainty)
  return isRefusal(spreads) ? spreads : { holder, places, definition, sheet, computed, spreads, silent }
}

/**
 * Values on the ground that most places stand on: a published total and the records loaded so far do not
 * compare, so a place on other ground has none.
 */
function valuesOf(indicator: Indicator, places: readonly string[], on: Day, ask: Measure): Float64Array {
  const measured = places.map(place => ask(indicator, place, on))
  const grounds = measured.filter(one => one.value !== undefined).map(one => restsOn(one.working))
  const times = (ground: string) => grounds.filter(one => one === ground).length
  const ground = [...new Set(grounds)].sort((a, b) => times(b) - times(a) || byName(a, b))[0]
  return Float64Array.from(measured, ({ exact, value, working }) =>
    restsOn(working) === ground ? (exact ?? value ?? Number.NaN) : Number.NaN,
  )
}

function reasonAgainst(
  { better }: Indicator,
  known: Float64Array,
  places: number,
): Silent['because'] | undefined {
  if (known.length < 2 || known.length < KNOWN_SHARE * places) return 'too-few'
  if (better === 'band') return 'no-better-end'
  return known.every(value => value === known[0]) ? 'all-equal' : undefined
}

/** Nothing is measured by a best that is zero or below, nor by the share of what is below zero. */
function withoutLeader(
  { better }: Indicator,
  known: Float64Array,
  target: number | undefined,
): Silent['because'] | undefined {
  const { least, most } = rangeOf(known)
  const leader = target ?? (better === 'lower' ? least : most)
  return leader > 0 && (better !== 'lower' || least >= 0) ? undefined : 'no-leader'
}

/** The next target of the holder, or of the nearest place that holds it. */
function targetOf(office: Office, indicator: Indicator, place: string, on: Day): number | undefined {
  const above = office.places.ancestors(place).map(one => one.code)
  for (const holder of [place, ...above.reverse()]) {
    const own = office.catalogue.targets
      .filter(one => one.indicator.id === indicator.id && one.place === holder && one.by >= on)
      .sort((a, b) => byName(a.by, b.by))
    if (own[0] && own[0].value > 0) return own[0].value
  }
  return undefined
}
