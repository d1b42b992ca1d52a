import type { Case, Deed, Jurisdiction } from '#kernel/procedures/case'
import { blank, startOne, step } from '#kernel/procedures/case'
import { coursesOf, lineage, settle, statesOf, target } from '#kernel/procedures/chart'
import { dueOf } from '#kernel/procedures/clock'
import type { Expiry } from '#kernel/procedures/counting'
import type { Moment } from '#kernel/procedures/moment'
import { isMoment } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'

/** A limit of a procedure, the day it begins, and what was done since. */
export interface DueQuestion {
  readonly limit: string
  readonly from: Moment
  readonly deeds?: readonly Deed[]
}

/**
 * When a limit falls due that begins on a day, after some acts: asked of a case that stands where the limit
 * begins, and of which nothing else is known.
 */
export function dueIn(
  procedure: Procedure,
  under: Jurisdiction,
  { limit, from, deeds = [] }: DueQuestion,
): Expiry | Refusal {
  if (!isMoment(from)) return refuse('not-a-day', from)
  if (procedure.limits[limit]?.begins) return dueOutside(procedure, under, limit, from)
  const begun = beginningOf(procedure, limit)
  if (!begun) return refuse('unknown-limit', `${procedure.id} ${limit}`)
  let matter = standing(procedure, under, from, limit, begun)
  for (const deed of deeds) {
    if (isRefusal(matter)) return matter
    matter = step(matter, deed)
  }
  if (isRefusal(matter)) return matter
  const clock = matter.clocks[limit] ?? matter.ended.findLast(one => one.limit === limit)
  return clock ? dueOf(clock, under.calendar) : refuse('unknown-limit', limit)
}

/** Of a limit that begins before the case does, or after it. */
function dueOutside(
  procedure: Procedure,
  under: Jurisdiction,
  limit: string,
  from: Moment,
): Expiry | Refusal {
  const begun = startOne(blank(procedure, under, from), limit, from)
  if (isRefusal(begun)) return begun
  const clock = begun.clocks[limit]
  return clock ? dueOf(clock, under.calendar) : refuse('unknown-limit', limit)
}

/** Where a limit begins: in a state that declares it, or where an act leads that starts it. */
interface Beginning {
  readonly course: string
  readonly state: string
  readonly byAct: boolean
}

function beginningOf(procedure: Procedure, limit: string): Beginning | undefined {
  const states = coursesOf(procedure).flatMap(([course, chart]) =>
    statesOf(chart).map(one => ({ ...one, course, chart })),
  )
  const declaring = states.find(({ state }) => state.limits?.includes(limit))
  if (declaring) return { course: declaring.course, state: declaring.path, byAct: false }
  for (const { course, chart, path, state } of states) {
    const act = Object.values(state.on ?? {}).find(one => one.starts?.includes(limit))
    if (act) return { course, state: act.to ? target(chart, path, act.to) : path, byAct: true }
  }
  return undefined
}

/** A case in that state, with every limit that begins there and is in force; the one asked for must be. */
function standing(
  procedure: Procedure,
  under: Jurisdiction,
  at: Moment,
  limit: string,
  { course, state, byAct }: Beginning,
): Case | Refusal {
  const chart = coursesOf(procedure).find(([name]) => name === course)?.[1]
  if (!chart) return refuse('unknown-limit', limit)
  const empty = blank(procedure, under, at)
  let matter: Case = { ...empty, states: { ...empty.states, [course]: settle(chart, state) } }
  if (byAct) return startOne(matter, limit, at)
  for (const { path, state: around } of lineage(chart, matter.states[course] as string))
    for (const name of around.limits ?? []) {
      const next = startOne(matter, name, at, { course, state: path })
      if (!isRefusal(next)) matter = next
      else if (name === limit) return next
    }
  return matter
}
