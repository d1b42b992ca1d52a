import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { MAIN_PART, type Parts, textOf, unpackWord } from '#office/documents/word-archive'
import { type Block, BLOCKS_MAX, type Cell } from '#office/plan-import/block'
import { type Numbering, numberingOf } from '#office/plan-import/word-numbering'
import type { XmlElement } from '#register/xml/element'
import { parseElement } from '#register/xml/parse'

/** Text that somebody deleted, the second version of a drawing, and boxes stand beside what is read. */
const LEFT_OUT = new Set(['del', 'delText', 'Fallback', 'txbxContent', 'instrText', 'pPr', 'rPr'])

/** The paragraphs and tables of a Word document. */
export async function wordBlocks(bytes: Uint8Array): Promise<Block[] | Refusal> {
  const parts = await unpackWord(bytes)
  if (isRefusal(parts))
    return parts.refused === 'too-large'
      ? parts
      : refuse('plan-document-unreadable', `docx: ${parts.refused} ${parts.detail ?? ''}`.trim())
  const main = elementIn(parts, MAIN_PART)
  const body = main?.child('body')
  if (!body) return refuse('plan-document-unreadable', MAIN_PART)
  const number = numberingOf(elementIn(parts, 'word/numbering.xml'), elementIn(parts, 'word/styles.xml'))
  const blocks: Block[] = []
  const counted = { paragraph: 0, table: 0 }
  for (const one of within(body)) {
    if (one.name === 'p') {
      counted.paragraph += 1
      const text = lineOf(one, number)
      if (text !== '') blocks.push({ kind: 'paragraph', place: { paragraph: counted.paragraph }, text })
    } else if (one.name === 'tbl') {
      counted.table += 1
      blocks.push({ kind: 'table', rows: rowsOf(one, counted.table, number) })
    }
    if (blocks.length > BLOCKS_MAX) return refuse('too-large', `> ${BLOCKS_MAX}`)
  }
  return blocks
}

function elementIn(parts: Parts, name: string): XmlElement | undefined {
  const text = textOf(parts, name).replace(/^\uFEFF?\s*<\?xml[^>]*\?>/, '')
  const element = text === '' ? undefined : parseElement(text, new Set())
  return element === undefined || isRefusal(element) ? undefined : element
}

/** Content controls and tracked insertions hold paragraphs as a body does. */
const within = (body: XmlElement): XmlElement[] =>
  body.children.flatMap(one => {
    if (one.name === 'sdt') return within(one.child('sdtContent') ?? one)
    return one.name === 'ins' || one.name === 'customXml' ? within(one) : [one]
  })

const lineOf = (paragraph: XmlElement, number: Numbering): string => {
  const counted = number(paragraph)
  return `${counted}${textIn(paragraph)}`.replaceAll(/\s+/g, ' ').trim()
}

function textIn(element: XmlElement): string {
  if (element.name === 't') return element.text
  if (element.name === 'tab' || element.name === 'br') return ' '
  return element.children
    .filter(one => !LEFT_OUT.has(one.name))
    .map(textIn)
    .join('')
}

/** A cell over several columns stands in each; one merged downwards repeats what stands above. */
function rowsOf(table: XmlElement, at: number, number: Numbering): Cell[][] {
  const rows: Cell[][] = []
  for (const [n, row] of within(table)
    .filter(one => one.name === 'tr')
    .entries()) {
    const cells: Cell[] = []
    for (const cell of within(row).filter(one => one.name === 'tc')) {
      const span = Math.min(Number(cell.at('tcPr/gridSpan')?.attribute('val') ?? 1), COLUMNS_MAX)
      const merge = cell.at('tcPr/vMerge')
      const isBelow = merge !== undefined && merge.attribute('val') !== 'restart'
      const above = isBelow ? rows.at(-1)?.[cells.length]?.text : undefined
      const own = within(cell)
        .filter(one => one.name === 'p')
        .map(one => lineOf(one, number))
        .join('')
      for (let column = 0; column < span; column += 1)
        cells.push({
          text: above ?? own,
          place: { table: at, row: n + 1, column: cells.length + 1 },
          isRepeated: isBelow || column > 0,
        })
    }
    rows.push(cells)
  }
  return rows
}

const COLUMNS_MAX = 100
