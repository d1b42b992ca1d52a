import { type Assessing, openAssessing } from '#office/assessment/assessing'
import { openPeople } from '#office/people/open'
import type { House } from '#server/house'

const opened = new WeakMap<House, Assessing>()

/** Declared figures, opened once for a house and only when somebody asks for them. */
export async function assessingOf(house: House): Promise<Assessing> {
  const known = opened.get(house)
  if (known) return known
  const { catalogue, places, office, engine, now, evidenceBytesMax: bytesMax } = house
  const [rule] = catalogue.declarationRules.values()
  if (!rule) throw new Error('Fault: no rule says who declares figures')
  const ledger = await house.ledger()
  const people = openPeople({ ledger, places })
  const room = openAssessing({ ledger, people, places, rule, bytesMax, now }, { office, engine })
  opened.set(house, room)
  return room
}
