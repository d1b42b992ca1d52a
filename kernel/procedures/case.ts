import type { Calendar } from '#kernel/calendar'
import { addDays } from '#kernel/date'
import { actIn, coursesOf, lineage, MAIN, type OpenAct, settle, target } from '#kernel/procedures/chart'
import type { Clock, EndedClock, States } from '#kernel/procedures/clock'
import { keepTime, ranOutOn, startClock } from '#kernel/procedures/clock'
import { extended, nextExtension, ruleAsDecided } from '#kernel/procedures/extending'
import { checkFacts, type Facts, missingFacts } from '#kernel/procedures/facts'
import type { Limits } from '#kernel/procedures/limit'
import { limitInForce } from '#kernel/procedures/limit-in-force'
import { dayOf, isBefore, isMoment, type Moment } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Role } from '#kernel/procedures/role'
import { toldAnew } from '#kernel/procedures/told-anew'
import { holds } from '#kernel/predicate'
import { NATION } from '#kernel/place'
import { sayGuard } from '#kernel/procedures/guard-sentence'
import type { EventKind } from '#kernel/register'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { notOpen, tooLateToOpen } from '#kernel/work/too-late'

/** Whose limits and holidays govern a case. Places begin with the nearest; the nation where none is named. */
export interface Jurisdiction {
  readonly calendar: Calendar
  readonly limits: readonly Limits[]
  readonly places?: readonly string[]
}

/** An act as it was done: by the id of a role. */
export interface Deed {
  readonly at: Moment
  readonly act: string
  readonly by: string
  readonly facts?: Facts
}

/** What a case has been through: an act, or a limit that ran out and moved it by itself. */
export type Passage = Deed | { readonly at: Moment; readonly ranOut: string }

export interface Case {
  readonly procedure: Procedure
  readonly under: Jurisdiction
  readonly openedOn: Moment
  /** When it last changed. */
  readonly on: Moment
  /** The innermost state of the main course (under '') and of each course beside it. */
  readonly states: States
  readonly facts: Facts
  readonly clocks: Readonly<Record<string, Clock>>
  readonly ended: readonly EndedClock[]
  readonly documents: readonly { readonly name: string; readonly on: Moment }[]
  /** What its acts did to the right it is about. */
  readonly events: readonly { readonly kind: EventKind; readonly on: Moment; readonly to?: string }[]
  readonly history: readonly Passage[]
}

/** Longer than any chain of limits that run out one after another. */
const MOST_MOVES = 100

/** A case at its first state. Refused as an act would be, and where a limit was not in force on the day. */
export function openCase(procedure: Procedure, under: Jurisdiction, deed: Deed): Case | Refusal {
  const { at, act, by, facts = {} } = deed
  if (!isMoment(at)) return refuse('not-a-day', at)
  if (act !== procedure.opens.act) return refuse('act-not-open', `${act}: ${procedure.opens.act}`)
  if (!procedure.opens.by.some(role => role.id === by))
    return refuse('not-competent', needs(by, procedure.opens.by))
  const wrong = checkFacts(procedure, facts) ?? tooLateToOpen(procedure, facts, at)
  if (wrong) return wrong
  return begin({ ...blank(procedure, under, at), facts, history: [deed] })
}

/** A case of which nothing is known but the day: in its first states, with no clock running. */
export function blank(procedure: Procedure, under: Jurisdiction, at: Moment): Case {
  const states = coursesOf(procedure).map(([name, course]) => [name, settle(course, course.initial)])
  const nothing = { facts: {}, clocks: {}, ended: [], documents: [], events: [], history: [] }
  return { procedure, under, openedOn: at, on: at, states: Object.fromEntries(states), ...nothing }
}

const begin = (matter: Case): Case | Refusal => withClocks(matter, {}, matter.states, matter.on, 'left')

/** One step of a case: pure, total, and the only way a case changes. */
export function step(matter: Case, deed: Deed): Case | Refusal {
  const { at, act: name, facts = {} } = deed
  if (!isMoment(at)) return refuse('not-a-day', at)
  if (isBefore(at, matter.on)) return refuse('earlier-than-last-act', `${at} < ${matter.on}`)
  const now = advance(matter, at)
  if (isRefusal(now)) return now
  const open = actIn(now.procedure, now.states, name)
  if (!open) return notOpen(now, name)
  const refused = mayNot(now, open, { ...deed, facts })
  if (refused) return refused
  const told = { ...now, facts: { ...now.facts, ...facts }, history: [...now.history, deed] }
  return carryOut(told, open, { ...deed, facts })
}

