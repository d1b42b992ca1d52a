import type { RestingFile } from '#kernel/assessment/declaration'
import type { Strength, TestFacts, Threshold } from '#kernel/assessment/manipulation-test'
import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'

/** One row that a finding points to: a right, or a declared figure. */
export interface FindingRow {
  /** A register, or `declaration`. */
  readonly register: string
  readonly id: string
  readonly number: string
  readonly title: string
  readonly on?: Day
}

/** What is asked of a place, with all that it was judged by on the day. */
export interface Raised {
  readonly test: string
  readonly place: string
  readonly on: Day
  readonly facts: TestFacts
  readonly threshold: Threshold
  readonly strength: Strength
  readonly said: Label
  /** The first rows of as many as there are. */
  readonly rows: readonly FindingRow[]
  readonly of: number
}

export interface Answer {
  readonly text: string
  readonly evidence: readonly RestingFile[]
}

export interface FindingDecision {
  readonly decision: 'upheld' | 'dropped'
  readonly reason: string
}

export type FindingState = 'raised' | 'answered' | FindingDecision['decision']

/** A question to a place, its answer beside it, and what the assessor made of both. */
export interface Finding {
  readonly id: string
  readonly state: FindingState
  readonly raised: Raised
  readonly version: number
}

export const findingId = ({ place, on, test }: Pick<Raised, 'place' | 'on' | 'test'>): string =>
  `${place}-${on}-${test}`

export const isDecided = ({ state }: Finding): boolean => state === 'upheld' || state === 'dropped'

export const stateLabels: Readonly<Record<FindingState, Label>> = {
  raised: { zh: '待说明', en: 'Explanation asked for' },
  answered: { zh: '已说明，待认定', en: 'Answered, to be decided' },
  upheld: { zh: '认定成立', en: 'Upheld' },
  dropped: { zh: '不予认定', en: 'Dropped' },
}

export const strengthLabels: Readonly<Record<Strength, Label>> = {
  weak: { zh: '较弱', en: 'Weak' },
  clear: { zh: '明显', en: 'Clear' },
  strong: { zh: '很强', en: 'Strong' },
}
