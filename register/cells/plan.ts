import type { Leaf } from '#kernel/formula'
import { always } from '#kernel/predicate'
import type { Register } from '#kernel/register'
import { KEY_LAYOUT, SERIES_MAX } from '#register/cells/key'
import { cells } from '#register/store/schema'
import { type LeafPlan, leafKey, planOf, type Series, shortHash } from '#register/cells/series'

/**
 * All series that some leaves need, each once, and one for each register that tells where it has rights. The
 * id is another where any of them, or the table of the cells, is another.
 */
export interface CellPlan {
  readonly id: string
  readonly series: readonly Series[]
  /** By the key of the leaf; a leaf without one is answered from the rights. */
  readonly leaves: ReadonlyMap<string, LeafPlan>
}

export const presenceOf = (register: Pick<Register, 'id'>): string => `@${register.id}`

export function cellPlan(leaves: readonly Leaf[]): CellPlan {
  const series = new Map<string, Series>()
  const plans = new Map<string, LeafPlan>()
  for (const leaf of leaves) {
    const plan = planOf(leaf)
    if (!plan) continue
    plans.set(leafKey(leaf), plan)
    for (const one of plan.series) series.set(one.id, one)
    if (plan.ranked) series.set(plan.ranked.buckets.id, plan.ranked.buckets)
    for (const register of leaf.rows.registers) series.set(presenceOf(register), presenceSeries(register))
  }
  if (series.size > SERIES_MAX) throw new Error(`Fault: ${series.size} series are more than ${SERIES_MAX}`)
  const sorted = [...series.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  return {
    id: shortHash({ sorted, table: cells, key: KEY_LAYOUT }),
    series: sorted,
    leaves: plans,
  }
}

const presenceSeries = (register: Register): Series => ({
  id: presenceOf(register),
  rows: { of: 'rights', registers: [register], where: always() },
  weight: { by: 'one' },
})
