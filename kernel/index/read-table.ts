import { number } from '#kernel/fields/number'
import type { IndexDefinition } from '#kernel/index/definition'
import { byName, type Sheet } from '#kernel/index/table'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'

/** A row of a table as a file has it, and where it stands there. */
export interface Row {
  readonly place: string
  readonly cells: readonly string[]
}

/** A table with the columns of it that the definition does not use. */
export interface ReadTable {
  readonly sheet: Sheet
  readonly unused: readonly string[]
}

const UNITS_MAX = 100_000
const NAME_MAX = 200
/** An empty cell has no value; so has one that says so as R does. */
const none = new Set(['', 'NA'])

/** The columns of numbers and those of words that are used. */
export interface Columns {
  readonly numeric: readonly string[]
  readonly worded: readonly string[]
}

/** A table with the columns that an index speaks of, and more columns of words where somebody needs them. */
export function readTable(
  rows: readonly Row[],
  definition: IndexDefinition,
  more: readonly string[] = [],
): ReadTable | Refusal {
  const { numeric, worded } = columnsUsed(definition)
  return readColumns(rows, { numeric, worded: [...new Set([...worded, ...more])] })
}

/** The first row holds the headings, and the first column the units; a cell that is no number is named. */
export function readColumns(rows: readonly Row[], { numeric, worded }: Columns): ReadTable | Refusal {
  const [headings, ...body] = rows
  if (!headings) return refuse('heading-missing', 'unit')
  const names = headings.cells.map(name => name.trim())
  if (names[0]?.toLowerCase() !== 'unit') return refuse('heading-missing', `unit (${headings.place})`)
  const twice = names.find((name, at) => name !== '' && names.indexOf(name) < at)
  if (twice !== undefined) return refuse('column-twice', twice)
  const lacking = [...numeric, ...worded].find(name => !names.includes(name))
  if (lacking !== undefined) return refuse('column-unknown', lacking)
  if (body.length > UNITS_MAX) return refuse('too-large', `${body.length} > ${UNITS_MAX}`)
  const ordered = inOrder(body.filter(row => row.cells.some(cell => cell.trim() !== '')))
  if (isRefusal(ordered)) return ordered
  const cells: Float64Array[] = []
  for (const name of numeric) {
    const values = numbersOf(ordered, names.indexOf(name), name)
    if (isRefusal(values)) return values
    cells.push(values)
  }
  const words = new Map(
    worded.map(name => [name, ordered.map(row => row.cells[names.indexOf(name)]?.trim() ?? '')]),
  )
  const used = new Set([...numeric, ...worded])
  return {
    sheet: { table: { units: ordered.map(nameOf), columns: numeric, cells }, words },
    unused: names.slice(1).filter(name => name !== '' && !used.has(name)),
  }
}

function columnsUsed({ indicators, denominate, adjust, impute, uncertainty }: IndexDefinition): Columns {
  const rules = [impute, ...(uncertainty?.impute ?? [])]
  const words = rules.flatMap(({ method, by }) => (method.startsWith('group') ? [by] : []))
  const numbers = [
    ...indicators.map(one => one.id),
    ...denominate.map(one => one.by),
    ...adjust.map(one => one.column),
  ]
  return { numeric: [...new Set(numbers)], worded: [...new Set(words)] }
}

const nameOf = ({ cells }: Row): string => cells[0]?.trim() ?? ''

function inOrder(body: readonly Row[]): readonly Row[] | Refusal {
  const seen = new Map<string, string>()
  for (const row of body) {
    const name = nameOf(row)
    if (name === '') return refuse('cell-empty', `unit, ${row.place}`)
    if (name.length > NAME_MAX) return refuse('too-large', `unit, ${row.place}`)
    const before = seen.get(name)
    if (before !== undefined) return refuse('unit-twice', `${name}: ${before}, ${row.place}`)
    seen.set(name, row.place)
  }
  return [...body].sort((a, b) => byName(nameOf(a), nameOf(b)))
}

function numbersOf(rows: readonly Row[], at: number, name: string): Float64Array | Refusal {
  const values = new Float64Array(rows.length)
  for (const [row, { cells, place }] of rows.entries()) {
    const shown = cells[at]?.trim() ?? ''
    const value = none.has(shown) ? Number.NaN : number.parse(shown)
    if (isRefusal(value)) return refuse('not-a-number', `${place}, ${name}: ${shown.slice(0, NAME_MAX)}`)
    values[row] = value
  }
  return values
}
