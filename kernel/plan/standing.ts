import { type Day, daysBetween } from '#kernel/date'
import { compare, fraction, type Fraction, ONE } from '#kernel/plan/fraction'
import type { Expected } from '#kernel/plan/order'
import type { Goal, KnownItem, PlanItem, PlanPromise } from '#kernel/plan/plan'

/** How an item stands on a day, by rule alone. */
export const standings = [
  'overdue',
  'at-risk',
  'on-track',
  'not-begun',
  'done-late',
  'done',
  'verified',
] as const
export type Standing = (typeof standings)[number]

/** No instrument says when a task is at risk: a fifth behind the time that has passed is the house's rule. */
const BEHIND_MAX = fraction(1n, 5n)

/** `share` is that of its roll-up: an item with parts is done when they are. */
export function standingOf(
  { item, doneOn, verifiedOn }: KnownItem,
  share: Fraction,
  on: Day,
  expected?: Expected,
): Standing {
  if (verifiedOn !== undefined && verifiedOn <= on) return 'verified'
  if (compare(share, ONE) === 0) return doneOn !== undefined && doneOn > item.due ? 'done-late' : 'done'
  if (on > item.due) return 'overdue'
  if (riskOf(item, share, on, expected)) return 'at-risk'
  if (on < item.from) return 'not-begun'
  return share.numerator === 0n && on === item.from ? 'not-begun' : 'on-track'
}

/** Why something that is not late yet is at risk: what it waits for holds it up, or too little is done. */
export type Risk =
  | { readonly rule: 'waits'; readonly days: number }
  | { readonly rule: 'behind'; readonly passed: Fraction }

/** The rule by which something that is open, and not late, is at risk; nothing where it is not. */
export function riskOf(
  { from, due }: Pick<PlanItem, 'from' | 'due'>,
  share: Fraction,
  on: Day,
  expected?: Expected,
): Risk | undefined {
  if (expected && expected.slip > 0) return { rule: 'waits', days: expected.slip }
  if (on < from) return undefined
  const passed = elapsed(from, due, on)
  return compare(share, minus(passed, BEHIND_MAX)) < 0 ? { rule: 'behind', passed } : undefined
}

const minus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator - b.numerator * a.denominator, a.denominator * b.denominator)

/** The part of its days that has passed, the day itself not yet. */
const elapsed = (from: Day, due: Day, on: Day): Fraction =>
  fraction(BigInt(daysBetween(from, on)), BigInt(daysBetween(from, due) + 1))

/** A value that an indicator had. */
export interface Observed {
  readonly on: Day
  readonly value: number
}

/** What became of a goal. `no-figure`: its day is over and nothing was observed on it or after it. */
export type Verdict = 'open' | 'kept' | 'late' | 'missed' | 'no-figure' | 'withdrawn'

export interface GoalVerdict {
  readonly goal: Goal
  readonly verdict: Verdict
  /** The observation that decided. */
  readonly by?: Observed
}

/**
 * Each goal of a promise on a day. Kept: on its day the newest observation reaches it. Late: one after it
 * does. Missed: its day is over, and no observation reaches it.
 */
export function verdictsOf(
  promise: PlanPromise,
  observed: readonly Observed[],
  on: Day,
  withdrawnOn?: Day,
): GoalVerdict[] {
  const seen = observed.filter(one => one.on <= on).sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0))
  return promise.goals.map(goal => verdictOf(promise, goal, seen, on, withdrawnOn))
}

function verdictOf(
  { better, baseline }: PlanPromise,
  goal: Goal,
  seen: readonly Observed[],
  on: Day,
  withdrawnOn: Day | undefined,
): GoalVerdict {
  const wanted = Number(goal.value)
  const reaches = ({ value }: Observed) => (better === 'higher' ? value >= wanted : value <= wanted)
  const since = seen.filter(one => one.on > baseline.on)
  const newest = since.filter(one => one.on <= goal.on).at(-1)
  if (withdrawnOn !== undefined && withdrawnOn <= goal.on) return { goal, verdict: 'withdrawn' }
  // What is reached ahead of its day can be lost again before it.
  if (on < goal.on) return { goal, verdict: 'open', ...(newest && { by: newest }) }
  if (newest && reaches(newest)) return { goal, verdict: 'kept', by: newest }
  if (on === goal.on) return { goal, verdict: 'open', ...(newest && { by: newest }) }
  const after = since.filter(one => one.on > goal.on)
  const late = after.find(reaches)
  if (late) return { goal, verdict: 'late', by: late }
  const last = after.at(-1) ?? newest
  return last ? { goal, verdict: 'missed', by: last } : { goal, verdict: 'no-figure' }
}
