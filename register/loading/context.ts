import type { Day } from '#kernel/date'
import type { Party, Reader } from '#kernel/record'
import type { RefusalName } from '#kernel/refusal'
import type { Label } from '#kernel/source'
import type { Register } from '#kernel/register'
import type { Store } from '#register/store/engine'

/** Where a holder has its seat; an empty place where that cannot be told or lies abroad. */
export interface Placed {
  readonly place: string
  /** What told the place, or why it could not be told. */
  readonly by: string
  /** ISO 3166 code of the country, where the address tells it. */
  readonly country?: string
}

/** All that a load works with; nothing of it is looked up elsewhere. */
export interface LoadContext {
  readonly store: Store
  readonly readers: readonly Reader[]
  readonly registers: ReadonlyMap<string, Register>
  /** The classes of a right, from its symbols. */
  classesOf(symbols: Symbols): readonly string[]
  placeOf(holder: Party): Placed
  /** The place itself and all that hold it, from the most exact to the nation. */
  placesAbove(place: string): readonly string[]
  /** The day on which the load is made: no record can tell of a day long after it. */
  readonly asOf: Day
  /** Brings up to date what is computed from rights; repeated when a stop came between. */
  afterPublish?(change: Change): Promise<void>
}

export interface Symbols {
  readonly ipc?: readonly string[]
  readonly nice?: readonly string[]
  readonly locarno?: readonly string[]
}

/** What a load changed. The three tables stay until `afterPublish` has settled. */
export interface Change {
  readonly load: string
  /** Codes of all places, with those that hold them, in which a right was added, changed or moved. */
  readonly places: readonly string[]
  /** Table of the rows that are new in the register. */
  readonly added: string
  /** Table of the register as it was, and of the keys (`register`, `id`) of its rows that are gone. */
  readonly before: string
  readonly goneKeys: string
}

export interface LoadOptions {
  /** Id of a reader, where the files do not tell their format. */
  readonly format?: string
  /** Reads, checks and counts, and leaves the register as it is. */
  readonly dryRun?: boolean
  readonly signal?: AbortSignal
  /** Tables of so many bytes or more are read by the engine itself. */
  readonly bulkBytes?: number
}

export interface Counts {
  /** Records read, rejected ones included. */
  readonly read: number
  /** Rights that were not in the register before. */
  readonly stored: number
  /** Records that say nothing new. */
  readonly unchanged: number
  /** Rights of the register that changed. */
  readonly superseded: number
  /** Further records of a right that this load had already stored or changed. */
  readonly merged: number
  readonly rejected: number
}

export interface Rejection {
  readonly file: string
  readonly position: string
  readonly reason: RefusalName
  readonly detail: string
}

/** A file that accompanies records and holds none, with what it is. */
export interface Skipped {
  readonly file: string
  readonly as: Label
}

export interface Progress {
  readonly file: string
  readonly bytesRead: number
  readonly bytesTotal: number
  readonly records: number
  readonly rejected: number
}

export interface Loaded extends Omit<Counts, 'rejected'> {
  /** Id under which the load, its counts and all its rejections are kept; none where nothing was to load. */
  readonly load: string
  readonly rejectedCount: number
  /** The first rejections, at most `REJECTIONS_SHOWN_MAX`; all of them are in the store. */
  readonly rejected: readonly Rejection[]
  readonly skipped: readonly Skipped[]
}

export const REJECTIONS_SHOWN_MAX = 1_000
