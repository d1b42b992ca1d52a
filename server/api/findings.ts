import type { FindingRow, FindingState } from '#kernel/assessment/finding'
import type { Strength, TestFacts, Threshold } from '#kernel/assessment/manipulation-test'
import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { OfficeShape } from '#server/api/cases'
import type { RestingFileShape } from '#server/api/declarations'
import type { PlaceShape } from '#server/api/places'
import type { Refused } from '#server/api/refusals'
import type { CitationShape } from '#server/api/sources'

/** A test, as anybody may read it. */
export interface ManipulationTestShape {
  id: string
  label: Label
  basis: CitationShape[]
  threshold: Threshold
  because: Label
  asks: Label
}

/** What one test says of one place. */
export interface OutcomeShape {
  test: string
  label: Label
  place: PlaceShape
  facts?: TestFacts
  strength?: Strength
  said?: Label
}

export interface OutcomesShape {
  on: Day
  outcomes: OutcomeShape[]
}

export interface FindingBrief {
  id: string
  test: { id: string; label: Label }
  place: PlaceShape
  on: Day
  state: FindingState
  strength: Strength
  said: Label
  of: number
}

export interface FindingsShape {
  rows: FindingBrief[]
  /** How many there are in all, and from which on these are. */
  of: number
  from: number
  /** From where the next page begins; nothing on the last. */
  next?: number
  /** Whether what is declared of the place is shown to who asks; where not, an empty list says nothing. */
  sees: boolean
  mayAssess: boolean
}

export interface FindingWordShape {
  version: number
  kind: string
  on: Day
  person: { id: string; name: string }
  office: OfficeShape
  text?: string
  evidence: RestingFileShape[]
  decision?: 'upheld' | 'dropped'
  reason?: string
}

export interface FindingPage extends FindingBrief {
  /** The test as it stands now, where it still stands. */
  definition?: ManipulationTestShape
  facts: TestFacts
  threshold: Threshold
  rows: FindingRow[]
  words: FindingWordShape[]
  mayAnswer: boolean
  mayDecide: boolean
  /** Why an office above does not decide this one: it declared figures of the place, or answered. */
  mayNotDecide?: Refused
}
