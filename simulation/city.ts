import { addDays, type Day, daysBetween } from '#kernel/date'
import type { Case, Deed } from '#kernel/procedures/case'
import { isClosed, openCase, replay } from '#kernel/procedures/case'
import { actsOf } from '#kernel/procedures/check'
import type { HandOver } from '#kernel/procedures/hand-over'
import { openHandOver } from '#kernel/procedures/hand-over'
import type { Procedure } from '#kernel/procedures/procedure'
import type { OfficeKind } from '#kernel/procedures/role'
import { isRefusal, refusals } from '#kernel/refusal'
import { chanceOf } from '#simulation/chance'
import { below, oneOf, someFacts } from '#simulation/conduct'
import { type Covered, type CoveredKind, coverageOf } from '#simulation/coverage'
import { act, follow, look } from '#simulation/day'
import { watchPost } from '#simulation/post-book'
import { shorten } from '#simulation/shorten'
import { type LimitTally, noLimits, tallyLimits } from '#simulation/tally'
import { countRefusal, daysOf, type Held, report, type Rules, type Town, tempers } from '#simulation/town'
import type { Violation } from '#simulation/town'

/** What random years of a city came to. */
export interface Lived {
  readonly matters: number
  readonly cases: number
  readonly closed: number
  readonly acts: number
  readonly refusals: Readonly<Record<string, number>>
  /** By where each package is in the end. */
  readonly handOvers: Readonly<Record<string, number>>
  readonly limits: LimitTally
  readonly channels: Readonly<Record<string, number>>
  readonly coverage: Readonly<Record<CoveredKind, Covered>>
  readonly violations: readonly Violation[]
}

export interface Years {
  readonly matters: number
  readonly seed: number
}

const FROM = '2024-01-02'
const UNTIL = '2026-12-31'
/** Of a procedure however short: its limits run all the same. */
const FEWEST_ACTS = 20
/** Later matters would not come to their first limits. */
const LAST_OPENING = '2026-11-30'

/**
 * Random years of a city, the same for the same seed: matters over all procedures, taken up by careful,
 * careless and late people, with every property watched at every step. Nothing is thrown for what a person
 * does.
 */
export function city(rules: Rules, { matters, seed }: Years): Lived {
  const chance = chanceOf(seed)
  const coverage = coverageOf(rules.procedures, rules.handOvers)
  const town: Town = {
    ...{ rules, chance, coverage, from: FROM, until: UNTIL, agenda: new Map(), held: [] },
    ...{ tried: new Map(), refusals: new Map(), violations: [], acts: 0 },
  }
  const openings = spread(town, matters)
  for (const day of daysOf(town)) {
    for (let n = openings.get(day) ?? 0; n > 0; n--) openMatter(town, day)
    // What is put off to the same day is done at the end of it.
    for (const { held, does } of town.agenda.get(day) ?? []) {
      look(town, held, day)
      if (does === 'act') for (const begun of act(town, held, day)) begin(town, begun, held, day)
    }
    town.agenda.delete(day)
  }
  return account(town, matters)
}

/** How many matters begin on each day. */
function spread({ chance, from }: Town, matters: number): Map<Day, number> {
  const openings = new Map<Day, number>()
  const length = daysBetween(from, LAST_OPENING) + 1
  for (let n = 0; n < matters; n++) {
    const day = addDays(from, below(chance, length))
    openings.set(day, (openings.get(day) ?? 0) + 1)
  }
  return openings
}

/**
 * A matter goes to the procedure that was used least for what can be done in it; one without a rule on that
 * day is refused, and the next tried.
 */
function openMatter(town: Town, on: Day): void {
  const { rules, coverage } = town
  const size = new Map(rules.procedures.map(one => [one, FEWEST_ACTS + actsOf(one).length]))
  const times = (one: Procedure) => coverage.times('procedures', one.id) / (size.get(one) ?? 1)
  for (const procedure of [...rules.procedures].sort((a, b) => times(a) - times(b)))
    if (openOne(town, procedure, on)) return
}

function openOne(town: Town, procedure: Procedure, on: Day, from?: Held): Held | undefined {
  const { chance, rules } = town
  const { act: name, by } = procedure.opens
  const deed: Deed = {
    at: on,
    act: name,
    by: oneOf(chance, by)?.id ?? '',
    facts: someFacts(chance, procedure, on),
  }
  const wrong = oneOf(chance, wrongOpenings(procedure, deed))
  if (wrong) {
    const refused = openCase(procedure, rules.under, wrong)
    if (isRefusal(refused)) countRefusal(town, refused)
    else report(town, undefined, [{ property: 'mistakes-refused', detail: `${procedure.id}: ${wrong.act}` }])
  }
  const opened = openCase(procedure, rules.under, deed)
  if (isRefusal(opened)) return void countRefusal(town, opened)
  const held = take(town, opened, on, { from })
  town.coverage.saw('procedures', procedure.id)
  return held
}

const wrongOpenings = ({ opens }: Procedure, deed: Deed): Deed[] => [
  { ...deed, by: 'passer-by' },
  { ...deed, act: `${opens.act}-again` },
  { ...deed, at: '2025-02-29' },
  { ...deed, facts: { hearsay: true } },
]

