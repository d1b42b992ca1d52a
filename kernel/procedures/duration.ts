import type { Label } from '#kernel/source'

export type Unit = 'hour' | 'day' | 'working-day' | 'month' | 'year'

/** A length of time as a source prints it. What a `day` is, its source says (see `Counting`). */
export interface Duration {
  readonly count: number
  readonly unit: Unit
}

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
