import { amount } from '#kernel/fields/amount'
import { day } from '#kernel/fields/day'
import { flag } from '#kernel/fields/flag'
import { number } from '#kernel/fields/number'
import type { Fact } from '#kernel/procedures/facts'
import { dayOf, type Moment, timeOf } from '#kernel/procedures/moment'
import type { Field } from '#kernel/register'
import type { Language } from '#kernel/source'

/** A fact as an office prints it, by the kind of its field: amounts are whole 分, codes go by their labels. */
export function printedFact({ kind, values, unit }: Field, value: Fact, language: Language): string {
  const labelled = (code: string) => values?.[code]?.[language] ?? code
  const withUnit = (text: string) => (unit ? `${text}${language === 'zh' ? '' : ' '}${unit[language]}` : text)
  if (Array.isArray(value)) return value.map(labelled).join(language === 'zh' ? '、' : ', ')
  if (typeof value === 'number')
    return kind === 'amount' ? amount.print(value, language) : withUnit(number.print(value, language))
  if (typeof value === 'boolean') return flag.print(value, language)
  if (kind === 'day') return printedMoment(String(value), language)
  return labelled(String(value))
}

/** A day, with the time of it where that is known. */
export function printedMoment(moment: Moment, language: Language): string {
  const time = timeOf(moment)
  const printed = day.print(dayOf(moment), language)
  if (!time) return printed
  return language === 'zh' ? `${printed}${time.replace(':', '时')}分` : `${printed}, ${time}`
}
