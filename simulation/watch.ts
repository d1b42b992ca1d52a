import { addDays } from '#kernel/date'
import type { Case, Deed, Passage } from '#kernel/procedures/case'
import { holderOf, isClosed, rolesOf } from '#kernel/procedures/case'
import { coursesOf, lineage, MAIN, type Placed } from '#kernel/procedures/chart'
import type { Clock } from '#kernel/procedures/clock'
import { dueOf, standsStill } from '#kernel/procedures/clock'
import type { Stop } from '#kernel/procedures/counting'
import { extensionAt } from '#kernel/procedures/limit'
import { dayOf, isBefore } from '#kernel/procedures/moment'
import { isRefusal } from '#kernel/refusal'

/** A property that does not hold, and where. */
export interface Broken {
  readonly property: string
  readonly detail: string
}

type Say = (property: string, detail: string) => void

/**
 * What must hold of a case at every moment, and of every change of it, told from the definition alone and not
 * by the functions that make the change. Gives back what does not hold; nothing is thrown.
 */
export function watch(before: Case | undefined, after: Case, deed?: Deed): Broken[] {
  const broken: Broken[] = []
  const say: Say = (property, detail) => broken.push({ property, detail })
  watchStand(after, say)
  if (!before) return broken
  const added = after.history.slice(before.history.length)
  watchHistory(before, after, deed, say)
  watchAct(before, after, deed, say)
  for (const clock of Object.values(before.clocks)) watchClock(clock, before, after, deed, say)
  for (const clock of Object.values(after.clocks)) watchBegun(clock, before, after, say)
  for (const passage of added) if ('ranOut' in passage) watchRanOut(passage, before, after, say)
  return broken
}

/** The states a case is in, of every course. */
const around = (matter: Case): (Placed & { readonly course: string })[] =>
  coursesOf(matter.procedure).flatMap(([course, chart]) =>
    lineage(chart, matter.states[course] ?? '').map(one => ({ ...one, course })),
  )

function watchStand(matter: Case, say: Say): void {
  const main = around(matter).filter(one => one.course === MAIN)
  const isFinal = main.some(({ state }) => state.final)
  const owed = main.findLast(({ state }) => state.holder)?.state.holder
  const holder = holderOf(matter)
  if (isFinal !== isClosed(matter)) say('one-holder', `closed and not final, or final and open: ${owed?.id}`)
  if (isFinal ? holder !== undefined : !holder || holder.id !== owed?.id)
    say('one-holder', `${holder?.id ?? 'nobody'} and not ${owed?.id}`)
  if (holder && !matter.procedure.roles.some(role => role.id === holder.id))
    say('one-holder', `${holder.id} is no role of it`)
  if (around(matter).some(({ course, path, state }) => state.states && matter.states[course] === path))
    say('whole-state', 'it stands in a state that has inner ones')
  for (const clock of Object.values(matter.clocks)) watchStops(clock, matter, say)
}

/** A clock stands still while a state says so, and at no other time. */
function watchStops(clock: Clock, matter: Case, say: Say): void {
  const { limit, rule, within } = clock
  const reasons = around(matter).filter(({ course, path, state }) => {
    const isOwn = within && within.course === course && `${within.state}.`.startsWith(`${path}.`)
    return !isOwn && (state.stopsClock === true || [state.stopsClock].flat().includes(limit))
  })
  // What is counted back from a day ends on the same day whatever stands still.
  if (standsStill(clock) !== (reasons.length > 0 && !rule.ahead)) say('stopped-with-reason', limit)
  if (reasons.some(({ state }) => !state.label.zh)) say('stopped-with-reason', `${limit}: no label`)
  if (within && !around(matter).some(one => one.course === within.course && one.path === within.state))
    say('ends-with-its-state', limit)
}

