import type { Case } from '#kernel/procedures/case'
import type { Clock, EndedClock } from '#kernel/procedures/clock'
import { dueOf, standsStill } from '#kernel/procedures/clock'
import type { Moment } from '#kernel/procedures/moment'
import { dayOf } from '#kernel/procedures/moment'
import { isRefusal } from '#kernel/refusal'

/** What became of the limits that began: each counts once in the first line, and may in the second. */
export interface LimitTally {
  met: number
  /** The case went elsewhere in time. */
  left: number
  expired: number
  overdue: number
  running: number
  stopped: number
  /** No source sets its length. */
  notSet: number
  /** Its last day lies beyond the known holidays. */
  beyond: number

  extended: number
  suspended: number
}

export const noLimits = (): LimitTally => ({
  ...{ met: 0, left: 0, expired: 0, overdue: 0, running: 0, stopped: 0, notSet: 0, beyond: 0 },
  ...{ extended: 0, suspended: 0 },
})

/** Counts the limits of a case as they stand at the end. */
export function tallyLimits(tally: LimitTally, matter: Case, on: Moment): void {
  for (const clock of [...matter.ended, ...Object.values(matter.clocks)]) {
    tally[fateOf(clock, matter, on)] += 1
    tally.extended += clock.extensions
    if (clock.stops.length > 0) tally.suspended += 1
  }
}

type Fate = Exclude<keyof LimitTally, 'extended' | 'suspended'>

export function fateOf(clock: Clock | EndedClock, { under, history }: Case, on: Moment): Fate {
  if (!clock.rule.value) return 'notSet'
  const found = dueOf(clock, under.calendar)
  const ended = 'how' in clock ? clock : undefined
  if (ended && history.some(one => 'ranOut' in one && one.ranOut === clock.limit && one.at === ended.endedOn))
    if (ended.how === 'run-out') return 'expired'
  if (isRefusal(found)) return found.refused === 'clock-stopped' ? 'stopped' : 'beyond'
  if (dayOf(found.due) < dayOf(ended?.endedOn ?? on)) return 'overdue'
  if (!ended) return standsStill(clock) ? 'stopped' : 'running'
  return ended.how === 'met' ? 'met' : 'left'
}
