import { type Duty, isInForce, type Post, type Viewer } from '#kernel/authority'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Actor } from '#ledger/entry'
import type { OfficeOfCity } from '#office/people/person'
import type { DutyOfCity } from '#office/people/rows'

/**
 * Who keeps people and duties: a person by a duty, or whoever has the machine in hand, who can do anything
 * to the data folder and is told by this name.
 */
export type Keeper = Viewer | 'console'

/** On whose behalf an entry is made, and by which duty. */
export interface Mandate {
  readonly by: Actor
  readonly authority?: string
}

const console: Mandate = { by: { person: 'console', office: 'console' } }

const mandateOf = ({ id, person, post, office }: Duty): Mandate => ({
  by: { person, office: office.id, post },
  authority: id,
})

/** An administrator keeps the offices and persons of one city. */
export function administers(keeper: Keeper, city: string): Mandate | Refusal {
  if (keeper === 'console') return console
  const duty = inForce(keeper).find(one => one.post === 'administrator' && cityOf(one) === city)
  return duty ? mandateOf(duty) : refuse('not-entitled')
}

/**
 * No city staffs the province or the nation that judges it: an office outside of it, though it stands on its
 * desk, is kept by its own head and by whoever has the machine in hand.
 */
export function keepsOffice(keeper: Keeper, { id, city, isOutside }: OfficeOfCity): Mandate | Refusal {
  return isOutside && keeper !== 'console' ? refuse('not-entitled', id) : administers(keeper, city)
}

/** A head gives and ends the duties of the own office, but makes nobody an administrator. */
export function keepsDuty(keeper: Keeper, office: OfficeOfCity, post: Post): Mandate | Refusal {
  if (keeper === 'console') return console
  const head = inForce(keeper).find(one => one.post === 'head' && one.office.id === office.id)
  return head && post !== 'administrator' ? mandateOf(head) : keepsOffice(keeper, office)
}

/** Persons are added by whoever can give them a duty afterwards: an administrator, or any head. */
export function addsPersons(keeper: Keeper): Mandate | Refusal {
  if (keeper === 'console') return console
  const duty = inForce(keeper).find(one => one.post !== 'member')
  return duty ? mandateOf(duty) : refuse('not-entitled')
}

/** Whoever can set a password can come in as that person: it takes whoever keeps each of his offices. */
export function keepsPassword(keeper: Keeper, offices: readonly OfficeOfCity[]): Mandate | Refusal {
  if (keeper === 'console') return console
  const mandates = offices.map(office => keepsOffice(keeper, office))
  const refused = mandates.find(isRefusal)
  if (refused) return refused
  return mandates[0] ?? refuse('not-entitled')
}

const inForce = ({ duties, on }: Viewer): Duty[] => duties.filter(duty => isInForce(duty, on))
const cityOf = ({ office }: Duty): string | undefined => (office as DutyOfCity['office']).city
