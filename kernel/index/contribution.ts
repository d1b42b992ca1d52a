import type { Computed } from '#kernel/index/compute'
import type { Node } from '#kernel/index/structure'
import { columnOf, type Table } from '#kernel/index/table'

/**
 * What every indicator contributes to the score: its value times what the score gains by it. Means and sums
 * grow in proportion with their members, so by Euler's theorem the parts add up to the score; an outranking
 * does not, and there is no such account of it.
 */
export function contributionsOf(computed: Computed): Table | undefined {
  const { nodes, weights, normalised, aggregated, definition } = computed
  if (nodes.some(node => node.method === 'outranking')) return undefined
  const gains = new Map<string, Float64Array>()
  const { units } = normalised
  gains.set((nodes.at(-1) as Node).id, new Float64Array(units.length).fill(1))
  for (let at = nodes.length - 1; at >= 0; at -= 1) {
    const node = nodes[at] as Node
    const gain = gains.get(node.id) as Float64Array
    const whole = columnOf(aggregated, wholeOf(node, computed)) as Float64Array
    const members = node.members.map(
      id => (columnOf(normalised, id) ?? columnOf(aggregated, id)) as Float64Array,
    )
    for (const [member, id] of node.members.entries())
      gains.set(
        id,
        gain.map(
          (one, row) => one * slope(node, member, members, weights[at] as readonly number[], whole, row),
        ),
      )
  }
  const cells = normalised.columns.map((id, at) => {
    const values = normalised.cells[at] as Float64Array
    return values.map((value, row) => value * ((gains.get(id) as Float64Array)[row] as number))
  })
  const adjusted = definition.adjust.map(({ column, sign, most }) =>
    (columnOf(computed.sheet.table, column) as Float64Array).map(value =>
      Number.isNaN(value) ? 0 : sign * Math.min(value, most),
    ),
  )
  const columns = [...normalised.columns, ...definition.adjust.map(one => one.column)]
  return { units, columns, cells: [...cells, ...adjusted] }
}

/** The score before points are given or taken is what its members make. */
const wholeOf = ({ id }: Node, { aggregated }: Computed): string =>
  id === 'score' && aggregated.columns.includes('unadjusted') ? 'unadjusted' : id

/** How much the whole gains for a small gain of one member. */
function slope(
  { method }: Node,
  member: number,
  members: readonly Float64Array[],
  weights: readonly number[],
  whole: Float64Array,
  row: number,
): number {
  const value = members[member]?.[row] as number
  const weight = weights[member] as number
  if (method === 'sum') return weight
  let all = 0
  for (const [at, values] of members.entries())
    if (!Number.isNaN(values[row] as number)) all += weights[at] as number
  const total = whole[row] as number
  if (method === 'geometric') return (total * weight) / (all * value)
  if (method === 'harmonic') return (total * total * weight) / (all * value * value)
  return weight / all
}
