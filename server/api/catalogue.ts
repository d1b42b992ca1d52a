import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { InputShape } from '#server/api/figures'
import type { IndicatorBrief } from '#server/api/indicators'
import type { CitationShape } from '#server/api/sources'

export interface StandardShape {
  id: string
  code: string
  label: Label
  aim: Label
  basis: CitationShape[]
}

export interface RegisterShape {
  id: string
  label: Label
  entry: Label
  basis: CitationShape[]
  /** How long the right may live, by the day on which it was filed. */
  terms: { from: Day; until?: Day; years: number; text: Label; basis: CitationShape }[]
  events: { id: string; code?: string; label: Label; effect: string; status?: string }[]
  fields: Record<string, { kind: string; label: Label; unit?: Label; values?: Record<string, Label> }>
  rights: number
  /** False of what follows from the city's own ledger, which is counted and not searched. */
  isSearched: boolean
}

export interface CatalogueShape {
  standards: StandardShape[]
  missions: StandardShape[]
  indicators: IndicatorBrief[]
  inputs: InputShape[]
  registers: RegisterShape[]
  statuses: Record<string, Label>
  refusals: Record<string, Label>
}
