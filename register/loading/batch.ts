import type { Store } from '#register/store/engine'

const ROWS_MAX = 20_000
const BYTES_MAX = 8 * 2 ** 20
const IN_FLIGHT_MAX = 2

/** Gathers rows for one table and inserts them in the background; reading goes on meanwhile, but not far. */
export class Batch {
  #lines: string[] = []
  #length = 0
  readonly #running = new Set<Promise<void>>()
  #problem: unknown

  constructor(
    private readonly store: Store,
    private readonly table: string,
  ) {}

  async add(row: object): Promise<void> {
    const line = lineOf(row)
    this.#lines.push(line)
    this.#length += line.length
    if (this.#lines.length >= ROWS_MAX || this.#length >= BYTES_MAX) await this.#send()
  }

  /** Settles when all rows are in the table. */
  async end(): Promise<void> {
    await this.#send()
    await Promise.all(this.#running)
    if (this.#problem !== undefined) throw this.#problem
  }

  async #send(): Promise<void> {
    if (this.#lines.length === 0) return
    const bytes = Buffer.from(this.#lines.join('\n'))
    this.#lines = []
    this.#length = 0
    while (this.#running.size >= IN_FLIGHT_MAX) await Promise.race(this.#running)
    if (this.#problem !== undefined) throw this.#problem
    const insert = this.store.insert(this.table, bytes).catch(problem => {
      this.#problem ??= problem
    })
    this.#running.add(insert)
    void insert.finally(() => this.#running.delete(insert))
  }
}

/** A row as JSON. Half of a character, as damaged files have it, is no text that the engine takes. */
function lineOf(row: object): string {
  const line = JSON.stringify(row)
  if (!line.includes('\\ud')) return line
  return JSON.stringify(row, (_, value) =>
    typeof value === 'string' ? Buffer.from(value).toString() : value,
  )
}
