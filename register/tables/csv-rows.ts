import { type Parser, parse } from 'csv-parse'

export interface CsvRow {
  /** The line on which it ends, one-based. */
  readonly line: number
  readonly cells: readonly string[]
  /** Why the line is no row: it is longer than it may be, or a quote is never closed. */
  readonly fault?: { readonly refused: 'too-large' | 'malformed'; readonly detail: string }
}

export interface CsvForm {
  readonly delimiter: string
  /** A longer row is a fault; so much of it is held in memory, and little more. */
  readonly rowBytesMax: number
}

/**
 * Rows of delimited text, given piece by piece. A line that cannot be a row is told, and reading goes on with
 * the line after it: a quote that is never closed swallows no other row.
 */
export async function* csvRows(pieces: AsyncIterable<string>, form: CsvForm): AsyncGenerator<CsvRow> {
  const reading = new Reading(form)
  for await (const piece of pieces) {
    yield* reading.take(Buffer.from(piece))
    if (reading.hasGivenUp) return
  }
  yield* reading.end()
}

/** Each fault may cost the reading of one longest row; a text with more of them is no table. */
const FAULTS_MAX = 200
const NEWLINE = 0x0a
const NOTHING = Buffer.alloc(0)

class Reading {
  #parser: Parser
  #rows: CsvRow[] = []
  /** Given to the parser since it began, and how much of it was rows. */
  #given = 0
  #rowsEnd = 0
  /** What was given and is no row yet. */
  #rest: Buffer = NOTHING
  #line = 0
  /** Lines before those that the parser was given. */
  #linesBefore = 0
  /** True while the rest of a line that was too long is passed over. */
  #isSkipping = false
  #faults = 0

  constructor(private readonly form: CsvForm) {
    this.#parser = this.#begin()
  }

  get hasGivenUp(): boolean {
    return this.#faults >= FAULTS_MAX
  }

  async *take(piece: Buffer): AsyncGenerator<CsvRow> {
    let next = this.#isSkipping ? this.#afterLine(piece) : piece
    while (next.length > 0) {
      const given = next
      const fault = await faultOf(done => this.#parser.write(given, done))
      this.#given += given.length
      this.#rest = lastOf(Buffer.concat([this.#rest, given]), this.#given - this.#rowsEnd)
      next = fault ? this.#pastFault(fault) : NOTHING
      yield* this.#found()
    }
  }

  async *end(): AsyncGenerator<CsvRow> {
    for (;;) {
      const fault = await faultOf(done => this.#parser.end(done))
      const next = fault ? this.#pastFault(fault) : NOTHING
      yield* this.#found()
      if (next.length === 0) return
      yield* this.take(next)
    }
  }

  #begin(): Parser {
    const parser = parse({
      delimiter: this.form.delimiter,
      record_delimiter: ['\r\n', '\n', '\r'],
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      max_record_size: this.form.rowBytesMax,
      on_record: (cells: string[], { lines, bytes }) => {
        this.#line = this.#linesBefore + lines
        this.#rowsEnd = bytes
        this.#rows.push({ line: this.#line, cells })
        // The row has been taken; nothing goes through the stream itself.
        return null
      },
    })
    // A fault is met where the bytes are given.
    return parser.on('error', () => {})
  }

  /** Notes the line at which the parser stopped; what follows that line is for a new parser. */
  #pastFault(fault: Error): Buffer {
    const refused = 'code' in fault && fault.code === 'CSV_MAX_RECORD_SIZE' ? 'too-large' : 'malformed'
    this.#line += 1
    this.#faults += 1
    const detail = this.hasGivenUp ? `${fault.message} Nothing after it is read.` : fault.message
    this.#rows.push({ line: this.#line, cells: [], fault: { refused, detail } })
    const rest = this.hasGivenUp ? NOTHING : this.#rest
    this.#linesBefore = this.#line
    this.#given = 0
    this.#rowsEnd = 0
    this.#rest = NOTHING
    this.#parser = this.#begin()
    return this.#afterLine(rest)
  }

  #afterLine(bytes: Buffer): Buffer {
    const end = bytes.indexOf(NEWLINE)
    this.#isSkipping = end < 0
    return end < 0 ? NOTHING : bytes.subarray(end + 1)
  }

  *#found(): Generator<CsvRow> {
    const rows = this.#rows
    this.#rows = []
    yield* rows
  }
}

const lastOf = (bytes: Buffer, length: number): Buffer => bytes.subarray(bytes.length - length)

const faultOf = (give: (done: (problem?: Error | null) => void) => void): Promise<Error | undefined> =>
  new Promise(done => give(problem => done(problem ?? undefined)))
