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
  /** A leaf without a plan is answered from the rights. */
  of(leaf: Leaf): NumberedLeaf | undefined
}

/** A leaf's plan, with the numbers that its series have among those of the whole plan. */
export interface NumberedLeaf {
  readonly plan: LeafPlan
  readonly series: readonly number[]
  /** Of the series by bucket, for a quantile. */
  readonly buckets?: number
  /** Of those that tell where its registers have rights. */
  readonly presences: readonly number[]
}

const presenceOf = (register: Pick<Register, 'id'>): string => `@${register.id}`

export function cellPlan(leaves: readonly Leaf[]): CellPlan {
  const series = new Map<string, Series>()
  const plans = new Map<string, readonly [Leaf, LeafPlan]>()
  for (const leaf of leaves) {
    const plan = planOf(leaf)
    if (!plan) continue
    plans.set(leafKey(leaf), [leaf, plan])
    for (const one of plan.series) series.set(one.id, one)
    if (plan.ranked) series.set(plan.ranked.buckets.id, plan.ranked.buckets)
    for (const register of leaf.rows.registers) series.set(presenceOf(register), presenceSeries(register))
  }
  if (series.size > SERIES_MAX) throw new Error(`Fault: ${series.size} series are more than ${SERIES_MAX}`)
  const sorted = [...series.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
  const numbers = new Map(sorted.map((one, i) => [one.id, i]))
  const numberOf = (id: string) => numbers.get(id) as number
  const numbered = ([leaf, plan]: readonly [Leaf, LeafPlan]): NumberedLeaf => ({
    plan,
    series: plan.series.map(one => numberOf(one.id)),
    buckets: plan.ranked && numberOf(plan.ranked.buckets.id),
    presences: leaf.rows.registers.map(register => numberOf(presenceOf(register))),
  })
  return {
    id: shortHash({ sorted, table: cells, key: KEY_LAYOUT }),
    series: sorted,
    of: leafTable(new Map([...plans].map(([key, one]) => [key, numbered(one)]))),
  }
}

/** By the leaf itself where it was asked for before: its key is longer to find. */
function leafTable(byKey: ReadonlyMap<string, NumberedLeaf>): CellPlan['of'] {
  const known = new WeakMap<Leaf, { readonly found?: NumberedLeaf }>()
  return leaf => {
    const before = known.get(leaf)
    if (before) return before.found
    const found = byKey.get(leafKey(leaf))
    known.set(leaf, { found })
    return found
  }
}

const presenceSeries = (register: Register): Series => ({
  id: presenceOf(register),
  rows: { of: 'rights', registers: [register], where: always() },
  weight: { by: 'one' },
})
