import type { CaseBrief, ClockShape, EntryShape } from '#server/api/cases'
import type { CautionShape } from '#server/api/cautions'

/** The cases of one dispute: by what falls due in them, and on one timeline. */
export interface DisputeShape {
  dispute: string
  cases: CaseBrief[]
  cautions: CautionShape[]
  /** Limits that run, the next to fall due first. */
  due: (ClockShape & { case: string })[]
  timeline: (EntryShape & { case: string })[]
}

export interface KindredShape {
  case: CaseBrief
  shares: ('right' | 'person')[]
}
