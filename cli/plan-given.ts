import { type Call, WrongUse } from '#cli/verb'
import type { Viewer } from '#kernel/authority'
import { type Day, isDay } from '#kernel/date'
import { type Refusal, refuse } from '#kernel/refusal'
import type { House } from '#server/house'

/** The day of `--on`, or today. */
export function dayGiven({ flags, today }: Call, name = 'on'): Day | Refusal {
  const given = flags[name]
  if (given === undefined || given === '') return today
  return typeof given === 'string' && isDay(given) ? given : refuse('not-a-day', String(given))
}

/** The plan of `--plan`; whoever may see only one need not name it. */
export async function planGiven({ flags }: Call, house: House, viewer: Viewer): Promise<string | Refusal> {
  if (typeof flags.plan === 'string' && flags.plan !== '') return flags.plan
  const [first, ...others] = await (await house.planning()).plans(viewer)
  if (others.length > 0) throw new WrongUse('There are several plans: say which with --plan ID')
  return first?.id ?? refuse('unknown-plan')
}