/** Why an act that is open may not be done by this role with these facts; nothing where it may. */
function mayNot(matter: Case, open: OpenAct, { at, by, facts: given }: Required<Deed>): Refusal | undefined {
  const { act } = open
  if (act.extends) {
    const next = nextExtension(matter.clocks[act.extends], matter.under.calendar, act.extends, at)
    if (isRefusal(next)) return next
    if (next.by !== by) return refuse('not-competent', `${by}: ${next.by}`)
  }
  const may = rolesOf(act.by)
  if (!may.some(role => role.id === by)) return refuse('not-competent', needs(by, may))
  const wrong = checkFacts(matter.procedure, given)
  if (wrong) return wrong
  const facts = { ...matter.facts, ...given }
  const anew = missingFacts(toldAnew(matter, open), given)
  const missing = [...new Set([...missingFacts(act.needs ?? [], facts), ...anew])]
  if (missing.length > 0) return refuse('fact-missing', missing.join(', '))
  const documents = matter.documents.map(one => one.name)
  if (act.when && !holds(act.when, { ...facts, documents }, dayOf(at)))
    return refuse('guard-not-met', sayGuard(act.when, matter.procedure, 'zh'))
  return undefined
}

function carryOut(matter: Case, { act, course, naming }: OpenAct, deed: Required<Deed>): Case | Refusal {
  const { at } = deed
  const chart = coursesOf(matter.procedure).find(([name]) => name === course)?.[1]
  const states =
    act.to && chart ? { ...matter.states, [course]: target(chart, naming, act.to) } : matter.states
  const to = act.eventTo === undefined ? undefined : matter.facts[act.eventTo]
  const events = act.event ? [{ kind: act.event, on: at, ...(typeof to === 'string' && { to }) }] : []
  const done = {
    ...endClocks(matter, clock => (act.meets ?? []).includes(clock.limit), at, 'met'),
    documents: [...matter.documents, ...(act.writes ?? []).map(name => ({ name, on: at }))],
    events: [...matter.events, ...events],
  }
  const longer = act.extends ? extend(done, act.extends, deed) : done
  if (isRefusal(longer)) return longer
  const moved = withClocks(longer, matter.states, states, at, 'left')
  const started = isRefusal(moved) ? moved : startAll(moved, act.starts ?? [], at)
  // What begins where clocks stand still stands still from its first day.
  return isRefusal(started) || !act.starts ? started : keepAll(started, at)
}

/** Moves a case on by itself where its limits have run out by a day; the case is left as it was elsewhere. */
export function advance(matter: Case, by: Moment): Case | Refusal {
  let now = matter
  for (let moves = 0; moves < MOST_MOVES; moves++) {
    const next = nextExpiry(now, by)
    if (!next) return now
    if (isRefusal(next)) return next
    const { limit, at, states } = next
    // It has run out wherever it was declared: a state around both goes on without it.
    const over = endClocks(now, clock => clock.limit === limit, at, 'run-out')
    const moved = withClocks(over, now.states, states, at, 'run-out')
    if (isRefusal(moved)) return moved
    now = { ...moved, history: [...moved.history, { at, ranOut: limit }] }
  }
  throw new Error(`Fault: the limits of ${matter.procedure.id} run out in a circle`)
}

interface RunOut {
  readonly limit: string
  readonly at: Moment
  readonly states: States
}

/** The first of the limits that have run out and move the case. */
function nextExpiry(matter: Case, by: Moment): RunOut | Refusal | undefined {
  let first: RunOut | undefined
  for (const [course, chart] of coursesOf(matter.procedure))
    for (const { path, state } of [...lineage(chart, matter.states[course] as string)].reverse()) {
      const clock = state.expires && matter.clocks[state.expires.limit]
      if (!clock || !state.expires) continue
      const due = ranOutOn(clock, matter.under.calendar, by)
      if (isRefusal(due)) return due
      if (!due || (first && !isBefore(due, first.at))) continue
      const states = { ...matter.states, [course]: target(chart, path, state.expires.to) }
      first = { limit: clock.limit, at: isBefore(due, matter.on) ? matter.on : due, states }
    }
  return first
}

/** The same case in other states: clocks of states left end, those of states entered begin. */
function withClocks(
  matter: Case,
  before: States,
  states: States,
  at: Moment,
  how: EndedClock['how'],
): Case | Refusal {
  const inside = new Set<string>()
  const entered: { limit: string; within: NonNullable<Clock['within']> }[] = []
  for (const [course, chart] of coursesOf(matter.procedure)) {
    const was = new Set(course in before ? lineage(chart, before[course] as string).map(one => one.path) : [])
    for (const { path, state } of lineage(chart, states[course] as string)) {
      inside.add(`${course}/${path}`)
      if (was.has(path)) continue
      for (const limit of state.limits ?? []) entered.push({ limit, within: { course, state: path } })
    }
  }
  const isLeft = ({ within }: Clock) => within && !inside.has(`${within.course}/${within.state}`)
  let now: Case = { ...endClocks(matter, clock => Boolean(isLeft(clock)), at, how), states, on: at }
  for (const { limit, within } of entered) {
    const next = startOne(now, limit, at, within)
    if (isRefusal(next)) return next
    now = next
  }
  return keepAll(now, at)
}

