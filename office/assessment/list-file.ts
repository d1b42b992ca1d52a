import type { ReadFile } from '#kernel/record'
import { type Refusal, refuse } from '#kernel/refusal'
import { delimitedRows, type TableRow } from '#register/tables/delimited'
import { fieldOfHeading, plainHeading } from '#register/tables/headings'
import { workbookRows } from '#register/tables/workbook'

/** The largest file of numbers, and the most lines that are set beside the register. */
export const LIST_BYTES_MAX = 32 * 1024 ** 2
const LINES_MAX = 100_000
const HEAD_BYTES = 65_536
const NUMBER_LENGTH_MAX = 64

const numberFields: ReadonlySet<string> = new Set(['applicationNumber', 'publicationNumber'])
/** Headings beside those of official tables under which a list has its numbers. */
const otherHeadings: ReadonlySet<string> = new Set(
  ['号码', '编号', '案号', '案件编号', '权利号码', 'number', 'numbers', 'case', 'id'].map(plainHeading),
)

/** The numbers of a list (.csv, .txt, .xlsx): of the column that is headed so, else of the first. */
export async function numbersInList(name: string, bytes: Uint8Array): Promise<string[] | Refusal> {
  const file = inMemory(name, bytes)
  const rows = /\.xlsx$/i.test(name) ? workbookRows(file) : delimitedRows(file)
  const numbers: string[] = []
  let column: number | undefined
  for await (const row of rows) {
    if (row.fault) return refuse(row.fault.refused, `${positionOf(row)}: ${row.fault.detail}`.slice(0, 300))
    if (column === undefined) {
      const headed = row.cells.findIndex(isHeading)
      column = Math.max(0, headed)
      if (headed >= 0 || !hasDigit(row.cells[0] ?? '')) continue
    }
    const cell = (row.cells[column] ?? '').trim()
    if (cell === '') continue
    if (cell.length > NUMBER_LENGTH_MAX) return refuse('number-invalid', positionOf(row))
    if (numbers.push(cell) > LINES_MAX) return refuse('list-too-long', `> ${LINES_MAX}`)
  }
  return numbers.length > 0 ? numbers : refuse('list-empty', name.slice(0, 100))
}

const isHeading = (cell: string): boolean =>
  numberFields.has(fieldOfHeading(cell) ?? '') || otherHeadings.has(plainHeading(cell))
const hasDigit = (cell: string): boolean => /\d/.test(cell)
const positionOf = ({ sheet, row }: TableRow): string =>
  `${sheet === undefined ? '' : `${sheet} `}line ${row}`

const inMemory = (name: string, bytes: Uint8Array): ReadFile => ({
  ...{ name, bytes: bytes.byteLength, head: bytes.subarray(0, HEAD_BYTES) },
  async *chunks() {
    yield bytes
  },
})
