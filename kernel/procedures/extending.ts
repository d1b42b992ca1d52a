import type { Calendar } from '#kernel/calendar'
import { addDays, addMonths, daysBetween } from '#kernel/date'
import type { Clock } from '#kernel/procedures/clock'
import { ranOutOn } from '#kernel/procedures/clock'
import type { Decided, Duration } from '#kernel/procedures/duration'
import { isDecided, showDuration } from '#kernel/procedures/duration'
import type { Facts } from '#kernel/procedures/facts'
import type { Extension } from '#kernel/procedures/limit'
import { extensionAt } from '#kernel/procedures/limit'
import type { Moment } from '#kernel/procedures/moment'
import { dayOf } from '#kernel/procedures/moment'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'

/** The next lengthening of a clock; refused where there is none, or where its time is already over. */
export function nextExtension(
  clock: Clock | undefined,
  calendar: Calendar,
  limit: string,
  at: Moment,
): Extension | Refusal {
  const next = clock && extensionAt(clock.rule, clock.extensions)
  if (!next) return refuse('no-extension-left', limit)
  const over = ranOutOn(clock, calendar, at)
  return typeof over === 'string' ? refuse('limit-run-out', `${limit}: ${over}`) : next
}

/** The fact that tells how long the next lengthening of a clock is: it is told anew each time. */
export function factDeciding(clock: Clock | undefined): string | undefined {
  const value = clock && extensionAt(clock.rule, clock.extensions)?.value
  return value && isDecided(value) ? value.fact : undefined
}

/** The same clock with its next lengthening, as long as the source prints or as the facts given decide. */
export function extended(clock: Clock, { value }: Extension, given: Facts): Clock | Refusal {
  const longer = { ...clock, extensions: clock.extensions + 1 }
  if (!isDecided(value)) return longer
  const length = lengthDecided(value, given, clock.start)
  return isRefusal(length) ? length : { ...longer, granted: [...(clock.granted ?? []), length] }
}

/** A length that somebody decided, as the facts tell it: in units, or by its last day. */
export function lengthDecided(decided: Decided, facts: Facts, start: Moment): Duration | Refusal {
  const { fact, unit, atMost = Infinity } = decided
  const told = facts[fact]
  if (told === undefined || told === '') return refuse('fact-missing', fact)
  const byDay = typeof told === 'string'
  const count = byDay ? daysBetween(dayOf(start), told) : Number(told)
  if (!Number.isInteger(count) || count < (byDay ? 0 : 1))
    return refuse('value-impossible', `${fact}: ${told}`)
  const last = unit === 'month' || unit === 'year' ? addMonths : addDays
  const most = atMost * (unit === 'year' ? 12 : 1)
  const isTooLong = byDay ? atMost < Infinity && told > last(dayOf(start), most) : count > atMost
  if (isTooLong)
    return refuse('longer-than-allowed', `${fact}: ${told}; ${showDuration({ count: atMost, unit }).zh}`)
  return { count, unit: byDay ? 'day' : unit }
}
