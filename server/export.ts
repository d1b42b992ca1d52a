import type { Day } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import type { Place } from '#kernel/place'
import { showCitation } from '#kernel/source'
import type { House } from '#server/house'
import { comparisonOf, rowsBehind, trendOf, figureFor } from '#server/values'

type Cell = string | number | undefined
interface Sheet {
  readonly name: string
  readonly rows: readonly (readonly Cell[])[]
}

const ROWS_MAX = 5_000

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
  if (format === 'csv') {
    // Excel reads UTF-8 only behind a byte-order mark.
    const text = `\ufeff${(sheets[1]?.rows ?? []).map(row => row.map(csvCell).join(',')).join('\r\n')}\r\n`
    return new Response(text, { headers: { ...headers, 'content-type': 'text/csv; charset=utf-8' } })
  }
  return new Response(await workbook(sheets), {
    headers: {
      ...headers,
      'content-type': 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
    },
  })
}

async function sheetsOf(house: House, indicator: Indicator, place: Place, on: Day): Promise<Sheet[]> {
  const value = await figureFor(house, indicator, place.code, on)
  const [comparison, trend, rows] = await Promise.all([
    comparisonOf(house, indicator, place.code, on),
    trendOf(house, indicator, place.code, on, 'year'),
    rowsBehind(house, indicator, place.code, on, { limit: ROWS_MAX }),
  ])
  const sample: Cell[][] = value.sample ? [['示例数据 SAMPLE DATA']] : []
  const missing = value.refused && `缺 ${value.refused.sentence.zh}`
  return [
    {
      name: '指标 Indicator',
      rows: [
        ...sample,
        [indicator.label.zh, indicator.label.en],
        ['地区 Place', place.label.zh, place.code],
        ['日期 Day', on],
        ['数值 Value', value.value ?? missing, indicator.unit.zh, indicator.unit.en],
        ['同级位次 Rank', value.rank, value.among],
        ...indicator.basis.map(one => ['依据 Basis', showCitation(one, 'zh'), showCitation(one, 'en')]),
        ...value.sources.map(one => ['来源 Source', one.text.zh, one.text.en]),
      ],
    },
    {
      name: '比较 Comparison',
      rows: [
        [
          '代码 code',
          '地区 place',
          'place (en)',
          `${indicator.label.zh}（${indicator.unit.zh}）`,
          '位次 rank',
          '缺 missing',
        ],
        ...comparison.rows.map(row => [
          row.place.code,
          row.place.label.zh,
          row.place.label.en,
          row.value,
          row.rank,
          row.refused?.refused,
        ]),
      ],
    },
    {
      name: '趋势 Trend',
      rows: [
        ['日期 day', '数值 value', '缺 missing'],
        ...trend.map(point => [point.on, point.value, point.refused]),
      ],
    },
    {
      name: '登记 Register',
      rows: [
        ['号码 number', '名称 title', '申请人 applicant', '申请日 filed', '授权日 granted', '状态 status'],
        ...rows.rows.map(row => [
          row.number,
          row.title,
          row.applicant,
          row.filedOn,
          row.grantedOn,
          row.status,
        ]),
        ...(rows.total > rows.rows.length
          ? [
              [
                `共${rows.total}项，此处列出前${rows.rows.length}项 first ${rows.rows.length} of ${rows.total}`,
              ],
            ]
          : []),
      ],
    },
  ]
}

/** A leading sign or equals would be run as a formula by a spreadsheet. */
const harmless = (text: string): string => (/^[=+@\t\r-]/.test(text) ? `'${text}` : text)

const csvCell = (cell: Cell): string => {
  if (cell === undefined) return ''
  if (typeof cell === 'number') return String(cell)
  const text = harmless(cell)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}

async function workbook(sheets: readonly Sheet[]): Promise<ArrayBuffer> {
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
