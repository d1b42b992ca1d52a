import type { Day } from '#kernel/date'
import type { IndexDefinition } from '#kernel/index/definition'
import type { Report, ReportRow } from '#kernel/index/report'
import type { Label } from '#kernel/source'
import type { PlaceShape } from '#server/api/places'
import type { Refused } from '#server/api/refusals'
import type { CitationShape } from '#server/api/sources'

export interface IndexBrief {
  id: string
  label: Label
  note?: Label
  /** Laid down by no instrument. */
  isSuggestion: boolean
  basis: CitationShape[]
  standards: { id: string; weight: number }[]
}

/** An index over places on a day, with all that it takes to compute it anew. */
export interface IndexPage {
  index: IndexBrief
  of: PlaceShape
  on: Day
  places: PlaceShape[]
  definition: IndexDefinition
  /** What the first step is given: a row for each place. */
  table: ReportRow[]
  report: Report
  /** Indicators that take no part, and for how many of the places they have a value. */
  silent: {
    indicator: string
    known: number
    because: 'too-few' | 'all-equal' | 'no-better-end' | 'no-leader'
  }[]
  ranking: RankingShape
}

/** A place in a ranking, with how sure its rank is and how good the figures are on which it rests. */
export interface RankedPlace {
  place: PlaceShape
  score: number
  rank: number
  interval: readonly [low: number, high: number] | null
  /** In plain words. */
  sure: Label
  quality: { of: number; known: number; late: number; score: number }
  /** Where peers are asked for: the rank within its group by the same scores, or why there is none. */
  peers?: RankAmongPeers | { refused: Refused }
}

export interface RankAmongPeers {
  group: string
  label: Label
  rank: number
  of: number
  interval?: readonly [low: number, high: number]
  sure: Label
}

/** A way to sort places into groups of peers. */
export interface PeersShape {
  id: string
  label: Label
  note?: Label
  basis: CitationShape[]
  groups: { id: string; label: Label }[]
}

/** A place that ended within the years that a trend looks back; what it became carries its records. */
export interface EndedShape {
  place: PlaceShape
  until: Day
  into: PlaceShape[]
}

/** Days on which an index ranks the places of a place, the latest first. */
export interface ComparableDaysShape {
  of: PlaceShape
  days: Day[]
}

/** The ranking that a scoreboard shows; its steps are on the page of the index. */
export interface RankingShape {
  index: IndexBrief
  of: PlaceShape
  on: Day
  ranked: RankedPlace[]
  /** How many places are compared, those left out with them. */
  places: number
  leftOut: { place: PlaceShape; refused: Refused }[]
  /** Indicators on which it rests. */
  takes: string[]
  /** How many take no part. */
  silent: number
  peers?: PeersShape
  ended: EndedShape[]
  /** What the intervals doubt; nothing where there are none. */
  doubts?: Label
}
