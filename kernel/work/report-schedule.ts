import { addDays, addMonths, type Day, type Period } from '#kernel/date'
import type { Procedure } from '#kernel/procedures/procedure'
import type { OfficeKind } from '#kernel/procedures/role'
import type { Citation, Label } from '#kernel/source'

export type Cadence = 'month' | 'quarter' | 'half-year' | 'year'

const monthsOf = { month: 1, quarter: 3, 'half-year': 6, year: 12 } as const satisfies Record<Cadence, number>

/** Which kinds of office owe a report of each period, and when it falls due and is closed. */
export interface ReportSchedule {
  readonly kind: 'report-schedule'
  readonly id: string
  readonly label: Label
  readonly basis: readonly Citation[]
  readonly every: Cadence
  readonly offices: readonly OfficeKind[]
  /** By which a report goes; it has the fields of `factsOfExpected`. */
  readonly procedure: Procedure
  /** The limit of it that ends when a report is sent up, and the document with which one comes back. */
  readonly submission: string
  readonly returning: string
  /** Civil days after the last day of the period; a city may decide on others, case by case. */
  readonly dueAfter: number
  readonly closesAfter: number
}

/** A period of a schedule, with the days that follow from it. */
export interface ReportPeriod {
  /** `2026`, `2026-H1`, `2026-Q1` or `2026-01`. */
  readonly period: Period
  readonly from: Day
  readonly to: Day
  readonly dueOn: Day
  readonly closesOn: Day
}

export const defineReportSchedule = (one: Omit<ReportSchedule, 'kind'>): ReportSchedule => {
  const { limits, documents = {} } = one.procedure
  if (!(one.submission in limits && one.returning in documents))
    throw new Error(`Fault: '${one.id}' names what ${one.procedure.id} does not have`)
  if (one.dueAfter < 1 || one.closesAfter < one.dueAfter)
    throw new Error(`Fault: reports of '${one.id}' would be closed before they are due`)
  return Object.freeze({ kind: 'report-schedule' as const, ...one })
}

/** More periods than anybody looks at together. */
const PERIODS_MAX = 120

/** The periods that are over by a day, from the one in which another day lies; the earliest first. */
export function periodsOver(schedule: ReportSchedule, from: Day, by: Day): ReportPeriod[] {
  const months = monthsOf[schedule.every]
  const found: ReportPeriod[] = []
  let start = startOf(from, months)
  while (found.length < PERIODS_MAX) {
    const next = addMonths(start, months)
    if (next > by) break
    found.push(periodFrom(schedule, start))
    start = next
  }
  return found
}

/** The period of a name; nothing where the schedule has none of it. */
export function periodNamed(schedule: ReportSchedule, period: Period): ReportPeriod | undefined {
  const year = /^\d{4}/.exec(period)?.[0]
  if (year === undefined) return undefined
  return periodsOver(schedule, `${year}-01-01`, `${year}-12-31`)
    .concat(periodOn(schedule, `${year}-12-31`))
    .find(one => one.period === period)
}

/** The period that goes on on a day: its report is not due yet, and already known to be owed. */
export const periodOn = (schedule: ReportSchedule, on: Day): ReportPeriod =>
  periodFrom(schedule, startOf(on, monthsOf[schedule.every]))

function periodFrom({ every, dueAfter, closesAfter }: ReportSchedule, from: Day): ReportPeriod {
  const to = addDays(addMonths(from, monthsOf[every]), -1)
  const period = nameOf(every, from)
  return { period, from, to, dueOn: addDays(to, dueAfter), closesOn: addDays(to, closesAfter) }
}

const startOf = (day: Day, months: number): Day => {
  const month = Number(day.slice(5, 7)) - 1
  return addMonths(`${day.slice(0, 4)}-01-01`, month - (month % months))
}

function nameOf(every: Cadence, from: Day): Period {
  const year = from.slice(0, 4)
  const part = Math.floor((Number(from.slice(5, 7)) - 1) / monthsOf[every]) + 1
  if (every === 'year') return year
  if (every === 'month') return from.slice(0, 7)
  return `${year}-${every === 'quarter' ? 'Q' : 'H'}${part}`
}

/** What a report is opened with. */
export const factsOfExpected = ({ id }: ReportSchedule, { period, dueOn, closesOn }: ReportPeriod) => ({
  schedule: id,
  period,
  dueOn,
  closesOn,
})

export type Timeliness = 'in-time' | 'late' | 'open' | 'missing' | 'missed'

/** How a report stands on a day: what was not sent up by its due day is missing, and missed once closed. */
export function timelinessOf(
  due: Pick<ReportPeriod, 'dueOn' | 'closesOn'>,
  on: Day,
  sentOn?: Day,
): Timeliness {
  if (sentOn !== undefined && sentOn <= on) return sentOn > due.dueOn ? 'late' : 'in-time'
  if (on <= due.dueOn) return 'open'
  return on <= due.closesOn ? 'missing' : 'missed'
}
