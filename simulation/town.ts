import { addDays, type Day } from '#kernel/date'
import type { Case, Deed, Jurisdiction } from '#kernel/procedures/case'
import type { HandOver } from '#kernel/procedures/hand-over'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Refusal } from '#kernel/refusal'
import type { Chance } from '#simulation/conduct'
import type { Coverage } from '#simulation/coverage'
import type { Carried } from '#simulation/post-book'
import type { Broken } from '#simulation/watch'

/** The definitions and numbers by which a city lives. */
export interface Rules {
  readonly procedures: readonly Procedure[]
  readonly handOvers: readonly HandOver[]
  readonly under: Jurisdiction
}

/** How soon somebody gets to it: at once, in days, when it is too late, or one day no more. */
export const tempers = ['prompt', 'ordinary', 'late', 'negligent'] as const
export type Temper = (typeof tempers)[number]

/** A case or a package in somebody's hands. */
export interface Held {
  readonly id: string
  readonly temper: Temper
  readonly handOver?: HandOver
  /** The case that a package comes from, or the package that a case came with. */
  readonly from?: Held
  readonly opened: Held[]
  readonly carried: Carried[]
  now: Case
  acts: number
  packages: number
  nextLook: Day
  readonly overdue: Set<string>
}

/** A property that did not hold, with the shortest history that shows it. */
export interface Violation extends Broken {
  readonly of: string
  readonly history: readonly Deed[]
}

export interface Errand {
  readonly held: Held
  readonly does: 'act' | 'look'
}

/** Everything that changes while the years go by. */
export interface Town {
  readonly rules: Rules
  readonly chance: Chance
  readonly coverage: Coverage
  readonly from: Day
  readonly until: Day
  readonly agenda: Map<Day, Errand[]>
  readonly held: Held[]
  readonly tried: Map<string, number>
  readonly refusals: Map<string, number>
  readonly violations: Violation[]
  acts: number
}

const VIOLATIONS_MAX = 50

export function report(town: Town, of: Held | undefined, broken: readonly Broken[]): void {
  for (const one of broken) {
    if (town.violations.length >= VIOLATIONS_MAX) return
    const deeds = of?.now.history.flatMap(passage => ('act' in passage ? [passage] : [])) ?? []
    town.violations.push({ ...one, of: of?.now.procedure.id ?? '', history: deeds })
  }
}

export function countRefusal(town: Town, { refused }: Refusal): void {
  town.refusals.set(refused, (town.refusals.get(refused) ?? 0) + 1)
}

/** Puts something off to a day; what lies beyond the years is not done any more. */
export function putOff(town: Town, held: Held, does: Errand['does'], day: Day): void {
  if (day > town.until) return
  const errands = town.agenda.get(day)
  if (errands) errands.push({ held, does })
  else town.agenda.set(day, [{ held, does }])
}

export function* daysOf({ from, until }: Pick<Town, 'from' | 'until'>): Generator<Day> {
  for (let day = from; day <= until; day = addDays(day, 1)) yield day
}
