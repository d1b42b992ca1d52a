import { byName } from '#kernel/index/table'
import type { Assessment } from '#office/indices/assess'
import type { Cell } from '#office/indices/comparable'
import { daysOf } from '#kernel/date'
import { youngestPeriod } from '#office/scoreboard'

/** How good the figures are on which a place is ranked. */
export interface DataQuality {
  /** Indicators that take part; how many have a value that compares; how many of these are late. */
  readonly of: number
  readonly known: number
  readonly late: number
  /** From 0 to 100: each that is known and not late counts whole, a late one half. */
  readonly score: number
}

const LATE_COUNTS = 0.5

/** The data quality of each place, in the order of the places. */
export function qualitiesOf({
  places,
  comparable,
}: Pick<Assessment, 'places' | 'comparable'>): DataQuality[] {
  const late = comparable.cells.map(lateIn)
  return places.map((_, row) => {
    const of = comparable.cells.length
    const known = comparable.cells.filter(column => column[row]?.compares).length
    const behind = late.filter(column => column[row]).length
    return { of, known, late: behind, score: of === 0 ? 0 : (100 * (known - LATE_COUNTS * behind)) / of }
  })
}

/** Late is whose figure is of an earlier period than that of another place. */
export function lateIn(cells: readonly Cell[]): boolean[] {
  const ends = cells.map(one => {
    const period = one.compares ? youngestPeriod(one.measured) : undefined
    return period === undefined ? undefined : daysOf(period)?.to
  })
  const last = ends
    .filter(one => one !== undefined)
    .sort(byName)
    .at(-1)
  return ends.map(one => one !== undefined && last !== undefined && one < last)
}
