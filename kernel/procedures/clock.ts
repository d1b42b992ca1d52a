import type { Calendar } from '#kernel/calendar'
import { coursesOf, lineage } from '#kernel/procedures/chart'
import { type Count, type Expiry, expiry, runsAtLeastUntil, type Stop } from '#kernel/procedures/counting'
import type { Duration } from '#kernel/procedures/duration'
import type { LimitRule } from '#kernel/procedures/limit'
import { dayOf, isBefore, type Moment } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Counting } from '#kernel/source'

/** A limit that runs in a case, by the rule that was in force when the case began. */
export interface Clock {
  readonly limit: string
  readonly rule: LimitRule
  readonly start: Moment
  /** How many of the rule's extensions were used. */
  readonly extensions: number
  /** The lengths of those that somebody decided on, in their order. */
  readonly granted?: readonly Duration[]
  /** When it began once more, where the later of the two days is the last. */
  readonly again?: Moment
  readonly stops: readonly Stop[]
  /** The state it ends with; none where only an act can end it. */
  readonly within?: { readonly course: string; readonly state: string }
}

/** A clock that runs no more: what was due was done, the case went elsewhere, or time ran out. */
export interface EndedClock extends Clock {
  readonly endedOn: Moment
  readonly how: 'met' | 'left' | 'run-out'
}

/** Where a case is in each course: the path of its innermost state. */
export type States = Readonly<Record<string, string>>

export const startClock = (
  limit: string,
  rule: LimitRule,
  start: Moment,
  within?: Clock['within'],
): Clock => ({ limit, rule, start, extensions: 0, stops: [], ...(within && { within }) })

/** How the source of a rule counts. A source that does not say is a fault: it is never assumed. */
export function countingOf({ basis }: LimitRule): Counting {
  const { counting, id } = basis.source
  if (!counting)
    throw new Error(`Fault: source '${id}' sets a limit and does not say how it counts (counting)`)
  return counting
}

const countOf = (clock: Clock, calendar: Calendar): Count => ({
  ...clock,
  calendar,
  counting: countingOf(clock.rule),
})

/** A clock never changes, so what was counted once need not be counted again. */
const counted = new WeakMap<Clock, { readonly calendar: Calendar; readonly found: Expiry | Refusal }>()

/** The due day of a clock with its derivation, or why there is none: see `expiry`. */
export function dueOf(clock: Clock, calendar: Calendar): Expiry | Refusal {
  if (!clock.rule.value) return refuse('limit-not-set', clock.limit)
  const before = counted.get(clock)
  if (before?.calendar === calendar) return before.found
  const found = expiry(countOf(clock, calendar))
  counted.set(clock, { calendar, found })
  return found
}

export const standsStill = (clock: Clock): boolean => clock.stops.some(stop => !stop.until)

/** When a clock had run out by a day; nothing where it had not, a refusal where nobody can know yet. */
export function ranOutOn(clock: Clock, calendar: Calendar, by: Moment): Moment | Refusal | undefined {
  if (!clock.rule.value || standsStill(clock)) return undefined
  const count = countOf(clock, calendar)
  // Whatever lies beyond the calendar lies after every day within it.
  if (dayOf(by) >= calendar.until && !isBefore(runsAtLeastUntil(count), by)) return undefined
  const found = dueOf(clock, calendar)
  if (isRefusal(found)) return dayOf(by) < calendar.until ? undefined : found
  return isBefore(found.due, by) ? found.due : undefined
}

/** A day until which a clock cannot have run out, whatever holidays there are and whatever stands still. */
export const endsAtLeast = (clock: Clock, calendar: Calendar): Moment =>
  runsAtLeastUntil(countOf(clock, calendar))

/** Stops each clock that the states now stop, and lets the others go on. */
export function keepTime(procedure: Procedure, states: States, clock: Clock, at: Moment): Clock {
  const stops = isStoppedIn(procedure, states, clock)
  if (stops === standsStill(clock)) return clock
  if (stops) return { ...clock, stops: [...clock.stops, { from: at }] }
  return { ...clock, stops: clock.stops.map(stop => (stop.until ? stop : { ...stop, until: at })) }
}

function isStoppedIn(procedure: Procedure, states: States, { limit, rule, within }: Clock): boolean {
  // What is counted back from a day ends on the same day, whatever stands still meanwhile.
  if (rule.ahead) return false
  return coursesOf(procedure).some(([course, chart]) =>
    lineage(chart, states[course] as string).some(({ path, state }) => {
      // What a state stops is what ran before it; the time it sets itself goes on.
      const isOwn = within?.course === course && `${within.state}.`.startsWith(`${path}.`)
      if (!state.stopsClock || isOwn) return false
      return state.stopsClock === true || state.stopsClock.includes(limit)
    }),
  )
}
