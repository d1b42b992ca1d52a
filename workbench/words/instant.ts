import { isDay } from '#kernel/date'
import type { Language } from '#kernel/source'
import { sayDay } from '#workbench/words/day'

const two = (n: number) => String(n).padStart(2, '0')

/** The moment at which work began, in the time of the machine that shows it: day, hour and minute. */
export function sayInstant(instant: string, language: Language): string {
  if (isDay(instant)) return sayDay(instant, language)
  const at = new Date(instant)
  if (Number.isNaN(at.getTime())) return instant
  const day = `${at.getFullYear()}-${two(at.getMonth() + 1)}-${two(at.getDate())}`
  return `${sayDay(day, language)} ${two(at.getHours())}:${two(at.getMinutes())}`
}
