import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { createPdf } from 'pdfmake'
import type { BarChart } from '#office/papers/bar-chart'
import type { Grid, Piece } from '#office/papers/official-paper'
import { plainFont } from '#office/papers/plain-font'

type Definition = Parameters<typeof createPdf>[0]
type Content = Definition['content']

const require = createRequire(import.meta.url)
const FONT = '@fontsource/noto-sans-sc/files/noto-sans-sc-chinese-simplified-400-normal.woff'
const FAMILY = 'sans.ttf'
/** A4 with the margins of GB/T 9704-2012: 37 mm above, 28 mm at the left; the text is 156 mm wide. */
const MARGINS: [number, number, number, number] = [79, 105, 74, 99]
const WIDTH = 442

/** The files that pdfmake keeps in memory, which its types leave out. */
interface HasFiles {
  readonly virtualfs: { writeFileSync(name: string, bytes: Buffer): void }
}

let font: Promise<Buffer> | undefined
const fontBytes = (): Promise<Buffer> => (font ??= readFile(require.resolve(FONT)).then(plainFont))

/** The pieces of an official paper as a PDF, with the letters that it uses embedded. */
export async function pdfPaper(pieces: readonly Piece[], title: string): Promise<Uint8Array> {
  const { default: pdfmake } = await import('pdfmake')
  const { virtualfs } = pdfmake as unknown as HasFiles
  virtualfs.writeFileSync(FAMILY, await fontBytes())
  pdfmake.setFonts({ Sans: { normal: FAMILY, bold: FAMILY, italics: FAMILY, bolditalics: FAMILY } })
  pdfmake.setUrlAccessPolicy(() => false)
  pdfmake.setLocalAccessPolicy(() => false)
  return pdfmake.createPdf(definition(pieces, title)).getBuffer()
}

const definition = (pieces: readonly Piece[], title: string): Definition => ({
  info: { title },
  pageSize: 'A4',
  pageMargins: MARGINS,
  defaultStyle: { font: 'Sans', fontSize: 11, lineHeight: 1.35 },
  footer: (page: number) => ({ text: `— ${page} —`, alignment: 'center', fontSize: 10 }),
  styles: {
    Title: { fontSize: 18, alignment: 'center', margin: [0, 0, 0, 14] },
    Number: { alignment: 'center', margin: [0, 0, 0, 6] },
    First: { fontSize: 13, margin: [0, 12, 0, 4] },
    Second: { fontSize: 12, margin: [0, 8, 0, 3] },
    Text: { margin: [0, 2, 0, 4] },
    Caption: { alignment: 'center', margin: [0, 6, 0, 4] },
    Small: { fontSize: 9, margin: [0, 3, 0, 6] },
    Signature: { alignment: 'right', margin: [0, 18, 0, 0] },
    Date: { alignment: 'right' },
    Addressee: { margin: [0, 0, 0, 4] },
  },
  content: pieces.map(contentOf) as Content,
})

/** Roman numerals that the font lacks, in the letters that they are made of. */
const legible = (text: string): string => text.replaceAll(/[Ⅰ-ⅿ]/g, one => one.normalize('NFKC'))

function contentOf(piece: Piece): Content {
  if ('grid' in piece) return gridOf(piece.grid)
  if ('chart' in piece) return chartOf(piece.chart)
  return { text: legible(piece.text), style: piece.style }
}

const gridOf = ({ head, rows, widths, amounts = [] }: Grid): Content => {
  const cell = (text: string, at: number) => ({
    text: legible(text),
    fontSize: 9,
    alignment: amounts.includes(at) ? ('right' as const) : ('left' as const),
  })
  const whole = widths.reduce((sum, one) => sum + one, 0)
  // Beside its text a cell has four points on either side, and a line.
  const room = WIDTH - 9 * widths.length
  return {
    table: {
      headerRows: 1,
      dontBreakRows: true,
      widths: widths.map(one => (room * one) / whole),
      body: [head.map((text, at) => cell(text, at)), ...rows.map(row => row.map(cell))],
    },
    margin: [0, 4, 0, 8],
  }
}

const [NAME, BAR, ROW] = [130, 250, 16]

/** Bars drawn from zero to the greatest, each with its name before and its value behind. */
function chartOf({ bars }: BarChart): Content {
  const most = Math.max(...bars.map(one => Number(one.value)), Number.MIN_VALUE)
  return {
    layout: 'noBorders',
    table: {
      widths: [NAME, BAR, '*'],
      body: bars.map(({ name, value }) => [
        { text: legible(name), fontSize: 9, alignment: 'right' },
        {
          canvas: [
            {
              type: 'rect',
              x: 0,
              y: 2,
              w: Math.max(0.5, (BAR * Number(value)) / most),
              h: ROW - 6,
              color: '#2b5b8c',
            },
          ],
        },
        { text: value, fontSize: 9 },
      ]),
    },
    margin: [0, 2, 0, 8],
  }
}
