import type { Day, Period } from '#kernel/date'
import { isDay } from '#kernel/date'
import type { Language } from '#kernel/source'

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
const quarters = ['一', '二', '三', '四']

/** 2020年11月30日 · 30 November 2020. */
export function sayDay(day: Day, language: Language): string {
  const [y, m, d] = day.split('-').map(Number) as [number, number, number]
  return language === 'zh' ? `${y}年${m}月${d}日` : `${d} ${months[m - 1]} ${y}`
}

/** A year, a half-year, a quarter, a month or a day, as it is written in a sentence. */
export function sayPeriod(period: Period, language: Language): string {
  const quarter = /^(\d{4})-Q([1-4])$/.exec(period)
  if (quarter) {
    const [year, n] = [quarter[1], Number(quarter[2])]
    return language === 'zh' ? `${year}年第${quarters[n - 1]}季度` : `Q${n} ${year}`
  }
  const half = /^(\d{4})-H([12])$/.exec(period)
  if (half) {
    const [, year, n] = half
    return language === 'zh' ? `${year}年${n === '1' ? '上' : '下'}半年` : `H${n} ${year}`
  }
  if (isDay(period)) return sayDay(period, language)
  const [y, m] = period.split('-')
  if (!m) return language === 'zh' ? `${y}年` : String(y)
  return language === 'zh' ? `${y}年${Number(m)}月` : `${months[Number(m) - 1]} ${y}`
}
