import type { Day, Period } from '#kernel/date'
import type { Label, Mark } from '#kernel/source'
import type { CitationShape } from '#server/api/sources'

export interface InputShape {
  id: string
  label: Label
  unit: Label
  supplier: Label
  counted: string
  basis: CitationShape[]
  mark?: Mark
}

export interface FigureShape {
  input: string
  place: string
  period: Period
  value: number
  printed: string
  source: string
  vintage: Day
  remainder: boolean
  /** The case of the report that states it, where an office does so in one. */
  report?: string
}

/** A place where a publication contradicts its own parts: flagged, never mended. */
export interface FindingShape {
  publication: string
  label: Label
  says: Label
  place: string
  period: Period
  printed: string
  /** What the parts give, to the printed digit; absent where a part is missing. */
  recomputed?: number
  difference?: number
  missing?: string
}

export interface PublicationShape {
  id: string
  label: Label
  source: string
  vintage: Day
  figures: number
  findings: FindingShape[]
  note?: Label
}
