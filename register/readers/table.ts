import type { Position, Read, Reader, ReadFile } from '#kernel/record'
import { isRefusal } from '#kernel/refusal'
import { delimitedRows, encodingOf, type TableRow } from '#register/tables/delimited'
import { fieldOfHeading } from '#register/tables/headings'
import { type Columns, columnsOf, type FindMapping } from '#register/tables/mapping'
import { recordOfRow } from '#register/tables/row-record'
import { workbookRows } from '#register/tables/workbook'

/** Rows above the headings, such as a merged title and the day of the table. */
const ROWS_ABOVE_MAX = 20
/** A line with so many usual headings is the line of headings. */
const HEADINGS_MIN = 2

/** Tables of rights: csv, tsv and xlsx with the usual headings, or with a mapping that somebody confirmed. */
export function tableReader(find: FindMapping): Reader {
  return {
    id: 'table',
    label: { zh: '权利清单（csv、tsv、xlsx）', en: 'Table of rights (csv, tsv, xlsx)' },
    recognises,
    read: file => readTable(file, find),
  }
}

export const table: Reader = tableReader(() => undefined)

const isWorkbook = (file: ReadFile) =>
  /\.xlsx$/i.test(file.name) && file.head[0] === 0x50 && file.head[1] === 0x4b

function recognises(file: ReadFile): boolean {
  if (isWorkbook(file)) return true
  if (!/\.(csv|tsv|txt)$/i.test(file.name)) return false
  const encoding = encodingOf(file.head)
  if (!encoding) return false
  const lines = new TextDecoder(encoding === 'utf8' ? 'utf-8' : encoding)
    .decode(file.head)
    .split(/\r?\n/, ROWS_ABOVE_MAX)
  return lines.some(
    line => headingsIn(line.split(/[\t,;|，]/).map(cell => cell.replaceAll('"', '').trim())) >= HEADINGS_MIN,
  )
}

const headingsIn = (cells: readonly string[]): number =>
  cells.filter(cell => fieldOfHeading(cell) !== undefined).length

export const tableRows = (file: ReadFile): AsyncGenerator<TableRow> =>
  isWorkbook(file) ? workbookRows(file) : delimitedRows(file)

async function* readTable(file: ReadFile, find: FindMapping): AsyncGenerator<Read> {
  let columns: Columns | undefined
  let above: TableRow[] = []
  let sheet: string | undefined
  for await (const row of tableRows(file)) {
    if (row.sheet !== sheet) {
      sheet = row.sheet
      columns = undefined
      above = []
    }
    const position: Position = { sheet: row.sheet, row: row.row }
    if (row.fault && row.fault.refused !== 'formula-cell') {
      yield { position, rejected: row.fault.refused, detail: row.fault.detail }
    } else if (columns) {
      yield* readRow(row, position, columns)
    } else {
      above.push(row)
      const headings = headingsAt(above, find)
      if (headings) {
        columns = columnsOf(headings, find)
        for (const heading of columns.unknown)
          yield { position: { ...position, column: heading }, rejected: 'heading-unknown', detail: heading }
      } else if (above.length === ROWS_ABOVE_MAX) {
        yield { position, rejected: 'heading-missing', detail: '申请号 application number' }
        return
      }
    }
  }
  if (!columns && above.length > 0)
    yield {
      position: { sheet, row: above[0]?.row },
      rejected: 'heading-missing',
      detail: '申请号 application number',
    }
}

/** The headings, where the last row read is the row of headings. A cell merged downward has its word above. */
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
