import type { Day } from '#kernel/date'
import { addDays, daysBetween, spanStart } from '#kernel/date'
import { inCalendar } from '#register/formula-sql'
import { NO_DAY } from '#register/store/tables'

/**
 * What is added up for a running number at the end of a day: all years before `year`; where there is a
 * `month`, the months of that year before it; where there is a `day`, the days of that month up to it.
 */
export interface Point {
  readonly year: number
  readonly month?: number
  readonly day?: number
}

/** At the end of a year or of a month nothing smaller need be read. */
export function pointAt(on: Day): Point {
  const [year, month, day] = partsOf(inCalendar(on))
  const [nextYear, nextMonth, nextDay] = partsOf(addDays(inCalendar(on), 1))
  if (nextDay !== 1) return { year, month, day }
  return nextMonth === 1 ? { year: nextYear } : { year: nextYear, month: nextMonth }
}

const partsOf = (day: Day) => day.split('-').map(Number) as [number, number, number]

/** The day up to which a flow's running number is left out: the one before its span begins. */
export function dayBefore(span: Parameters<typeof spanStart>[0], on: Day): Day | undefined {
  const start = spanStart(span, on)
  return start === undefined || start <= NO_DAY ? undefined : addDays(start, -1)
}

/** Days as the engine counts them. */
export const dayNumber = (day: Day): number => daysBetween('1970-01-01', day)
