import type { Day } from '#kernel/date'
import { daysBetween, spanStart } from '#kernel/date'
import type { Leaf, Quantity, Reading, Rows } from '#kernel/formula'
import type { Beside, Figure, Input } from '#kernel/input'
import { chooseFigure } from '#kernel/input'
import type { Entry } from '#kernel/predicate'
import { holds } from '#kernel/predicate'
import type { Refusal } from '#kernel/refusal'
import { refuse } from '#kernel/refusal'

export const DAYS_PER_YEAR = 365.25
export const DAYS_PER_MONTH = DAYS_PER_YEAR / 12

/** Entries by register id, and published figures: what a formula is evaluated over in memory. */
export interface Given {
  readonly rights?: Readonly<Record<string, readonly Entry[]>>
  readonly events?: Readonly<Record<string, readonly Entry[]>>
  readonly figures?: readonly Figure[]
}

/** The plain reading of the language of figures; the store's SQL is held equal to it by tests. */
export function readingOf(given: Given): Reading {
  return {
    aggregate: (leaf, on) => aggregate(leaf, given, on),
    figure: (input, on, beside) => figureOf(given.figures ?? [], input, on, beside),
  }
}

/** The rows a leaf counts, in the order in which they were given. */
export function rowsOf(rows: Rows, given: Given, on: Day): Entry[] {
  const start = rows.flow && spanStart(rows.flow.span, on)
  return entriesOf(rows, given).filter(entry => {
    if (rows.flow) {
      const day = entry[rows.flow.by]
      if (typeof day !== 'string' || day === '' || day > on || (start && day < start)) return false
    }
    return holds(rows.where, entry, on)
  })
}

function entriesOf(rows: Rows, given: Given): Entry[] {
  const from = rows.of === 'rights' ? given.rights : given.events
  return rows.registers.flatMap(register => [...(from?.[register.id] ?? [])])
}

function aggregate(leaf: Leaf, given: Given, on: Day): number | Refusal {
  // A register without a single right of the place was never loaded: its count is not known.
  const loaded = leaf.rows.registers.some(register => (given.rights?.[register.id]?.length ?? 0) > 0)
  if (!loaded && entriesOf(leaf.rows, given).length === 0)
    return refuse('no-records', leaf.rows.registers.map(register => register.id).join(', '))
  const rows = rowsOf(leaf.rows, given, on)
  if (leaf.node === 'count') return rows.length
  if (leaf.node === 'distinct') return new Set(rows.flatMap(row => keysOf(row, leaf.field))).size
  const amounts = rows.map(row => quantityOf(leaf.of, row, on)).filter(value => value !== undefined)
  if (leaf.node === 'sum') return amounts.reduce((a, b) => a + b, 0)
  if (amounts.length === 0) return refuse('nothing-to-measure')
  if (leaf.node === 'mean') return amounts.reduce((a, b) => a + b, 0) / amounts.length
  return quantileOf(amounts, leaf.at)
}

/** What a distinct count tells apart: each value of a list; a party by its normalised key, if it has one. */
function keysOf(row: Entry, field: string): unknown[] {
  const value = row[`${field}Key`] ?? row[field.replace(/s$/, 'Keys')] ?? row[field]
  const values: readonly unknown[] = Array.isArray(value) ? value : [value]
  return values.filter(one => one !== undefined && one !== '')
}

/** The amount one entry contributes; none where a field that it needs has no value. */
export function quantityOf(quantity: Quantity, entry: Entry, on: Day): number | undefined {
  if (quantity.node === 'field') {
    const value = entry[quantity.field]
    return typeof value === 'number' ? value : undefined
  }
  const day = (field: string) => {
    const value = entry[field]
    return typeof value === 'string' && value !== '' ? value : undefined
  }
  if (quantity.node === 'age') {
    const from = day(quantity.since)
    return from === undefined ? undefined : daysBetween(from, on) / DAYS_PER_YEAR
  }
  const [from, to] = [day(quantity.from), day(quantity.to)]
  if (!from || !to) return undefined
  return daysBetween(from, to) / (quantity.unit === 'months' ? DAYS_PER_MONTH : 1)
}

/** Quantile with linear interpolation between the two nearest ranks (Hyndman and Fan, type 7). */
export function quantileOf(amounts: readonly number[], at: number): number {
  const sorted = [...amounts].sort((a, b) => a - b)
  const rank = (sorted.length - 1) * at
  const below = sorted[Math.floor(rank)] as number
  const above = sorted[Math.ceil(rank)] as number
  return below + (above - below) * (rank - Math.floor(rank))
}

function figureOf(figures: readonly Figure[], input: Input, on: Day, beside?: Beside): Figure | Refusal {
  return chooseFigure(
    input,
    figures.filter(figure => figure.input === input.id),
    on,
    beside,
  )
}
