import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { Named } from '#server/api/procedures'
import type { Refused } from '#server/api/refusals'
import type { CitationShape } from '#server/api/sources'
import type { MatchShape } from '#server/api/thresholds'

/** What a decision table says of the facts of a case, and whether a transfer followed. */
export interface SentinelShape {
  id: string
  threshold: Named
  /** Null where the facts on file, or the rules known, leave it open. */
  meets: boolean | null
  tier?: Label
  matched: MatchShape[]
  missing: { name: string; label: Label }[]
  /** Why nothing can be told. */
  refusal?: Refused
  /** The day whose rules were asked: of the conduct, or of the opening where that is not known. */
  on: Day
  isDayKnown: boolean
  answered: boolean
  answer?: { case: string; act: Label; on: string }
  /** Met, and no transfer followed. */
  isAlarm: boolean
  says: Label
  basis: CitationShape[]
  handOver: Named
  /** The procedure that leads to the hand-over. */
  draftIn?: Named
}
