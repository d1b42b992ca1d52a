import type { Day } from '#kernel/date'
import type { Difference } from '#kernel/plan/difference'
import type { ItemKind, PlanItem, PlanPromise, Progress } from '#kernel/plan/plan'
import type { Ladder, PlanRequest } from '#kernel/plan/request'
import type { Standing, Verdict } from '#kernel/plan/standing'
import type { CaseBrief, OfficeShape } from '#server/api/cases'
import type { Named } from '#server/api/procedures'
import type { Refused } from '#server/api/refusals'

export interface PlanHeadShape {
  id: string
  title: string
  city: { code: string; label: Named['label'] }
  from: Day
  until: Day
  keeper: OfficeShape
  ladder: Ladder
  isSample: boolean
  draftedOn: Day
  version: number
}

/** Who answers for something, by name. */
export interface OwnerShape {
  office: OfficeShape
  person?: { id: string; name: string }
}

/** A share as an exact number in words, and as a number to draw with. */
export interface ShareShape {
  exact: string
  value: number
}

export interface PlanItemShape {
  id: string
  kind: ItemKind
  parent?: string
  title: string
  owner: OwnerShape
  assisting: OfficeShape[]
  from: Day
  due: Day
  /** When it can end, as far as what it waits for is late. */
  expected?: Day
  /** In percent. */
  weight?: string
  share: ShareShape
  standing: Standing
  doneOn?: Day
  verifiedOn?: Day
  /** How many items are part of it, at every depth. */
  parts: number
  /** Ids of items that must be done before it begins. */
  after: readonly string[]
}

export type StandingCounts = Record<Standing, number>

export interface PlanShape {
  head: PlanHeadShape
  on: Day
  /** What is owed in the end: items without parts, by how they stand. */
  counts: StandingCounts
  share: ShareShape
  promises: number
  openRequests: number
  /** Items of the highest level. */
  items: PlanItemShape[]
  /** Working procedures that are about it: how it was made, approved and evaluated. */
  cases: CaseBrief[]
}

export interface PlanItemsShape {
  items: PlanItemShape[]
  of: number
  /** Where the next page begins. */
  next?: number
}

/** How many of the tasks of a programme an office owes, and how they stand. */
export interface MatrixCellShape {
  office: string
  programme: string
  of: number
  done: number
  overdue: number
  atRisk: number
}

/** Who owes how much in which programme. */
export interface PlanMatrixShape {
  programmes: { id: string; title: string }[]
  offices: OfficeShape[]
  cells: MatrixCellShape[]
}

export interface WordShape {
  kind: string
  on: Day
  person: { id: string; name: string }
  office: OfficeShape
  progress?: Progress
  text?: string
}

export interface PlanItemPageShape extends PlanItemShape {
  item: PlanItem
  above: { id: string; title: string }[]
  /** Its parts by what falls due next: the first of as many as it has. */
  within: PlanItemShape[]
  withinOf: number
  /** How the share came about, of the same parts. */
  working: { item: string; title: string; weight: string; share: string }[]
  waitsFor: PlanItemShape[]
  followers: PlanItemShape[]
  promises: PromiseShape[]
  words: WordShape[]
  progress?: Progress
  mayReport: boolean
  mayVerify: boolean
  mayExplain: boolean
}

export interface GoalShape {
  on: Day
  value: string
  verdict: Verdict
  /** What was observed that decided. */
  by?: { on: Day; value: number }
}

export interface PromiseShape {
  id: string
  indicator: Named & { unit: Named['label'] }
  place: { code: string; label: Named['label'] }
  owner: OwnerShape
  baseline: { on: Day; value: string }
  goals: GoalShape[]
  stretch?: string
  basis: string
  item?: string
  better: 'higher' | 'lower'
  /** The indicator on the day, or why it has no value. */
  now: { value: number } | { refusal: Refused }
  withdrawnOn?: Day
  promise: PlanPromise
  words: WordShape[]
}

export interface PlanDifferencesShape {
  from: Day
  to: Day
  differences: (Difference & { title: string; place?: string })[]
  /** How many differences there are; and where the next page begins. */
  of: number
  next?: number
}

export interface PlanRequestShape extends Omit<PlanRequest, 'askedBy'> {
  plan: string
  askedBy: { id: string; name: string }
  askedOffice: OfficeShape
  askedOn: Day
  decidedOn: Day
  version: number
  /** Offices whose approval is waited for. */
  turn: OfficeShape[]
  mayDecide: boolean
  mayWithdraw: boolean
}