function watchHistory(before: Case, after: Case, deed: Deed | undefined, say: Say): void {
  const isKept = before.history.every((one, n) => one === after.history[n])
  const added = after.history.slice(before.history.length)
  const deeds = added.filter(one => 'act' in one)
  if (!isKept || deeds.length !== (deed ? 1 : 0) || (deed && deeds[0] !== deed))
    say('history-kept', `${deeds.length} acts were added`)
  if (after.on < before.on && dayOf(after.on) !== dayOf(before.on)) say('history-kept', 'it went back')
  if (added.some(one => isBefore(one.at, before.on))) say('history-kept', 'something came before the last')
  if (before.ended.some((one, n) => one !== after.ended[n])) say('clocks-kept', 'one that had ended')
  if (isClosed(before) && after.states[MAIN] !== before.states[MAIN]) say('closed-stays', `${deed?.act}`)
}

/** By a role that may, where the states name the act, with what it asks for. */
function watchAct(before: Case, after: Case, deed: Deed | undefined, say: Say): void {
  if (!deed) return
  const { procedure } = before
  // Of two states that name it the inner one counts; the outer ones come first here.
  const act = around(before)
    .flatMap(({ state }) => state.on?.[deed.act] ?? [])
    .at(-1)
  if (!act) {
    say('act-in-turn', deed.act)
    return
  }
  if (!rolesOf(act.by).some(role => role.id === deed.by)) say('act-by-role', deed.by)
  for (const name of act.needs ?? []) if (after.facts[name] === undefined) say('facts-stated', name)
  const written = after.documents.slice(before.documents.length).map(one => one.name)
  if (written.join() !== (act.writes ?? []).join()) say('documents-written', deed.act)
  const kinds = after.events.slice(before.events.length).map(one => one.kind)
  if (kinds.length !== (act.event ? 1 : 0) || kinds[0] !== act.event) say('events-told', deed.act)
  const met = after.ended.slice(before.ended.length).filter(one => one.how === 'met')
  const due = (act.meets ?? []).filter(name => before.clocks[name])
  if (
    met
      .map(one => one.limit)
      .sort()
      .join() !== [...due].sort().join()
  )
    say('met-limit-ends', due.join())
  for (const name of act.starts ?? []) {
    const clock = after.clocks[name]
    if (![clock?.start, clock?.again].includes(clock ? (dayStated(clock, after) ?? deed.at) : deed.at))
      say('begins-with-its-event', name)
  }
  if (Object.keys(after.facts).some(name => !Object.hasOwn(procedure.fields ?? {}, name)))
    say('facts-known', deed.act)
}

const isSame = (one: Clock, other: Clock | undefined) =>
  other !== undefined && one.start === other.start && one.rule === other.rule

/** The day that the facts tell a limit to be counted from, where its procedure says that they do. */
function dayStated({ limit, rule }: Clock, { procedure, facts }: Case): string | undefined {
  const { before, after } = procedure.limits[limit] ?? {}
  const day = facts[(rule.ahead ? before : after) ?? '']
  return typeof day === 'string' ? day : undefined
}

/** A limit goes on, no earlier than before, or is told among those that ended. */
function watchClock(clock: Clock, before: Case, after: Case, deed: Deed | undefined, say: Say): void {
  const { limit } = clock
  const later = after.clocks[limit]
  const ended = after.ended.slice(before.ended.length)
  const isEnded = ended.some(one => one.limit === limit && isSame(clock, one))
  if (!isEnded && !isSame(clock, later)) {
    say('clocks-kept', limit)
    return
  }
  if (!later || isEnded) {
    watchEnd(clock, after, say)
    return
  }
  if (later.extensions !== clock.extensions) watchExtension(clock, later, before, deed, say)
  const isOther = ({ from, until }: Stop, n: number) =>
    later.stops[n]?.from !== from || (until !== undefined && later.stops[n]?.until !== until)
  if (clock.stops.some(isOther)) say('stops-kept', limit)
  const [was, is] = [dueOf(clock, before.under.calendar), dueOf(later, after.under.calendar)]
  if (!isRefusal(was) && !isRefusal(is) && is.due < was.due)
    say('not-brought-forward', `${limit}: ${was.due}, then ${is.due}`)
}

