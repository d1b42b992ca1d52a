import type { Day } from '#kernel/date'

export interface AboutShape {
  version: string
  /** True until people and duties exist: the server answers this machine alone. */
  loopbackOnly: boolean
  /** Last day of the working calendar. */
  horizon: Day
  today: Day
  rights: number
  figures: number
  /** The day and place a newcomer should see first: where most published figures meet. */
  start: { place: string; on: Day; indicator: string }
  samplePlaces: string[]
}
