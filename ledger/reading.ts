import type { Day } from '#kernel/date'
import type { Entry, Instant } from '#ledger/entry'
import { type EntryRow, entryColumns, entryOf } from '#ledger/log-rows'
import type { Tx } from '#ledger/store/connection'

export const PAGE_MAX = 1000

export interface Asked {
  readonly subject?: string
  readonly kind?: string
  /** Only what had been recorded by this moment: the log as it was known then. */
  readonly knownOn?: Instant
  /** Only what had happened by the end of this day, whenever it was recorded: the world as it was then. */
  readonly happenedBy?: Day
  /** Goes on after the entry of this number. */
  readonly after?: number
  /** At most `PAGE_MAX`, which is also what is given where nothing is said. */
  readonly limit?: number
}

export interface Page {
  readonly entries: readonly Entry[]
  /** The number to go on after; nothing where this is the last page. */
  readonly next?: number
}

/** Entries in the order of the log, a page at a time. */
export async function readEntries(asked: Asked, tx: Tx): Promise<Page> {
  const limit = Math.max(1, Math.min(asked.limit ?? PAGE_MAX, PAGE_MAX))
  const values: unknown[] = [asked.after ?? 0, limit + 1]
  const bound = (value: unknown) => `$${values.push(value)}`
  const conditions = [
    'seq > $1',
    asked.subject !== undefined && `subject = ${bound(asked.subject)}`,
    asked.kind !== undefined && `kind = ${bound(asked.kind)}`,
    asked.knownOn !== undefined && `recorded_at <= ${bound(asked.knownOn)}`,
    asked.happenedBy !== undefined && `left(happened_at, 10) <= ${bound(asked.happenedBy)}`,
  ].filter(Boolean)
  // Within a subject, versions come in the order of the log, and there is an index of them.
  const order = asked.subject === undefined ? 'seq' : 'version'
  const rows = await tx.rows<EntryRow>(
    `SELECT ${entryColumns} FROM entries WHERE ${conditions.join(' AND ')} ORDER BY ${order} LIMIT $2`,
    values,
  )
  const entries = rows.slice(0, limit).map(entryOf)
  return rows.length > limit ? { entries, next: entries.at(-1)?.seq } : { entries }
}
