import { addDays, type Day } from '#kernel/date'
import type { Case, Deed } from '#kernel/procedures/case'
import { advance, isClosed, step } from '#kernel/procedures/case'
import { coursesOf, lineage, type OpenAct } from '#kernel/procedures/chart'
import { actIn } from '#kernel/procedures/chart'
import { dueOf, standsStill } from '#kernel/procedures/clock'
import type { HandOver } from '#kernel/procedures/hand-over'
import { silenceOn } from '#kernel/procedures/hand-over'
import { dayOf, isBefore } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import { isRefusal } from '#kernel/refusal'
import { attempt, below, oneOf } from '#simulation/conduct'
import { actName, expiryName, noteCase } from '#simulation/coverage'
import { watchPost } from '#simulation/post-book'
import { countRefusal, type Held, putOff, report, type Town } from '#simulation/town'
import { watch, watchDay } from '#simulation/watch'

/** Nobody does more in one case than this. */
const ACTS_MAX = 80
const PACKAGES_MAX = 3
/** An open case is looked at so often though nothing falls due. */
const LOOK_DAYS = 30

/** Time passes for a case: what has run out moves it, what is overdue is shown. */
export function look(town: Town, held: Held, on: Day): void {
  const before = held.now
  const after = advance(before, on)
  if (isRefusal(after)) {
    countRefusal(town, after)
    return
  }
  if (after !== before) {
    held.now = after
    noteExpiries(town, before, after)
    follow(town, held, before, on)
  }
  // A state that is entered when its limit is over is left on the day on which it was entered.
  const early = after.history
    .slice(before.history.length)
    .find(one => !isBefore(one.at, on) && one.at !== before.on)
  if (early) report(town, held, [{ property: 'ran-out-and-moved', detail: `${early.at}, asked on ${on}` }])
  report(town, held, watchDay(after, on))
  showOverdue(town, held, on)
  if (held.handOver) report(town, held, watchPost(held.handOver, after, held.carried, on))
  putOffLook(town, held, on)
}

/** What a case has become: watched, noted, and put off to the days on which something is due or done. */
export function follow(town: Town, held: Held, before: Case | undefined, on: Day, deed?: Deed): void {
  report(town, held, watch(before, held.now, deed))
  noteCase(town.coverage, before, held.now)
  putOffLook(town, held, on)
  if (!before || deed) putOffAct(town, held, on)
}

function noteExpiries(town: Town, before: Case, after: Case): void {
  const { procedure } = before
  const limits = after.history
    .slice(before.history.length)
    .flatMap(one => ('ranOut' in one ? one.ranOut : []))
  for (const [course, chart] of coursesOf(procedure))
    for (const { path, state } of lineage(chart, before.states[course] ?? ''))
      if (state.expires && limits.includes(state.expires.limit))
        town.coverage.saw('expiries', expiryName(procedure, course, path))
}

/** What is over its day and moves nothing is told as overdue, with how its day was found. */
function showOverdue(town: Town, held: Held, on: Day): void {
  for (const clock of Object.values(held.now.clocks)) {
    if (!clock.rule.value) continue
    const found = dueOf(clock, held.now.under.calendar)
    if (isRefusal(found)) {
      const isClear =
        found.refused === 'past-horizon' || (found.refused === 'clock-stopped' && standsStill(clock))
      if (!isClear)
        report(town, held, [{ property: 'overdue-shown', detail: `${clock.limit}: ${found.refused}` }])
    } else if (found.derivation.length === 0 || !found.derivation.every(one => one.citation && one.step.zh))
      report(town, held, [{ property: 'overdue-shown', detail: `${clock.limit} without its derivation` }])
    else if (dayOf(found.due) < on) held.overdue.add(`${clock.limit} ${clock.start}`)
  }
  const silence = held.handOver && silenceOn(held.now, on)
  if (silence && !isRefusal(silence)) held.overdue.add(`${silence.limit} ${silence.since}`)
}

