import type { Guarded, Post, Viewer } from '#kernel/authority'
import type { CityTemplate } from '#kernel/city-template'
import { type Day, isDay } from '#kernel/date'
import type { Place } from '#kernel/place'
import type { PlacesIndex } from '#kernel/places'
import type { Role } from '#kernel/procedures/role'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Label } from '#kernel/source'
import type { Instant } from '#ledger/entry'
import { gathering } from '#ledger/gathering'
import type { Ledger } from '#ledger/open'
import type { Tx } from '#ledger/store/connection'
import { sightOf } from '#office/casework/visibility'
import { endOffice, type OfficeEnding } from '#office/people/end-office'
import { addsPersons, administers, type Keeper, keepsDuty, keepsPassword } from '#office/people/entitlement'
import { type Explained, explain } from '#office/people/explain'
import { cityEntries, type Founding } from '#office/people/found-city'
import type { OfficeOfCity, Person } from '#office/people/person'
import { hasEnded } from '#office/people/succession'
import {
  type DutiesAsked,
  type DutyOfCity,
  dutiesIn,
  officesIn,
  personsIn,
  type ViewerAsked,
  viewersIn,
} from '#office/people/rows'

/** The moment of an entry, and the civil day on which it happens. */
export interface When {
  readonly at: Instant
  readonly on: Day
}

export interface NewOffice {
  readonly id: string
  readonly officeKind: string
  readonly label: Label
  readonly city: string
  readonly place: string
  readonly above?: string
}

export interface NewDuty {
  readonly person: string
  readonly office: string
  readonly post: Post
  readonly from: Day
  readonly until?: Day
}

/** The offices of cities, the persons who work there, and their duties. Nothing is ever deleted. */
export interface People {
  offices(): Promise<OfficeOfCity[]>
  office(id: string): Promise<OfficeOfCity | undefined>
  persons(): Promise<Person[]>
  person(id: string): Promise<Person | undefined>
  duties(asked?: DutiesAsked): Promise<DutyOfCity[]>
  /** Who asks on a day, with the duties in force that day; somebody unknown has none. */
  viewer(person: string, on: Day): Promise<Viewer>
  /**
   * All the offices of a template with the people that begin there, by one append. Refuses with
   * `office-taken`.
   */
  makeCity(template: CityTemplate, place: Place, founding: Founding, when: When): Promise<Done>
  makeOffice(keeper: Keeper, office: NewOffice, when: When): Promise<Done>
  /** Ends an office on a day; another one answers for what it owed. */
  endOffice(keeper: Keeper, ending: OfficeEnding, when: When): Promise<Done>
  addPerson(keeper: Keeper, person: { id: string; name: string }, when: When): Promise<Done>
  /** Gives a duty, and the id of it. */
  giveDuty(keeper: Keeper, duty: NewDuty, when: When): Promise<string | Refusal>
  /** Ends a duty on a day: it is not in force on that day any more. */
  endDuty(keeper: Keeper, id: string, until: Day, when: When): Promise<Done>
  /** Whether somebody may set the password of a person; it is recorded that it was done, and by whom. */
  setPassword(keeper: Keeper, person: string, when: When): Promise<Done>
  /** What a keeper may see: of the cities in which he has a duty, and persons whom nobody employs. */
  knownTo(keeper: Keeper): Promise<KnownPeople>
  /** True until there is a person who is not of a sample. */
  isUnused(): Promise<boolean>
  /**
   * Whether a viewer may see a matter or act in a role, and the sentence that says why, or who can
   * grant it.
   */
  explain(viewer: Viewer, matter: Guarded, wish: 'see' | Role): Promise<Explained>
}

export interface KnownPeople {
  readonly offices: readonly OfficeOfCity[]
  readonly persons: readonly Person[]
  readonly duties: readonly DutyOfCity[]
}

/** Nothing where it was done, or why it was not. */
export type Done = Refusal | undefined

