import { createHash } from 'node:crypto'
import { fieldOfHeading, plainHeading, type TableField } from '#register/tables/headings'

/** Which column is which: a field by heading, or null for a column that is left out. */
export type Mapping = Readonly<Record<string, TableField | null>>

/** Finds the mapping that somebody confirmed for a table with these headings. */
export type FindMapping = (headings: readonly string[]) => Mapping | undefined

/** Tables with the same headings, in whatever order, are mapped alike. */
export const headingsKey = (headings: readonly string[]): string =>
  createHash('sha256')
    .update([...headings].map(plainHeading).sort().join('\u0000'))
    .digest('hex')
    .slice(0, 32)

export interface Columns {
  /** Index of the column of each field; of two columns for one field the first. */
  readonly at: ReadonlyMap<TableField, number>
  /** Headings that nobody has mapped yet. */
  readonly unknown: readonly string[]
}

/** The columns of a table, by confirmed mapping first and by their usual headings else. */
export function columnsOf(headings: readonly string[], find: FindMapping): Columns {
  const mapping = find(headings)
  const at = new Map<TableField, number>()
  const unknown: string[] = []
  for (const [i, heading] of headings.entries()) {
    if (heading === '') continue
    const confirmed = mapping?.[heading]
    const field = confirmed === undefined ? fieldOfHeading(heading) : confirmed
    if (field === undefined) unknown.push(heading)
    else if (field !== null && !at.has(field)) at.set(field, i)
  }
  return { at, unknown }
}
