import { type Bind, binder } from '#register/binder'
import { dayNumber, type Point } from '#register/cells/points'
import type { Sql } from '#register/formula-sql'

/** Which running numbers are read; without buckets, of series that have none. */
export interface Asked {
  readonly places: readonly string[]
  readonly series: readonly number[]
  readonly points: readonly Point[]
  /** From one bucket to another, both included. */
  readonly buckets?: readonly (readonly [from: number, to: number])[]
}

/**
 * Sums of changes, for each place and period: rows (place, within, below, series, buckets, deltas), the last
 * three in parallel. The changes of a row came before the smallest limit of a point that is above `below`.
 */
export function cellsSql({ places, series, points, buckets }: Asked): Sql {
  const { bind, bindings } = binder()
  const limits = [...new Set(points.flatMap(limitsOf))].sort((a, b) => a - b)
  const years = [...new Set(points.flatMap(one => one.months?.year ?? []))]
  const months = [...new Set(points.flatMap(one => one.days?.month ?? []))]
  const among = bind('Array(UInt16)', series)
  const sql = `SELECT place, within, below, groupArray(series) AS series, groupArray(bucket) AS buckets,
      groupArray(delta) AS deltas FROM (
    SELECT place, within, roundDown(toInt32(day), ${bind('Array(Int32)', [BEFORE_ALL, ...limits])}) AS below,
      series, bucket, sum(cells.delta) AS delta
    FROM cells
    WHERE (grain = 'year' AND within = 0
        OR grain = 'month' AND within IN ${bind('Array(UInt16)', years)}
        OR grain = 'day' AND within IN ${bind('Array(UInt16)', months)})
      AND place IN ${bind('Array(UInt32)', places.map(Number))} AND series IN ${among}
      AND toInt32(day) < ${bind('Int32', limits.at(-1) ?? BEFORE_ALL)} AND ${bucketsSql(buckets, bind)}
    GROUP BY place, within, below, series, bucket)
    GROUP BY place, within, below ${FOR_FEW_ROWS}`
  return { sql, bindings }
}

/** No day of the store's calendar has so low a number. */
const BEFORE_ALL = -100_000
/** For some thousand rows, threads and compiled code cost more than they give. */
const FOR_FEW_ROWS = 'SETTINGS max_threads = 1, compile_expressions = 0, compile_aggregate_expressions = 0'

export const limitsOf = ({ yearsBefore, months, days }: Point): number[] => [
  dayNumber(yearsBefore),
  ...(months ? [dayNumber(months.before)] : []),
  ...(days ? [dayNumber(days.upTo) + 1] : []),
]

function bucketsSql(buckets: Asked['buckets'], bind: Bind): string {
  if (!buckets) return '1'
  const ranges = buckets.map(
    ([from, to]) => `bucket BETWEEN ${bind('UInt32', from)} AND ${bind('UInt32', to)}`,
  )
  return ranges.length > 0 ? `(${ranges.join(' OR ')})` : '0'
}
