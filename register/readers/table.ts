import type { Position, Read, Reader, ReadFile } from '#kernel/record'
import { isRefusal } from '#kernel/refusal'
import type { TableReader } from '#register/bulk/plan'
import { delimitedRows, encodingOf, type TableRow } from '#register/tables/delimited'
import { fieldOfHeading } from '#register/tables/headings'
import { type Columns, columnsOf, type FindMapping } from '#register/tables/mapping'
import { isTable } from '#register/tables/proposal'
import { recordOfRow } from '#register/tables/row-record'
import { workbookRows } from '#register/tables/workbook'

/** Rows above the headings, such as a merged title and the day of the table. */
const ROWS_ABOVE_MAX = 20
/** A line with so many usual headings is the line of headings. */
const HEADINGS_MIN = 2

/** Tables of rights: csv, tsv and xlsx with the usual headings, or with a mapping that somebody confirmed. */
export function tableReader(find: FindMapping): TableReader {
  return {
    id: 'table',
    label: { zh: '权利清单（csv、tsv、xlsx）', en: 'Table of rights (csv, tsv, xlsx)' },
    recognises: file => isTable(file.name) && recognises(file, find),
    read: file => readTable(file, find),
    columnsIn: headings =>
      headingsAt([{ row: 1, cells: headings }], find) ? columnsOf(headings, find) : undefined,
    withMappings: confirmed => tableReader(confirmed as FindMapping),
  }
}

export const table: Reader = tableReader(() => undefined)

const isWorkbook = (file: ReadFile) =>
  /\.xlsx$/i.test(file.name) && file.head[0] === 0x50 && file.head[1] === 0x4b

function recognises(file: ReadFile, find: FindMapping): boolean {
  if (isWorkbook(file)) return true
  const encoding = encodingOf(file.head)
  if (!encoding) return false
  const lines = new TextDecoder(encoding === 'utf8' ? 'utf-8' : encoding)
    .decode(file.head)
    .split(/\r?\n/, ROWS_ABOVE_MAX)
  return lines.some(line => {
    const cells = line.split(/[\t,;|，]/).map(cell => cell.replaceAll('"', '').trim())
    return headingsIn(cells) >= HEADINGS_MIN || find(cells) !== undefined
  })
}

/** How many usual headings a row has; none counts unless one of them is of the number of a right. */
function headingsIn(cells: readonly string[]): number {
  const fields = cells.map(fieldOfHeading).filter(field => field !== undefined)
  return fields.includes('applicationNumber') || fields.includes('publicationNumber') ? fields.length : 0
}

export const tableRows = (file: ReadFile): AsyncGenerator<TableRow> =>
  isWorkbook(file) ? workbookRows(file) : delimitedRows(file)

/** What is known of the sheet so far: rows above the headings, then the headings, then the columns. */
interface Sheet {
  readonly name?: string
  readonly above: TableRow[]
  headings?: { readonly cells: string[]; readonly row: number }
  columns?: Columns
}

async function* readTable(file: ReadFile, find: FindMapping): AsyncGenerator<Read> {
  let sheet: Sheet = { above: [] }
  for await (const row of tableRows(file)) {
    if (row.sheet !== sheet.name) {
      yield* withoutHeadings(sheet)
      sheet = { name: row.sheet, above: [] }
    }
    const position: Position = { sheet: row.sheet, row: row.row }
    if (row.fault && row.fault.refused !== 'formula-cell')
      yield { position, rejected: row.fault.refused, detail: row.fault.detail }
    else if (!sheet.headings) {
      sheet.above.push(row)
      const cells = headingsAt(sheet.above, find)
      if (cells) sheet.headings = { cells, row: row.row }
      else if (sheet.above.length === ROWS_ABOVE_MAX) {
        yield* withoutHeadings(sheet)
        return
      }
    } else yield* readBelow(row, position, sheet, find)
  }
  yield* withoutHeadings(sheet)
}

function* withoutHeadings({ name, above, headings }: Sheet): Generator<Read> {
  if (headings || above.length === 0) return
  const position = { sheet: name, row: above[0]?.row }
  yield { position, rejected: 'heading-missing', detail: '申请号 application number' }
}

function* readBelow(row: TableRow, position: Position, sheet: Sheet, find: FindMapping): Generator<Read> {
  const headings = sheet.headings as NonNullable<Sheet['headings']>
  if (!sheet.columns) {
    const second = secondHeadings(headings.cells, row.cells)
    sheet.columns = columnsOf(second ?? headings.cells, find)
    for (const heading of sheet.columns.unknown)
      yield {
        position: { sheet: sheet.name, row: headings.row, column: heading },
        rejected: 'heading-unknown',
        detail: heading,
      }
    if (second) return
  }
  yield* readRow(row, position, sheet.columns)
}

/** A second row of headings under merged ones, nothing but headings: 申请日 and 授权公告日 under 日期. */
function secondHeadings(first: readonly string[], cells: readonly string[]): string[] | undefined {
  const filled = cells.filter(cell => cell !== '')
  const isHeadings = filled.length > 0 && filled.every(cell => fieldOfHeading(cell) || first.includes(cell))
  return isHeadings ? first.map((cell, i) => cells[i] || cell) : undefined
}

/** The headings, where the last row read holds them. A cell merged downward has its word above. */
export function headingsAt(above: readonly TableRow[], find: FindMapping): string[] | undefined {
  const [before, last] = [above.at(-2), above.at(-1)]
  if (!last) return undefined
  const joined = last.cells.map((cell, i) => (cell !== '' ? cell : (before?.cells[i] ?? '')))
  const isConfirmed = find(joined) !== undefined
  return isConfirmed || headingsIn(joined) >= HEADINGS_MIN ? joined : undefined
}

function* readRow(row: TableRow, position: Position, columns: Columns): Generator<Read> {
  if (row.cells.every(cell => cell === '')) return
  if (row.fault) {
    yield { position, rejected: row.fault.refused, detail: row.fault.detail }
    return
  }
  const record = recordOfRow(field => {
    const at = columns.at.get(field)
    return at === undefined ? undefined : row.cells[at] || undefined
  })
  yield isRefusal(record)
    ? { position, rejected: record.refused, detail: record.detail ?? '' }
    : { position, record }
}
