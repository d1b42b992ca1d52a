import { isInForce, type Post } from '#kernel/authority'
import type { Catalogue } from '#kernel/catalogue'
import type { Day } from '#kernel/date'
import { isSampleCode } from '#kernel/place'
import type { PlacesIndex } from '#kernel/places'
import { isRefusal } from '#kernel/refusal'
import type { Label } from '#kernel/source'
import { type Keeper, keepsDuty, keepsOffice } from '#office/people/entitlement'
import type { OfficeOfCity, Person } from '#office/people/person'
import type { DutyOfCity } from '#office/people/rows'
import type { DutyShape, NewOfficeShape, OfficeShape, PersonShape } from '#server/api/people'

interface Definitions {
  readonly catalogue: Catalogue
  readonly places: PlacesIndex
}

export const presentOffice = (
  office: OfficeOfCity,
  { catalogue, places }: Definitions,
  keeper: Keeper,
): OfficeShape => ({
  id: office.id,
  officeKind: { id: office.officeKind, label: kindLabel(office.officeKind, catalogue) },
  label: office.label,
  city: office.city,
  place: { code: office.place, label: places.byCode(office.place)?.label ?? nameless(office.place) },
  above: office.above,
  isOutside: office.isOutside,
  isSample: isSampleCode(office.city),
  mayGive: office.ended ? [] : posts.filter(post => !isRefusal(keepsDuty(keeper, office, post))),
  ended: office.ended,
  mayEnd: !office.ended && !isRefusal(keepsOffice(keeper, office)),
})

export const presentNewOffice = (office: OfficeOfCity, catalogue: Catalogue): NewOfficeShape => ({
  id: office.id,
  officeKind: { id: office.officeKind, label: kindLabel(office.officeKind, catalogue) },
  label: office.label,
  above: office.above,
  isOutside: office.isOutside,
})

export const presentDuty = (
  duty: DutyOfCity,
  names: ReadonlyMap<string, Person>,
  on: Day,
  keeper: Keeper,
): DutyShape => ({
  id: duty.id,
  person: { id: duty.person, name: names.get(duty.person)?.name ?? duty.person },
  office: { id: duty.office.id, label: duty.office.label },
  post: duty.post,
  from: duty.from,
  until: duty.until,
  isInForce: isInForce(duty, on),
  mayEnd:
    (duty.until === undefined || on < duty.until) && !isRefusal(keepsDuty(keeper, duty.office, duty.post)),
})

export const presentPerson = (person: Person, duties: DutyShape[]): PersonShape => ({
  id: person.id,
  name: person.name,
  isSample: person.isSample,
  addedOn: person.addedOn,
  duties,
})

const posts: readonly Post[] = ['member', 'head', 'administrator']
const kindLabel = (id: string, { officeKinds }: Catalogue): Label =>
  officeKinds.get(id)?.label ?? nameless(id)
const nameless = (text: string): Label => ({ zh: text, en: text })
