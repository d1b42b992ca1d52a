import { addDays, type Day, isDay, weekday } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Citation, Label } from '#kernel/source'

/** Which days are worked: known from a day until (and not on) another, and refused outside. */
export interface Calendar {
  readonly id: string
  readonly label: Label
  readonly from: Day
  readonly until: Day
  /** Days off that a weekday count would take for worked, and those on weekends too. */
  readonly holidays: ReadonlySet<Day>
  /** Weekend days worked to make up for a holiday (调休). */
  readonly workdays: ReadonlySet<Day>
  readonly basis: readonly Citation[]
}

/** Longer counts than any limit in law; a count stops here or at the horizon, whichever is first. */
const mostWorkingDays = 10_000

export function isWorkingDay(calendar: Calendar, day: Day): boolean | Refusal {
  if (!isDay(day)) return refuse('not-a-day', day)
  if (day < calendar.from || day >= calendar.until)
    return refuse('past-horizon', `${day}: ${calendar.id} ${calendar.from} – ${addDays(calendar.until, -1)}`)
  return calendar.workdays.has(day) || (!calendar.holidays.has(day) && weekday(day) % 6 !== 0)
}

/** The day itself where it is worked, else the first working day after it. */
export function nextWorkingDay(calendar: Calendar, day: Day): Day | Refusal {
  const worked = isWorkingDay(calendar, day)
  if (isRefusal(worked)) return worked
  return worked ? day : addWorkingDays(calendar, day, 1)
}

/** The nth working day after a day, or before it where n is negative; the day itself is not counted. */
export function addWorkingDays(calendar: Calendar, day: Day, n: number): Day | Refusal {
  if (!Number.isInteger(n) || Math.abs(n) > mostWorkingDays)
    throw new Error(`Fault: ${n} is no count of working days`)
  const start = isWorkingDay(calendar, day)
  if (isRefusal(start)) return start
  let at = day
  for (let left = Math.abs(n); left > 0; ) {
    at = addDays(at, Math.sign(n))
    const worked = isWorkingDay(calendar, at)
    if (isRefusal(worked)) return worked
    if (worked) left -= 1
  }
  return at
}

/** Working days after `from`, up to and with `to`; negative where `to` comes first. */
export function workingDaysBetween(calendar: Calendar, from: Day, to: Day): number | Refusal {
  if (from > to) {
    const back = workingDaysBetween(calendar, to, from)
    return isRefusal(back) ? back : 0 - back
  }
  for (const end of [from, to]) {
    const worked = isWorkingDay(calendar, end)
    if (isRefusal(worked)) return worked
  }
  let count = 0
  for (let at = from; at < to; ) {
    at = addDays(at, 1)
    if (isWorkingDay(calendar, at) === true) count += 1
  }
  return count
}
