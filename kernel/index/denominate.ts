import type { IndexDefinition } from '#kernel/index/definition'
import { columnOf, type Table } from '#kernel/index/table'
import { type Refusal, refuse } from '#kernel/refusal'

/** The first step: the indicators alone, those that are so defined divided by their denominators. */
export function denominate(table: Table, definition: IndexDefinition): Table | Refusal {
  const cells: Float64Array[] = []
  for (const { id } of definition.indicators) {
    const values = columnOf(table, id)
    if (!values) return refuse('column-unknown', id)
    const divided = dividedBy(table, values, definition, id)
    if ('refused' in divided) return divided
    if (divided.every(Number.isNaN)) return refuse('no-value-at-all', id)
    cells.push(divided)
  }
  return { units: table.units, columns: definition.indicators.map(one => one.id), cells }
}

function dividedBy(
  table: Table,
  values: Float64Array,
  { denominate: rules }: IndexDefinition,
  id: string,
): Float64Array | Refusal {
  const rule = rules.find(one => one.indicator === id)
  if (!rule) return values
  const by = columnOf(table, rule.by)
  if (!by) return refuse('column-unknown', rule.by)
  const divided = new Float64Array(values.length)
  for (const [row, value] of values.entries()) {
    const denominator = by[row] as number
    const place = `${table.units[row]}, ${rule.by}`
    // A value that is missing stays missing, whatever its denominator is.
    if (!Number.isNaN(value) && Number.isNaN(denominator)) return refuse('denominator-missing', place)
    if (!Number.isNaN(value) && denominator === 0) return refuse('zero-denominator', place)
    divided[row] = (value / denominator) * rule.per
  }
  return divided
}
