import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { FigureShape } from '#server/api/figures'
import type { PlaceShape } from '#server/api/places'
import type { Refused } from '#server/api/refusals'
import type { CitationShape } from '#server/api/sources'

/** One step of the working: what was asked, in words, and what came of it. */
export interface WorkingShape {
  node: string
  says: Label
  on: Day
  value?: number
  refused?: Refused
  figure?: FigureShape & { sourceText: Label }
  /** Number of this leaf within the formula, by which its rows can be asked for: a register's alone. */
  leaf?: string
  of: WorkingShape[]
  /** What the register gives beside a published figure. */
  beside?: WorkingShape
}

export interface ValueShape {
  indicator: string
  place: PlaceShape
  on: Day
  value?: number
  refused?: Refused
  unit: Label
  decimals: number
  /** 1 is best by the indicator's direction; among places of the same holder that have a value. */
  rank?: number
  among?: number
  working: WorkingShape
  sources: CitationShape[]
  /** What the figure rests on: published figures, counted records, or both. */
  restsOn: 'published' | 'counted' | 'both' | 'nothing'
  /** How many rights of the place the registers behind it hold, and the last day their records speak of. */
  held?: { rights: number; until?: Day }
  /** The days between which the definition held by which it was computed; none where there is one alone. */
  definition?: { from?: Day; until?: Day }
  /** Why the figures that it sets against each other do not mean the same. */
  otherwise: readonly Label[]
  sample: boolean
}

export interface TrendPoint {
  on: Day
  /** Why it does not mean the same as the point before. */
  otherwise?: readonly Label[]
  value?: number
  refused?: string
  restsOn?: string
}

/** One indicator over the children of a place, for the cartogram and the table beside it. */
export interface ComparisonShape {
  indicator: string
  on: Day
  of: PlaceShape
  rows: {
    place: PlaceShape
    value?: number
    refused?: Refused
    rank?: number
    restsOn: ValueShape['restsOn']
  }[]
  /** What the publication sets apart as 其他, never ranked. */
  remainder?: { value: number; printed: string; input: string }
}
