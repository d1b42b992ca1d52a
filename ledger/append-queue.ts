import { isRefusal, refuse } from '#kernel/refusal'
import {
  type Append,
  type Appended,
  ProjectionFailed,
  type Written,
  writeBatch,
  type Writing,
} from '#ledger/append-batch'
import { faultIn, isInstant } from '#ledger/entry'
import { gathering } from '#ledger/gathering'
import type { SignedHead } from '#ledger/head'

/** How many entries one append may hold. */
export const APPEND_MAX = 200
const BATCH_MAX = 256
const WAITING_MAX = 10_000

interface Waiting {
  readonly append: Append
  readonly resolve: (result: Appended) => void
  readonly reject: (problem: unknown) => void
}

/**
 * One transaction at a time. What is asked for meanwhile waits and then goes into the next one together, so
 * that many who write at once share one flush to the disk.
 */
export class AppendQueue {
  readonly #writing: Writing
  readonly #keep: (head: SignedHead) => Promise<void>
  readonly #waiting: Waiting[] = []
  readonly #telling = new Set<Promise<void>>()
  #head: SignedHead | undefined
  #running: Promise<void> | undefined

  /**
   * `keep` is told a head before anybody learns that the entries below it stand. While it keeps one, the
   * next batch is on its way; of the heads that come in meanwhile, the newest covers the others.
   */
  constructor(writing: Writing, known: SignedHead | undefined, keep: (head: SignedHead) => Promise<void>) {
    this.#writing = writing
    this.#head = known
    this.#keep = gathering(async heads => {
      await keep(heads.at(-1) as SignedHead)
      return heads.map(() => undefined)
    })
  }

  append(append: Append): Promise<Appended> {
    const refusal = refusalOf(append)
    if (refusal) return Promise.resolve(refusal)
    if (this.#waiting.length >= WAITING_MAX) return Promise.resolve(refuse('too-many-waiting'))
    return new Promise((resolve, reject) => {
      this.#waiting.push({ append, resolve, reject })
      this.#running ??= this.#run()
    })
  }

  /** Resolves when nothing waits any more. */
  async idle(): Promise<void> {
    while (this.#running ?? this.#telling.size > 0) await Promise.all([this.#running, ...this.#telling])
  }

  async #run(): Promise<void> {
    // One turn of the loop later, all who ask in this one are there.
    await new Promise(setImmediate)
    while (this.#waiting.length > 0) {
      const batch = this.#waiting.splice(0, BATCH_MAX)
      await this.#write(batch)
    }
    // In the same step as the look at what waits: nobody can have come in between.
    this.#running = undefined
  }

  async #write(batch: readonly Waiting[]): Promise<void> {
    let written: Written
    try {
      written = await writeBatch(
        this.#writing,
        batch.map(one => one.append),
        this.#head,
      )
    } catch (problem) {
      // Nothing was committed, so those who are not at fault may be served alone.
      if (problem instanceof ProjectionFailed && batch.length > 1)
        for (const one of batch) await this.#write([one])
      else for (const one of batch) one.reject(problem instanceof ProjectionFailed ? problem.cause : problem)
      return
    }
    this.#head = written.head ?? this.#head
    const telling = this.#tell(batch, written).finally(() => this.#telling.delete(telling))
    this.#telling.add(telling)
  }

  async #tell(batch: readonly Waiting[], { head, results }: Written): Promise<void> {
    try {
      // What was entered before may be told again while the head above it is still being kept.
      const above = head ?? (results.some(one => !isRefusal(one)) ? this.#head : undefined)
      if (above) await this.#keep(above)
      for (const [at, one] of batch.entries()) one.resolve(results[at] as Appended)
    } catch (problem) {
      for (const one of batch) one.reject(problem)
    }
  }
}

function refusalOf({ entries, recordedAt, key = '-' }: Append) {
  if (entries.length === 0 || entries.length > APPEND_MAX)
    return refuse('too-large', `${entries.length} entries`)
  if (!isInstant(recordedAt)) return refuse('not-a-day', String(recordedAt).slice(0, 40))
  if (key.length === 0 || key.length > 300 || /[\0\p{Surrogate}]/u.test(key))
    return refuse('text-not-storable', 'key')
  return entries.map(faultIn).find(isRefusal)
}
