import type { Day } from '#kernel/date'
import { addDays, isDay } from '#kernel/date'

/** A civil day, or a day with the time of it, `2026-03-09T16:30`: only limits in hours ask for the time. */
export type Moment = string

const MINUTES = 60
const MS_PER_MINUTE = 60_000

export const dayOf = (moment: Moment): Day => moment.slice(0, 10)
export const timeOf = (moment: Moment): string | undefined => moment.slice(11) || undefined

export const isMoment = (text: string): boolean =>
  isDay(text.slice(0, 10)) && /^.{10}(T([01]\d|2[0-3]):[0-5]\d)?$/.test(text)

/** Whether one came before the other; within a day only two times can tell. */
export function isBefore(one: Moment, other: Moment): boolean {
  if (dayOf(one) !== dayOf(other) || !timeOf(one) || !timeOf(other)) return dayOf(one) < dayOf(other)
  return one < other
}

/** Hours later; from a day without a time, the day on which they will have ended whatever the time was. */
export function addHours(moment: Moment, hours: number): Moment {
  if (!timeOf(moment)) return addDays(moment, Math.sign(hours) * Math.ceil(Math.abs(hours) / 24))
  const time = Date.parse(`${moment}:00Z`) + hours * MINUTES * MS_PER_MINUTE
  return new Date(time).toISOString().slice(0, 16)
}
