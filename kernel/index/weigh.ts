import type { IndexDefinition, Weigh } from '#kernel/index/definition'
import { ln } from '#kernel/index/logarithm'
import { isLevel, rangeOf } from '#kernel/index/moments'
import { firstComponent } from '#kernel/index/principal-component'
import type { Node } from '#kernel/index/structure'
import { columnOf, present, type Table } from '#kernel/index/table'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'

/**
 * The weights of every node's members. Those from data are found within the groups that hold indicators
 * alone; the groups themselves keep the weights they were given.
 */
export function weigh(
  { weigh: rule }: IndexDefinition,
  nodes: readonly Node[],
  normalised: Table,
): readonly (readonly number[])[] | Refusal {
  const found: (readonly number[])[] = []
  for (const node of nodes) {
    const weights = weightsOf(node, rule, normalised)
    if (isRefusal(weights)) return weights
    found.push(weights)
  }
  return found
}

function weightsOf(node: Node, rule: Weigh, normalised: Table): readonly number[] | Refusal {
  switch (rule.method) {
    case 'given':
      return node.weights
    case 'equal':
      return node.weights.map(() => 1)
    case 'budget':
      return pointsOf(node, rule)
    default: {
      if (node.level > 1 || node.members.length === 1) return node.weights
      const columns = node.members.map(id => columnOf(normalised, id) as Float64Array)
      const level = columns.findIndex(values => isLevel(present(values)))
      if (level >= 0) return refuse('all-equal', node.members[level])
      return rule.method === 'entropy'
        ? byEntropy(columns, node)
        : firstComponent(columns).map(one => one * one)
    }
  }
}

/** The mean share of the points that each expert gave: budget allocation, step 6 of the handbook. */
function pointsOf({ id, members }: Node, { experts }: Weigh): readonly number[] | Refusal {
  const shares = members.map(() => 0)
  let budget: number | undefined
  for (const [at, expert] of experts.entries()) {
    const points = members.map(member => expert[member] ?? 0)
    const bare = points.findIndex(one => !(one > 0))
    if (bare >= 0) return refuse('points-not-spent', `${id}, ${at + 1}: ${members[bare]}`)
    const total = points.reduce((sum, one) => sum + one, 0)
    budget ??= total
    if (Math.abs(total - budget) > 1e-9 * budget)
      return refuse('points-not-spent', `${id}, ${at + 1}: ${total}, not ${budget}`)
    for (const [member, one] of points.entries())
      shares[member] = (shares[member] as number) + one / total / experts.length
  }
  return shares
}

/** Shannon's entropy: what spreads the units more has more weight. Shares of values need values from zero. */
function byEntropy(columns: readonly Float64Array[], { members }: Node): readonly number[] | Refusal {
  const spreads: number[] = []
  for (const [at, values] of columns.entries()) {
    const there = present(values)
    if (rangeOf(there).least < 0) return refuse('not-above-zero', members[at])
    const total = there.reduce((sum, value) => sum + value, 0)
    const entropy = there.reduce(
      (sum, value) => (value > 0 ? sum - (value / total) * ln(value / total) : sum),
      0,
    )
    spreads.push(1 - entropy / ln(there.length))
  }
  const all = spreads.reduce((sum, one) => sum + one, 0)
  return spreads.map(one => one / all)
}
