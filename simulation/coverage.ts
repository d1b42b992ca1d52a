import type { Case } from '#kernel/procedures/case'
import type { OpenAct } from '#kernel/procedures/chart'
import { coursesOf, statesOf } from '#kernel/procedures/chart'
import { actsOf } from '#kernel/procedures/check'
import type { HandOver } from '#kernel/procedures/hand-over'
import { asProcedure } from '#kernel/procedures/hand-over'
import type { Procedure } from '#kernel/procedures/procedure'

/** What a definition has that can happen, by kinds; each by a name that a person finds again. */
const kinds = ['procedures', 'acts', 'limits', 'extensions', 'suspensions', 'expiries', 'handOvers'] as const
export type CoveredKind = (typeof kinds)[number]

export interface Covered {
  readonly done: number
  readonly of: number
  /** What never happened, by name. */
  readonly missing: readonly string[]
}

export interface Coverage {
  /** Counts that something happened. */
  saw(kind: CoveredKind, name: string): void
  times(kind: CoveredKind, name: string): number
  result(): Readonly<Record<CoveredKind, Covered>>
}

export function coverageOf(procedures: readonly Procedure[], handOvers: readonly HandOver[]): Coverage {
  const courses = handOvers.map(asProcedure)
  const seen = new Map<string, number>()
  for (const procedure of procedures) seen.set(`procedures ${procedure.id}`, 0)
  for (const { id } of handOvers) seen.set(`handOvers ${id}`, 0)
  for (const procedure of [...procedures, ...courses])
    for (const [kind, name] of happenings(procedure)) seen.set(`${kind} ${name}`, 0)
  const known = new Set(seen.keys())
  const saw = (kind: CoveredKind, name: string) => {
    const key = `${kind} ${name}`
    seen.set(key, (seen.get(key) ?? 0) + 1)
  }
  const result = () =>
    Object.fromEntries(
      kinds.map(kind => {
        const own = [...known].filter(key => key.startsWith(`${kind} `))
        const missing = own.filter(key => !seen.get(key)).map(key => key.slice(kind.length + 1))
        return [kind, { done: own.length - missing.length, of: own.length, missing }]
      }),
    ) as unknown as Readonly<Record<CoveredKind, Covered>>
  return { saw, times: (kind, name) => seen.get(`${kind} ${name}`) ?? 0, result }
}

function* happenings(procedure: Procedure): Generator<readonly [CoveredKind, string]> {
  const { id, limits } = procedure
  for (const { name, course, path, act } of actsOf(procedure)) {
    yield ['acts', actName(procedure, { name, course, naming: path })]
    if (act.extends) yield ['extensions', `${id} ${act.extends}`]
  }
  // What begins outside the case never runs in it.
  for (const [name, { begins }] of Object.entries(limits)) if (!begins) yield ['limits', `${id} ${name}`]
  for (const [course, chart] of coursesOf(procedure))
    for (const { path, state } of statesOf(chart)) {
      if (state.expires) yield ['expiries', expiryName(procedure, course, path)]
      if (state.stopsClock) yield ['suspensions', `${id} ${course}${path}`]
    }
}

export const actName = ({ id }: Procedure, { name, course, naming }: Omit<OpenAct, 'act'>): string =>
  `${id} ${course && `${course}:`}${naming}/${name}`

export const expiryName = ({ id }: Procedure, course: string, path: string): string =>
  `${id} ${course && `${course}:`}${path}`

/** Notes what a case shows after a change. */
export function noteCase(coverage: Coverage, before: Case | undefined, after: Case): void {
  const { procedure } = after
  const begun = Object.values(after.clocks).filter(one => before?.clocks[one.limit]?.start !== one.start)
  for (const { limit } of begun) coverage.saw('limits', `${procedure.id} ${limit}`)
  for (const [course, chart] of coursesOf(procedure))
    for (const { path, state } of statesOf(chart)) {
      const was = before?.states[course] ?? ''
      const is = after.states[course] ?? ''
      const enters = `${is}.`.startsWith(`${path}.`) && !`${was}.`.startsWith(`${path}.`)
      if (state.stopsClock && enters) coverage.saw('suspensions', `${procedure.id} ${course}${path}`)
    }
  for (const [limit, clock] of Object.entries(after.clocks))
    if (clock.extensions > (before?.clocks[limit]?.extensions ?? 0))
      coverage.saw('extensions', `${procedure.id} ${limit}`)
}
