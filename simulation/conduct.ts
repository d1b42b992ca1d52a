import { addDays, type Day } from '#kernel/date'
import type { Case, Deed } from '#kernel/procedures/case'
import { rolesOf } from '#kernel/procedures/case'
import { actsIn, coursesOf, lineage, type OpenAct, statesOf, target } from '#kernel/procedures/chart'
import { actsOf } from '#kernel/procedures/check'
import type { Fact, Facts } from '#kernel/procedures/facts'
import { missingFacts } from '#kernel/procedures/facts'
import { extensionAt } from '#kernel/procedures/limit'
import { dayOf } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import { sampleFacts } from '#kernel/procedures/sample-facts'
import { toldAnew } from '#kernel/procedures/told-anew'
import type { RefusalName } from '#kernel/refusal'
import type { Field } from '#kernel/register'

/** What somebody tries; `mistaken` holds the names by which it must be refused. */
export interface Attempt {
  readonly deed: Deed
  readonly mistaken?: readonly RefusalName[]
}

/** From 0 up to, not including, 1. */
export type Chance = () => number

export const below = (chance: Chance, n: number): number => Math.floor(chance() * n)
export const oneOf = <T>(chance: Chance, all: readonly T[]): T | undefined => all[below(chance, all.length)]

/** How often each act was tried: people turn to what is seldom done, so that everything is done once. */
export type Tried = (matter: Case, act: OpenAct) => number

const RIGHTLY = 0.72
const AT_A_TIME = 0.3

/** What is tried on a day in a case; nothing where nobody has anything to do in it. */
export function attempt(chance: Chance, matter: Case, on: Day, tried: Tried): Attempt | undefined {
  const open = actsIn(matter.procedure, matter.states)
  const act = seldomDone(chance, open, one => tried(matter, one) * (endsIt(matter, one) ? HASTE : 1))
  if (!act) return outOfTurn(chance, matter, on)
  const right = rightly(chance, matter, act, on)
  if (chance() < RIGHTLY) return right
  const mistakes = [wrongRole, forgotten, outOfTurn, tooEarly, noDay, unknownFact, wrongKind, stranger]
  const mistake = oneOf(chance, mistakes)
  return mistake?.(chance, matter, on, { act, right }) ?? right
}

/** An end is not what people turn to first, or nothing else would come to be done. */
const HASTE = 8
function endsIt({ procedure }: Case, { act, course, naming }: OpenAct): boolean {
  const chart = coursesOf(procedure).find(([name]) => name === course)?.[1]
  if (!act.to || !chart) return false
  return lineage(chart, target(chart, naming, act.to)).some(({ state }) => state.final)
}

function seldomDone(
  chance: Chance,
  open: readonly OpenAct[],
  times: (act: OpenAct) => number,
): OpenAct | undefined {
  const weighed = open.map(act => ({ act, weight: 1 / (1 + times(act)) }))
  let left = chance() * weighed.reduce((sum, one) => sum + one.weight, 0)
  for (const { act, weight } of weighed) {
    left -= weight
    if (left < 0) return act
  }
  return weighed.at(-1)?.act
}

interface Intent {
  readonly act: OpenAct
  readonly right: Attempt
}

function rightly(chance: Chance, matter: Case, open: OpenAct, on: Day): Attempt {
  const { name, act } = open
  const clock = act.extends ? matter.clocks[act.extends] : undefined
  const may = rolesOf(act.by).map(role => role.id)
  const next = clock && extensionAt(clock.rule, clock.extensions)
  const by = next?.by ?? oneOf(chance, may) ?? ''
  const { fields = {} } = matter.procedure
  const asked = [...missingFacts(act.needs ?? [], matter.facts), ...toldAnew(matter, open)]
  const missing = [...new Set(asked)].filter(one => fields[one])
  const stated = Object.fromEntries(missing.map(one => [one, anyFact(chance, fields[one] as Field, on)]))
  const known = { ...matter.facts, ...stated, documents: matter.documents.map(one => one.name) }
  const facts = { ...stated, ...sampleFacts(act, matter.procedure, known, on) }
  return { deed: { at: chance() < AT_A_TIME ? timed(chance, on) : on, act: name, by, facts } }
}

