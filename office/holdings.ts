import type { Day } from '#kernel/date'
import type { Leaf } from '#kernel/formula'
import { binder } from '#register/binder'
import { reachSql } from '#register/place-sql'
import type { Engine } from '#register/store/engine'

/** How much the register holds of a place: what a count can rest on, and up to which day it speaks. */
export interface Holdings {
  readonly rights: number
  /** The last day on which any of their records says what it says. */
  readonly until?: Day
}

/** What the registers behind some leaves hold of a place, whatever the leaves count of it. */
export async function holdingsBehind(
  engine: Engine,
  leaves: readonly Leaf[],
  place: string,
): Promise<Holdings> {
  const registers = [...new Set(leaves.flatMap(leaf => leaf.rows.registers.map(register => register.id)))]
  const { bind, bindings } = binder()
  const within = `register IN ${bind('Array(String)', registers)} AND ${reachSql([place], bind).where}`
  const [row] = await engine.rows<{ rights: number; until: Day }>(
    `SELECT count() AS rights, toString(max(statedOn)) AS until FROM rights WHERE ${within}`,
    bindings,
  )
  return row && row.rights > 0 ? { rights: row.rights, until: row.until } : { rights: 0 }
}
