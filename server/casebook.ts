import type { HandOver } from '#kernel/procedures/hand-over'
import { isRefusal } from '#kernel/refusal'
import { type Casebook, casebookOf } from '#office/casework/casebook'
import type { Definitions } from '#server/catalogue'
import { jurisdictionOf } from '#server/jurisdiction'

/** The rules by which the cases of this house go. */
export const casebookIn = (definitions: Pick<Definitions, 'catalogue' | 'places'>): Casebook =>
  casebookOf({
    procedures: definitions.catalogue.procedures,
    // The catalogue shows of a hand-over what every definition has; the definitions are whole.
    handOvers: definitions.catalogue.handOvers as ReadonlyMap<string, HandOver>,
    cautions: definitions.catalogue.cautions,
    sentinels: definitions.catalogue.sentinels,
    jurisdictionOf(place) {
      const found = jurisdictionOf(definitions, place)
      if (isRefusal(found)) throw new Error(`Fault: '${place}' is no place`)
      return found
    },
  })
