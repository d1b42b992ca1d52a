import type { Counts } from '#register/loading/context'
import type { Store } from '#register/store/engine'

/**
 * staging: rows are put aside; a stop drops them. publishing: the next register is complete but not yet in
 * place; a stop is made good at the next opening. published: it is in place, and what is computed from it
 * must follow. done, failed and dropped are ends.
 */
export type LoadState = 'staging' | 'publishing' | 'published' | 'done' | 'failed' | 'dropped'

export interface LoadEntry extends Counts {
  readonly load: string
  readonly startedAt: string
  readonly state: LoadState
  readonly files: readonly string[]
  readonly places: readonly string[]
  /** Identity of the table that becomes the register, from `publishing` on. */
  readonly next: string
}

/**
 * The load of records that keep coming from the ledger, a few at a time: each begins it anew, so that the
 * journal does not grow with every act, and people's own loads stay in sight.
 */
export const STEADY_LOAD = '0'.repeat(32)

const none: Counts = { read: 0, stored: 0, unchanged: 0, superseded: 0, merged: 0, rejected: 0 }

/** Opens a load under an id of its own; the engine's clock only says when it began. */
export async function beginLoad(
  store: Store,
  files: readonly string[],
  { steady = false } = {},
): Promise<LoadEntry> {
  const [one] = await store.rows<{ load: string; startedAt: string }>(
    `SELECT replaceAll(toString(generateUUIDv7()), '-', '') AS load,
            formatDateTime(now('UTC'), '%Y-%m-%dT%H:%i:%SZ') AS startedAt`,
  )
  if (!one) throw new Error('Fault: the engine gave no row')
  const load = steady ? STEADY_LOAD : one.load
  return note(store, { ...one, ...none, load, state: 'staging', files, places: [], next: '' })
}

/** Writes the newest state of a load; the older ones fall away when the engine merges. */
export async function note(store: Store, entry: LoadEntry): Promise<LoadEntry> {
  const [clock] = await store.rows<{ version: string }>(
    'SELECT toString(toUnixTimestamp64Micro(now64(6))) AS version',
  )
  await store.insert('loads', [{ ...entry, version: clock?.version }])
  return entry
}

const COLUMNS =
  'load, startedAt, state, files, places, next, read, stored, unchanged, superseded, merged, rejected'

export const loadsIn = (store: Store, states: readonly LoadState[]): Promise<LoadEntry[]> =>
  store.rows<LoadEntry>(
    `SELECT ${COLUMNS} FROM loads FINAL WHERE state IN {states:Array(String)} ORDER BY load LIMIT 1000`,
    { states },
  )

/** The newest loads first. */
export const recentLoads = (store: Store, limit = 100): Promise<LoadEntry[]> =>
  store.rows<LoadEntry>(
    `SELECT ${COLUMNS} FROM loads FINAL WHERE load != {steady:String} ORDER BY load DESC LIMIT {limit:UInt32}`,
    {
      limit,
      steady: STEADY_LOAD,
    },
  )

/** The newest load of files that is in place; loads are numbered as they begin. */
export async function newestLoad(store: Store): Promise<string | undefined> {
  const [row] = await store.rows<{ load: string }>(
    `SELECT load FROM loads FINAL WHERE load != {steady:String} AND state IN ('published', 'done')
     ORDER BY load DESC LIMIT 1`,
    { steady: STEADY_LOAD },
  )
  return row?.load
}
