import type { Day, Period } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { EndedShape, IndexBrief } from '#server/api/indices'
import type { PlaceShape } from '#server/api/places'
import type { Refused } from '#server/api/refusals'

/** Where a city stands, in the whole or in one standard; in plain words too. */
export interface StandShape {
  score: number
  rank: number
  of: number
  interval: readonly [low: number, high: number] | null
  sure: Label
}

export interface TrendStand {
  on: Day
  score?: number
  rank?: number
  of?: number
}

export interface StatedIndicatorShape {
  indicator: string
  value?: number
  refused?: Refused
  rank?: number
  of: number
  quality: 'published' | 'counted' | 'both' | 'missing'
  late: boolean
  period?: Period
  points?: number
  most?: number
}

export interface StatedStandardShape {
  id: string
  weight: number
  stand?: StandShape
  refused?: Refused
  range?: { least: number; median: number; most: number }
  trend: TrendStand[]
  indicators: StatedIndicatorShape[]
  silent: number
  silentKnown: number
}

/** An indicator that stands out among the others, and what may still be gained by it. */
export interface StandingOut {
  indicator: string
  rank: number
  of: number
  /** Points between the city and the one that gets most from it. */
  gain: number
}

/** The statement of one city: the four standards on a page. */
export interface StatementShape {
  index: IndexBrief
  place: PlaceShape
  of: PlaceShape
  on: Day
  stand?: StandShape
  refused?: Refused
  trend: TrendStand[]
  doubts?: Label
  quality: { of: number; known: number; late: number; score: number; rule: Label }
  bounds?: readonly [best: number, worst: number]
  standards: StatedStandardShape[]
  strengths: StandingOut[]
  gaps: StandingOut[]
  /** By which rule an indicator is a strength or a gap. */
  rule: Label
  ended: EndedShape[]
}
