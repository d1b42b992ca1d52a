import type { Read, ReadFile, Reader } from '#kernel/record'
import { Batch } from '#register/loading/batch'
import { checkRecord } from '#register/loading/checks'
import type { LoadContext } from '#register/loading/context'
import { derive } from '#register/loading/derive'
import { complete } from '#register/loading/events'
import { positionText, type Rejects, refusalName } from '#register/loading/rejects'
import type { Staging } from '#register/loading/staging'
import { statementOf } from '#register/loading/statement'

/** Checks records one by one and puts them aside: whole rights to the stage, the others to be merged. */
export class Intake {
  read = 0
  /** The number of the last record: numbers of what was left out are not given again. */
  numbered = 0
  /** Table of the rights that stand as they are. */
  readonly stage: string
  readonly #stage: Batch
  readonly #odd: Batch

  constructor(
    private readonly context: LoadContext,
    readonly load: string,
    private readonly rejects: Rejects,
    { stage, odd }: Staging,
  ) {
    this.stage = stage
    this.#stage = new Batch(context.store, stage)
    this.#odd = new Batch(context.store, odd)
  }

  async take(file: string, read: Read, seq?: number): Promise<void> {
    this.read += 1
    if (seq === undefined) this.numbered += 1
    const position = positionText(read.position)
    if ('rejected' in read) return this.rejects.add(file, position, refusalName(read.rejected), read.detail)
    const { record } = read
    const { registers, asOf } = this.context
    const refusal = checkRecord(record, registers, asOf)
    const register = registers.get(record.register)
    if (refusal || !register)
      return this.rejects.add(file, position, refusal?.refused ?? 'kind-unknown', refusal?.detail)
    const row = statementOf(record, this.context)
    row.load = this.load
    row.file = file
    row.position = position
    row.seq = seq ?? this.numbered
    complete(row, register)
    if (record.partial) return this.#odd.add({ ...row, origin: 1, isPartial: 1 })
    derive(row, register, this.context)
    return this.#stage.add(row)
  }

  /** Counts what the engine read by itself, and leaves out the numbers it gave. */
  tookElsewhere(read: number, numbers: number): void {
    this.read += read
    this.numbered += numbers
  }

  async end(): Promise<void> {
    await Promise.all([this.#stage.end(), this.#odd.end()])
  }
}

/** The reader of a file: the one asked for, else the first that recognises it. */
export const readerOf = (
  file: ReadFile,
  readers: readonly Reader[],
  format: string | undefined,
): Reader | undefined =>
  readers.find(reader => (format === undefined ? reader.recognises(file) : reader.id === format))
