import type { Day } from '#kernel/date'
import type { Language } from '#kernel/source'
import type { PaperKind } from '#office/papers/write-paper'
import type { OfficeShape } from '#server/api/cases'

/** A paper about a plan as it was written; what it says stays as it was. */
export interface PlanPaperShape {
  n: number
  kind: PaperKind
  language: Language
  on: Day
  to: string
  by?: Day
  sha256: string
  bytes: number
  /** Figures that are frozen in it. */
  figures: number
  person: { id: string; name: string }
  office: OfficeShape
  recordedAt: string
}

export interface PlanPapersShape {
  papers: PlanPaperShape[]
  mayWrite: boolean
  /** To whom a report goes where nobody else is named. */
  above?: string
  /** Offices that have something late, at risk or unkept on the day. */
  owing: OfficeShape[]
}
