import type { Day } from '#kernel/date'
import type { Label, Mark } from '#kernel/source'

export interface CitationShape {
  source: string
  article?: string
  mark: Mark
  /** As an office would print it. */
  text: Label
}

export interface SourceBrief {
  id: string
  label: Label
  issuer?: Label
  number?: string
  issuedOn?: Day
  from?: Day
  until?: Day
  publisher?: string
  mark: Mark
  citedBy: number
  clauses: number
  openClauses: number
}

export interface SourcePage extends SourceBrief {
  note?: Label
  clauseList: {
    id: string
    label: Label
    text?: Label
    mark?: Mark
    answeredBy: { kind: string; id: string; label: Label }[]
  }[]
  cited: { kind: string; id: string; label: Label; article?: string }[]
}
