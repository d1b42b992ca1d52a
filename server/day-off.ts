import { isWorkingDay } from '#kernel/calendar'
import type { Viewer } from '#kernel/authority'
import { weekday } from '#kernel/date'
import { day as dayField } from '#kernel/fields/day'
import { dayOf, isMoment } from '#kernel/procedures/moment'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Concern } from '#server/api/refusals'
import type { House } from '#server/house'
import { presentCitation } from '#server/present/citation'

/**
 * Asks once more about a day gone by on which nobody worked. No law forbids to act on it; but whoever
 * mistypes a day meets one oftener than whoever does not, and what is entered stays.
 */
export function dayOff(
  { calendar }: House,
  viewer: Viewer,
  { on, isDayOff = false }: { readonly on: string; readonly isDayOff?: boolean },
): (Refusal & Concern) | undefined {
  if (isDayOff || !isMoment(on) || dayOf(on) >= viewer.on) return undefined
  const day = dayOf(on)
  if (isWorkingDay(calendar, day) !== false) return undefined
  const isHoliday = calendar.holidays.has(day)
  const [basis] = calendar.basis
  const what = isHoliday ? holiday : (weekend[weekday(day)] ?? holiday)
  return {
    ...refuse('day-off', day),
    fields: ['on'],
    said: {
      zh: `${dayField.print(day, 'zh')}是${what.zh}。`,
      en: `${dayField.print(day, 'en')} was a ${what.en}.`,
    },
    ...(isHoliday && basis && { basis: presentCitation(basis) }),
  }
}

const holiday = { zh: '节假日', en: 'public holiday' }
const weekend: Readonly<Record<number, typeof holiday>> = {
  0: { zh: '星期日', en: 'Sunday' },
  6: { zh: '星期六', en: 'Saturday' },
}