function watchEnd(clock: Clock, after: Case, say: Say): void {
  const again = after.clocks[clock.limit]
  // What a paper says it is counted from is for that paper to say.
  const isCounted = again && !again.rule.ahead && dayStated(again, after) === undefined
  if (again && isCounted && again.start !== clock.start) {
    const [was, is] = [dueOf(clock, after.under.calendar), dueOf(again, after.under.calendar)]
    // Begun anew it may not take away the time that it had.
    if (!isRefusal(was) && !isRefusal(is) && is.due < was.due)
      say('not-brought-forward', `${clock.limit} begun anew: ${was.due}, then ${is.due}`)
  }
  const ended = after.ended.findLast(one => one.limit === clock.limit && isSame(clock, one))
  if (ended && dayOf(ended.endedOn) > dayOf(after.on)) say('clocks-kept', `${clock.limit} ended later`)
}

function watchExtension(clock: Clock, later: Clock, before: Case, deed: Deed | undefined, say: Say): void {
  const extending = around(before).some(({ state }) => deed && state.on?.[deed.act]?.extends === clock.limit)
  const named = extensionAt(clock.rule, clock.extensions)?.by
  if (!extending || later.extensions !== clock.extensions + 1 || named !== deed?.by)
    say('extended-by-right', `${clock.limit}: ${deed?.by} and not ${named}`)
  const due = standsStill(clock) ? undefined : dueOf(clock, before.under.calendar)
  if (deed && due && !isRefusal(due) && isBefore(due.due, deed.at)) say('extended-in-time', clock.limit)
}

/**
 * A limit begins on the day of what begins it, or is counted back from the day stated, by a rule in force.
 */
function watchBegun(clock: Clock, before: Case, after: Case, say: Say): void {
  const { limit, rule, start } = clock
  if (before.clocks[limit] && isSame(clock, before.clocks[limit])) return
  const { ofItsDay } = after.procedure.limits[limit] ?? {}
  const on = dayOf(ofItsDay ? after.on : after.openedOn)
  if (rule.from > on || (rule.until !== undefined && rule.until <= on)) say('rule-in-force', limit)
  const days = after.history.slice(before.history.length).map(one => one.at)
  const stated = dayStated(clock, after)
  if (stated === undefined ? !days.includes(start) : start !== stated)
    say('begins-with-its-event', `${limit}: ${start}`)
  const bounds = around(after).filter(({ state }) => [state.bounds, state.limits].flat().includes(limit))
  if (bounds.length > 0 && !bounds.some(one => one.path === clock.within?.state))
    say('ends-with-its-state', limit)
  if (clock.extensions > 0 || clock.stops.some(one => one.from < start && !rule.ahead))
    say('begins-with-its-event', limit)
}

/** Only what had run out moves a case, on the day on which it ran out. */
function watchRanOut(passage: Passage & { ranOut: string }, before: Case, after: Case, say: Say): void {
  const limit = passage.ranOut
  const ended = after.ended.slice(before.ended.length)
  const clock = ended.find(one => one.limit === limit && one.endedOn === passage.at && one.how === 'run-out')
  if (!clock) {
    say('ran-out-and-moved', `${limit} did not end`)
    return
  }
  const found = dueOf(clock, after.under.calendar)
  const due = isRefusal(found) ? '' : dayOf(found.due)
  if (!due || due > dayOf(passage.at)) say('ran-out-and-moved', `${limit}: ${due} and ${passage.at}`)
}

/** On a day, what had run out before it has moved its case: asked after time has passed. */
export function watchDay(matter: Case, on: string): Broken[] {
  const waiting = around(matter).flatMap(({ state }) => {
    const clock = state.expires && matter.clocks[state.expires.limit]
    return clock && !standsStill(clock) ? [clock] : []
  })
  return waiting.flatMap(clock => {
    const found = dueOf(clock, matter.under.calendar)
    const isOver = !isRefusal(found) && addDays(dayOf(found.due), 1) <= dayOf(on)
    const isKnown = isOver && !isRefusal(found) && found.due.length === 10
    return isKnown ? [{ property: 'ran-out-and-moved', detail: `${clock.limit} on ${on}` }] : []
  })
}
