import type { Day } from '#kernel/date'
import type { Leaf } from '#kernel/formula'
import type { Engine } from '#register/store/engine'
import type { ListedRow } from '#register/rows-sql'
import { rowCountSql, rowsSql } from '#register/rows-sql'

export interface RowsAsked {
  readonly place: string
  readonly on: Day
  readonly limit: number
  readonly offset: number
}

/** The entries a leaf counts for a place on a day: one page of them, and how many there are. */
export async function listBehind(
  engine: Engine,
  leaf: Leaf,
  asked: RowsAsked,
): Promise<{ total: number; rows: ListedRow[] }> {
  const [page, count] = [rowsSql(leaf, asked), rowCountSql(leaf, asked)]
  const [rows, counted] = await Promise.all([
    engine.rows<ListedRow>(page.sql, page.bindings),
    engine.rows<{ count: number }>(count.sql, count.bindings),
  ])
  return { total: Number(counted[0]?.count ?? 0), rows }
}
