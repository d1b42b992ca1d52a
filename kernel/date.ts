/** A civil day, `YYYY-MM-DD`: it sorts, compares and prints as itself. No instant, no time zone. */
export type Day = string

/** A year `2020`, a month `2020-11`, a quarter `2020-Q3` or a day `2020-11-30`. */
export type Period = string

const digits = (text: string, from: number, to: number): number => {
  let n = 0
  for (let i = from; i < to; i += 1) n = n * 10 + text.charCodeAt(i) - 48
  return n
}

// Years are counted from March, so that the leap day comes last and months have a regular length.
const DAYS_OF_400_YEARS = 146_097
/** Days from 0000-03-01 to 1970-01-01. */
const EPOCH = 719_468

/** Days since 1970-01-01; days are counted far more often than they are shown, so without a Date. */
function numberOf(day: Day): number {
  const month = digits(day, 5, 7)
  const year = digits(day, 0, 4) - (month <= 2 ? 1 : 0)
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + digits(day, 8, 10) - 1
  return (
    year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - EPOCH
  )
}

function dayOf(number: number): Day {
  const days = number + EPOCH
  const era = Math.floor(days / DAYS_OF_400_YEARS)
  const dayOfEra = days - era * DAYS_OF_400_YEARS
  const leaps = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leaps) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const month = Math.floor((5 * dayOfYear + 2) / 153)
  const year = era * 400 + yearOfEra + (month >= 10 ? 1 : 0)
  const shown = [month < 10 ? month + 3 : month - 9, dayOfYear - Math.floor((153 * month + 2) / 5) + 1]
  return `${String(year).padStart(4, '0')}-${shown.map(two).join('-')}`
}

const two = (n: number) => String(n).padStart(2, '0')

/** True for a day that exists in the calendar: 2023-02-29 does not. */
export function isDay(text: string): boolean {
  const found = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (!found) return false
  const [year, month, day] = [Number(found[1]), Number(found[2]), Number(found[3])]
  return month >= 1 && month <= 12 && day >= 1 && day <= lastDay(year, month)
}

function lastDay(year: number, month: number): number {
  if (month !== 2) return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
}

export const addDays = (day: Day, n: number): Day => dayOf(numberOf(day) + n)
export const daysBetween = (from: Day, to: Day): number => numberOf(to) - numberOf(from)
/** 0 is Sunday, 6 is Saturday. */
export const weekday = (day: Day): number => (numberOf(day) + 4 + 7 * 400_000) % 7

/** The corresponding day n months later; the last day of that month where there is none. */
export function addMonths(day: Day, n: number): Day {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  const months = y * 12 + m - 1 + n
  const [year, month] = [Math.floor(months / 12), (months % 12) + 1]
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(Math.min(d, lastDay(year, month)))}`
}

export const addYears = (day: Day, n: number): Day => addMonths(day, n * 12)

/** The first and the last day of a period; nothing where the text is not one. */
export function daysOf(period: Period): { from: Day; to: Day } | undefined {
  if (/^\d{4}$/.test(period)) return { from: `${period}-01-01`, to: `${period}-12-31` }
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  if (quarter) {
    const from = `${quarter[1]}-${two(Number(quarter[2]) * 3 - 2)}-01`
    return { from, to: addDays(addMonths(from, 3), -1) }
  }
  if (/^\d{4}-(0[1-9]|1[0-2])$/.test(period)) {
    const from = `${period}-01`
    return { from, to: addDays(addMonths(from, 1), -1) }
  }
  return isDay(period) ? { from: period, to: period } : undefined
}

/** The corresponding period n years earlier: 2019-11 for 2020-11 and one year. */
export const periodBefore = (period: Period, years: number): Period =>
  isDay(period) ? addYears(period, -years) : `${Number(period.slice(0, 4)) - years}${period.slice(4)}`

/** How far a count that starts anew each span reaches back from its day. */
export type Span = 'month' | 'quarter' | 'year' | 'ever'

/** The first day of the span in which a day lies; nothing for `ever`. */
export function spanStart(span: Span, day: Day): Day | undefined {
  const [y, m] = day.split('-') as [string, string]
  if (span === 'ever') return undefined
  if (span === 'year') return `${y}-01-01`
  if (span === 'month') return `${y}-${m}-01`
  return `${y}-${two(Math.floor((Number(m) - 1) / 3) * 3 + 1)}-01`
}
