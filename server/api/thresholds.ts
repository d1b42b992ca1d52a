import type { Day } from '#kernel/date'
import type { Fact } from '#kernel/procedures/threshold'
import type { Label } from '#kernel/source'
import type { Named } from '#server/api/procedures'
import type { CitationShape } from '#server/api/sources'

export interface ThresholdBrief extends Named {
  /** The first day for which its rules are known. */
  from?: Day
  facts: number
  rules: number
  /** True where it tells which way a submission goes. */
  routes: boolean
  basis: CitationShape[]
}

export interface ThresholdPage extends Named {
  basis: CitationShape[]
  routes: boolean
  facts: Readonly<Record<string, Fact>>
  /** Those that any of its rows reads; the others are only named by several tables alike. */
  asks: string[]
  tiers: Readonly<Record<string, Label>>
  versions: {
    from: Day
    until?: Day
    doubt?: Label
    rows: { clause: string; says: Label; tier?: string; from?: Day; until?: Day; citation: CitationShape }[]
  }[]
  note?: Label
}

export interface MatchShape {
  clause: string
  citation: CitationShape
  says: Label
}

/** What a table says of a set of facts, by the rules of the day of the event. */
export interface AssessmentShape {
  /** Null where the facts given leave it open. */
  meets: boolean | null
  tier?: string
  matched: MatchShape[]
  missing: string[]
  higher?: { tier: string; missing: readonly string[] }
  /** In 元. */
  amount?: { min?: number; max?: number; says: Label }
  routes?: (MatchShape & { channel: Named; to: Label; effect?: Label })[]
  doubt?: Label
}
