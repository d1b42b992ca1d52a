import type { Day } from '#kernel/date'

/** What a plan is made of, from the whole to the smallest thing that is owed. */
export const itemKinds = ['programme', 'project', 'task', 'milestone'] as const
export type ItemKind = (typeof itemKinds)[number]

/** For whom it is done: the city itself, a county or district, an authority, an enterprise. */
export const subjectKinds = ['city', 'district', 'bureau', 'enterprise'] as const
export type SubjectKind = (typeof subjectKinds)[number]

/** Who answers for something: one office, and in it one person. */
export interface Owner {
  readonly office: string
  readonly person?: string
}

/** One thing that is owed under a plan. */
export interface PlanItem {
  readonly id: string
  readonly kind: ItemKind
  /** Id of the item that it is part of; a programme has none. */
  readonly parent?: string
  /** The sentence of the plan that asks for it. */
  readonly title: string
  readonly subject: { readonly kind: SubjectKind; readonly name?: string }
  /** GB/T 2260 code. */
  readonly place: string
  /** Id of the measure that it carries out. */
  readonly measure?: string
  readonly owner: Owner
  /** Ids of offices that assist, in the order of the plan. */
  readonly assisting: readonly string[]
  readonly from: Day
  readonly due: Day
  /** Its part in what it belongs to, in percent, as a decimal; all parts of a whole have one, or none has. */
  readonly weight?: string
  /** In yuan, as a decimal. */
  readonly budget?: string
  /** Ids of items that must be done before it begins. */
  readonly after: readonly string[]
  /** Kinds of evidence that are owed. */
  readonly evidence: readonly string[]
  /** Ids of indicators that it is to move, beside those of its measure. */
  readonly indicators: readonly string[]
}

export interface Goal {
  readonly on: Day
  /** As a decimal, in the unit of the indicator. */
  readonly value: string
}

/** A target as somebody's promise: what an indicator is to be in a place, from where, by when. */
export interface PlanPromise {
  readonly id: string
  readonly indicator: string
  readonly place: string
  readonly better: 'higher' | 'lower'
  readonly baseline: Goal
  /** In the order of their days; the last one is the target. */
  readonly goals: readonly Goal[]
  /** What is hoped for beyond the last goal. */
  readonly stretch?: string
  readonly owner: Owner
  /** The decision or document that promises it. */
  readonly basis: string
  /** Id of the item that is to bring it about. */
  readonly item?: string
}

/** What has been said of an item by whoever owes it. */
export interface Progress {
  readonly on: Day
  /** From 0 to 1, as a decimal. */
  readonly share: string
  /** In yuan since the beginning, as a decimal. */
  readonly spent?: string
  readonly note?: string
  /** Digests of files in the vault. */
  readonly evidence: readonly string[]
}

/** An item with all that is known of it on a day. */
export interface KnownItem {
  readonly item: PlanItem
  readonly progress?: Progress
  /** The first day on which it was reported whole. */
  readonly doneOn?: Day
  /** The day on which somebody else than its owner found it done. */
  readonly verifiedOn?: Day
}

/** A plan as it stands on a day. */
export interface PlanState {
  readonly items: ReadonlyMap<string, KnownItem>
  readonly promises: ReadonlyMap<string, PlanPromise>
  /** Days on which things were withdrawn, by id: nothing vanishes. */
  readonly withdrawn: ReadonlyMap<string, Day>
}

export const emptyPlan: PlanState = { items: new Map(), promises: new Map(), withdrawn: new Map() }
