import { strToU8 } from 'fflate'
import {
  contentTypesWith,
  documentOf,
  fonts,
  footer,
  relationOfChart,
  relations,
  relationsWithCharts,
  settings,
  styles,
} from '#office/documents/paper'
import { packWord } from '#office/documents/word-archive'
import {
  type BarChart,
  CHART_SPACE,
  CHART_TYPE,
  chartPart,
  escaped,
  MAIN_SPACE,
} from '#office/papers/bar-chart'

type Style =
  | 'Title'
  | 'Number'
  | 'Addressee'
  | 'First'
  | 'Second'
  | 'Text'
  | 'Caption'
  | 'Small'
  | 'Signature'
  | 'Date'

export interface Grid {
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
  /** Of the text's width, in percent. */
  readonly widths: readonly number[]
  /** Columns of figures, which stand at the right. */
  readonly amounts?: readonly number[]
}

/** What an official document is made of, in its order. */
export type Piece =
  | { readonly style: Style; readonly text: string }
  | { readonly grid: Grid }
  | { readonly chart: BarChart }

export const line = (style: Style, text: string): Piece => ({ style, text })

/**
 * A Word document in the layout of GB/T 9704-2012: A4, 22 lines a page and 28 letters a line, headings 一、
 * （一） 1. （1）, page numbers below.
 */
export function officialPaper(pieces: readonly Piece[]): Uint8Array {
  const charts = pieces.flatMap(one => ('chart' in one ? [one.chart] : []))
  let drawn = 0
  const body = pieces.map(one => {
    if ('chart' in one) {
      drawn += 1
      return drawing(one.chart, drawn)
    }
    return 'grid' in one ? grid(one.grid) : paragraph(one.style, one.text)
  })
  const types = charts.map((_, at) => [`word/charts/chart${at + 1}.xml`, CHART_TYPE] as const)
  const parts = {
    '[Content_Types].xml': contentTypesWith(types),
    '_rels/.rels': relations,
    'word/document.xml': documentOf(body.join('')),
    'word/_rels/document.xml.rels': relationsWithCharts(charts.length),
    'word/styles.xml': styles,
    'word/settings.xml': settings,
    'word/fontTable.xml': fonts,
    'word/footer1.xml': footer,
    ...Object.fromEntries(charts.map((one, at) => [`word/charts/chart${at + 1}.xml`, chartPart(one)])),
  }
  return packWord(new Map(Object.entries(parts).map(([name, xml]) => [name, strToU8(xml)])))
}

const paragraph = (style: Style | 'Head' | 'Cell' | 'Amount', text: string): string =>
  `<w:p><w:pPr><w:pStyle w:val="${style}"/></w:pPr><w:r><w:rPr><w:rFonts w:hint="eastAsia"/></w:rPr>` +
  `<w:t xml:space="preserve">${escaped(text)}</w:t></w:r></w:p>`

/** The text is 156 mm wide: 8844 twentieths of a point. */
const WIDTH = 8844

function grid({ head, rows, widths, amounts = [] }: Grid): string {
  const columns = widths.map(one => Math.round((WIDTH * one) / 100))
  const cell = (style: 'Head' | 'Cell' | 'Amount', text: string, at: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${columns[at]}" w:type="dxa"/><w:vAlign w:val="center"/></w:tcPr>${paragraph(style, text)}</w:tc>`
  const edge = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV']
    .map(one => `<w:${one} w:val="single" w:sz="4" w:space="0" w:color="000000"/>`)
    .join('')
  const row = (cells: readonly string[]) =>
    `<w:tr><w:trPr><w:cantSplit/></w:trPr>${cells
      .map((text, at) => cell(amounts.includes(at) ? 'Amount' : 'Cell', text, at))
      .join('')}</w:tr>`
  return (
    `<w:tbl><w:tblPr><w:tblW w:w="${WIDTH}" w:type="dxa"/><w:tblBorders>${edge}</w:tblBorders>` +
    '<w:tblLayout w:type="fixed"/></w:tblPr>' +
    `<w:tblGrid>${columns.map(one => `<w:gridCol w:w="${one}"/>`).join('')}</w:tblGrid>` +
    `<w:tr><w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>${head.map((one, at) => cell('Head', one, at)).join('')}</w:tr>` +
    `${rows.map(row).join('')}</w:tbl>`
  )
}

/** In English Metric Units: 150 mm wide, and as high as its bars need. */
const MM = 36_000

function drawing({ title, bars }: BarChart, n: number): string {
  const [width, height] = [150 * MM, (16 + 7 * bars.length) * MM]
  return (
    '<w:p><w:pPr><w:pStyle w:val="Drawing"/></w:pPr><w:r><w:drawing>' +
    '<wp:inline distT="0" distB="0" distL="0" distR="0" ' +
    'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing">' +
    `<wp:extent cx="${width}" cy="${height}"/><wp:docPr id="${n}" name="chart${n}" descr="${escaped(title)}"/>` +
    `<wp:cNvGraphicFramePr/><a:graphic xmlns:a="${MAIN_SPACE}"><a:graphicData uri="${CHART_SPACE}">` +
    `<c:chart xmlns:c="${CHART_SPACE}" r:id="${relationOfChart(n)}"/></a:graphicData></a:graphic>` +
    '</wp:inline></w:drawing></w:r></w:p>'
  )
}