function putOffLook(town: Town, held: Held, on: Day): void {
  const over = dueDays(held.now).map(day => addDays(day, 1))
  const next = [...over, addDays(on, LOOK_DAYS)].filter(day => day > on).sort()[0]
  if (!next || next === held.nextLook) return
  held.nextLook = next
  if (!isClosed(held.now) || Object.keys(held.now.clocks).length > 0) putOff(town, held, 'look', next)
}

const dueDays = ({ clocks, under }: Case): Day[] =>
  Object.values(clocks).flatMap(clock => {
    const found = dueOf(clock, under.calendar)
    return isRefusal(found) ? [] : [dayOf(found.due)]
  })

/** When somebody turns to it next. */
function putOffAct(town: Town, held: Held, on: Day): void {
  const { chance } = town
  if (held.acts >= ACTS_MAX) return
  const over = dueDays(held.now)
    .filter(day => day >= on)
    .sort()[0]
  const late = over ? addDays(over, 1 + below(chance, 12)) : addDays(on, 10 + below(chance, 50))
  const soon = addDays(on, below(chance, held.temper === 'prompt' ? 5 : 25))
  const isLate = held.temper === 'late' || held.temper === 'negligent' ? chance() < 0.6 : chance() < 0.1
  // Once a case is closed hardly anybody touches it again; some are forgotten before.
  const isLeft = isClosed(held.now) ? chance() < 0.6 : held.temper === 'negligent' && chance() < 0.1
  if (!isLeft) putOff(town, held, 'act', isLate ? late : soon)
}

/** Somebody does something in a case, rightly or not; gives back what it begins elsewhere. */
export function act(town: Town, held: Held, on: Day): (HandOver | Procedure)[] {
  const { chance, tried } = town
  held.acts += 1
  const key = (matter: Case, one: OpenAct) => actName(matter.procedure, one)
  const before = held.now
  const found = attempt(chance, before, on, (matter, one) => tried.get(key(matter, one)) ?? 0)
  if (!found) return []
  const { deed, mistaken } = found
  const open = actIn(before.procedure, before.states, deed.act)
  if (open && !mistaken) tried.set(key(before, open), (tried.get(key(before, open)) ?? 0) + 1)
  const after = step(before, deed)
  if (isRefusal(after)) {
    countRefusal(town, after)
    if (mistaken && !mistaken.includes(after.refused))
      report(town, held, [
        { property: 'mistakes-refused', detail: `${after.refused}, not ${mistaken.join()}` },
      ])
    putOffAct(town, held, on)
    return []
  }
  if (mistaken)
    report(town, held, [{ property: 'mistakes-refused', detail: `${deed.act}: ${mistaken.join()}` }])
  town.acts += 1
  held.now = after
  if (open) town.coverage.saw('acts', key(before, open))
  follow(town, held, before, on, deed)
  if (held.handOver) held.carried.push({ act: deed.act, on })
  return begun(town, held, deed.act)
}

/** The packages that an act makes due, at times another one, and the case that an accepted one opens. */
function begun(town: Town, held: Held, done: string): (HandOver | Procedure)[] {
  const { chance, rules, coverage } = town
  const { handOver, now, packages } = held
  if (handOver) return done === 'accept' && handOver.to.procedure ? [handOver.to.procedure] : []
  if (packages >= PACKAGES_MAX) return []
  const ofProcedure = ({ from }: HandOver) => from.procedure?.id === now.procedure.id
  const due = rules.handOvers.filter(one => ofProcedure(one) && one.trigger.act === done)
  const times = ({ id }: HandOver) => coverage.times('handOvers', id)
  const others = rules.handOvers
    .filter(one => !one.trigger.act && (one.from.procedure ? ofProcedure(one) : isOfChannel(one, now)))
    .sort((a, b) => times(a) - times(b))
  const another = chance() < 0.12 ? oneOf(chance, others.slice(0, 2)) : undefined
  return another ? [...due, another] : due
}

const isOfChannel = ({ from }: HandOver, { procedure }: Case) => from.channel.id === procedure.channel.id
