import type { LinePlace } from '#office/plan-import/block'
import { type NamedOffices, namedOffices, nobodyNamed } from '#office/plan-import/named-offices'

/** A sentence with what follows about who and when, before offices are looked up. */
export interface TaskLine {
  readonly place: LinePlace
  readonly headings: readonly string[]
  readonly number: string
  readonly sentence: string
  readonly offices: NamedOffices
  /** What may say by when. */
  readonly when: string
  /** True where `when` is a cell that says nothing else. */
  readonly isColumn: boolean
}

export interface Piece {
  readonly text: string
  readonly offices: NamedOffices
  /** What stands in the bracket of the offices. */
  readonly bracket: string
}

const bracket = /[（(【]([^（）()【】]{2,400})[）)】][。；;]?/g

/** A paragraph cut after each bracket that says who is responsible; the last piece may have none. */
export function piecesOf(text: string): Piece[] {
  const pieces: Piece[] = []
  let begun = 0
  for (const found of text.matchAll(bracket)) {
    const offices = namedOffices(found[1] ?? '')
    if (offices === nobodyNamed) continue
    pieces.push({ text: text.slice(begun, found.index).trim(), offices, bracket: found[1] ?? '' })
    begun = found.index + found[0].length
  }
  const rest = text.slice(begun).trim()
  return rest === '' ? pieces : [...pieces, { text: rest, offices: nobodyNamed, bracket: '' }]
}

/** The sentences of a text, each with its full stop taken off. */
export const sentencesOf = (text: string): string[] =>
  text
    .split(/(?<=[。！？])/)
    .map(one => one.replace(/[。！？；;]+$/, '').trim())
    .filter(one => one !== '')
