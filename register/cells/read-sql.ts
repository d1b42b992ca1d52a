import { binder } from '#register/binder'
import {
  atOf,
  exactDaySql,
  heldSql,
  segmentOf,
  segmentSql,
  seriesAndBucketSql,
  seriesSql,
  stepsBefore,
  valueSql,
} from '#register/cells/key'
import type { Point } from '#register/cells/points'
import type { Sql } from '#register/formula-sql'

/** Which running numbers are read: of which series in each part, of which places as the cells number them. */
export interface Needed {
  readonly places: readonly number[]
  readonly parts: readonly { readonly part: number; readonly series: readonly number[] }[]
  readonly points: readonly Point[]
}

/** In which exact cells values are counted, at the end of which days as those cells count them. */
export interface ExactNeeded {
  readonly ats: readonly number[]
  readonly series: readonly number[]
  readonly days: readonly number[]
}

/** For some thousand rows, threads and compiled code cost more than they give. */
const FOR_FEW_ROWS = 'SETTINGS max_threads = 1, compile_expressions = 0, compile_aggregate_expressions = 0'

/**
 * Sums of changes: rows (held, segment, keys, deltas), the last two in parallel. `held` is the place and the
 * part, a key the rest without its step; a segment holds the steps of a period from one limit to the next.
 */
export function cellsSql({ places, parts, points }: Needed): Sql {
  const { bind, bindings } = binder()
  const { periods, segments, ends } = segmentsOf(points)
  const ats = parts.flatMap(({ part }) =>
    periods.flatMap(period => places.map(place => atOf(period, place, part))),
  )
  const series = [...new Set(parts.flatMap(one => one.series))]
  const sql = `SELECT held, segment, groupArray(key) AS keys, groupArray(n) AS deltas FROM (
    SELECT ${heldSql} AS held, ${seriesAndBucketSql} AS key, sum(delta) AS n,
      roundDown(${segmentSql}, ${bind('Array(UInt32)', segments)}) AS segment
    FROM cells WHERE at IN ${bind('Array(UInt64)', ats)} AND ${seriesSql} IN ${bind('Array(UInt16)', series)}
    GROUP BY held, segment, key)
    WHERE segment NOT IN ${bind('Array(UInt32)', ends)} GROUP BY held, segment ${FOR_FEW_ROWS}`
  return { sql, bindings }
}

/**
 * Where segments begin, by limits of points alone; what comes after the last limit of a period is left out.
 */
function segmentsOf(points: readonly Point[]) {
  const limits = new Map<number, Set<number>>()
  for (const [period, before] of points.flatMap(stepsBefore))
    limits.set(period, (limits.get(period) ?? new Set([0])).add(before))
  const segments = [...limits].flatMap(([period, some]) => [...some].map(step => segmentOf(period, step)))
  const ends = [...limits].map(([period, some]) => segmentOf(period, Math.max(...some)))
  return { periods: [...limits.keys()], segments: segments.sort((a, b) => a - b), ends }
}

/** How many rows have each value in some buckets at the end of days: rows (at, series, value, n0, n1 …). */
export function valuesSql({ ats, series, days }: ExactNeeded): Sql {
  const { bind, bindings } = binder()
  const counts = days.map((day, i) => `sumIf(delta, ${exactDaySql} <= ${bind('UInt32', day)}) AS n${i}`)
  const sql = `SELECT at, ${seriesSql} AS series, ${valueSql} AS value, ${counts.join(', ')}
    FROM cells WHERE at IN ${bind('Array(UInt64)', ats)} AND series IN ${bind('Array(UInt16)', series)}
    GROUP BY at, series, value ${FOR_FEW_ROWS}`
  return { sql, bindings }
}
