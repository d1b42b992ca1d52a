import { addWorkingDays, type Calendar, nextWorkingDay, workingDaysBetween } from '#kernel/calendar'
import { addDays, addMonths, daysBetween } from '#kernel/date'
import { countingSteps as say } from '#kernel/procedures/counting-steps'
import type { Duration } from '#kernel/procedures/duration'
import { extensionsUsed, type LimitRule } from '#kernel/procedures/limit'
import { addHours, dayOf, isBefore, type Moment, timeOf } from '#kernel/procedures/moment'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { type Citation, cite, type Counting, type Label } from '#kernel/source'

/** A stretch during which a clock stood still; without an end it still does. */
export interface Stop {
  readonly from: Moment
  readonly until?: Moment
}

/** What a due day is counted from. */
export interface Count {
  readonly calendar: Calendar
  readonly counting: Counting
  readonly rule: LimitRule
  /** The day, or for hours the moment, of the event from which it runs. */
  readonly start: Moment
  /** How many of the rule's extensions were used. */
  readonly extensions?: number
  /** The lengths of those that were decided. */
  readonly granted?: readonly Duration[]
  /** When it began once more, where the later of the two days is the last. */
  readonly again?: Moment
  readonly stops?: readonly Stop[]
}

/** One step on the way to a due day, with what it rests on. */
export interface DerivationStep {
  readonly step: Label
  readonly day: Moment
  readonly citation: Citation
}

/** The last day on which the act is in time, and how it was found. */
export interface Expiry {
  readonly due: Moment
  readonly derivation: readonly DerivationStep[]
}

/**
 * The due day of a limit. Refused where the source sets none (`limit-not-set`), while the clock stands still
 * (`clock-stopped`), and where the holidays of a year it must look at are not announced (`past-horizon`).
 */
export function expiry(count: Count): Expiry | Refusal {
  const first = counted(count)
  const { orLater, ...rule } = count.rule
  if (isRefusal(first) || !orLater || count.again === undefined) return first
  const again = { ...count, rule: { ...rule, ...orLater }, start: count.again, extensions: 0 }
  const second = counted(again)
  if (isRefusal(second)) return second
  const { due } = isBefore(first.due, second.due) ? second : first
  const later = { step: say.later, day: due, citation: orLater.basis }
  return { due, derivation: [...first.derivation, ...second.derivation, later] }
}

function counted(count: Count): Expiry | Refusal {
  const { rule, counting, start } = count
  if (!rule.value) return refuse('limit-not-set')
  if (count.stops?.some(stop => !stop.until)) return refuse('clock-stopped', count.stops.at(-1)?.from)
  const inHours = rule.value.unit === 'hour'
  const first = rule.ahead ? say.countedBack : inHours ? say.startsAfterHour : say.startsAfter
  const steps: DerivationStep[] = [{ step: first, day: start, citation: articleOf(count) }]
  const length = lengthOf(count)
  const end = addLength(count, length, steps)
  if (isRefusal(end)) return end
  const resumed = rule.ahead ? end : addStops(count, length, end, steps)
  if (isRefusal(resumed)) return resumed
  const due = settleLastDay(count, resumed, steps)
  if (isRefusal(due)) return due
  // How a source counts days off is no question where only working days are counted.
  const isInWorkingDays = length.every(part => part.value.unit === 'working-day')
  for (const doubt of [isInWorkingDays ? undefined : counting.doubt, rule.doubt])
    if (doubt) steps.push({ step: say.doubt(doubt), day: due, citation: rule.basis })
  return { due, derivation: steps }
}

/** A day until which the limit cannot have run out, whatever holidays will be announced. */
export function runsAtLeastUntil(count: Count): Moment {
  if (!count.rule.value || count.rule.ahead) return count.start
  const length = lengthOf(count).map(part =>
    part.value.unit === 'working-day' ? { ...part, value: { ...part.value, unit: 'day' as const } } : part,
  )
  const end = addLength(count, length, [])
  if (isRefusal(end)) return count.start
  return count.rule.endsDayBefore ? addDays(end, -1) : end
}

interface Part {
  readonly value: Duration
  readonly basis: Citation
  readonly says: (value: Duration) => Label
}

function lengthOf({ rule, extensions = 0, granted = [], counting }: Count): Part[] {
  const { basis, decided } = rule
  const value = unitOf(rule.value as Duration, decided ? undefined : counting)
  return [
    { value, basis, says: decided ? say.decided : say.counted },
    ...extensionsUsed(rule, extensions, granted).map(one => ({
      value: unitOf(one.value, one.isDecided ? undefined : counting),
      basis: one.basis ?? basis,
      says: say.extended,
    })),
  ]
}

