import type { CarriedOut, DesignationScheme } from '#kernel/assessment/designation-scheme'
import { isScore } from '#kernel/assessment/panel'
import type { PlacesIndex } from '#kernel/places'
import type { Facts } from '#kernel/procedures/facts'
import { type Refusal, refuse } from '#kernel/refusal'
import type { Heeded } from '#office/casework/heed'
import { capWrong } from '#office/designation/region'

interface Around {
  readonly schemes: ReadonlyMap<string, DesignationScheme>
  readonly places: PlacesIndex
}

/** What is wrong with a round as it is opened, called, or given an expert. */
export function againstCalling(
  { round, call, appoint }: CarriedOut,
  heeded: Heeded,
  { schemes, places }: Around,
): Refusal | undefined {
  const { act, facts, known, lead, place } = heeded
  if (heeded.case === undefined && place !== lead.place)
    return refuse('place-of-another', `${place}: ${lead.id} (${lead.place})`)
  if (act === call)
    return callWrong({ ...known, ...facts }, round.id, schemes) ?? capWrong({ ...known, ...facts }, places)
  return act === appoint ? unknownPlace(facts, places) : undefined
}

/** What cannot be mended once it is called: the scheme, and what its result is cut by. */
function callWrong(
  { scheme, quota, seed, minimum }: Facts,
  round: string,
  schemes: Around['schemes'],
): Refusal | undefined {
  if (schemes.get(String(scheme))?.carriedOut?.round.id !== round)
    return refuse('unknown-scheme', String(scheme))
  if (!(Number.isSafeInteger(quota) && Number(quota) > 0))
    return refuse('cut-rule-invalid', `quota: ${quota}`)
  if (!Number.isSafeInteger(seed)) return refuse('cut-rule-invalid', `seed: ${seed}`)
  if (minimum !== undefined && !isScore(Number(minimum)))
    return refuse('cut-rule-invalid', `minimum: ${minimum}`)
  return undefined
}

/** A place that nobody knows would keep an expert from nothing. */
function unknownPlace({ expertPlace, declaredTies = [] }: Facts, places: PlacesIndex): Refusal | undefined {
  const unknown = [expertPlace, declaredTies].flat().find(one => places.byCode(String(one)) === undefined)
  return unknown === undefined ? undefined : refuse('unknown-place', String(unknown))
}
