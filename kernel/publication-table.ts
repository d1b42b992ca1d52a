import type { Period } from '#kernel/date'
import type { Input } from '#kernel/input'
import type { PublishedRow, PublishedSeries } from '#kernel/publication'

/** A column of a printed table: what it states, and of which period. */
export interface Column {
  readonly input: Input
  readonly period: Period
}

/** A line of a printed table: a place, and its cells in the order of the columns. */
export interface Line {
  readonly place: string
  readonly remainder?: boolean
  readonly cells: readonly string[]
}

/** A cell that a table leaves empty. */
const EMPTY = '-'

export const line = (place: string, ...cells: string[]): Line => ({ place, cells })
/** What the table sets apart as 其他 (other) of a place. */
export const otherOf = (place: string, ...cells: string[]): Line => ({ place, remainder: true, cells })

/** The series of a table as printed: one for each column, without its empty cells. */
export function seriesOf(columns: readonly Column[], lines: readonly Line[]): PublishedSeries[] {
  const wrong = lines.find(one => one.cells.length !== columns.length)
  if (wrong)
    throw new Error(
      `Fault: the line of ${wrong.place} has ${wrong.cells.length} cells, not ${columns.length}`,
    )
  return columns.map(({ input, period }, i) => ({
    input,
    rows: lines.flatMap(({ place, remainder, cells }): PublishedRow[] => {
      const printed = cells[i] as string
      if (printed === EMPTY) return []
      return [{ place, period, printed, ...(remainder ? { remainder } : {}) }]
    }),
  }))
}

/** A single figure that was stated by itself. */
export const stated = (input: Input, place: string, period: Period, printed: string): PublishedSeries => ({
  input,
  rows: [{ place, period, printed }],
})
