import type { Period } from '#kernel/date'
import type { Citation, Label } from '#kernel/source'

/** A break in a series: from a period on its figures mean something else than those before. */
export interface Break {
  readonly from: Period
  readonly says: Label
  readonly basis: Citation
}
