import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { OfficeShape } from '#server/api/cases'
import type { PlanItemShape, PlanRequestShape, PromiseShape } from '#server/api/plans'

/** One thing that somebody owes, of whatever kind; reports are cases of their procedure. */
export interface DutyLineShape {
  /** The day by which it is owed; of an approval, the day on which it was asked for. */
  day: Day
  kind: 'task' | 'goal' | 'approval' | 'case' | 'work'
  id: string
  label: Label
  /** What more is to be said of it: the limit of a case, the value of a goal. */
  about?: Label
  office: OfficeShape
  plan?: string
  isLate: boolean
  /** Working days left; negative where late, nothing where the holidays are not announced. */
  left?: number
}

/** What the viewer and his offices owe, over all plans, and the cases whose next act is theirs. */
export interface DutiesShape {
  on: Day
  /** By day, the first first. Where there are more than are told, `of` says how many. */
  list: DutyLineShape[]
  of: number
  /** Cases are told as they are now; for a day gone by they are left out. */
  withCases: boolean
  items: (PlanItemShape & { plan: string; planTitle: string })[]
  promises: (PromiseShape & { plan: string; planTitle: string })[]
  requests: PlanRequestShape[]
}
