import type { Block, LinePlace } from '#office/plan-import/block'
import type { RejectedLine } from '#office/plan-import/draft'
import { type Numbered, numberedLine } from '#office/plan-import/heading-number'
import { namedOffices, nobodyNamed } from '#office/plan-import/named-offices'
import { type Piece, piecesOf, sentencesOf, type TaskLine } from '#office/plan-import/task-lines'

type Paragraph = Extract<Block, { kind: 'paragraph' }>

interface Heading {
  readonly depth: number
  readonly number: string
  readonly text: string
  readonly place: LinePlace
  isUsed: boolean
}

/** Text that waits for the line with its offices. */
interface Waiting {
  readonly place: LinePlace
  readonly number: string
  readonly text: string
}

const HEADING_MAX = 40

/** Follows the headings of a document and gathers its sentences with who is responsible for each. */
export class LinesOfParagraphs {
  readonly lines: TaskLine[] = []
  readonly rejected: RejectedLine[] = []
  title: string | undefined
  #headings: Heading[] = []
  #waiting: Waiting | undefined

  /** Headings over what comes next. */
  get above(): string[] {
    for (const one of this.#headings) one.isUsed = true
    return this.#headings.map(one => one.number + one.text)
  }

  take({ text, place }: Paragraph): void {
    const line = numberedLine(text)
    if (/^(注|备注|说明)[：:]/.test(text)) this.#reject(place, text, 'note-only')
    else if (line.depth === 0 && isOfficesAlone(text)) this.#takeOffices(place, bareOf(text))
    else {
      this.#giveUp()
      this.#takeText(place, line)
    }
  }

  #takeText(place: LinePlace, { depth, number, rest }: Numbered): void {
    const pieces = piecesOf(rest)
    const [first, ...others] = pieces
    const heading = depth > 0 && first ? headingIn(depth, first) : undefined
    if (first && heading !== undefined) {
      this.#open({ depth, number, text: heading, place, isUsed: false })
      const text = first.text.slice(heading.length).replace(/^[。．.：: ]+/, '')
      this.#takePieces(place, '', text === '' ? others : [{ ...first, text }, ...others])
      return
    }
    if (depth > 0) this.#close(depth)
    const isTitle = depth === 0 && this.title === undefined && !/[。；：]/.test(rest) && rest.length <= 80
    if (isTitle && pieces.every(one => one.offices === nobodyNamed)) this.title = rest
    else this.#takePieces(place, number, pieces)
  }

  /** Everything that still waits was in vain. */
  end(): void {
    this.#giveUp()
    this.#close(1)
  }

  #takePieces(place: LinePlace, number: string, pieces: readonly Piece[]): void {
    for (const { text, offices, bracket } of pieces) {
      if (offices === nobodyNamed) this.#waiting = { place, number, text }
      else this.#add({ place, number, text }, offices, bracket)
    }
  }

  #takeOffices(place: LinePlace, text: string): void {
    const waiting = this.#waiting ?? this.#headingAlone()
    this.#waiting = undefined
    const offices = namedOffices(text)
    if (waiting) this.#add(waiting, offices, text)
    else if (offices !== nobodyNamed && this.#extends(offices)) return
    else this.#reject(place, text, 'sentence-missing')
  }

  /** What looked like a heading is what the offices of the next line are to do. */
  #headingAlone(): Waiting | undefined {
    const last = this.#headings.at(-1)
    if (!last || last.isUsed) return undefined
    this.#headings.pop()
    return last
  }

  /** 配合单位 may stand in a line of its own below 牵头单位. */
  #extends(offices: ReturnType<typeof namedOffices>): boolean {
    const last = this.lines.at(-1)
    if (!last || offices.lead.length > 0 || last.offices.assisting.length > 0) return false
    this.lines[this.lines.length - 1] = {
      ...last,
      offices: {
        ...last.offices,
        assisting: offices.assisting,
        isOpen: last.offices.isOpen || offices.isOpen,
      },
    }
    return true
  }

  #add({ place, number, text }: Waiting, offices: TaskLine['offices'], bracket: string): void {
    const sentences = sentencesOf(text)
    if (sentences.length === 0) this.#reject(place, bracket, 'sentence-missing')
    const headings = sentences.length === 0 ? [] : this.above
    for (const sentence of sentences) {
      const when = `${sentence}。${bracket}`
      this.lines.push({ place, headings, number, sentence, offices, when, isColumn: false })
    }
  }

  #giveUp(): void {
    const waiting = this.#waiting
    this.#waiting = undefined
    if (waiting) this.#reject(waiting.place, waiting.text, 'no-office-named')
  }

  #open(heading: Heading): void {
    this.#close(heading.depth)
    this.#headings.push(heading)
  }

  /** A heading that ends without anything below it was no heading, and is told. */
  #close(depth: number): void {
    for (const one of this.#headings.filter(one => one.depth >= depth && !one.isUsed))
      this.#reject(one.place, one.number + one.text, 'heading-alone')
    this.#headings = this.#headings.filter(one => one.depth < depth)
  }

  #reject(place: LinePlace, text: string, refused: RejectedLine['refused']): void {
    this.rejected.push({ place, text, refused })
  }
}

/** A line without the bracket around the whole of it. */
const bareOf = (text: string): string => /^[（(【]([^（）()【】]*)[）)】][。；]?$/.exec(text)?.[1] ?? text

const isOfficesAlone = (text: string): boolean =>
  (bareOf(text) !== text || /^.{2,6}(?:单位|部门)[：:]/.test(text)) &&
  namedOffices(bareOf(text)) !== nobodyNamed

/** A short numbered line, or a short first sentence of one, is a heading as far as that. */
function headingIn(depth: number, { text, offices }: Piece): string | undefined {
  const [first = '', ...others] = text.split('。')
  if (first.length > HEADING_MAX || /[，；：]/.test(first)) return undefined
  if (others.join('').trim() === '') return offices === nobodyNamed ? first : undefined
  // Below the second level of an official document a short first sentence is a task like those after it.
  return depth <= 2 ? first : undefined
}
