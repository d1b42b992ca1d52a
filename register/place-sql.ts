import { NATION } from '#kernel/place'
import type { Bind } from '#register/binder'

/** Above so many places a scan of all is cheaper than ranges of the sorting key. */
const RANGES_MAX = 64

/** How a query reaches the rights of places at any level; `at` is the asked place that a row counts for. */
export interface Reach {
  readonly at: string
  readonly where: string
}

export function reachSql(places: readonly string[], bind: Bind): Reach {
  const [only] = places
  if (places.length === 1 && only !== undefined)
    return {
      at: bind('String', only),
      where: `has(places, ${bind('String', only)}) AND ${rangesSql(places, bind)}`,
    }
  const asked = bind('Array(String)', places)
  return {
    at: `arrayJoin(arrayFilter(p -> has(${asked}, p), places))`,
    where: rangesSql(places, bind),
  }
}

/** Codes nest by prefix, so all that lies in a place is one range of the sorting key; the nation is all. */
export function rangesSql(places: readonly string[], bind: Bind): string {
  if (places.length === 0) return '0'
  if (places.length > RANGES_MAX || places.some(place => place === NATION || !/^\d{6}$/.test(place)))
    return '1'
  const ranges = places.map(place => {
    const stem = place.replace(/(00)+$/, '')
    const last = stem.padEnd(6, '9')
    return `place BETWEEN ${bind('String', place)} AND ${bind('String', last)}`
  })
  return `(${ranges.join(' OR ')})`
}

/** Which rows lie in any of some places, each once. */
export const withinSql = (places: readonly string[], bind: Bind): string =>
  places.length === 1
    ? reachSql(places, bind).where
    : `hasAny(places, ${bind('Array(String)', places)}) AND ${rangesSql(places, bind)}`
