import type { RefusalName } from '#kernel/refusal'
import { firstElement, tailIsCut } from '#register/xml/gap'
import { Window } from '#register/xml/window'

/** One record's bytes and the bytes since the record before it; both are views, valid until `feed`. */
export interface Piece {
  readonly at: number
  readonly bytes: Buffer
  readonly gap: Buffer
}

export interface CutRefusal {
  readonly at: number
  readonly refused: RefusalName
  readonly detail: string
  /** Offset at which the stream breaks off or goes wrong. */
  readonly stop?: number
}

/** A record is the only thing held in memory, and no record may be longer than this. */
export const RECORD_BYTES = 64 << 20
/** Of what stands between two records no more than this is kept. */
const GAP_BYTES = 1 << 20
/** Longest namespace prefix that is looked back for. */
const PREFIX_BYTES = 64
/** White space allowed between the name of an end tag and its '>'. */
const END_TAG_SPACE = 1024

const COMMENT = Buffer.from('<!--')
const COMMENT_END = Buffer.from('-->')
const LT = 0x3c
const GT = 0x3e
const SLASH = 0x2f
const COLON = 0x3a
const isSpace = (byte: number) => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09

interface Tag {
  readonly name: number
  readonly closes: boolean
  /** Offset of '<' and of the first byte behind the name. */
  readonly from: number
  readonly behind: number
}

/** Cuts a stream of XML into its records by looking for their tags only. */
export class Cutter {
  readonly #window = new Window()
  readonly #needles: readonly Buffer[]
  /** Where each name occurs next (-1: nowhere yet), and from where it is to be looked for. */
  readonly #found: number[]
  readonly #search: number[]
  readonly #limit: number
  #scan = 0
  #open = -1
  #openName = -1
  #lastName = 0
  #gapFrom = 0
  #gapCut = false
  #commentScan = 0
  #inComment = false
  #records = 0
  #container: string | undefined

  constructor(names: readonly string[], limit = RECORD_BYTES) {
    this.#needles = names.map(name => Buffer.from(name))
    this.#found = names.map(() => -1)
    this.#search = names.map(() => 0)
    this.#limit = limit
  }

  feed(chunk: Uint8Array): void {
    this.#window.add(chunk)
  }

  /** The next record or refusal; nothing where more bytes are needed. */
  next(): Piece | CutRefusal | undefined {
    for (let tag = this.#nextTag(); tag; tag = this.#nextTag()) {
      if (this.#open < 0) {
        this.#begin(tag)
        continue
      }
      const cut = this.#inside(tag)
      if (cut === 'wait') break
      if (cut) return cut
    }
    return this.#exhausted()
  }

