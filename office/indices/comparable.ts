import type { Day } from '#kernel/date'
import { rangeOf } from '#kernel/index/moments'
import type { Chosen, IndexScheme } from '#kernel/index/scheme'
import { byName } from '#kernel/index/table'
import type { Indicator } from '#kernel/indicator'
import { type Measure, type Measured, type Office, restsOn } from '#office/measurement'

/** An indicator that does not take part: how many places have a value of it, or that all have the same. */
export interface Silent {
  readonly indicator: Indicator
  readonly known: number
  readonly because: 'too-few' | 'all-equal' | 'no-better-end' | 'no-leader'
}

/** What is measured of a place, and whether it stands on the ground on which most others stand. */
export interface Cell {
  readonly measured: Measured
  readonly compares: boolean
}

/** The figures of places on a day, as far as they compare. */
export interface Comparable {
  readonly places: readonly string[]
  readonly chosen: readonly Chosen[]
  /** One column for each chosen indicator, in the order of the places. */
  readonly columns: readonly Float64Array[]
  readonly cells: readonly (readonly Cell[])[]
  readonly silent: readonly Silent[]
}

/** An indicator takes part where so large a share of the places has a value that compares. */
export const KNOWN_SHARE = 0.5

/** The indicators of a scheme: those of its standards. */
export function indicatorsOf(office: Office, scheme: IndexScheme): Indicator[] {
  const own = new Set(scheme.standards.map(one => one.standard.id))
  return [...office.catalogue.indicators.values()].filter(one => own.has(one.standard.id))
}

/** Sorts indicators into those that take part and those that do not. */
export function comparableOf(
  office: Office,
  indicators: readonly Indicator[],
  { holder, places }: { readonly holder: string; readonly places: readonly string[] },
  on: Day,
  ask: Measure,
): Comparable {
  const [chosen, silent]: [Chosen[], Silent[]] = [[], []]
  const columns: Float64Array[] = []
  const cells: (readonly Cell[])[] = []
  for (const indicator of indicators) {
    const own = cellsOf(indicator, places, on, ask)
    const values = Float64Array.from(own, exactOf)
    const known = values.filter(value => !Number.isNaN(value))
    const target = targetOf(office, indicator, holder, on)
    const because = reasonAgainst(indicator, known, places.length) ?? withoutLeader(indicator, known, target)
    if (because) silent.push({ indicator, known: known.length, because })
    else {
      chosen.push({ indicator, target })
      columns.push(values)
      cells.push(own)
    }
  }
  return { places, chosen, columns, cells, silent }
}

const exactOf = ({ measured: { exact, value }, compares }: Cell): number =>
  compares ? (exact ?? value ?? Number.NaN) : Number.NaN

/**
 * Values on the ground that most places stand on: a published total and the records loaded so far do not
 * compare, so a place on other ground has none.
 */
function cellsOf(indicator: Indicator, places: readonly string[], on: Day, ask: Measure): Cell[] {
  const measured = places.map(place => ask(indicator, place, on))
  const grounds = measured.filter(one => one.value !== undefined).map(one => restsOn(one.working))
  const times = (ground: string) => grounds.filter(one => one === ground).length
  const ground = [...new Set(grounds)].sort((a, b) => times(b) - times(a) || byName(a, b))[0]
  return measured.map(one => ({
    measured: one,
    compares: one.value !== undefined && restsOn(one.working) === ground,
  }))
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
