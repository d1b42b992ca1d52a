import { type Day, isDay } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Instant } from '#ledger/entry'
import type { Ledger } from '#ledger/open'
import { cityOf } from '#office/casework/city-people'
import { type Keeper, keepsOffice } from '#office/people/entitlement'
import { dutiesIn, officesIn } from '#office/people/rows'
import { answering, hasEnded } from '#office/people/succession'

export interface OfficeEnding {
  readonly id: string
  /** The first day on which it is no office any more. */
  readonly on: Day
  /** The office of the same city that answers for what it owed. */
  readonly successor: string
}

/**
 * Ends an office, as a merger does: its posts end with it, and what it owed passes to its successor. Cases do
 * not change hands in silence, so one that still leads any, or owes an act in one, cannot end.
 */
export async function endOffice(
  ledger: Ledger,
  keeper: Keeper,
  { id, on, successor }: OfficeEnding,
  when: { readonly at: Instant; readonly on: Day },
): Promise<Refusal | undefined> {
  const offices = await officesIn(ledger.store)
  const office = offices.find(one => one.id === id)
  if (!office) return refuse('unknown-office', id)
  const mandate = keepsOffice(keeper, office)
  // Of an office of another city nobody is told that there is one.
  if (isRefusal(mandate)) return isAt(keeper, office.city) ? mandate : refuse('unknown-office', id)
  if (!isDay(on)) return refuse('not-a-day', on.slice(0, 40))
  if (on < office.madeOn) return refuse('date-order', `${office.madeOn} ${on}`)
  if (office.ended) return refuse('office-ended', `${id}: ${office.ended.on}`)
  const other = offices.find(one => one.id === successor)
  if (!other || other.city !== office.city || other.id === id) return refuse('unknown-office', successor)
  if (hasEnded(other, on) || answering(offices, on)(successor) === id)
    return refuse('office-ended', successor)
  if (await isLastKeeper(ledger, id, on)) return refuse('last-administrator', id)
  const held = await casesHeld(ledger, id)
  if (held > 0) return refuse('office-holds-cases', `${id}: ${held}`)
  const subject = `office/${id}`
  const entry = { subject, kind: 'office.ended', happenedAt: when.on, ...mandate, body: { on, successor } }
  const added = await ledger.append({ entries: [entry], recordedAt: when.at, expect: { [subject]: 1 } })
  if (!isRefusal(added)) return undefined
  return added.refused === 'changed-meanwhile' ? refuse('office-ended', id) : added
}

const isAt = (keeper: Keeper, city: string | undefined): boolean =>
  keeper === 'console' || keeper.duties.some(one => cityOf(one.office) === city)

/** True where all who keep the offices of the city from that day on have their post in this one. */
async function isLastKeeper(ledger: Ledger, id: string, on: Day): Promise<boolean> {
  const keepers = (await dutiesIn(ledger.store, { on })).filter(one => one.post === 'administrator')
  const [here] = keepers.filter(one => one.office.id === id)
  return (
    here !== undefined && !keepers.some(one => one.office.id !== id && one.office.city === here.office.city)
  )
}

async function casesHeld(ledger: Ledger, id: string): Promise<number> {
  const [row] = await ledger.store.rows<{ held: number }>(
    `SELECT (SELECT count(*) FROM cases WHERE closed_on IS NULL AND (lead = $1 OR holder_office = $1))::integer
       + (SELECT count(*) FROM hand_overs WHERE ended_on IS NULL AND $1 IN (from_office, to_office))::integer AS held`,
    [id],
  )
  return row?.held ?? 0
}
