import type { Day } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import type { Place } from '#kernel/place'
import type { House } from '#server/house'
import { type Cell, type Sheet, sheetsOf } from '#server/value-sheets'

/** A figure with its comparison, trend, rows and sources as a workbook, or its comparison as csv. */
export async function exportValue(
  house: House,
  indicator: Indicator,
  place: Place,
  on: Day,
  format: 'xlsx' | 'csv',
): Promise<Response> {
  const name = `${indicator.id}-${place.code}-${on}.${format}`
  const headers = { 'content-disposition': `attachment; filename="${name}"` }
  const sheets = await sheetsOf(house, indicator, place, on)
  if (format === 'csv')
    return new Response(csvOf(sheets.comparison), {
      headers: { ...headers, 'content-type': 'text/csv; charset=utf-8' },
    })
  return new Response(await workbookOf(Object.values(sheets)), {
    headers: {
      ...headers,
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  })
}

/** Excel reads UTF-8 only behind a byte-order mark. */
const csvOf = ({ rows }: Sheet): string =>
  `\ufeff${rows.map(row => row.map(csvCell).join(',')).join('\r\n')}\r\n`

/** A leading sign or equals, of either width, would be run as a formula by a spreadsheet. */
const harmless = (text: string): string => (/^[=+@\t\r\n＝＋－＠-]/.test(text) ? `'${text}` : text)

export const csvCell = (cell: Cell): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = harmless(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

export async function workbookOf(sheets: readonly Sheet[]): Promise<ArrayBuffer> {
  const { default: excel } = await import('exceljs')
  const book = new excel.Workbook()
  for (const { name, rows } of sheets) {
    const sheet = book.addWorksheet(name, { pageSetup: { paperSize: 9, fitToPage: true, fitToHeight: 0 } })
    for (const row of rows) sheet.addRow(row.map(cell => cell ?? null))
    sheet.columns.forEach((column, i) => {
      column.width = i === 0 ? 18 : 28
    })
    sheet.getRow(1).font = { bold: true }
  }
  return (await book.xlsx.writeBuffer()) as ArrayBuffer
}
