import { binder } from '#register/binder'
import { firstRestOf, lastRestOf } from '#register/cells/key'
import type { Sql } from '#register/formula-sql'

/** For some thousand rows, threads and compiled code cost more than they give. */
const FOR_FEW_ROWS = 'SETTINGS max_threads = 1, compile_expressions = 0, compile_aggregate_expressions = 0'

/** For so many series it is cheaper to read those between them too than to say which are wanted. */
const FEW_SERIES = 16

/**
 * The cells of some `at`: rows (at, rest, delta), those of one `at` together except where it lies in several
 * parts. They are added up by who asks: to group them here takes thrice as long as to hand them over. Of a
 * few series the lowest and the highest are told, since cells of one `at` are sorted by their series.
 */
export function cellsSql(ats: ReadonlySet<number>, series?: ReadonlySet<number>): Sql {
  const { bind, bindings } = binder()
  const isFew = series !== undefined && series.size > 0 && series.size <= FEW_SERIES
  const rests = isFew ? [firstRestOf(Math.min(...series)), lastRestOf(Math.max(...series))] : []
  const only = rests.map((rest, i) => `AND rest ${['>=', '<='][i]} ${bind('UInt32', rest)}`).join(' ')
  const sql = `SELECT at, rest, delta FROM cells
    WHERE at IN ${bind('Array(UInt64)', [...ats])} ${only} ${FOR_FEW_ROWS}`
  return { sql, bindings }
}
