import type { Day, Period } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { Answers, Finding } from '#kernel/work/report-check'
import type { Question, ReportForm } from '#kernel/work/report-form'
import type { OfficeShape } from '#server/api/cases'
import type { Named } from '#server/api/procedures'
import type { Refused } from '#server/api/refusals'
import type { CitationShape } from '#server/api/sources'

/** A line that is filled in and asked of nobody. */
export interface KnownLineShape {
  line: string
  label: Label
  unit: Label
  value?: string
  refused?: Refused
  from?: Day
  on: Day
  says: Label
  indicator?: string
  definition: string
}

export interface QuestionShape extends Omit<Question, 'askedOf' | 'feeds'> {
  line: string
  /** The statistic that its number becomes once the report stands. */
  feeds?: Named
  /** What was reported before, the latest period first. */
  earlier: { period: Period; value: string }[]
}

export interface HandedInShape {
  on: Day
  person: { id: string; name: string }
  digest: string
  findings: readonly Finding[]
}

/** The contents of one report: what is known, what is asked, what was written, what speaks against it. */
export interface ReportPageShape {
  case: string
  title: string
  form: Named
  schedule: Named
  period: Period
  office: OfficeShape
  dueOn?: Day
  state: Named
  /** False once it is handed in, until it comes back; then all below is as it was handed in. */
  isOpen: boolean
  mayWrite: boolean
  /** It stands for good, and whoever asks may correct it by another report. */
  mayCorrect: boolean
  /** The report that this one corrects. */
  corrects?: string
  version: number
  savedBy?: { person: string; at: string }
  known: KnownLineShape[]
  questions: QuestionShape[]
  sums: ReportForm['sums']
  answers: Answers
  findings: readonly Finding[]
  minutes: number
  handedIn: HandedInShape[]
}

export interface ReportFormShape extends Named {
  schedule: Named
  /** The procedure by which its reports go, and the acts with which they are handed in. */
  procedure: string
  handedInBy: readonly string[]
  basis: CitationShape[]
  filledIn: { line: string; label: Label; unit: Label }[]
  questions: { line: string; label: Label; unit?: Label; minutes: number; feeds?: Named; askedOf?: Named[] }[]
  minutes: number
}

export interface BurdenShape {
  officeKind: Named
  forms: { form: Named; timesAYear: number; asked: number; filledIn: number; minutes: number }[]
  minutesAYear: number
}

export interface DuplicateShape {
  how: 'asked-twice' | 'known-already'
  label: Label
  places: { form: Named; line: string }[]
  officeKinds: Named[]
}

export interface ReportFormsShape {
  forms: ReportFormShape[]
  burden: BurdenShape[]
  duplicates: DuplicateShape[]
}
