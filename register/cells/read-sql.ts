import { binder } from '#register/binder'
import {
  atOf,
  exactDaySql,
  seriesAndBucketSql,
  seriesSql,
  stepSql,
  stepsBefore,
  valueSql,
} from '#register/cells/key'
import type { Point } from '#register/cells/points'
import type { Sql } from '#register/formula-sql'

/** Which running numbers are read: of which part, of which places as the cells number them. */
export interface Needed {
  readonly part: number
  readonly places: readonly number[]
  readonly series: readonly number[]
  readonly points: readonly Point[]
}

/** In which exact cells values are counted, at the end of which days as those cells count them. */
export interface ExactAsked {
  readonly ats: readonly number[]
  readonly series: readonly number[]
  readonly days: readonly number[]
}

/** For some thousand rows, threads and compiled code cost more than they give. */
const FOR_FEW_ROWS = 'SETTINGS max_threads = 1, compile_expressions = 0, compile_aggregate_expressions = 0'

const each = <T>(values: readonly T[]): T[] => [...new Set(values)]

/**
 * Sums of changes for each place and period: rows (at, below, keys, deltas), the last two in parallel; a key is
 * a rest without its step. The steps of a row lie from `below` to the next limit of any point.
 */
export function cellsSql(all: readonly Needed[]): Sql {
  const { bind, bindings } = binder()
  const limits = each([
    0,
    ...all.flatMap(({ points }) => points.flatMap(stepsBefore).map(([, before]) => before)),
  ])
  const ats = each(all.flatMap(atsOf))
  const series = each(all.flatMap(one => one.series))
  const sql = `SELECT at, below, groupArray(key) AS keys, groupArray(n) AS deltas FROM (
    SELECT at, ${seriesAndBucketSql} AS key, sum(delta) AS n,
      roundDown(${stepSql}, ${bind(
        'Array(UInt16)',
        limits.sort((a, b) => a - b),
      )}) AS below
    FROM cells WHERE at IN ${bind('Array(UInt64)', ats)} AND ${seriesSql} IN ${bind('Array(UInt16)', series)}
    GROUP BY at, key, below)
    GROUP BY at, below ${FOR_FEW_ROWS}`
  return { sql, bindings }
}

function atsOf({ part, places, points }: Needed): number[] {
  const periods = each(points.flatMap(stepsBefore).map(([period]) => period))
  return periods.flatMap(period => places.map(place => atOf(period, place, part)))
}

/** How many rows have each value in some buckets at the end of days: rows (at, series, value, n0, n1 …). */
export function valuesSql(all: readonly ExactAsked[], days: readonly number[]): Sql {
  const { bind, bindings } = binder()
  const counts = days.map((day, i) => `sumIf(delta, ${exactDaySql} <= ${bind('UInt32', day)}) AS n${i}`)
  const [ats, series] = [each(all.flatMap(one => one.ats)), each(all.flatMap(one => one.series))]
  const sql = `SELECT at, ${seriesSql} AS series, ${valueSql} AS value, ${counts.join(', ')}
    FROM cells WHERE at IN ${bind('Array(UInt64)', ats)} AND series IN ${bind('Array(UInt16)', series)}
    GROUP BY at, series, value ${FOR_FEW_ROWS}`
  return { sql, bindings }
}
