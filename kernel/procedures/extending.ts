import type { Calendar } from '#kernel/calendar'
import { daysBetween } from '#kernel/date'
import { type Clock, endsAtLeast, ranOutOn, startClock } from '#kernel/procedures/clock'
import { days, type Decided, type Duration, isDecided, showDuration } from '#kernel/procedures/duration'
import type { Facts } from '#kernel/procedures/facts'
import { type Extension, extensionAt, type LimitRule } from '#kernel/procedures/limit'
import { dayOf, isMoment, type Moment } from '#kernel/procedures/moment'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'

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

/** What is told anew with the next lengthening of a clock, where somebody decides how long it is. */
export function nextDecided(clock: Clock | undefined): Decided | undefined {
  const value = clock && extensionAt(clock.rule, clock.extensions)?.value
  return value && isDecided(value) ? value : undefined
}

/** The same clock with its next lengthening, as long as the source prints or as the facts given decide. */
export function extended(clock: Clock, { value }: Extension, given: Facts, calendar: Calendar) {
  const longer = { ...clock, extensions: clock.extensions + 1 }
  if (!isDecided(value)) return longer
  const granting = (length: Duration) => ({ ...longer, granted: [...(clock.granted ?? []), length] })
  const length = lengthDecided(value, given, clock.start, one => endsAtLeast(granting(one), calendar))
  return isRefusal(length) ? length : granting(length)
}

/** A rule with the length that the facts decide; until they do it has none, and none is guessed. */
export function ruleAsDecided(
  rule: LimitRule,
  facts: Facts,
  start: Moment,
  calendar: Calendar,
): LimitRule | Refusal {
  if (!rule.decided) return rule
  const lasting = (value: Duration) => ({ ...rule, value })
  const end = (one: Duration) => endsAtLeast(startClock('', lasting(one), start), calendar)
  const length = lengthDecided(rule.decided, facts, start, end)
  if (isRefusal(length)) return length.refused === 'fact-missing' ? rule : length
  return lasting(length)
}

/** A length that somebody decided, as the facts tell it: in units, or by its last day. */
function lengthDecided(
  { fact, unit, atMost, orAll }: Decided,
  facts: Facts,
  start: Moment,
  end: (length: Duration) => Moment,
): Duration | Refusal {
  const told = facts[fact]
  if (told === undefined || told === '') return orAll && atMost ? atMost : refuse('fact-missing', fact)
  const isDay = typeof told === 'string'
  const length = isDay ? days(daysBetween(dayOf(start), told)) : { count: Number(told), unit }
  const isWhole = Number.isInteger(length.count) && length.count >= (isDay ? 0 : 1)
  if (!isWhole || !isMoment(end(length))) return refuse('value-impossible', `${fact}: ${told}`)
  const isTooLong = atMost && end(length) > end(atMost)
  return isTooLong ? refuse('longer-than-allowed', `${fact}: ${told}; ${showDuration(atMost).zh}`) : length
}
