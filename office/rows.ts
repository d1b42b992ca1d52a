import type { Day } from '#kernel/date'
import type { Leaf } from '#kernel/formula'
import type { Engine } from '#register/store/engine'
import type { ListedRow } from '#register/rows-sql'
import { numbersSql, rowCountSql, rowsSql } from '#register/rows-sql'

/** The numbers of all that a leaf counts, closed files too: for those who may see the cases behind them. */
export async function numbersBehind(
  engine: Engine,
  leaf: Leaf,
  asked: Pick<RowsAsked, 'place' | 'also' | 'on'>,
): Promise<string[]> {
  const { sql, bindings } = numbersSql(leaf, asked)
  return (await engine.rows<{ number: string }>(sql, bindings)).map(one => one.number)
}

export interface RowsAsked {
  readonly place: string
  /** Places that were merged into it. */
  readonly also?: readonly string[]
  readonly on: Day
  readonly limit: number
  readonly offset: number
}

/**
 * The entries a leaf counts for a place on a day: one page of them, how many there are, and how many more are
 * counted and not listed.
 */
export async function listBehind(
  engine: Engine,
  leaf: Leaf,
  asked: RowsAsked,
): Promise<{ total: number; unlisted: number; rows: ListedRow[] }> {
  const [page, count] = [rowsSql(leaf, asked), rowCountSql(leaf, asked)]
  const [rows, counted] = await Promise.all([
    engine.rows<ListedRow>(page.sql, page.bindings),
    engine.rows<{ count: number; unlisted: number }>(count.sql, count.bindings),
  ])
  const [one] = counted
  return { total: Number(one?.count ?? 0), unlisted: Number(one?.unlisted ?? 0), rows }
}
