import type { OpenAct } from '#kernel/procedures/chart'
import { type Facts, missingFacts } from '#kernel/procedures/facts'
import type { Act, Procedure } from '#kernel/procedures/procedure'
import { type Refusal, refuse } from '#kernel/refusal'

/** Whether acts tell themselves what they need and nothing that they are not asked, by their line of work. */
export const isToldAsAsked = ({ channel }: Procedure): boolean =>
  channel.kind === 'line-of-work' && channel.isToldAsAsked === true

/** Facts that an act must tell itself, whatever is known: all that it needs and the opening does not ask. */
export function toldByItself(procedure: Procedure, { act }: OpenAct): string[] {
  const { asks = [] } = procedure.opens
  return isToldAsAsked(procedure) ? (act.needs ?? []).filter(one => !asks.includes(one)) : []
}

/** All that an act may tell. */
export const toldIn = ({ needs = [], may = [] }: Act): string[] => [...needs, ...may]

/** What an act, or an opening where there is none, tells beyond what it is asked, or leaves out of it. */
export function notAsAsked(procedure: Procedure, facts: Facts, open?: OpenAct): Refusal | undefined {
  if (!isToldAsAsked(procedure)) return undefined
  const { act, asks = [] } = procedure.opens
  const asked = open ? toldIn(open.act) : asks
  const beyond = Object.keys(facts).filter(one => !asked.includes(one))
  if (beyond.length > 0) return refuse('fact-not-asked', `${open?.name ?? act}: ${beyond.join(', ')}`)
  const missing = open ? missingFacts(toldByItself(procedure, open), facts) : []
  return missing.length > 0 ? refuse('fact-missing', missing.join(', ')) : undefined
}
