import type { Day } from '#kernel/date'
import type { Formula } from '#kernel/formula'
import type { Citation, Label } from '#kernel/source'

/** A definition as it was, so that an old figure can be computed as it was then. */
export interface EarlierDefinition {
  /** The first day on which it held no longer. */
  readonly until: Day
  readonly value: Formula
  readonly basis: readonly Citation[]
  readonly note?: Label
}
