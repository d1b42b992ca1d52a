import type { CaseBrief, HandOverShape } from '#server/api/cases'
import type { CitationShape } from '#server/api/sources'

/** A case with the article that sets its next limit; nothing where the day on which it began decides. */
export type DueCaseShape = CaseBrief & { basis?: CitationShape }

/** What is late, what falls due up to and with a day, and hand-overs on which somebody is silent. */
export interface DueListShape {
  until: string
  rows: DueCaseShape[]
  silent: HandOverShape[]
  /** True where more fall due than are told at once. */
  isMore: boolean
}

export interface DueCountsShape {
  late: number
  near: number
  silent: number
  /** How many working days are near. */
  within: number
  isMore: boolean
}
