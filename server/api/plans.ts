import type { Day } from '#kernel/date'
import type { Difference } from '#kernel/plan/difference'
import type { ItemKind, PlanItem, PlanPromise, Progress } from '#kernel/plan/plan'
import type { Ladder, PlanRequest } from '#kernel/plan/request'
import type { Standing, Verdict } from '#kernel/plan/standing'
import type { OfficeShape } from '#server/api/cases'
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
}

export interface PlanItemsShape {
  items: PlanItemShape[]
  of: number
  /** Where the next page begins. */
  next?: number
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
  within: PlanItemShape[]
  /** How the share came about. */
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
  differences: (Difference & { title: string })[]
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

/** What the viewer's offices owe, over all plans. */
export interface DutiesShape {
  on: Day
  items: (PlanItemShape & { plan: string; planTitle: string })[]
  promises: (PromiseShape & { plan: string; planTitle: string })[]
  requests: PlanRequestShape[]
}
