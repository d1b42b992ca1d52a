import { exp, ln } from '#kernel/index/logarithm'
import { copeland } from '#kernel/index/outrank'
import { type Node, SCORE } from '#kernel/index/structure'
import { columnOf, type Table } from '#kernel/index/table'
import { type Refusal, refuse } from '#kernel/refusal'

/**
 * The last step: groups from their members, the lowest first, and the score from the last of them. `weights`
 * are those of each node's members. In a mean a weight is relative to those of the members that have a value;
 * in a sum it multiplies, and no member may be missing.
 */
export function aggregate(
  normalised: Table,
  nodes: readonly Node[],
  weights: readonly (readonly number[])[],
): Table | Refusal {
  const columns: string[] = []
  const cells: Float64Array[] = []
  const found = (id: string) => columnOf(normalised, id) ?? cells[columns.indexOf(id)]
  for (const [at, node] of nodes.entries()) {
    const members = node.members.map(id => found(id) as Float64Array)
    const together = joined(node, members, weights[at] as readonly number[], normalised.units)
    if ('refused' in together) return together
    columns.push(node.id)
    cells.push(together)
  }
  const last = columns.at(-1)
  if (last !== SCORE) {
    columns.push(SCORE)
    cells.push(cells.at(-1) as Float64Array)
  }
  return { units: normalised.units, columns, cells }
}

function joined(
  node: Node,
  members: readonly Float64Array[],
  weights: readonly number[],
  units: readonly string[],
): Float64Array | Refusal {
  const bare = units.findIndex((_, row) => members.every(values => Number.isNaN(values[row])))
  if (bare >= 0) return refuse('no-value-in-group', `${units[bare]}, ${node.id}`)
  if (node.method === 'outranking') return copeland(members, weights)
  const sums = new Float64Array(units.length)
  const counted = new Float64Array(units.length)
  for (const [at, values] of members.entries()) {
    const weight = weights[at] as number
    for (let row = 0; row < values.length; row += 1) {
      const value = values[row] as number
      if (Number.isNaN(value)) {
        if (node.method === 'sum')
          return refuse('value-missing-in-sum', `${units[row]}, ${node.id}: ${node.members[at]}`)
        continue
      }
      if (value <= 0 && (node.method === 'geometric' || node.method === 'harmonic'))
        return refuse('not-above-zero', `${units[row]}, ${node.members[at]}`)
      sums[row] = (sums[row] as number) + weight * part(value, node.method)
      counted[row] = (counted[row] as number) + weight
    }
  }
  return sums.map((sum, row) => whole(sum, counted[row] as number, node.method))
}

const part = (value: number, method: Node['method']): number =>
  method === 'geometric' ? ln(value) : method === 'harmonic' ? 1 / value : value

function whole(sum: number, weight: number, method: Node['method']): number {
  switch (method) {
    case 'geometric':
      return exp(sum / weight)
    case 'harmonic':
      return weight / sum
    case 'sum':
      return sum
    default:
      return sum / weight
  }
}
