import type { Day, Period } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { PlaceShape } from '#server/api/places'
import type { Refused } from '#server/api/refusals'
import type { CitationShape } from '#server/api/sources'
import type { ValueShape, TrendPoint } from '#server/api/values'

export interface ScoreRow {
  indicator: string
  value?: number
  refused?: Refused
  rank?: number
  among?: number
  restsOn: ValueShape['restsOn']
  /** Period of the youngest published figure in it. */
  period?: Period
  source?: Label
  /** Against the same day a year earlier. */
  change?: { absolute: number; percent?: number; since: Day; otherwise: readonly Label[] }
  trend: TrendPoint[]
  target?: { value: number; by: Day; reached: boolean; place: string; basis: CitationShape }
}

export interface ScoreboardShape {
  place: PlaceShape
  on: Day
  sample: boolean
  standards: { id: string; rows: ScoreRow[]; withValue: number }[]
}