/** Every clock stands still or goes on as the states of the case have it. */
function keepAll(matter: Case, at: Moment): Case {
  const { procedure, states } = matter
  const kept = Object.values(matter.clocks).map(clock => keepTime(procedure, states, clock, at))
  if (kept.every(clock => matter.clocks[clock.limit] === clock)) return matter
  return { ...matter, clocks: Object.fromEntries(kept.map(clock => [clock.limit, clock])) }
}

function startAll(matter: Case, limits: readonly string[], at: Moment): Case | Refusal {
  let now = matter
  for (const limit of limits) {
    const next = startOne(now, limit, at, boundOf(now, limit))
    if (isRefusal(next)) return next
    now = next
  }
  return now
}

/** The state with which a limit that an act began will end, if there is one. */
function boundOf(matter: Case, limit: string): Clock['within'] {
  for (const [course, chart] of coursesOf(matter.procedure))
    for (const { path, state } of lineage(chart, matter.states[course] as string))
      if ([state.bounds, state.limits].flat().includes(limit)) return { course, state: path }
  return undefined
}

/** Begins a limit by the rule of the day the case was opened; a limit of its own day, by that of this day. */
export function startOne(matter: Case, limit: string, at: Moment, within?: Clock['within']): Case | Refusal {
  const { limits, places = [NATION] } = matter.under
  const { before, after, ofItsDay } = matter.procedure.limits[limit] ?? {}
  const on = dayOf(ofItsDay ? at : matter.openedOn)
  const found = limitInForce(limits, places, matter.procedure.id, limit, on)
  if (isRefusal(found)) return found
  const day = matter.facts[(found.ahead ? before : after) ?? '']
  const start = typeof day === 'string' ? day : at
  const running = matter.clocks[limit]
  if (running?.rule.orLater)
    return { ...matter, clocks: { ...matter.clocks, [limit]: { ...running, again: start } } }
  const rule = ruleAsDecided(found, matter.facts, start, matter.under.calendar)
  if (isRefusal(rule)) return rule
  const ended = endClocks(matter, clock => clock.limit === limit, at, 'left')
  return { ...ended, clocks: { ...ended.clocks, [limit]: startClock(limit, rule, start, within) } }
}

function endClocks(matter: Case, ends: (clock: Clock) => boolean, at: Moment, how: EndedClock['how']): Case {
  const ending = Object.values(matter.clocks).filter(ends)
  if (ending.length === 0) return matter
  const clocks = Object.entries(matter.clocks).filter(([, clock]) => !ending.includes(clock))
  const ended = ending.map(clock => ({ ...clock, endedOn: at, how }))
  return { ...matter, clocks: Object.fromEntries(clocks), ended: [...matter.ended, ...ended] }
}

function extend(matter: Case, limit: string, { at, facts }: Required<Deed>): Case | Refusal {
  const next = nextExtension(matter.clocks[limit], matter.under.calendar, limit, at)
  const longer = isRefusal(next)
    ? next
    : extended(matter.clocks[limit] as Clock, next, facts, matter.under.calendar)
  return isRefusal(longer) ? longer : { ...matter, clocks: { ...matter.clocks, [limit]: longer } }
}

export const rolesOf = (by: Role | readonly Role[]): readonly Role[] => [by].flat() as readonly Role[]
const needs = (by: string, roles: readonly Role[]) => `${by}: ${roles.map(role => role.id).join(', ')}`

export const isClosed = (matter: Case): boolean =>
  lineage(matter.procedure, matter.states[MAIN] as string).some(({ state }) => state.final)

/** Who owes the next act: of an open case there is one at every moment, of a closed one none. */
export function holderOf(matter: Case): Role | undefined {
  if (isClosed(matter)) return undefined
  const around = lineage(matter.procedure, matter.states[MAIN] as string)
  return around.findLast(({ state }) => state.holder)?.state.holder
}

/** Cases done again before, by the act that came last: what histories have in common is done once. */
export type DoneAgain = WeakMap<Deed, Case>

/** Does again what a case has been through. */
export function replay(matter: Case, done: DoneAgain = new WeakMap()): Case | Refusal {
  let now: Case | undefined
  for (const passage of matter.history) {
    if ('ranOut' in passage) continue
    const next = done.get(passage) ?? doNext(matter, now, passage)
    if (isRefusal(next)) return next
    done.set(passage, next)
    now = next
  }
  const last = matter.history.at(-1)
  if (!now || !last) return refuse('act-not-open')
  return 'ranOut' in last ? advance(now, addDays(dayOf(last.at), 1)) : now
}

const doNext = ({ procedure, under }: Case, now: Case | undefined, deed: Deed) =>
  now ? step(now, deed) : openCase(procedure, under, deed)
