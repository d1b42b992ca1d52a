import { Readable } from 'node:stream'
import type excel from 'exceljs'
import type { ReadFile } from '#kernel/record'
import { faultOfArchive } from '#register/tables/archive'
import type { TableRow } from '#register/tables/delimited'

// A workbook that unpacks to more is a bomb, or should have been a csv file.
const UNPACKED_BYTES_MAX = 1024 ** 3
const PACKED_BYTES_MAX = 256 * 1024 ** 2

/** Rows of every sheet, one at a time; merged cells repeat the value of their first. */
export async function* workbookRows(file: ReadFile): AsyncGenerator<TableRow> {
  const bytes = await wholeFile(file)
  const refused = bytes ? await faultOfArchive(bytes, UNPACKED_BYTES_MAX) : 'too-large'
  if (!bytes || refused) {
    yield { row: 1, cells: [], fault: { refused: refused ?? 'too-large', detail: file.name } }
    return
  }
  // It takes longer to open than a store does, and most loads are of other files.
  const { default: books } = await import('exceljs')
  const reader = new books.stream.xlsx.WorkbookReader(Readable.from([bytes]), {
    sharedStrings: 'cache',
    hyperlinks: 'ignore',
    styles: 'cache',
    worksheets: 'emit',
    entries: 'ignore',
  })
  try {
    for await (const sheet of reader) {
      const name = (sheet as unknown as { name: string }).name
      for await (const row of sheet) yield rowOf(row, name)
    }
  } catch (problem) {
    yield {
      row: 1,
      cells: [],
      fault: { refused: 'malformed', detail: problem instanceof Error ? problem.message : String(problem) },
    }
  }
}

function rowOf(row: excel.Row, sheet: string): TableRow {
  const cells: string[] = []
  let fault: TableRow['fault']
  row.eachCell({ includeEmpty: true }, (cell, column) => {
    const shown = cellText(cell.value)
    if (shown === undefined) fault ??= { refused: 'formula-cell', detail: `${cell.address}` }
    cells[column - 1] = shown ?? ''
  })
  return { sheet, row: row.number, cells: Array.from(cells, cell => cell ?? ''), fault }
}

/** What a cell shows; nothing for a formula whose result was not stored. */
function cellText(value: excel.CellValue): string | undefined {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value).trim()
  if ('richText' in value)
    return value.richText
      .map(part => part.text)
      .join('')
      .trim()
  if ('text' in value) return String(value.text).trim()
  if ('error' in value) return undefined
  if ('result' in value && value.result !== undefined && value.result !== null)
    return cellText(value.result as excel.CellValue)
  return undefined
}

async function wholeFile(file: ReadFile): Promise<Buffer | undefined> {
  if (file.bytes > PACKED_BYTES_MAX) return undefined
  const chunks: Uint8Array[] = []
  let size = 0
  for await (const chunk of file.chunks()) {
    size += chunk.length
    if (size > PACKED_BYTES_MAX) return undefined
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}
