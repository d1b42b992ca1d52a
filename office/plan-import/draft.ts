import type { Day } from '#kernel/date'
import type { RefusalName } from '#kernel/refusal'
import type { LinePlace } from '#office/plan-import/block'
import type { OfficeNamed } from '#office/plan-import/office-of-name'

/** What a person must look at before a line can be taken over. */
export const questions = [
  'lead-open',
  'lead-by-order',
  'office-unknown',
  'others-unnamed',
  'no-deadline',
  'deadline-unclear',
  'several-deadlines',
  'outside-plan',
  'repeated',
] as const
export type Question = (typeof questions)[number]

/** A sentence or row of a document, as a task that somebody may confirm. */
export interface DraftTask {
  /** The same for the same line of the same file. */
  readonly key: string
  readonly place: LinePlace
  /** Headings over it, the highest first, each with its number as written. */
  readonly headings: readonly string[]
  readonly number: string
  readonly sentence: string
  readonly lead?: OfficeNamed
  readonly assisting: readonly OfficeNamed[]
  readonly from: Day
  readonly due?: Day
  /** The words that say by when. */
  readonly deadline?: string
  readonly questions: readonly Question[]
}

export interface RejectedLine {
  readonly place: LinePlace
  readonly text: string
  readonly refused: RefusalName
}

/** A document of a plan as it was read; nothing of it is in a plan yet. */
export interface PlanReading {
  readonly name: string
  /** SHA-256 of the file. */
  readonly digest: string
  readonly title?: string
  readonly drafts: readonly DraftTask[]
  readonly rejected: readonly RejectedLine[]
}
