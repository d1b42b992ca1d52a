import type { Impute } from '#kernel/index/definition'
import { meanOf, medianOf } from '#kernel/index/moments'
import { columnOf, type Sheet, type Table, withCells } from '#kernel/index/table'
import { type Refusal, refuse } from '#kernel/refusal'

/**
 * The second step: missing values are filled from the units that have one. Where these give nothing, a value
 * stays missing, and what cannot do without it refuses it by name.
 */
export function impute(
  table: Table,
  { method, by }: Impute,
  words: Sheet['words'],
  earlier?: Table,
): Table | Refusal {
  if (method === 'none') return table
  if (method === 'last-value')
    return earlier ? lastValues(table, earlier) : refuse('column-unknown', 'last-value')
  const ofMiddle = method.endsWith('mean') ? meanOf : medianOf
  const groups = method.startsWith('group') ? words.get(by) : table.units.map(() => '')
  if (!groups) return refuse('column-unknown', by)
  return withCells(
    table,
    table.cells.map(values => filled(values, groups, ofMiddle)),
  )
}

function filled(
  values: Float64Array,
  groups: readonly string[],
  ofMiddle: (values: Float64Array) => number,
): Float64Array {
  const there = new Map<string, number[]>()
  for (let row = 0; row < values.length; row += 1)
    if (Number.isNaN(values[row])) there.set(groups[row] as string, [])
  if (there.size === 0) return values
  for (let row = 0; row < values.length; row += 1)
    if (!Number.isNaN(values[row])) there.get(groups[row] as string)?.push(values[row] as number)
  const middles = new Map(
    [...there].map(([group, found]) => [
      group,
      found.length > 0 ? ofMiddle(Float64Array.from(found)) : Number.NaN,
    ]),
  )
  return values.map((value, row) =>
    Number.isNaN(value) ? (middles.get(groups[row] as string) as number) : value,
  )
}

/** The value of the same unit and indicator in an earlier table, as it was denominated. */
function lastValues(table: Table, earlier: Table): Table {
  const rows = new Map(earlier.units.map((unit, row) => [unit, row]))
  const cells = table.cells.map((values, column) => {
    const before = columnOf(earlier, table.columns[column] as string)
    return values.map((value, row) => {
      const at = rows.get(table.units[row] as string)
      return Number.isNaN(value) && before && at !== undefined ? (before[at] as number) : value
    })
  })
  return withCells(table, cells)
}
