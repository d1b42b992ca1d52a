import type { Case } from '#kernel/procedures/case'
import { coursesOf, lineage, type OpenAct, target } from '#kernel/procedures/chart'
import { limitInForce } from '#kernel/procedures/limit-in-force'
import { dayOf } from '#kernel/procedures/moment'
import { NATION } from '#kernel/place'
import { isRefusal } from '#kernel/refusal'

/**
 * The fields that decide how long the limits are which an act lets begin. Nobody must state them with it; a
 * limit of which nothing was decided is not counted.
 */
export function decidedFacts(
  { procedure, under, states, facts, openedOn }: Case,
  { act, course, naming }: OpenAct,
): string[] {
  const chart = coursesOf(procedure).find(([name]) => name === course)?.[1]
  if (!chart || act.to === undefined) return []
  const before = new Set(lineage(chart, states[course] as string).map(one => one.path))
  const entered = lineage(chart, target(chart, naming, act.to)).filter(one => !before.has(one.path))
  return entered
    .flatMap(({ state }) => state.limits ?? [])
    .flatMap(limit => {
      const places = under.places ?? [NATION]
      const rule = limitInForce(under.limits, places, procedure.id, limit, dayOf(openedOn))
      const fact = isRefusal(rule) ? undefined : rule.decided?.fact
      return fact === undefined || facts[fact] !== undefined ? [] : [fact]
    })
}
