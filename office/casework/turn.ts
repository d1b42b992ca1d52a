import type { CityOffice } from '#kernel/authority'
import { type Case, holderOf, rolesOf } from '#kernel/procedures/case'
import { actsIn } from '#kernel/procedures/chart'
import type { Role } from '#kernel/procedures/role'
import type { DeskOffice } from '#office/casework/city-people'
import type { Turn } from '#office/casework/case-entries'

/** The offices among which the roles of a case are found. */
export interface Around {
  readonly lead: CityOffice
  /** Those that have a part already; they come before others of their kind. */
  readonly joined: readonly CityOffice[]
  readonly city: readonly CityOffice[]
}

/** The offices of a city that serve a place or what holds it, the nearest first, as `places` are. */
export function nearestFirst(
  lead: DeskOffice,
  all: readonly DeskOffice[],
  places: readonly string[],
): DeskOffice[] {
  const onDesk = all.filter(one => one.city === lead.city && places.includes(one.place))
  return onDesk.sort((a, b) => places.indexOf(a.place) - places.indexOf(b.place))
}

/** The city's office in which a role is filled; none where no office of the city is competent. */
export function officeOf({ of }: Role, { lead, joined, city }: Around): CityOffice | undefined {
  if (of === 'lead' || of === 'head' || of === 'party') return lead
  if (of === 'higher') return city.find(one => one.id === lead.above)
  if (of === 'addressee') return joined.at(-1)
  const ofKind = (one: CityOffice) => one.officeKind === of.id
  return [lead, ...joined].find(ofKind) ?? city.find(ofKind)
}

/**
 * Whose turn it is: the office that owes the next act, and those whose acts are open. What an authority
 * outside the city's offices owes is followed by the leading office, as is what a party owes.
 */
export function turnOf(process: Case, around: Around): Turn {
  const role = holderOf(process)
  if (!role) return {}
  const holder = officeOf(role, around) ?? around.lead
  const roles = actsIn(process.procedure, process.states).flatMap(({ act }) => rolesOf(act.by))
  const offices = [holder, ...roles.flatMap(one => officeOf(one, around) ?? [])].map(one => one.id)
  return { holder: holder.id, joins: [...new Set(offices)].filter(id => id !== around.lead.id) }
}

/** A role as it is filled here: what an authority outside the city does is recorded as a party's act is. */
export const roleHere = (role: Role, around: Around): Role =>
  officeOf(role, around) ? role : { ...role, of: 'party' }
