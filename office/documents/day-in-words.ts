import type { Day } from '#kernel/date'
import { day as dayField } from '#kernel/fields/day'
import type { Language } from '#kernel/source'

const digits = '〇一二三四五六七八九'
const digitOf = (digit: string): string => digits[Number(digit)] ?? ''

/** A number below one hundred, as days and months are counted: 十、十一、二十、三十一. */
function numeral(n: number): string {
  const [tens, ones] = [Math.floor(n / 10), n % 10]
  const ten = tens === 0 ? '' : tens === 1 ? '十' : `${digits[tens]}十`
  return `${ten}${ones === 0 ? '' : digits[ones]}`
}

/** A day as it stands under a document: 二〇二六年三月二日; in English as it is always printed. */
export function dayInWords(day: Day, language: Language): string {
  if (language === 'en') return dayField.print(day, 'en')
  const [year = '', month, date] = day.split('-')
  return `${[...year].map(digitOf).join('')}年${numeral(Number(month))}月${numeral(Number(date))}日`
}
