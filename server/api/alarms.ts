import type { CaseBrief } from '#server/api/cases'
import type { SentinelShape } from '#server/api/sentinels'

/** Cases that meet a line, with those lines of which nothing was done about it. */
export interface AlarmsShape {
  rows: { case: CaseBrief; sentinels: SentinelShape[] }[]
  /** Set where there are older cases with such facts, which were not looked at. */
  isMore: boolean
}
