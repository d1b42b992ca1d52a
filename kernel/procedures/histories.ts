import { addDays, type Day } from '#kernel/date'
import type { Case, DoneAgain, Jurisdiction } from '#kernel/procedures/case'
import { advance, holderOf, isClosed, openCase, replay, step } from '#kernel/procedures/case'
import { checkProcedure } from '#kernel/procedures/check'
import { actsIn, lineage, MAIN } from '#kernel/procedures/chart'
import { dueOf } from '#kernel/procedures/clock'
import type { Facts } from '#kernel/procedures/facts'
import type { Moment } from '#kernel/procedures/moment'
import { dayOf } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import { sampleFacts } from '#kernel/procedures/sample-facts'
import { isRefusal } from '#kernel/refusal'

/** How far and how fast to walk. */
export interface Walk {
  /** The day on which the case is opened. */
  readonly from: Day
  /** Acts after the opening; five unless told, so that a history has six. */
  readonly acts?: number
  /** Days between two acts; three unless told. */
  readonly every?: number
  /** What is known when the case is opened. */
  readonly facts?: Facts
}

const ACTS = 5
const EVERY = 3
/** More different cases at one depth than any procedure should have. */
const MOST_CASES = 50_000

/**
 * Walks every history of acts by every role, and time passing until a limit runs out. Throws where a case is
 * trapped, has no holder, has a due day brought forward, or is not the same when done again. Histories that
 * lead to the same case are walked once and counted each.
 */
export function histories(procedure: Procedure, under: Jurisdiction, walk: Walk): number {
  checkProcedure(procedure, under.limits)
  const { from, acts = ACTS, every = EVERY, facts } = walk
  let level = new Map<string, Reached>()
  for (const role of procedure.opens.by) {
    const matter = openCase(procedure, under, { at: from, act: procedure.opens.act, by: role.id, facts })
    if (isRefusal(matter)) throw new Error(`${procedure.id} cannot be opened: ${JSON.stringify(matter)}`)
    reach(level, matter, 1)
  }
  let walked = 0
  const done: DoneAgain = new WeakMap()
  for (let depth = 0; depth <= acts; depth++) {
    const next = new Map<string, Reached>()
    for (const { matter, ways } of level.values()) {
      walked += ways
      const open = follow(matter, addDays(from, (depth + 1) * every))
      // After the last act it is enough that there is another one.
      const following = depth < acts ? [...open] : [...first(open)]
      check(matter, following, done)
      if (depth < acts) for (const one of following) reach(next, one, ways)
    }
    if (next.size > MOST_CASES)
      throw new Error(`${procedure.id} has ${next.size} cases after ${depth + 1} acts`)
    level = next
  }
  return walked
}

interface Reached {
  readonly matter: Case
  readonly ways: number
}

/** Cases that differ in nothing but how they came about are one case. */
function reach(level: Map<string, Reached>, matter: Case, ways: number): void {
  const clocks = Object.values(matter.clocks).map(({ limit, start, extensions, stops }) => [
    limit,
    start,
    extensions,
    stops,
  ])
  const key = JSON.stringify([matter.on, matter.states, matter.facts, clocks])
  const before = level.get(key)
  level.set(key, before ? { ...before, ways: before.ways + ways } : { matter, ways })
}

/** Every case that may follow: by each act and role on the day, or by waiting until a limit has run out. */
function* follow(matter: Case, day: Moment): Generator<Case> {
  // A limit has run out when its last day is over: what follows comes a day later.
  const waited = 'ranOut' in (matter.history.at(-1) ?? {})
  const earliest = waited ? addDays(dayOf(matter.on), 1) : dayOf(matter.on)
  const at = earliest > day ? earliest : day
  const known = { ...matter.facts, documents: matter.documents.map(one => one.name) }
  for (const { name, act } of actsIn(matter.procedure, matter.states)) {
    const facts = sampleFacts(act, matter.procedure, known, at)
    for (const role of matter.procedure.roles) {
      const next = step(matter, { at, act: name, by: role.id, facts })
      if (!isRefusal(next)) yield next
    }
  }
  yield* wait(matter)
}

function* first<T>(all: Iterable<T>): Generator<T> {
  for (const one of all) {
    yield one
    return
  }
}

/** The same case on the day after the first of its limits that moves it has run out. */
function* wait(matter: Case): Generator<Case> {
  const dues = Object.values(matter.clocks).flatMap(clock => {
    const found = dueOf(clock, matter.under.calendar)
    return isRefusal(found) ? [] : [dayOf(found.due)]
  })
  for (const due of dues.sort()) {
    const next = advance(matter, addDays(due, 1))
    if (isRefusal(next) || next === matter) continue
    yield next
    return
  }
}

function check(matter: Case, following: readonly Case[], done: DoneAgain): void {
  const fail = (what: string) =>
    new Error(
      `${matter.procedure.id} ${what} in '${matter.states[MAIN]}' after ${JSON.stringify(matter.history)}`,
    )
  if (!isClosed(matter)) {
    if (!holderOf(matter)) throw fail('has nobody who owes the next act')
    if (following.length === 0 && !canExpire(matter)) throw fail('is trapped')
  }
  const again = replay(matter, done)
  if (isRefusal(again) || !isSame(again, matter)) throw fail('is another case when done again')
  for (const next of following) {
    for (const [name, clock] of Object.entries(matter.clocks)) {
      const later = next.clocks[name]
      if (!later || later.start !== clock.start) continue
      const [was, is] = [dueOf(clock, matter.under.calendar), dueOf(later, matter.under.calendar)]
      if (!isRefusal(was) && !isRefusal(is) && is.due < was.due) throw fail(`brings '${name}' forward`)
    }
  }
}

/** A limit beyond the known holidays still runs out one day. */
const canExpire = (matter: Case): boolean =>
  lineage(matter.procedure, matter.states[MAIN] as string).some(
    ({ state }) => state.expires && matter.clocks[state.expires.limit]?.rule.value,
  )

/** What two cases are compared by: all but the definition and the limits, which are the same. */
const compared = ['states', 'facts', 'clocks', 'ended', 'on', 'documents', 'events', 'history'] as const
const isSame = (one: Case, other: Case): boolean => compared.every(name => isEqual(one[name], other[name]))

/** Whether two values say the same; what is one and the same object is not looked into. */
function isEqual(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (typeof one !== 'object' || typeof other !== 'object' || !one || !other) return false
  const names = Object.keys(one)
  if (names.length !== Object.keys(other).length) return false
  const [left, right] = [one as Record<string, unknown>, other as Record<string, unknown>]
  return names.every(name => Object.hasOwn(right, name) && isEqual(left[name], right[name]))
}
