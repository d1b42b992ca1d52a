import { fieldOfHeading, type TableField } from '#register/tables/headings'
import type { FindMapping } from '#register/tables/mapping'
import type { TableRow } from '#register/tables/delimited'

/** A heading with what stands under it, so that a person can tell what it means. */
export interface HeadingSeen {
  readonly heading: string
  readonly samples: readonly string[]
  readonly field?: TableField
}

export interface Proposal {
  readonly sheet?: string
  readonly headings: readonly HeadingSeen[]
}

const ROWS_LOOKED_AT = 30
const SAMPLES = 3
const NUMBERS: readonly TableField[] = ['applicationNumber', 'publicationNumber']

/**
 * What must be confirmed before a table can be read: nothing where every heading is known or was confirmed
 * before, and one of them is the number of a right.
 */
export async function proposalFor(
  rows: AsyncIterable<TableRow>,
  find: FindMapping,
): Promise<Proposal | undefined> {
  const first: TableRow[] = []
  for await (const row of rows) {
    if (first.push(row) === ROWS_LOOKED_AT) break
  }
  const sheet = first[0]?.sheet
  const own = first.filter(row => row.sheet === sheet)
  const at = headingRow(own)
  const headings = own[at]?.cells ?? []
  if (headings.length < 2 || find(headings)) return undefined
  const fields = headings.map(fieldOfHeading)
  const isSettled =
    headings.every((heading, i) => heading === '' || fields[i]) &&
    NUMBERS.some(field => fields.includes(field))
  if (isSettled) return undefined
  const below = own.slice(at + 1)
  return {
    sheet,
    headings: headings.flatMap((heading, i) =>
      heading === ''
        ? []
        : [
            {
              heading,
              field: fields[i],
              samples: below
                .map(row => row.cells[i] ?? '')
                .filter(Boolean)
                .slice(0, SAMPLES),
            },
          ],
    ),
  }
}

/** The row with most usual headings or, where there are none, the first with the most filled cells. */
function headingRow(rows: readonly TableRow[]): number {
  const weights = rows.map(row => {
    const filled = row.cells.filter(cell => cell !== '')
    return filled.filter(fieldOfHeading).length * ROWS_LOOKED_AT + new Set(filled).size
  })
  return weights.indexOf(Math.max(...weights))
}

/** True for a file that may hold a table, whatever its headings. */
export const isTable = (name: string): boolean => /\.(csv|tsv|txt|xlsx)$/i.test(name)
