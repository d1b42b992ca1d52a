import type { CityTemplate } from '#kernel/city-template'
import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { addsPersons, type Keeper } from '#office/people/entitlement'
import { officesOfNewCity } from '#office/people/new-city'
import type { When } from '#office/people/open'
import type { OfficeOfCity, Person } from '#office/people/person'
import type { DutyOfCity } from '#office/people/rows'
import type {
  DutyShape,
  FirstRunShape,
  MeShape,
  NewOfficeShape,
  OfficeShape,
  PersonShape,
} from '#server/api/people'
import type { House } from '#server/house'
import { presentDuty, presentNewOffice, presentOffice, presentPerson } from '#server/present/people'
import { passwordFault } from '#server/sign-in/password'

export const whenIn = (house: House): When => ({ at: house.now(), on: house.today })

export async function me(house: House, viewer: Viewer, headers: Headers): Promise<MeShape | Refusal> {
  const people = await house.people()
  const person = await people.person(viewer.person)
  if (!person) return refuse('signed-out')
  const known = new Map([[person.id, person]])
  return {
    person: { id: person.id, name: person.name, isSample: person.isSample },
    on: viewer.on,
    duties: (viewer.duties as DutyOfCity[]).map(duty => presentDuty(duty, known, viewer.on, viewer)),
    hasSecondFactor: await (await house.signIn()).hasSecondFactor(headers),
    mayAddPersons: !isRefusal(addsPersons(viewer)),
  }
}

/** The offices on the desks of the cities where one has a duty; for the console, all. */
export async function officesFor(house: House, keeper: Keeper): Promise<OfficeShape[]> {
  const { offices } = await (await house.people()).knownTo(keeper)
  return offices.filter(isNear(keeper)).map(one => presentOffice(one, house, keeper))
}

/** Persons with a duty in those cities; whoever may add persons also sees those who have none yet. */
export async function personsFor(house: House, keeper: Keeper): Promise<PersonShape[]> {
  const { persons, duties } = await (await house.people()).knownTo(keeper)
  const names = new Map(persons.map(one => [one.id, one]))
  const isHere = isNear(keeper)
  const byPerson = new Map<string, DutyShape[]>()
  const elsewhere = new Set<string>()
  for (const duty of duties) {
    if (!isHere(duty.office)) elsewhere.add(duty.person)
    else {
      const shape = presentDuty(duty, names, house.today, keeper)
      byPerson.set(duty.person, [...(byPerson.get(duty.person) ?? []), shape])
    }
  }
  const addsThem = !isRefusal(addsPersons(keeper))
  const isSeen = ({ id }: Person) => byPerson.has(id) || (addsThem && !elsewhere.has(id))
  return persons.filter(isSeen).map(one => presentPerson(one, byPerson.get(one.id) ?? []))
}

function isNear(keeper: Keeper): (office: OfficeOfCity) => boolean {
  if (keeper === 'console') return () => true
  const cities = new Set((keeper.duties as DutyOfCity[]).map(one => one.office.city))
  return office => cities.has(office.city)
}

/** Adds a person, and an account with a password where one is given. */
export async function addPerson(
  house: House,
  keeper: Keeper,
  { id, name, password }: { id: string; name: string; password?: string },
): Promise<Refusal | undefined> {
  const fault = password === undefined ? undefined : passwordFault(id, password)
  if (fault) return fault
  const refused = await (await house.people()).addPerson(keeper, { id, name }, whenIn(house))
  return refused ?? (await house.signIn()).allow(id, name, password)
}

export async function setPassword(
  house: House,
  keeper: Keeper,
  id: string,
  password: string,
): Promise<Refusal | undefined> {
  const fault = passwordFault(id, password)
  if (fault) return fault
  const people = await house.people()
  const refused = await people.setPassword(keeper, id, whenIn(house))
  if (refused) return refused
  return (await house.signIn()).allow(id, (await people.person(id))?.name ?? id, password)
}

export async function firstRun(house: House): Promise<FirstRunShape> {
  return {
    open: await (await house.people()).isUnused(),
    hasOidc: (await house.signIn()).hasOidc,
    templates: templatesOf(house),
  }
}

/** The fullest first: a city that begins has all its offices unless somebody chooses otherwise. */
function templatesOf({ catalogue }: House) {
  const offices = (one: CityTemplate) => Object.keys(one.offices).length
  const all = [...catalogue.cityTemplates.values()].sort((a, b) => offices(b) - offices(a))
  return all.map(({ id, label }) => ({ id, label }))
}

export interface NewCityAsked {
  readonly place: string
  readonly template: string
  readonly administrator: { readonly name: string; readonly account: string; readonly password: string }
}

/** The offices that a template would make in a place, so that they can be looked at first. */
export function newOffices(house: House, template: string, place: string): NewOfficeShape[] | Refusal {
  const asked = cityAsked(house, template, place)
  if (isRefusal(asked)) return asked
  return officesOfNewCity(asked.template, asked.place, house.places, house.today).map(one =>
    presentNewOffice(one, house.catalogue),
  )
}

/** A city with its offices and its first administrator, who can sign in afterwards. */
export async function makeCity(
  house: House,
  asked: NewCityAsked,
  isFirst: boolean,
): Promise<Refusal | undefined> {
  const { name, account, password } = asked.administrator
  const found = cityAsked(house, asked.template, asked.place)
  if (isRefusal(found)) return found
  const fault = passwordFault(account, password)
  if (fault) return fault
  const people = await house.people()
  const founding = { persons: [{ id: account, name }], isFirst }
  const refused = await people.makeCity(found.template, found.place, founding, whenIn(house))
  return refused ?? (await house.signIn()).allow(account, name, password)
}

function cityAsked(house: House, templateId: string, placeText: string) {
  const template = house.catalogue.cityTemplates.get(templateId)
  if (!template) return refuse('unknown-city-template', templateId)
  const place = house.places.find(placeText)
  if (isRefusal(place)) return place
  return place.level === 'city' ? { template, place } : refuse('not-a-city', place.code)
}
