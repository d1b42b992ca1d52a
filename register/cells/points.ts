import type { Day } from '#kernel/date'
import { addDays, daysBetween, spanStart } from '#kernel/date'
import { inCalendar } from '#register/formula-sql'
import { NO_DAY } from '#register/store/tables'

/** What must be added up for a running number at the end of a day: whole years, then months, then days. */
export interface Point {
  readonly on: Day
  /** All years that begin before this day. */
  readonly yearsBefore: Day
  /** In this year, all months that begin before this day. */
  readonly months?: { readonly year: number; readonly before: Day }
  /** In this month, counted from year 0, all days up to the day. */
  readonly days?: { readonly month: number; readonly upTo: Day }
}

/** At the end of a year or of a month nothing smaller need be read. */
export function pointAt(day: Day): Point {
  const on = inCalendar(day)
  const next = addDays(on, 1)
  const year = Number(on.slice(0, 4))
  const month = Number(on.slice(5, 7))
  if (next.endsWith('-01-01')) return { on, yearsBefore: next }
  const yearsBefore = `${on.slice(0, 4)}-01-01`
  if (next.endsWith('-01')) return { on, yearsBefore, months: { year, before: next } }
  return {
    on,
    yearsBefore,
    months: { year, before: `${on.slice(0, 7)}-01` },
    days: { month: year * 12 + month - 1, upTo: on },
  }
}

/** The day up to which a flow's running number is left out: the one before its span begins. */
export function dayBefore(span: Parameters<typeof spanStart>[0], on: Day): Day | undefined {
  const start = spanStart(span, on)
  return start === undefined || start <= NO_DAY ? undefined : addDays(start, -1)
}

/** Days as the engine counts them. */
export const dayNumber = (day: Day): number => daysBetween('1970-01-01', day)