  /** What is to be said when the stream ends here. */
  end(): CutRefusal | undefined {
    const to = this.#window.to
    if (this.#open >= 0)
      return { at: this.#open, refused: 'truncated', detail: 'the file ends inside this record', stop: to }
    if (this.#records === 0) {
      const names = this.#needles.map(needle => `<${needle.toString()}>`).join(', ')
      return { at: 0, refused: 'malformed', detail: `the file holds no ${names}` }
    }
    const tail = this.#window.view(this.#gapFrom, to).toString('latin1')
    return tailIsCut(tail, this.#container, this.#gapCut)
      ? { at: to, refused: 'truncated', detail: 'the file ends without its closing tag', stop: to }
      : undefined
  }

  #begin(tag: Tag): void {
    this.#scan = tag.behind
    if (tag.closes) return
    // A record that is commented out is none.
    if (this.#isCommentedOut(tag.from)) return
    if (this.#records === 0) {
      const gap = this.#window.view(this.#gapFrom, tag.from)
      this.#container = firstElement(gap.toString('latin1'))
    }
    this.#open = tag.from
    this.#openName = tag.name
    this.#lastName = tag.name
  }

  /** Walks the comments of the gap up to an offset, each once however many tags stand in them. */
  #isCommentedOut(offset: number): boolean {
    const window = this.#window
    for (;;) {
      const from = Math.max(this.#commentScan, this.#gapFrom)
      const mark = this.#inComment ? COMMENT_END : COMMENT
      const found = window.find(mark, from, offset)
      if (found < 0) {
        this.#commentScan = Math.max(from, offset - mark.length + 1)
        return this.#inComment
      }
      this.#commentScan = found + mark.length
      this.#inComment = !this.#inComment
    }
  }

  #inside(tag: Tag): Piece | CutRefusal | 'wait' | undefined {
    const at = this.#open
    if (!tag.closes) {
      // No record holds another of its name, so this one has lost its end.
      this.#scan = tag.behind
      this.#open = tag.from
      this.#gapFrom = tag.from
      this.#records += 1
      const detail = 'another record begins before this one ends'
      return { at, refused: 'truncated', detail, stop: tag.from }
    }
    const stop = tag.behind + END_TAG_SPACE
    const close = this.#window.find(GT, tag.behind, Math.min(stop, this.#window.to))
    if (close < 0 && this.#window.to < stop) return 'wait'
    if (close < 0) {
      this.#scan = tag.behind
      return undefined
    }
    const gap = this.#window.view(this.#gapFrom, at)
    const piece: Piece = { at, bytes: this.#window.view(at, close + 1), gap }
    this.#leave(close + 1)
    return piece.bytes.length > this.#limit ? tooLarge(at, this.#limit) : piece
  }

  #leave(offset: number): void {
    this.#open = -1
    this.#openName = -1
    this.#records += 1
    this.#scan = offset
    this.#gapFrom = offset
    this.#gapCut = false
    this.#inComment = false
    this.#window.drop(offset)
  }

  /** No tag is left in the window: what need not be kept is forgotten. */
  #exhausted(): CutRefusal | undefined {
    const to = this.#window.to
    if (this.#open >= 0) {
      const at = this.#open
      if (to - at <= this.#limit) return undefined
      this.#leave(Math.max(this.#scan, to - END_TAG_SPACE))
      return tooLarge(at, this.#limit)
    }
    if (to - this.#gapFrom > GAP_BYTES) {
      this.#gapFrom = to - (GAP_BYTES >> 1)
      this.#gapCut = true
      this.#window.drop(this.#gapFrom)
    }
    return undefined
  }

  /** The next tag that begins or ends a record, once the byte behind its name is there. */
  #nextTag(): Tag | undefined {
    for (;;) {
      const name = this.#openName >= 0 ? this.#openName : this.#nearest()
      if (name < 0) return undefined
      const at = this.#occurrence(name, this.#window.to)
      if (at < 0) return undefined
      const behind = at + (this.#needles[name] as Buffer).length
      if (behind >= this.#window.to) return undefined
      const tag = this.#tagAt(name, at, behind)
      if (tag) return tag
      this.#scan = behind
    }
  }

  /** Which name occurs next, or -1. Other names are looked for only up to where one was found. */
  #nearest(): number {
    let to = this.#window.to
    let nearest = -1
    for (let k = 0; k < this.#needles.length; k += 1) {
      const name = (this.#lastName + k) % this.#needles.length
      const found = this.#occurrence(name, to)
      if (found < 0 || found >= to) continue
      to = found
      nearest = name
    }
    return nearest
  }

  /** Each byte is searched once for each name, however the stream is chunked. */
  #occurrence(name: number, to: number): number {
    const known = this.#found[name] as number
    if (known >= this.#scan) return known
    const needle = this.#needles[name] as Buffer
    const from = Math.max(this.#scan, this.#search[name] as number)
    const found = from < to ? this.#window.find(needle, from, to) : -1
    this.#found[name] = found
    this.#search[name] = found < 0 ? Math.max(from, to - needle.length + 1) : found
    return found
  }

  #tagAt(name: number, at: number, behind: number): Tag | undefined {
    const window = this.#window
    const after = window.at(behind)
    if (after !== GT && !isSpace(after)) return undefined
    let from = at - 1
    if (window.at(from) === COLON) {
      const stop = from - PREFIX_BYTES
      do from -= 1
      while (from > stop && isNameByte(window.at(from)))
    }
    if (window.at(from) === LT) return { name, closes: false, from, behind }
    return window.at(from) === SLASH && window.at(from - 1) === LT
      ? { name, closes: true, from: from - 1, behind }
      : undefined
  }
}

function isNameByte(byte: number): boolean {
  const letter = byte | 0x20
  return (
    (letter >= 0x61 && letter <= 0x7a) || (byte >= 0x30 && byte <= 0x39) || byte === 0x2d || byte === 0x5f
  )
}

const tooLarge = (at: number, limit: number): CutRefusal => ({
  at,
  refused: 'too-large',
  detail: `the record is longer than ${limit} bytes`,
})
