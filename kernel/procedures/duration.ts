import type { Label } from '#kernel/source'

export type Unit = 'hour' | 'day' | 'working-day' | 'month' | 'year'

/** A length of time as a source prints it. What a `day` is, its source says (see `Counting`). */
export interface Duration {
  readonly count: number
  readonly unit: Unit
}

/** A length that no source prints: somebody decides it, or the parties agree on it, case by case. */
export interface Decided {
  /** The field that tells it: a number of units, or the last day itself. */
  readonly fact: string
  readonly unit: Unit
  readonly atMost?: Duration
  /** True where the longest that is allowed is meant unless a shorter one is told. */
  readonly orAll?: boolean
}

export const isDecided = (length: Duration | Decided): length is Decided => 'fact' in length

const of =
  (unit: Unit) =>
  (count: number): Duration =>
    Object.freeze({ count, unit })
export const hours = of('hour')
export const days = of('day')
export const workingDays = of('working-day')
export const months = of('month')
export const years = of('year')

const units = {
  hour: { zh: '小时', en: 'hour' },
  day: { zh: '日', en: 'day' },
  'working-day': { zh: '个工作日', en: 'working day' },
  month: { zh: '个月', en: 'month' },
  year: { zh: '年', en: 'year' },
} as const satisfies Record<Unit, Label>

/** As on screens: 15个工作日 · 15 working days. */
export const showDuration = ({ count, unit }: Duration): Label => ({
  zh: `${count}${units[unit].zh}`,
  en: `${count} ${units[unit].en}${count === 1 ? '' : 's'}`,
})

/** A length as printed, or that it is for somebody to decide and up to how much. */
export function sayLength(length: Duration | Decided): Label {
  if (!isDecided(length)) return showDuration(length)
  if (!length.atMost) return { zh: '由决定或者约定确定', en: 'as decided or agreed' }
  const { zh, en } = showDuration(length.atMost)
  return { zh: `由决定或者约定确定，不超过${zh}`, en: `as decided or agreed, at most ${en}` }
}