function take(town: Town, now: Case, on: Day, more: Pick<Held, 'from' | 'handOver'>): Held {
  const held: Held = {
    ...{ id: `${now.procedure.id}-${town.held.length + 1}`, temper: oneOf(town.chance, tempers) ?? 'late' },
    ...{ now, ...more, opened: [], carried: [], acts: 0, packages: 0, nextLook: '', overdue: new Set() },
  }
  town.held.push(held)
  follow(town, held, undefined, on)
  return held
}

/**
 * What an act in one case begins elsewhere: a package that is due, or the case that an accepted one opens.
 */
function begin(town: Town, begun: HandOver | Procedure, from: Held, on: Day): void {
  if (begun.kind === 'procedure') {
    const held = openOne(town, begun, on, from)
    if (held) from.opened.push(held)
    return
  }
  const { chance, rules } = town
  const [fromKind, toKind] = [oneOf(chance, begun.from.officeKinds), oneOf(chance, begun.to.officeKinds)]
  if (!fromKind || !toKind) return
  const nobody: OfficeKind = { ...toKind, id: 'nobody' }
  for (const offices of [
    { from: nobody, to: toKind },
    { from: fromKind, to: nobody },
  ]) {
    const wrong = openHandOver(begun, rules.under, offices, on)
    if (isRefusal(wrong)) countRefusal(town, wrong)
    if (!isRefusal(wrong) || wrong.refused !== 'office-not-competent')
      report(town, from, [
        { property: 'mistakes-refused', detail: `${begun.id} by an office without competence` },
      ])
  }
  const opened = openHandOver(begun, rules.under, { from: fromKind, to: toKind }, on)
  if (isRefusal(opened)) {
    countRefusal(town, opened)
    return
  }
  from.packages += 1
  const held = take(town, opened, on, { handOver: begun, from })
  held.carried.push({ act: opened.procedure.opens.act, on })
  town.coverage.saw('handOvers', begun.id)
}

/** What is left to be watched when the years are over, and what they came to. */
function account(town: Town, matters: number): Lived {
  const limits = noLimits()
  const handOvers: Record<string, number> = {}
  const channels: Record<string, number> = {}
  for (const held of town.held) {
    look(town, held, town.until)
    const again = replay(held.now)
    if (isRefusal(again) || !isSameCase(again, held.now))
      report(town, held, [{ property: 'replay', detail: isRefusal(again) ? again.refused : held.id }])
    tallyLimits(limits, held.now, town.until)
    if (held.handOver) count(handOvers, closePost(town, held))
    else count(channels, held.now.procedure.channel.id)
  }
  for (const name of town.refusals.keys())
    if (!Object.hasOwn(refusals, name))
      report(town, undefined, [{ property: 'refused-by-name', detail: name }])
  const cases = town.held.filter(one => !one.handOver)
  return {
    ...{
      matters,
      cases: cases.length,
      closed: cases.filter(one => isClosed(one.now)).length,
      acts: town.acts,
    },
    ...{ refusals: Object.fromEntries([...town.refusals].sort()), handOvers, channels },
    limits,
    coverage: town.coverage.result(),
    violations: shortest(town),
  }
}

/** Where a package ends: with an answer, dropped, in time somewhere on its way, or silent. */
function closePost(town: Town, held: Held): string {
  const { handOver, now, carried, opened } = held
  if (!handOver) return ''
  const broken = watchPost(handOver, now, carried, town.until)
  report(town, held, broken)
  const accepted = carried.some(one => one.act === 'accept')
  if (opened.length > (accepted ? 1 : 0) || (opened.length > 0 && !handOver.to.procedure))
    report(town, held, [{ property: 'nothing-lost', detail: `${opened.length} cases came of it` }])
  const place = now.states[''] ?? ''
  return isClosed(now) || held.overdue.size === 0 ? place : `${place}, silent`
}

const count = (counts: Record<string, number>, name: string) => {
  counts[name] = (counts[name] ?? 0) + 1
}

const isSameCase = (one: Case, other: Case): boolean =>
  JSON.stringify(shown(one)) === JSON.stringify(shown(other))

const shown = ({ states, facts, clocks, ended, documents, events, on, history }: Case) => {
  const clock = (one: Case['ended'][number] | Case['clocks'][string]) => [
    ...[one.limit, one.start, one.extensions, one.stops, one.within],
    'how' in one ? [one.how, one.endedOn] : [],
  ]
  const running = Object.values(clocks).map(clock)
  return [states, facts, running, ended.map(clock), documents, events.map(one => one.on), on, history]
}

/** For each property the shortest history that breaks it. */
function shortest({ violations, rules }: Town): Violation[] {
  const found = new Map<string, Violation>()
  for (const one of violations) {
    const procedure = rules.procedures.find(({ id }) => id === one.of)
    const history = procedure ? shorten(procedure, rules.under, one.history, one.property) : one.history
    const before = found.get(one.property)
    if (!before || history.length < before.history.length) found.set(one.property, { ...one, history })
  }
  return [...found.values()]
}
