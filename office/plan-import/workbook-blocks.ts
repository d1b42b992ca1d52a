import type excel from 'exceljs'
import { type Refusal, refuse } from '#kernel/refusal'
import { type Block, BLOCKS_MAX, type Cell } from '#office/plan-import/block'
import { faultOfArchive } from '#register/tables/archive'

const UNPACKED_MAX = 100_000_000
const COLUMNS_MAX = 100

/** The sheets of a workbook, each a table; hidden ones are read too, since what is hidden is still said. */
export async function workbookBlocks(bytes: Uint8Array): Promise<Block[] | Refusal> {
  const fault = await faultOfArchive(Buffer.from(bytes), UNPACKED_MAX)
  if (fault)
    return fault === 'too-large'
      ? refuse(fault, `> ${UNPACKED_MAX}`)
      : refuse('plan-document-unreadable', 'xlsx: zip')
  const { default: books } = await import('exceljs')
  const book = new books.Workbook()
  try {
    await book.xlsx.load(Buffer.from(bytes) as unknown as Parameters<typeof book.xlsx.load>[0])
  } catch (problem) {
    return refuse('plan-document-unreadable', problem instanceof Error ? problem.message : 'xlsx')
  }
  const rows = book.worksheets.reduce((sum, one) => sum + one.rowCount, 0)
  if (book.worksheets.length === 0) return refuse('plan-document-unreadable', 'xlsx: 0 sheets')
  if (rows > BLOCKS_MAX) return refuse('too-large', `${rows} > ${BLOCKS_MAX}`)
  return book.worksheets.map(sheet => ({ kind: 'table', rows: rowsOf(sheet) }))
}

function rowsOf(sheet: excel.Worksheet): Cell[][] {
  const rows: Cell[][] = []
  sheet.eachRow(row => {
    const cells: Cell[] = []
    for (let column = 1; column <= Math.min(sheet.columnCount, COLUMNS_MAX); column += 1) {
      const cell = row.getCell(column)
      cells.push({
        text: textOf(cell.master.value),
        place: { sheet: sheet.name, cell: cell.address },
        isRepeated: cell.master.address !== cell.address,
      })
    }
    rows.push(cells)
  })
  return rows
}

function textOf(value: excel.CellValue): string {
  if (value === null || value === undefined) return ''
  if (value instanceof Date) return value.toISOString().slice(0, 10)
  if (typeof value !== 'object') return String(value).replaceAll(/\s+/g, ' ').trim()
  if ('richText' in value) return textOf(value.richText.map(one => one.text).join(''))
  if ('text' in value) return textOf(value.text)
  return 'result' in value ? textOf(value.result as excel.CellValue) : ''
}
