import type { CityOffice, Viewer } from '#kernel/authority'
import type { Facts } from '#kernel/procedures/facts'
import type { Moment } from '#kernel/procedures/moment'
import type { Refusal } from '#kernel/refusal'
import type { NewEntry } from '#ledger/entry'

/** A case about to be opened, or an act about to be done in one: its procedure has nothing against it. */
export interface Heeded {
  readonly viewer: Viewer
  readonly procedure: string
  readonly act: string
  readonly on: Moment
  readonly place: string
  readonly lead: CityOffice
  /** What is told with it, and what is known of the case. */
  readonly facts: Facts
  readonly known: Facts
  /** Nothing where it is only to be opened. */
  readonly case?: string
}

/** What was read of other cases, by subject: only while they stand so may it be done. */
export interface Rested {
  readonly versions: Readonly<Record<string, number>>
  /** What is entered elsewhere with the act, in the name of who does it. */
  readonly beside?: readonly Pick<NewEntry, 'subject' | 'kind' | 'body'>[]
}

/** What other cases say against it, such as a quota that is used; else what it rests on. */
export type Heed = (heeded: Heeded) => Promise<Refusal | Rested | undefined>
