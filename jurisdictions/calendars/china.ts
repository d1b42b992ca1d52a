import { createRequire } from 'node:module'
import type { Calendar } from '#kernel/calendar'
import { type Day, weekday } from '#kernel/date'
import { cite } from '#kernel/source'
import { holidayNotice2026 } from '#policy/sources/holiday-notice-2026'
import { publicHolidayMeasures } from '#policy/sources/public-holiday-measures'

const announced: Record<'holidays' | 'workdays', Record<Day, string>> = createRequire(import.meta.url)(
  'chinese-days/dist/chinese-days.json',
)

const from = '2004-01-01'
const until = '2027-01-01'
const within = (days: Record<Day, string>) => Object.keys(days).filter(day => from <= day && day < until)

/**
 * Holidays and make-up days as the State Council arranged them each year. The list knows nothing of a year
 * not yet announced and would call its holidays worked; the calendar ends where the announcements do.
 */
export const china: Calendar = Object.freeze({
  id: 'china',
  label: { zh: '全国工作日历', en: 'Working calendar of China' },
  from,
  until,
  holidays: new Set(within(announced.holidays)),
  workdays: new Set(within(announced.workdays).filter(day => weekday(day) % 6 === 0)),
  basis: [cite(publicHolidayMeasures), cite(holidayNotice2026)],
})
