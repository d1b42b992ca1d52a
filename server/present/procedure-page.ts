import { workingDaysBetween } from '#kernel/calendar'
import type { Day } from '#kernel/date'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Jurisdiction } from '#kernel/procedures/case'
import { coursesOf, statesOf } from '#kernel/procedures/chart'
import type { Expiry } from '#kernel/procedures/counting'
import type { LimitRule, Limits } from '#kernel/procedures/limit'
import { limitInForce } from '#kernel/procedures/limit-in-force'
import { dayOf } from '#kernel/procedures/moment'
import type { Refusal } from '#kernel/refusal'
import { isRefusal } from '#kernel/refusal'
import type { Citation, Mark } from '#kernel/source'
import type { DueShape, ProcedureBrief, ProcedurePage } from '#server/api/procedures'
import { presentCitation } from '#server/present/citation'
import { presentProcedure, presentRule } from '#server/present/procedure'

const named = ({ id, label }: { id: string; label: { zh: string; en: string } }) => ({ id, label })

export function presentProcedureBrief(one: Procedure, limits: readonly Limits[]): ProcedureBrief {
  const states = coursesOf(one).flatMap(([, course]) => statesOf(course))
  const acts = states.flatMap(({ state }) => Object.values(state.on ?? {}))
  const cited: (Citation | undefined)[] = [
    ...one.basis,
    ...states.flatMap(({ state }) => [state.basis, state.expires?.basis]),
    ...acts.map(act => act.basis),
    ...rulesOf(one, limits).flatMap(rule => [rule.basis, ...rule.extensions.map(other => other.basis)]),
  ]
  const marked = (mark: Mark) => cited.filter(one => one && (one.mark ?? one.source.mark) === mark).length
  return {
    ...named(one),
    channel: { ...named(one.channel), code: one.channel.code, kind: one.channel.kind },
    states: states.length,
    acts: acts.length,
    limits: Object.keys(one.limits).length,
    unverified: marked('unverified'),
    unsure: marked('unsure'),
    closed: one.closed ?? false,
  }
}

const rulesOf = ({ id }: Procedure, limits: readonly Limits[]): LimitRule[] =>
  limits.filter(one => one.of === id).flatMap(one => Object.values(one.limits).flat())

export const presentProcedurePage = (one: Procedure, limits: readonly Limits[]): ProcedurePage => ({
  ...presentProcedure(one, limits),
  channelLabel: one.channel.label,
  officeKinds: one.offices.map(named),
})

/** A due day that was found, with the rule that it follows and who owes the act. */
export function presentDue(
  procedure: Procedure,
  { limits, calendar, places = [] }: Jurisdiction,
  { limit, from, on }: { readonly limit: string; readonly from: string; readonly on: Day },
  { due, derivation }: Expiry,
): DueShape | Refusal {
  const rule = limitInForce(limits, places, procedure.id, limit, dayOf(from))
  const asked = procedure.limits[limit]
  if (isRefusal(rule) || !asked) return rule as Refusal
  const left = workingDaysBetween(calendar, on, dayOf(due))
  return {
    procedure: named(procedure),
    limit: { name: limit, label: asked.label },
    owes: named(asked.owes),
    from,
    rule: presentRule(rule, places[0] ?? ''),
    due,
    ...(typeof left === 'number' && { left }),
    derivation: derivation.map(one => ({ ...one, citation: presentCitation(one.citation) })),
  }
}