export const openPeople = ({ ledger, places }: { ledger: Ledger; places: PlacesIndex }): People => ({
  offices: () => officesIn(ledger.store),
  office: async id => (await officesIn(ledger.store, id))[0],
  persons: () => personsIn(ledger.store),
  person: async id => (await personsIn(ledger.store, id))[0],
  duties: (asked = {}) => dutiesIn(ledger.store, asked),
  viewer: viewing(ledger.store),
  makeCity: (template, place, founding, when) =>
    makeCity(ledger, places, { template, place, founding, when }),
  makeOffice: (keeper, office, when) => makeOffice({ ledger, places }, keeper, office, when),
  endOffice: (keeper, ending, when) => endOffice(ledger, keeper, ending, when),
  addPerson: (keeper, person, when) => addPerson(ledger, keeper, person, when),
  giveDuty: (keeper, duty, when) => giveDuty(ledger, keeper, duty, when),
  endDuty: (keeper, id, until, when) => endDuty(ledger, keeper, id, until, when),
  setPassword: (keeper, person, when) => setPassword(ledger, keeper, person, when),
  knownTo: keeper => asKeeper(ledger, keeper, everyone),
  async isUnused() {
    const known = await ledger.store.rows('SELECT 1 FROM persons WHERE NOT is_sample LIMIT 1')
    return known.length === 0
  },
  explain: (viewer, matter, wish) => explain(viewer, matter, wish, ledger.store),
})

/** Whoever has the machine in hand sees everybody; others those of their cities, and whom nobody employs. */
const asKeeper = <T>({ store }: Ledger, keeper: Keeper, work: (tx: Tx) => Promise<T>): Promise<T> =>
  keeper === 'console' ? work(store) : store.inNameOf(sightOf(keeper), work)

const everyone = async (tx: Tx): Promise<KnownPeople> => ({
  offices: await officesIn(tx),
  persons: await personsIn(tx),
  duties: await dutiesIn(tx, {}),
})

/** Many who work at once are looked up together. */
function viewing(store: Tx): People['viewer'] {
  const look = gathering((asked: readonly ViewerAsked[]) => viewersIn(store, asked))
  return (person, on) => look({ person, on })
}

interface CityToMake {
  readonly template: CityTemplate
  readonly place: Place
  readonly founding: Founding
  readonly when: When
}

async function makeCity(ledger: Ledger, places: PlacesIndex, city: CityToMake): Promise<Done> {
  const { template, place, founding, when } = city
  for (const one of founding.persons) {
    const fault = faultInPerson(one)
    if (fault) return fault
  }
  const entries = cityEntries({ template, place, places, founding, on: when.on })
  const subjects = [...new Set(entries.map(one => one.subject))]
  for (const { id } of founding.persons)
    if ((await personsIn(ledger.store, id)).length > 0) return refuse('account-taken', id)
  const expect = Object.fromEntries(subjects.map(subject => [subject, 0]))
  return outcome(await ledger.append({ entries, recordedAt: when.at, expect }), 'office-taken', place.code)
}

async function makeOffice(
  { ledger, places }: { ledger: Ledger; places: PlacesIndex },
  keeper: Keeper,
  office: NewOffice,
  when: When,
): Promise<Done> {
  const mandate = administers(keeper, office.city)
  if (isRefusal(mandate)) return mandate
  const { id, officeKind, label, city, place, above } = office
  const here = (await officesIn(ledger.store)).filter(one => one.city === city)
  const alike = here.filter(one => one.officeKind === officeKind)
  // What stands above a city, by its place or by its kind, is not for the city to make.
  const isAbove = !places.isWithin(place, city) || (alike.length > 0 && alike.every(one => one.isOutside))
  if (isAbove && keeper !== 'console') return refuse('not-entitled', `${officeKind}, ${place}`)
  if (!OFFICE_ID.test(id)) return refuse('parameter-invalid', 'id')
  if (![label.zh, label.en].every(isName)) return refuse('name-invalid')
  if (above !== undefined && !here.some(one => one.id === above)) return refuse('unknown-office', above)
  const body = { officeKind, label: { ...label }, city, place, above: above ?? null, isOutside: false }
  const entry = { subject: `office/${id}`, kind: 'office.made', happenedAt: when.on, ...mandate, body }
  const expect = { [entry.subject]: 0 }
  return outcome(await ledger.append({ entries: [entry], recordedAt: when.at, expect }), 'office-taken', id)
}

async function addPerson(
  ledger: Ledger,
  keeper: Keeper,
  person: { id: string; name: string },
  when: When,
): Promise<Done> {
  const mandate = addsPersons(keeper)
  if (isRefusal(mandate)) return mandate
  const fault = faultInPerson(person)
  if (fault) return fault
  const subject = `person/${person.id}`
  const body = { name: person.name }
  const entry = { subject, kind: 'person.added', happenedAt: when.on, ...mandate, body }
  const added = await ledger.append({ entries: [entry], recordedAt: when.at, expect: { [subject]: 0 } })
  return outcome(added, 'account-taken', person.id)
}

