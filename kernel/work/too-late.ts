import { lineage, MAIN } from '#kernel/procedures/chart'
import type { States } from '#kernel/procedures/clock'
import type { Facts } from '#kernel/procedures/facts'
import { dayOf, type Moment } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import { type Refusal, refuse } from '#kernel/refusal'

/** An act that is not open where a case stands, or that comes too late for any. */
export function notOpen(
  { procedure, states }: { readonly procedure: Procedure; readonly states: States },
  act: string,
): Refusal {
  const at = lineage(procedure, states[MAIN] as string).findLast(({ state }) => state.refuses)
  return refuse(at?.state.refuses ?? 'act-not-open', `${act}: ${states[MAIN]}`)
}

/** Refused after the last day on which such a case may be opened. */
export function tooLateToOpen({ opens }: Procedure, facts: Facts, at: Moment): Refusal | undefined {
  const last = opens.until && facts[opens.until.field]
  if (!opens.until || typeof last !== 'string' || dayOf(at) <= last) return undefined
  return refuse(opens.until.refuses, `${last} < ${dayOf(at)}`)
}
