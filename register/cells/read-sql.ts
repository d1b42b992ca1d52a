import { binder } from '#register/binder'
import { firstRestOf, lastRestOf } from '#register/cells/key'
import type { Sql } from '#register/formula-sql'

/** For some thousand rows, threads and compiled code cost more than they give. */
const FOR_FEW_ROWS = 'SETTINGS max_threads = 1, compile_expressions = 0, compile_aggregate_expressions = 0'

/**
 * The cells of some `at`: rows (at, rest, delta), those of one `at` together except where it lies in several
 * parts. They are added up by who asks: to group them here takes thrice as long as to hand them over. Of
 * series only the lowest and the highest are told, since cells of one `at` are sorted by their series.
 */
export function cellsSql(ats: readonly number[], series: readonly number[]): Sql {
  const { bind, bindings } = binder()
  const from = bind('UInt32', firstRestOf(Math.min(...series)))
  const to = bind('UInt32', lastRestOf(Math.max(...series)))
  const sql = `SELECT at, rest, delta FROM cells
    WHERE at IN ${bind('Array(UInt64)', ats)} AND rest >= ${from} AND rest <= ${to} ${FOR_FEW_ROWS}`
  return { sql, bindings }
}
