import type { Position, ReadFile } from '#kernel/record'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { type CutRefusal, Cutter, type Piece, RECORD_BYTES } from '#register/xml/cut'
import { asUtf8, type Decode, decoderOf, wideEncoding } from '#register/xml/encoding'
import { XmlElement } from '#register/xml/element'
import { parseElement } from '#register/xml/parse'
import { emptyProlog, type Prolog, readProlog } from '#register/xml/prolog'
import { sectionsOf, type Wish } from '#register/xml/sections'

/** What of a format is read. All names are local names. */
export interface Shape {
  /** Elements that are a record each. */
  readonly records: readonly string[]
  /** Children of a record that are parsed; all of them where this is left out. */
  readonly want?: readonly string[]
  /** Elements that are passed over wherever they stand. */
  readonly drop?: readonly string[]
  /** Elements of one name are only counted, in the first of these children that has any. */
  readonly count?: { readonly within: readonly string[]; readonly of: string }
  /** Children of a record behind which nothing is wanted. */
  readonly stopAt?: readonly string[]
}

export type XmlRead =
  | { readonly position: Position; readonly element: XmlElement; readonly counted: number }
  | { readonly position: Position; readonly refusal: Refusal }

/** Text that is decoded and parsed of one record. */
const WANTED_BYTES = 16 << 20

/** The records of a file, one at a time; what is wrong with one does not touch the next. */
export async function* xmlRecords(
  file: ReadFile,
  shape: Shape,
  limit = RECORD_BYTES,
): AsyncGenerator<XmlRead> {
  const wide = wideEncoding(file.head)
  if (wide === 'utf-32') {
    yield { position: { byte: 0 }, refusal: refuse('encoding-not-recognised', 'UTF-32') }
    return
  }
  const cutter = new Cutter(shape.records, limit)
  const reading = new Reading(shape, wide !== undefined)
  for await (const chunk of wide ? asUtf8(file.chunks(), wide) : file.chunks()) {
    cutter.feed(chunk)
    for (let cut = cutter.next(); cut; cut = cutter.next()) yield reading.read(cut)
  }
  const cut = cutter.end()
  if (cut) yield reading.read(cut)
}

/** Reads cut pieces one after the other; a declaration holds until the next one. */
class Reading {
  #prolog: Prolog = emptyProlog
  #decode: Decode | undefined = decoderOf('')
  #record = 0
  readonly #wish: Wish | undefined
  readonly #drop: ReadonlySet<string>

  constructor(
    shape: Shape,
    private readonly transcoded: boolean,
  ) {
    this.#drop = new Set(shape.drop)
    this.#wish = shape.want && {
      want: new Set(shape.want),
      countIn: new Set(shape.count?.within),
      counted: shape.count?.of,
      stopAt: new Set(shape.stopAt),
    }
  }

  read(cut: Piece | CutRefusal): XmlRead {
    this.#record += 1
    // A file in UTF-16 is read in UTF-8, where its bytes have other offsets than on disk.
    const position: Position = this.transcoded
      ? { record: this.#record }
      : { byte: cut.at, record: this.#record }
    if ('refused' in cut) {
      const where = this.transcoded || cut.stop === undefined ? '' : ` (byte ${cut.stop})`
      return { position, refusal: refuse(cut.refused, cut.detail + where) }
    }
    const found = this.#element(cut)
    return isRefusal(found) ? { position, refusal: found } : { position, ...found }
  }

  #element({ bytes, gap }: Piece): { element: XmlElement; counted: number } | Refusal {
    const prolog = readProlog(gap.toString('latin1'))
    if (prolog) {
      this.#prolog = prolog
      this.#decode = decoderOf(this.transcoded ? '' : prolog.encoding)
    }
    const { entities, unsafe, encoding } = this.#prolog
    const used = entities.find(name => bytes.includes(`&${name};`))
    if (used) return refuse('entity-not-allowed', `&${used};`)
    if (unsafe) return refuse('entity-not-allowed', 'the document type expands entities of its own')
    if (!this.#decode) return refuse('encoding-not-recognised', encoding)
    return this.#parse(bytes, this.#decode)
  }

  #parse(bytes: Buffer, decode: Decode): { element: XmlElement; counted: number } | Refusal {
    if (!this.#wish) {
      const element = this.#part(bytes, decode)
      return isRefusal(element) ? element : { element, counted: 0 }
    }
    const sections = sectionsOf(bytes, this.#wish)
    if ('refused' in sections) return sections
    const tag = decode(sections.tag)
    if (tag === undefined) return refuse('encoding-not-recognised', this.#prolog.encoding || 'utf-8')
    const behind = tag.search(/[\s>]/)
    const element = new XmlElement(
      tag.slice(tag.lastIndexOf(':', behind) + 1 || 1, behind),
      tag.slice(behind, -1),
    )
    for (const section of sections.wanted) {
      const part = this.#part(section, decode)
      if (isRefusal(part)) return part
      element.append(part)
    }
    return { element, counted: sections.counted }
  }

  #part(bytes: Buffer, decode: Decode): XmlElement | Refusal {
    if (bytes.length > WANTED_BYTES) return refuse('too-large', `a part of ${bytes.length} bytes`)
    const text = decode(bytes)
    if (text === undefined || (this.transcoded && text.includes('\ufffd')))
      return refuse('encoding-not-recognised', this.#prolog.encoding || 'utf-8')
    return parseElement(text, this.#drop)
  }
}