async function giveDuty(
  ledger: Ledger,
  keeper: Keeper,
  { person, office: officeGiven, post, from, until }: NewDuty,
  when: When,
): Promise<string | Refusal> {
  const [office] = await officesIn(ledger.store, officeGiven)
  if (!office) return refuse('unknown-office', officeGiven)
  const mandate = keepsDuty(keeper, office, post)
  if (isRefusal(mandate)) return mandate
  const [known] = await personsIn(ledger.store, person)
  if (!known) return refuse('unknown-person', person)
  if (!isDay(from)) return refuse('not-a-day', from)
  if (hasEnded(office, from)) return refuse('office-ended', office.id)
  if (until !== undefined && !isDay(until)) return refuse('not-a-day', until)
  if (until !== undefined && until <= from) return refuse('date-order', `${from} ${until}`)
  const subject = `person/${person}`
  const duty = `${person}:${known.version + 1}`
  const body = { duty, office: office.id, post, from, until: until ?? null }
  const entry = { subject, kind: 'duty.given', happenedAt: when.on, ...mandate, body }
  const expect = { [subject]: known.version }
  const given = await ledger.append({ entries: [entry], recordedAt: when.at, expect })
  return isRefusal(given) ? given : duty
}

async function endDuty(ledger: Ledger, keeper: Keeper, id: string, until: Day, when: When): Promise<Done> {
  const [duty] = await asKeeper(ledger, keeper, tx => dutiesIn(tx, { id }))
  if (!duty) return refuse('unknown-duty', id)
  const mandate = keepsDuty(keeper, duty.office, duty.post)
  if (isRefusal(mandate)) return mandate
  if (!isDay(until)) return refuse('not-a-day', until)
  if (until < duty.from) return refuse('date-order', `${duty.from} ${until}`)
  if (duty.until !== undefined && duty.until <= until) return refuse('duty-over', duty.until)
  if (duty.post === 'administrator' && (await isLastAdministrator(ledger, duty, until)))
    return refuse('last-administrator')
  const [person] = await personsIn(ledger.store, duty.person)
  const subject = `person/${duty.person}`
  const entry = { subject, kind: 'duty.ended', happenedAt: when.on, ...mandate, body: { duty: id, until } }
  const expect = { [subject]: person?.version ?? 0 }
  const ended = await ledger.append({ entries: [entry], recordedAt: when.at, expect })
  return isRefusal(ended) ? ended : undefined
}

async function setPassword(ledger: Ledger, keeper: Keeper, person: string, when: When): Promise<Done> {
  const [known] = await asKeeper(ledger, keeper, tx => personsIn(tx, person))
  if (!known) return refuse('unknown-person', person)
  const held = (await dutiesIn(ledger.store, { person })).filter(
    one => one.until === undefined || when.on < one.until,
  )
  const mandate = keepsPassword(
    keeper,
    held.map(one => one.office),
  )
  if (isRefusal(mandate)) return mandate
  const subject = `person/${person}`
  const entry = { subject, kind: 'password.set', happenedAt: when.on, ...mandate, body: {} }
  const expect = { [subject]: known.version }
  const set = await ledger.append({ entries: [entry], recordedAt: when.at, expect })
  return isRefusal(set) ? set : undefined
}

/** True where nobody else has the post in that city from the day on, without an end. */
async function isLastAdministrator(ledger: Ledger, duty: DutyOfCity, until: Day): Promise<boolean> {
  const others = await dutiesIn(ledger.store, { on: until })
  return !others.some(
    one =>
      one.post === 'administrator' &&
      one.id !== duty.id &&
      one.office.city === duty.office.city &&
      one.until === undefined,
  )
}

/** What stood there already means that the name is taken. */
function outcome(appended: unknown, taken: 'office-taken' | 'account-taken', detail: string): Done {
  if (!isRefusal(appended)) return undefined
  return appended.refused === 'changed-meanwhile' ? refuse(taken, detail) : appended
}

const ACCOUNT = /^[a-z][a-z0-9.-]{1,39}$/
const OFFICE_ID = /^[a-z0-9]+(-[a-z0-9]+)*$/
const NAME_MAX = 60

const isName = (text: string): boolean =>
  text.trim() === text && text.length > 0 && [...text].length <= NAME_MAX && !/\p{C}/u.test(text)

function faultInPerson({ id, name }: { id: string; name: string }): Refusal | undefined {
  if (!ACCOUNT.test(id)) return refuse('account-invalid', id)
  return isName(name) ? undefined : refuse('name-invalid')
}
