import { type EvidenceRoom, openEvidence } from '#office/evidence/open'
import { openPeople } from '#office/people/open'
import { casebookIn } from '#server/casebook'
import type { House } from '#server/house'

const opened = new WeakMap<House, EvidenceRoom>()

/** The evidence of cases, opened once for a house and only when somebody asks for it. */
export async function evidenceOf(house: House): Promise<EvidenceRoom> {
  const known = opened.get(house)
  if (known) return known
  const { places, now, evidenceBytesMax: bytesMax } = house
  const ledger = await house.ledger()
  const people = openPeople({ ledger, places })
  const room = openEvidence({ ledger, now, bytesMax, people, book: casebookIn(house) })
  opened.set(house, room)
  return room
}
