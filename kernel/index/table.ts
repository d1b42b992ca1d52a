/** Units by columns. Units stand in the order of their names, so that no result depends on a file's order. */
export interface Table {
  readonly units: readonly string[]
  readonly columns: readonly string[]
  /** One array over all units for each column; a cell without a value is NaN. */
  readonly cells: readonly Float64Array[]
}

/** A table with the words that sort its units, such as their region. */
export interface Sheet {
  readonly table: Table
  readonly words: ReadonlyMap<string, readonly string[]>
}

export const columnOf = ({ columns, cells }: Table, name: string): Float64Array | undefined =>
  cells[columns.indexOf(name)]

/** The same table with other values, computed column by column. */
export const withCells = (table: Table, cells: readonly Float64Array[]): Table => ({
  units: table.units,
  columns: table.columns,
  cells,
})

/** The values of a column that are there. */
export function present(values: Float64Array): Float64Array {
  const found = new Float64Array(values.length)
  let count = 0
  for (let row = 0; row < values.length; row += 1) {
    const value = values[row] as number
    if (!Number.isNaN(value)) found[count++] = value
  }
  return count === values.length ? values : found.subarray(0, count)
}

/** Only the rows for which `keep` holds. */
export function rowsWhere({ table, words }: Sheet, keep: (row: number) => boolean): Sheet {
  const kept = table.units.flatMap((_, row) => (keep(row) ? [row] : []))
  return {
    table: {
      units: kept.map(row => table.units[row] as string),
      columns: table.columns,
      cells: table.cells.map(values => Float64Array.from(kept, row => values[row] as number)),
    },
    words: new Map([...words].map(([name, said]) => [name, kept.map(row => said[row] as string)])),
  }
}

/** By code points, which no language or machine orders otherwise. */
export const byName = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

/** How many of sorted values are below one, or equal to it as well. */
export function countBelow(sorted: Float64Array, value: number, orEqual: boolean): number {
  let [low, high] = [0, sorted.length]
  while (low < high) {
    const middle = (low + high) >> 1
    const found = sorted[middle] as number
    if (found < value || (orEqual && found === value)) low = middle + 1
    else high = middle
  }
  return low
}
