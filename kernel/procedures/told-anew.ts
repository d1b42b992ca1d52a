import { coursesOf, lineage, type OpenAct, target } from '#kernel/procedures/chart'
import { rulesOf } from '#kernel/procedures/check-limits'
import type { Clock } from '#kernel/procedures/clock'
import { nextDecided } from '#kernel/procedures/extending'
import type { Limits } from '#kernel/procedures/limit'
import type { Procedure } from '#kernel/procedures/procedure'

interface Standing {
  readonly procedure: Procedure
  readonly under: { readonly limits: readonly Limits[] }
  readonly clocks: Readonly<Record<string, Clock>>
}

/** Facts that an act must tell each time: a limit that it begins or lengthens is counted by them. */
export function toldAnew({ procedure, under, clocks }: Standing, { act, course, naming }: OpenAct): string[] {
  const chart = coursesOf(procedure).find(([name]) => name === course)?.[1]
  const around = act.to && chart ? lineage(chart, target(chart, naming, act.to)) : []
  const begun = [...(act.starts ?? []), ...around.flatMap(({ state }) => state.limits ?? [])]
  const telling = begun.flatMap(name => [
    ...[procedure.limits[name]?.before, procedure.limits[name]?.after],
    ...rulesOf(procedure.id, name, under.limits).map(rule => rule.decided?.fact),
  ])
  const decided = act.extends ? nextDecided(clocks[act.extends]) : undefined
  const lengthening = decided && !decided.orAll ? [decided.fact] : []
  return [...(act.needs ?? []).filter(one => telling.includes(one)), ...lengthening]
}