const two = (n: number) => String(n).padStart(2, '0')
const timed = (chance: Chance, on: Day) => `${on}T${two(below(chance, 24))}:${two(below(chance, 60))}`

/** Any value that a field may have. */
export function anyFact(chance: Chance, { kind, values }: Field, on: Day): Fact {
  if (kind === 'number' || kind === 'amount') return below(chance, 1_000_000)
  if (kind === 'flag') return chance() < 0.5
  if (kind === 'day') return addDays(on, below(chance, 90) - 30)
  const known = Object.keys(values ?? {})
  if (kind === 'codes') return known.filter(() => chance() < 0.5)
  return oneOf(chance, known) ?? '甲'
}

/** Some facts that a party states without being asked. */
export function someFacts(chance: Chance, { fields = {} }: Procedure, on: Day): Facts {
  const stated = Object.entries(fields).filter(() => chance() < 0.1)
  return Object.fromEntries(stated.map(([name, field]) => [name, anyFact(chance, field, on)]))
}

type Mistake = (chance: Chance, matter: Case, on: Day, intent: Intent) => Attempt | undefined

/** By somebody who has a part in the case, but not this one; of an extension, by the wrong office. */
const wrongRole: Mistake = (chance, { procedure, clocks }, on, { act: { act }, right }) => {
  const clock = act.extends ? clocks[act.extends] : undefined
  const named = clock && extensionAt(clock.rule, clock.extensions)?.by
  const may = named ? [named] : rolesOf(act.by).map(role => role.id)
  const other = oneOf(
    chance,
    procedure.roles.filter(role => !may.includes(role.id)),
  )
  const mistaken: RefusalName[] = ['not-competent', 'no-extension-left', 'limit-run-out']
  return other && { deed: { ...right.deed, at: on, by: other.id }, mistaken }
}

const stranger: Mistake = (_chance, _matter, on, { right }) => ({
  deed: { ...right.deed, at: on, by: 'passer-by' },
  mistaken: ['not-competent', 'no-extension-left', 'limit-run-out'],
})

const forgotten: Mistake = (_chance, { facts }, on, { act: { act }, right }) => {
  if (missingFacts(act.needs ?? [], facts).length === 0) return undefined
  return {
    deed: { ...right.deed, at: on, facts: {} },
    mistaken: ['fact-missing', 'no-extension-left', 'limit-run-out'],
  }
}

function outOfTurn(chance: Chance, matter: Case, on: Day): Attempt | undefined {
  const open = new Set(actsIn(matter.procedure, matter.states).map(one => one.name))
  const closed = actsOf(matter.procedure).filter(one => !open.has(one.name))
  const act = oneOf(chance, closed)
  const by = act && rolesOf(act.act.by)[0]?.id
  if (!act || !by) return undefined
  // Some states say by their own name why nothing is done in them any more.
  const named = coursesOf(matter.procedure).flatMap(([, chart]) =>
    statesOf(chart).flatMap(one => one.state.refuses ?? []),
  )
  return { deed: { at: on, act: act.name, by }, mistaken: ['act-not-open', ...named] }
}

const tooEarly: Mistake = (chance, matter, _on, { right }) => ({
  deed: { ...right.deed, at: addDays(dayOf(matter.on), -1 - below(chance, 20)) },
  mistaken: ['earlier-than-last-act'],
})

const noDay: Mistake = (_chance, _matter, on, { right }) => ({
  deed: { ...right.deed, at: `${on.slice(0, 4)}-02-30` },
  mistaken: ['not-a-day'],
})

const unknownFact: Mistake = (_chance, _matter, on, { right }) => ({
  deed: { ...right.deed, at: on, facts: { ...right.deed.facts, hearsay: true } },
  mistaken: ['fact-unknown', 'no-extension-left', 'limit-run-out'],
})

/** A flag where a day is asked for, a text where a number is. */
const wrongKind: Mistake = (chance, { procedure }, on, { right }) => {
  const field = oneOf(chance, Object.entries(procedure.fields ?? {}))
  if (!field) return undefined
  const [name, { kind }] = field
  const wrong: Fact = kind === 'number' || kind === 'amount' ? '许多' : 7
  return {
    deed: { ...right.deed, at: on, facts: { ...right.deed.facts, [name]: wrong } },
    mistaken: ['value-invalid', 'no-extension-left', 'limit-run-out'],
  }
}
