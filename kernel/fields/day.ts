import type { Day } from '#kernel/date'
import { isDay } from '#kernel/date'
import { code } from '#kernel/fields/code'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'

const forms = [
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:T.*)?$/,
  /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/,
  /^(\d{4})年(\d{1,2})月(\d{1,2})日$/,
  /^(\d{4})(\d{2})(\d{2})$/,
]
const EARLIEST = '1900-01-02'
const LATEST = '2298-12-31'

/** A civil day in the forms that Chinese and English tables use; year first, always. */
export const day = {
  parse(printed: string): Day | Refusal {
    const clean = code.parse(printed)
    if (isRefusal(clean)) return clean
    const found = forms.map(form => form.exec(clean)).find(Boolean)
    if (!found) return refuse('date-invalid', printed)
    const value = `${found[1]}-${found[2]?.padStart(2, '0')}-${found[3]?.padStart(2, '0')}`
    if (!isDay(value)) return refuse('date-invalid', printed)
    return value < EARLIEST || value > LATEST ? refuse('date-impossible', printed) : value
  },
  print(value: Day, language: 'zh' | 'en'): string {
    const [y, m, d] = value.split('-').map(Number) as [number, number, number]
    return language === 'zh' ? `${y}年${m}月${d}日` : `${d} ${months[m - 1]} ${y}`
  },
  compare: code.compare,
}

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
]
