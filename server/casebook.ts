import { china } from '#jurisdictions/calendars/china'
import type { HandOver } from '#kernel/procedures/hand-over'
import { type Casebook, casebookOf } from '#office/casework/casebook'
import type { Definitions } from '#server/catalogue'

/** The rules by which the cases of this house go. */
export const casebookIn = ({ catalogue, places }: Pick<Definitions, 'catalogue' | 'places'>): Casebook =>
  casebookOf({
    procedures: catalogue.procedures,
    // The catalogue shows of a hand-over what every definition has; the definitions are whole.
    handOvers: catalogue.handOvers as ReadonlyMap<string, HandOver>,
    limits: catalogue.limits,
    calendar: china,
    places,
  })
