import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { Named } from '#server/api/procedures'
import type { Refused } from '#server/api/refusals'

/** A city of a round by its code. */
export type CityShape = Named

export interface RoundBrief {
  id: string
  title: string
  scheme: Named
  province: CityShape
  state: Named
  quota?: number
  recommended: number
  applyBy?: Day
  objectUntil?: Day
  isPublished: boolean
}

/** That a recommendation was taken back: the day, and why, as the province has made it public. */
export interface SetAside {
  on: Day
  why: string
}

export interface ApplicationShape {
  id: string
  city: CityShape
  state: Named
  /** The own score by the weights of the criteria; nothing before the self-assessment. */
  own?: number
  scores: number
  mean?: number
  calibrated?: number
  error?: number
  rank?: number
  isIn?: boolean
  says?: Label
  /** In what share of runs it is above the line. */
  chance?: number
  veto?: Label
  setAside?: SetAside
  /** Whether it waits in reserve and is the one to follow by the published scores. */
  isNext: boolean
}

export interface MemberShape {
  expert: string
  name: string
  place: CityShape
  scores: number
  leniency: number
  recused: { city: CityShape; why: Label }[]
  missing: CityShape[]
}

export interface ObjectionShape {
  id: string
  city: CityShape
  on: Day
  state: Named
}

/** How many of one region may be above the line; places where those that are listed count as one. */
export interface RegionCap {
  by: Label
  most: number
  places: CityShape[]
}

export interface RoundPage extends RoundBrief {
  cap?: RegionCap
  ties?: Label
  seed?: number
  minimum?: number
  applications: ApplicationShape[]
  members: MemberShape[]
  alpha?: number
  line?: { last: number | null; next: number | null }
  runs?: number
  /** Why no chance is told. */
  noChance?: Label
  /** Whether this is the result as it was published; else it is what stands now. */
  isKept: boolean
  objections: ObjectionShape[]
  /** The procedure by which one objects. */
  objection: string
  /** Why nothing can be computed from the scores. */
  refused?: Refused
}

/** What anybody is shown of a round, and only once it is published. */
export interface PublishedRound {
  id: string
  scheme: Named
  province: CityShape
  calledOn?: Day
  quota: number
  objectUntil?: Day
  state: Named
  ties?: Label
  seed?: number
  cap?: RegionCap
  line?: { last: number | null; next: number | null }
  noChance?: Label
  /** Rounds published before results were kept have none. */
  isKept: boolean
  cities: { city: CityShape; state: Named; score?: number; chance?: number; setAside?: SetAside }[]
  objections: { received: number; upheld: number; open: number }
}

export interface SchemeShape extends Named {
  since: string
  applicants: Label
  isCarriedOut: boolean
  /** The procedure by which a round begins. */
  round?: string
  levels: (Named & { named?: number; term?: { from: Day; until: Day }; became?: Label })[]
}

/** What somebody of a panel has to score, has scored, and does not score. */
export interface ExpertDesk {
  rounds: {
    round: RoundBrief
    /** The act by which one scores, and the person as whom. */
    act: string
    expert: string
    criteria: { field: string; label: Label; weight: number }[]
    comment: { field: string; label: Label }
    applications: {
      id: string
      city: CityShape
      state: Named
      isOpen: boolean
      version: number
      given?: Record<string, number>
      comment?: string
      recused?: Label
    }[]
  }[]
}
