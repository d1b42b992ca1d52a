import type { Position } from '#kernel/record'
import { type Refusal, type RefusalName, refusals } from '#kernel/refusal'
import { Batch } from '#register/loading/batch'
import type { Rejection } from '#register/loading/context'
import { REJECTIONS_SHOWN_MAX } from '#register/loading/context'
import type { Store } from '#register/store/engine'

const DETAIL_LENGTH_MAX = 500

/** The records that a load does not take: all of them into the store, the first ones at hand. */
export class Rejects {
  readonly first: Rejection[] = []
  count = 0
  readonly #batch: Batch

  constructor(
    store: Store,
    private readonly load: string,
  ) {
    this.#batch = new Batch(store, 'rejections')
  }

  async add(file: string, position: string, reason: RefusalName, detail = ''): Promise<void> {
    this.count += 1
    const rejection = { file, position, reason, detail: detail.slice(0, DETAIL_LENGTH_MAX) }
    if (this.first.length < REJECTIONS_SHOWN_MAX) this.first.push(rejection)
    await this.#batch.add({ load: this.load, ...rejection })
  }

  refuse(row: { file?: string; position?: string }, refusal: Refusal): Promise<void> {
    return this.add(row.file ?? '', row.position ?? '', refusal.refused, refusal.detail)
  }

  end(): Promise<void> {
    return this.#batch.end()
  }
}

/** A position as a person finds it: `row 12`, `Sheet1!C7`, or the record's number and first byte. */
export function positionText({ byte, record, sheet, row, column }: Position): string {
  if (row !== undefined) return sheet || column ? `${sheet ?? ''}!${column ?? ''}${row}` : `row ${row}`
  if (record !== undefined) return `#${record}${byte === undefined ? '' : ` @${byte}`}`
  return byte === undefined ? '' : `@${byte}`
}

export const refusalName = (text: string): RefusalName =>
  text in refusals ? (text as RefusalName) : 'malformed'
