import type { Day } from '#kernel/date'
import type { LinePlace } from '#office/plan-import/block'
import type { Question } from '#office/plan-import/draft'
import type { OfficeShape } from '#server/api/cases'
import type { Refused } from '#server/api/refusals'

/** An office as a document names it; without `office` where nobody knows which one is meant. */
export interface NamedOfficeShape {
  written: string
  office?: OfficeShape
}

/** A line of a document as a task that somebody may confirm; nothing of it is in a plan yet. */
export interface DraftTaskShape {
  key: string
  place: LinePlace
  headings: readonly string[]
  number: string
  sentence: string
  lead?: NamedOfficeShape
  assisting: NamedOfficeShape[]
  from: Day
  due?: Day
  deadline?: string
  /** What a person must look at first. */
  questions: readonly Question[]
}

export interface RejectedLineShape {
  place: LinePlace
  text: string
  refusal: Refused
}

export interface PlanReadingShape {
  name: string
  digest: string
  title?: string
  drafts: DraftTaskShape[]
  rejected: RejectedLineShape[]
  /** Offices that can owe something under the plan. */
  offices: OfficeShape[]
}
