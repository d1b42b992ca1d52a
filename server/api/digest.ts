import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { Rhythm } from '#office/following/followed'
import type { ThingKind } from '#office/following/thing'
import type { Refused } from '#server/api/refusals'

/** What somebody follows, by the words that name it. */
export interface FollowingShape {
  things: readonly { thing: string; since: Day }[]
  every: Rhythm
  /** The day of the last digest that he has done with. */
  takenOn?: Day
}

export type DigestKind =
  | ('added' | 'withdrawn' | 'moved' | 'changed' | 'progressed')
  | ('late' | 'goal' | 'figure' | 'act' | 'missing')

/** Where a screen shows it: its address, and the place for which it is asked where it matters. */
export interface DigestWay {
  path: string
  place?: string
}

/** One thing that changed. */
export interface DigestLineShape extends DigestWay {
  kind: DigestKind
  /** Of an item or a promise, its id and its plan. */
  id: string
  plan?: string
  /** Where it is known. */
  on?: Day
  title: Label
  /** What changed of it, in sentences. */
  says: Label[]
}

/** Something that falls due in the coming days. */
export interface DigestDueShape extends DigestWay {
  day: Day
  title: Label
  about?: Label
  isLate: boolean
}

export interface DigestGroupShape {
  /** The word by which it is followed. */
  thing: string
  of: ThingKind
  since: Day
  label: Label
  way?: DigestWay
  /** Why it is not shown any more: it is gone, or one may not see it now. */
  refusal?: Refused
  changes: DigestLineShape[]
  /** How many there are, of which the first are told; and how many are told with something narrower. */
  changed: number
  elsewhere: number
  due: DigestDueShape[]
}

/** What changed in what somebody follows after a day and up to another, and what falls due next. */
export interface DigestShape {
  on: Day
  since: Day
  dueUntil: Day
  every: Rhythm
  takenOn?: Day
  /** When the next one is due. */
  nextOn: Day
  changed: number
  groups: DigestGroupShape[]
}