/** Days that the source means as working days are such, where it prints them; years are counted as months. */
function unitOf(value: Duration, counting: Counting | undefined): Duration {
  if (value.unit === 'year') return { count: value.count * 12, unit: 'month' }
  const isWorking = value.unit === 'day' && counting?.workingDays?.includes(value.count)
  return isWorking ? { ...value, unit: 'working-day' } : value
}

/** Lengths of one unit add up, counted from the start: 31 January, one month and another give 31 March. */
function addLength(count: Count, length: readonly Part[], steps: DerivationStep[]): Moment | Refusal {
  const sign = count.rule.ahead ? -1 : 1
  let [from, end, total] = [count.start, count.start, 0]
  let unit = length[0]?.value.unit
  for (const { value, basis, says } of length) {
    if (value.unit !== unit) [from, total, unit] = [end, 0, value.unit]
    total += value.count
    const next = add(count.calendar, from, { count: sign * total, unit: value.unit })
    if (isRefusal(next)) return next
    end = next
    steps.push({ step: says(value), day: end, citation: basis })
  }
  if (unit === 'hour' && !timeOf(count.start))
    steps.push({ step: say.hoursFromDay, day: end, citation: count.rule.basis })
  return end
}

function add(calendar: Calendar, from: Moment, { count, unit }: Duration): Moment | Refusal {
  if (unit === 'hour') return addHours(from, count)
  const day = dayOf(from)
  if (unit === 'working-day') return addWorkingDays(calendar, day, count)
  return unit === 'day' ? addDays(day, count) : addMonths(day, count)
}

/** Puts the time that the clock stood still behind the end; a stop after the end can no longer help. */
function addStops(
  count: Count,
  length: readonly Part[],
  counted: Moment,
  steps: DerivationStep[],
): Moment | Refusal {
  const inWorkingDays = length.every(part => part.value.unit === 'working-day')
  let end = counted
  for (const { from, until } of apart(count)) {
    const last = settleLastDay(count, end, [])
    if (isRefusal(last)) return last
    if (dayOf(from) > dayOf(last)) {
      steps.push({ step: say.stoppedTooLate(from, until), day: end, citation: count.rule.basis })
      continue
    }
    const stopped = inWorkingDays
      ? workingDaysBetween(count.calendar, dayOf(from), dayOf(until))
      : daysBetween(dayOf(from), dayOf(until))
    if (isRefusal(stopped)) return stopped
    const day = inWorkingDays
      ? addWorkingDays(count.calendar, dayOf(end), stopped)
      : addDays(dayOf(end), stopped)
    if (isRefusal(day)) return day
    end = timeOf(end) ? `${day}T${timeOf(end)}` : day
    steps.push({
      step: say.stopped(stopped, inWorkingDays, from, until),
      day: end,
      citation: count.rule.basis,
    })
  }
  return end
}

/** Stops in their order, those that overlap as one, and none before the start. */
function apart({ stops = [], start }: Count): Required<Stop>[] {
  const merged: { from: Moment; until: Moment }[] = []
  const sorted = stops.map(one => ({
    from: one.from < start ? start : one.from,
    until: one.until ?? one.from,
  }))
  for (const stop of sorted.sort((a, b) => (a.from < b.from ? -1 : 1))) {
    const last = merged.at(-1)
    if (stop.until <= stop.from) continue
    if (!last || last.until < stop.from) merged.push({ ...stop })
    else if (last.until < stop.until) last.until = stop.until
  }
  return merged
}

/** The last day itself, the day before it, or the next day that is worked, as the source has it. */
function settleLastDay(count: Count, end: Moment, steps: DerivationStep[]): Moment | Refusal {
  const { rule, counting, calendar } = count
  if (rule.endsDayBefore) {
    const before = addDays(dayOf(end), -1)
    steps.push({ step: say.dayBefore, day: before, citation: articleOf(count) })
    return before
  }
  // Counted back, a later day would shorten the notice; the day before stays the last one.
  if (!counting.rolls || rule.neverMoves || rule.ahead) return end
  const worked = nextWorkingDay(calendar, dayOf(end))
  if (isRefusal(worked)) return worked
  if (worked === dayOf(end)) return end
  const due = timeOf(end) ? `${worked}T${timeOf(end)}` : worked
  steps.push({ step: say.rolled, day: due, citation: articleOf(count) })
  if (rule.value?.unit === 'hour') steps.push({ step: say.hoursRolled, day: due, citation: rule.basis })
  return due
}

/** The article that says how time is counted: of the instrument itself or of the one it follows. */
const articleOf = ({ counting, rule }: Count): Citation =>
  counting.article ? cite(counting.follows ?? rule.basis.source, counting.article) : rule.basis
