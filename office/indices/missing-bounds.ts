import type { IndexScheme } from '#kernel/index/scheme'
import { isRefusal } from '#kernel/refusal'
import { indexOver } from '#office/indices/assess'
import type { Comparable } from '#office/indices/comparable'

/**
 * The best and the worst rank of a place whose figures are missing in part: with the best value of any place
 * in the stead of each, and with the worst. Nothing where none is missing.
 */
export function boundsOf(
  scheme: IndexScheme,
  comparable: Comparable,
  place: string,
): readonly [best: number, worst: number] | undefined {
  const row = comparable.places.indexOf(place)
  if (!comparable.columns.some(one => Number.isNaN(one[row]))) return undefined
  const rankWith = (best: boolean): number | undefined => {
    const columns = comparable.columns.map((values, at) => {
      if (!Number.isNaN(values[row])) return values
      const known = values.filter(one => !Number.isNaN(one))
      const isHigh = best === (comparable.chosen[at]?.indicator.better !== 'lower')
      const filled = values.slice()
      filled[row] = isHigh ? Math.max(...known) : Math.min(...known)
      return filled
    })
    const over = indexOver({ ...scheme, uncertainty: undefined }, { ...comparable, columns })
    if (isRefusal(over)) return undefined
    return over.computed.ranks[over.computed.sheet.table.units.indexOf(place)]
  }
  const [best, worst] = [rankWith(true), rankWith(false)]
  return best === undefined || worst === undefined ? undefined : [best, worst]
}
