import type { Label, Mark } from '#kernel/source'
import type { IndicatorBrief } from '#server/api/indicators'
import type { CitationShape } from '#server/api/sources'

export interface DefinitionLink {
  kind: string
  id: string
  label: Label
}

export interface MeasureBrief {
  id: string
  code: string
  label: Label
  mission: string
  standards: string[]
  /** The kind of office that answers for it. */
  lead: DefinitionLink
  /** How many procedures and hand-overs carry it out, and how many indicators it moves. */
  courses: number
  indicators: number
  /** The surest of its citations. */
  mark: Mark
}

export interface MeasurePage extends MeasureBrief {
  basis: CitationShape[]
  /** Clauses of the policy that it answers. */
  clauses: { source: string; id: string; label: Label }[]
  support: DefinitionLink[]
  manages: Label
  registers: DefinitionLink[]
  carriedOutBy: DefinitionLink[]
  evidence: DefinitionLink[]
  moves: IndicatorBrief[]
  note?: Label
}
