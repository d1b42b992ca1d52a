import type { Account, ListReason, Reason } from '#kernel/assessment/account'
import type { HintKind } from '#kernel/assessment/hints'
import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { OfficeShape } from '#server/api/cases'
import type { PlaceShape } from '#server/api/places'
import type { Named } from '#server/api/procedures'
import type { Refused } from '#server/api/refusals'
import type { RightBrief } from '#server/api/rights'

/** How a declared figure stands beside the recomputed one. */
export type DeclarationStanding = 'agrees' | 'differs' | 'not-recomputable' | 'withdrawn'

export interface DeclarationBrief {
  id: string
  indicator: Named & { unit: Label; decimals: number }
  place: PlaceShape
  on: Day
  /** As it was declared, digits and all. */
  declared: string
  recomputed: { value: number } | { refusal: Refused }
  /** To so many digits behind the point both are compared, and the recomputed value is given. */
  digits: number
  /** Exact, declared less recomputed at those digits. */
  difference?: string
  standing: DeclarationStanding
  declaredOn: Day
  office: OfficeShape
  version: number
}

export interface DeclarationsShape {
  rows: DeclarationBrief[]
  /** How many there are in all, and from which on these are. */
  of: number
  from: number
  /** From where the next page begins; nothing on the last. */
  next?: number
  /** Whether what is declared of the place is shown to who asks; where not, an empty list says nothing. */
  sees: boolean
  mayDeclare: boolean
  mayAssess: boolean
}

export interface RestingFileShape {
  sha256: string
  name: string
  bytes: number
}

export interface DeclarationWordShape {
  version: number
  kind: string
  on: Day
  person: { id: string; name: string }
  office: OfficeShape
  value?: string
  reason?: string
  note?: string
  evidence: RestingFileShape[]
  list?: RestingFileShape & { lines: number }
}

export interface HintShape {
  kind: HintKind
  said: Label
  indicator: string
  place: string
  on: Day
}

export interface DeclarationPage extends DeclarationBrief {
  /** What the scoreboard shows, where it rests on a publication. */
  published?: number
  account?: Account & { lines: number; counted: number }
  /** Why the list could not be set beside the register. */
  unread?: Refused
  hints: HintShape[]
  words: DeclarationWordShape[]
  mayDeclare: boolean
}

/** One record that stands on one side alone. */
export interface RecordShape {
  /** Line of the list. */
  line?: number
  number: string
  reason?: ListReason
  right?: RightBrief
}

export interface RecordsShape {
  reason: Reason
  total: number
  from: number
  records: RecordShape[]
}
