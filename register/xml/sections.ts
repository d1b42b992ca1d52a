import { type Refusal, refuse } from '#kernel/refusal'

const LT = 0x3c
const GT = 0x3e
const SLASH = 0x2f

/** What of a record is read: its own tag, and those of its children that are wanted. */
export interface Sections {
  /** The start tag of the record, complete. */
  readonly tag: Buffer
  /** The wanted children, each whole, in the order of the record. */
  readonly wanted: readonly Buffer[]
  /** How many elements were counted. */
  readonly counted: number
}

export interface Wish {
  /** Qualified or local names of the children that are parsed. */
  readonly want: ReadonlySet<string>
  /** Elements of one name are counted in the first of these children that has any. */
  readonly countIn?: ReadonlySet<string>
  readonly counted?: string
  /** Local names of children behind which nothing is wanted, so that the walk ends there. */
  readonly stopAt?: ReadonlySet<string>
}

/** Walks the children of a record and passes over the unwanted ones without parsing them. */
export function sectionsOf(record: Buffer, wish: Wish): Sections | Refusal {
  const quick = new Walk(record, wish, false).run()
  // A comment may hold what looks like an end tag: only then is every tag walked one by one.
  return 'refused' in quick ? new Walk(record, wish, true).run() : quick
}

class Walk {
  readonly #wanted: Buffer[] = []
  #counted = 0
  #at = 0

  constructor(
    private readonly record: Buffer,
    private readonly wish: Wish,
    private readonly careful: boolean,
  ) {}

  run(): Sections | Refusal {
    const { record, wish } = this
    const tagStop = endOfTag(record, 0)
    if (tagStop < 0) return refuse('malformed', 'the first tag has no end')
    this.#at = tagStop
    for (;;) {
      const lt = record.indexOf(LT, this.#at)
      if (lt < 0) return refuse('malformed', 'the record is not closed')
      const next = record[lt + 1] as number
      if (next === SLASH) break
      const aside = next === 0x21 || next === 0x3f
      if (!aside && wish.stopAt?.has(localOf(nameAt(record, lt)))) return this.#found(tagStop)
      const stop = aside ? endOfAside(record, lt) : this.#child(lt)
      if (stop < 0) return refuse('malformed', `<${nameAt(record, lt)}> is not closed`)
      this.#at = stop
    }
    const lt = record.indexOf(LT, this.#at)
    if (record.indexOf(GT, lt) !== record.length - 1 || nameAt(record, lt + 1) !== nameAt(record, 0))
      return refuse('malformed', `'</${nameAt(record, lt + 1)}>' closes nothing`)
    return this.#found(tagStop)
  }

  #found(tagStop: number): Sections {
    return { tag: this.record.subarray(0, tagStop), wanted: this.#wanted, counted: this.#counted }
  }

  /** Offset behind a child; -1 where it does not end. */
  #child(lt: number): number {
    const { record, wish } = this
    const name = nameAt(record, lt)
    const tagStop = endOfTag(record, lt)
    if (tagStop < 0 || name === '') return -1
    const empty = record[tagStop - 2] === SLASH
    const stop = empty ? tagStop : endOfElement(record, name, tagStop, this.careful)
    if (stop < 0 || empty) return stop
    const local = localOf(name)
    if (wish.want.has(local)) this.#wanted.push(record.subarray(lt, stop))
    else if (this.#counted === 0 && wish.countIn?.has(local))
      this.#counted = count(record.subarray(lt, stop), wish.counted ?? '')
    return stop
  }
}

const localOf = (name: string) => name.slice(name.indexOf(':') + 1)

function nameAt(record: Buffer, lt: number): string {
  let stop = lt + 1
  while (stop < record.length && stop < lt + 128) {
    const byte = record[stop] as number
    if (byte <= 0x20 || byte === GT || byte === SLASH || byte === LT) break
    stop += 1
  }
  return record.toString('latin1', lt + 1, stop)
}

/** Offset behind a tag; '>' inside quotes does not end it. */
function endOfTag(record: Buffer, lt: number): number {
  for (let i = lt + 1; i < record.length; i += 1) {
    const byte = record[i]
    if (byte === GT) return i + 1
    if (byte === LT) return -1
    if (byte !== 0x22 && byte !== 0x27) continue
    i = record.indexOf(byte, i + 1)
    if (i < 0) return -1
  }
  return -1
}

/** Offset behind a comment, a CDATA section or a processing instruction. */
function endOfAside(record: Buffer, lt: number): number {
  const mark = record[lt + 1] === 0x3f ? '?>' : record[lt + 2] === 0x2d ? '-->' : ']]>'
  const found = record.indexOf(mark, lt + 2)
  return found < 0 ? -1 : found + mark.length
}

/** Offset behind the end tag of an element whose start tag ends at `from`. */
function endOfElement(record: Buffer, name: string, from: number, careful: boolean): number {
  if (careful) return endOfElementByTags(record, name, from)
  const mark = `</${name}`
  for (
    let found = record.indexOf(mark, from, 'latin1');
    found >= 0;
    found = record.indexOf(mark, found + 1, 'latin1')
  ) {
    const byte = record[found + mark.length] as number
    if (byte === GT) return found + mark.length + 1
    if (byte <= 0x20) return record.indexOf(GT, found) + 1 || -1
  }
  return -1
}

function endOfElementByTags(record: Buffer, name: string, from: number): number {
  let depth = 1
  let at = from
  for (;;) {
    const lt = record.indexOf(LT, at)
    if (lt < 0) return -1
    const next = record[lt + 1] as number
    if (next === 0x21 || next === 0x3f) at = endOfAside(record, lt)
    else {
      at = endOfTag(record, lt)
      const closes = next === SLASH
      if (at >= 0 && nameAt(record, closes ? lt + 1 : lt) === name) {
        if (closes) depth -= 1
        else if (record[at - 2] !== SLASH) depth += 1
        if (depth === 0) return at
      }
    }
    if (at < 0) return -1
  }
}

/** How many elements of a local name begin in some bytes. */
function count(bytes: Buffer, local: string): number {
  let counted = 0
  for (let at = bytes.indexOf(local); at >= 0; at = bytes.indexOf(local, at + local.length)) {
    const after = bytes[at + local.length] as number
    const before = bytes[at - 1]
    const ends = after === GT || after === SLASH || after <= 0x20
    if (ends && (before === LT || (before === 0x3a && opens(bytes, at - 2)))) counted += 1
  }
  return counted
}

function opens(bytes: Buffer, at: number): boolean {
  let i = at
  while (i > 0 && i > at - 64 && bytes[i] !== LT && bytes[i] !== SLASH) i -= 1
  return bytes[i] === LT
}
