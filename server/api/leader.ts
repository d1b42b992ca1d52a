import type { Day } from '#kernel/date'
import type { Difference } from '#kernel/plan/difference'
import type { Verdict } from '#kernel/plan/standing'
import type { OfficeShape } from '#server/api/cases'
import type { PlanItemShape, PromiseShape, ShareShape, StandingCounts } from '#server/api/plans'
import type { Named } from '#server/api/procedures'

/** A plan that a page sums up, by name. */
interface OfPlan {
  plan: string
  planTitle: string
}

export type LateItemShape = PlanItemShape & OfPlan & { daysLate: number; explained?: string }

/** The rule by which an item is at risk, with the numbers to which it was applied. */
export type RiskShape =
  | { rule: 'waits'; days: number; on: { id: string; title: string; expected: Day }[] }
  | { rule: 'behind'; passed: ShareShape }

export type RiskyItemShape = PlanItemShape & OfPlan & { risk: RiskShape }

/** An office with what it owes that is late, at risk or not kept, and the persons who answer there. */
export interface OwesShape {
  office: OfficeShape
  persons: { id: string; name: string; late: number; atRisk: number }[]
  late: number
  atRisk: number
  /** Goals of promises that are past and were not reached. */
  unkept: number
}

/** The figure of a promise beside its target. */
export type PromiseLineShape = OfPlan &
  Pick<PromiseShape, 'id' | 'indicator' | 'place' | 'owner' | 'baseline' | 'now' | 'better'> & {
    /** The next goal, or the last one where all are past. */
    goal: { on: Day; value: string; verdict: Verdict }
    /** What became of the goal before it. */
    before?: { on: Day; value: string; verdict: Verdict }
  }

export type ChangeLineShape = OfPlan & Pick<Difference, 'of' | 'id' | 'how' | 'fields'> & { title: string }

/** Some of many: the first ones, and how many there are. */
export interface Some<T> {
  rows: T[]
  of: number
}

/** Where a place stands with all that was promised and planned: one page for who leads it. */
export interface LeaderShape {
  place: Named
  on: Day
  since: Day
  plans: { id: string; title: string; isSample: boolean; from: Day; until: Day; share: ShareShape }[]
  counts: StandingCounts
  /** The latest first. */
  late: Some<LateItemShape>
  atRisk: Some<RiskyItemShape>
  /** Who owes most first. */
  owes: OwesShape[]
  promises: PromiseLineShape[]
  /** What changed since the day, without progress; and how much changed in which way. */
  changes: Some<ChangeLineShape> & { counts: Record<Difference['how'], number> }
}
