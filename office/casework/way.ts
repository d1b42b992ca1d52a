import { isClosed } from '#kernel/procedures/case'
import type { HandOver } from '#kernel/procedures/hand-over'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Dossier } from '#office/casework/dossier'

/**
 * Refused where such a case does not go this way, or the act that opens the way is not done. A case that has
 * ended goes only where an act of it leads.
 */
export function notItsWay({ id, from, trigger }: HandOver, { process }: Dossier): Refusal | undefined {
  const { procedure, history } = process
  const fits = from.procedure ? from.procedure.id === procedure.id : from.channel.id === procedure.channel.id
  if (!fits) return refuse('act-not-open', `${id}: ${from.procedure?.id ?? from.channel.id}`)
  if (trigger.act === undefined) return isClosed(process) ? refuse('act-not-open', id) : undefined
  const isDue = history.some(one => 'act' in one && one.act === trigger.act)
  return isDue ? undefined : refuse('guard-not-met', trigger.label.zh)
}
