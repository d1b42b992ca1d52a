import { type Parts, textOf, xmlIn } from '#office/documents/word-archive'

/** A paragraph of a Word document as somebody reads it, and where it stands. */
export interface Paragraph {
  readonly part: string
  /** Counted from 1 within its part. */
  readonly number: number
  readonly text: string
  /** What its field codes say, such as `PAGE` or `INCLUDETEXT …`. */
  readonly codes: string
}

const withText = /^word\/(document|header\d*|footer\d*|footnotes|endnotes|comments)\.xml$/
const piece =
  /<w:p(?:\s[^>]*)?(\/?)>|(<\/w:p>)|<(?:w|a|m):t(?:\s[^>]*)?>([^<]*)<|<w:instrText(?:\s[^>]*)?>([^<]*)<|w:instr="([^"]*)"/g

/** The paragraphs of all parts that people write in, however Word has divided their text. */
export const paragraphsOf = (parts: Parts): Paragraph[] =>
  xmlIn(parts)
    .filter(name => withText.test(name))
    .flatMap(name => paragraphsIn(name, textOf(parts, name)))

interface Open {
  readonly number: number
  text: string
  codes: string
}

function paragraphsIn(part: string, xml: string): Paragraph[] {
  const found: Paragraph[] = []
  // A box of text stands within a paragraph and has paragraphs of its own.
  const open: Open[] = []
  let number = 0
  for (const [whole, empty, end, text, code, instruction] of xml.matchAll(piece)) {
    const now = open.at(-1)
    if (end) {
      const ended = open.pop()
      if (ended) found.push({ part, ...ended })
    } else if (whole.startsWith('<w:p')) {
      number += 1
      if (!empty) open.push({ number, text: '', codes: '' })
    } else if (now && text !== undefined) now.text += plain(text)
    else if (now) now.codes += plain(code ?? instruction ?? '')
  }
  return [...found, ...open.map(one => ({ part, ...one }))].sort((a, b) => a.number - b.number)
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

const plain = (text: string): string =>
  text.replaceAll(/&(?:#(\d+)|#x([0-9a-f]+)|(\w+));/gi, (whole, decimal, hex, name) => {
    if (name) return entities[name] ?? whole
    const code = decimal ? Number(decimal) : Number.parseInt(hex, 16)
    return code <= 0x10ffff ? String.fromCodePoint(code) : whole
  })
