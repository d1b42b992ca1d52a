import type { Cause } from '#kernel/index/account'
import type { Factor } from '#kernel/index/doubt'
import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { EndedShape, IndexBrief } from '#server/api/indices'
import type { PlaceShape } from '#server/api/places'
import type { Named } from '#server/api/procedures'
import type { Refused } from '#server/api/refusals'

/** A change of rank by its causes; the parts, in twenty-fourths of a place, add up exactly. */
export interface AccountShape {
  place: PlaceShape
  ranks: readonly [before: number, after: number]
  scores: readonly [before: number, after: number]
  twentyFourths: Readonly<Record<Cause, number>>
  scoreParts: Readonly<Record<Cause, number>>
}

export interface ChangesShape {
  of: PlaceShape
  before: { index: IndexBrief; on: Day; places: number; takes: string[] }
  after: { index: IndexBrief; on: Day; places: number; takes: string[] }
  accounts: AccountShape[]
  untold: { place: PlaceShape; refused: Refused }[]
  /** Indicators whose figures do not mean the same on the two days, and why. */
  otherwise: { indicator: Named; says: readonly Label[] }[]
  left: PlaceShape[]
  joined: PlaceShape[]
  ended: EndedShape[]
}

/** How much of what moves the ranks each doubt explains: alone, and with all that it takes part in. */
export interface SensitivityShape {
  factors: { factor: Factor; first: number; total: number }[]
  /** No doubt moves any rank. */
  still: boolean
  ranks: { place: PlaceShape; driver?: Factor; total: number }[]
}
