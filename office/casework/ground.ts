import { type CityOffice, type Decision, type Guarded, maySee, type Viewer } from '#kernel/authority'
import { type Moment, dayOf, isMoment } from '#kernel/procedures/moment'
import { type Refusal, isRefusal, refuse } from '#kernel/refusal'
import type { Role } from '#kernel/procedures/role'
import type { Actor, Entry, Instant } from '#ledger/entry'
import { type EntryRow, entryColumns, entryOf } from '#ledger/log-rows'
import type { Ledger } from '#ledger/open'
import { type Asked, type Page, readEntries } from '#ledger/reading'
import { subjectOfCase, subjectOfHandOver } from '#office/casework/case-entries'
import type { CaseNumbers } from '#office/casework/case-numbers'
import { secretsOf } from '#office/casework/case-row'
import type { Casebook } from '#office/casework/casebook'
import type { CityPeople, DeskOffice } from '#office/casework/city-people'
import { type Dossier, dossierOf } from '#office/casework/dossier'
import { type HandOverFile, handOverFileOf } from '#office/casework/hand-over-file'
import { keptNames } from '#office/casework/kept-names'
import type { Heed } from '#office/casework/heed'
import type { Shelf } from '#office/casework/shelf'
import { readFor } from '#office/casework/visibility'
import { type Around, nearestFirst } from '#office/casework/turn'

/** What all work on cases stands on. */
export interface Ground {
  readonly ledger: Ledger
  readonly book: Casebook
  readonly people: CityPeople
  readonly numbers: CaseNumbers
  /** Dossiers at hand, where whoever works here keeps some. */
  readonly shelf?: Shelf
  /** What other cases are asked about before anything is entered. */
  readonly heed?: Heed
  /** Id of the register that holds a right of this number; nothing where none, or more than one, does. */
  registerOf?(right: string): Promise<string | undefined>
  /** The moment by the clock of whoever runs this. */
  now(): Instant
}

/** A case with what decides who may do what in it. */
export interface Standing {
  readonly dossier: Dossier
  readonly guard: Guarded
  readonly around: Around
}

/** A case that its asker may see, as its entries tell it. */
export interface Found extends Standing {
  readonly entries: readonly Entry[]
  /** Of a case as it was: the names that are closed in it now. */
  readonly namesNow?: { readonly secret: readonly string[]; readonly kept: readonly string[] }
}

/** More entries than any case will have. */
const ENTRIES_MAX = 10_000

/** All entries of a subject, for the house itself. */
export const entriesOf = (ledger: Ledger, subject: string): Promise<Entry[]> =>
  everyEntry(ledger.entries, subject)

async function everyEntry(page: (asked: Asked) => Promise<Page>, subject: string): Promise<Entry[]> {
  const all: Entry[] = []
  for (let after = 0; all.length < ENTRIES_MAX; ) {
    const { entries, next } = await page({ subject, after })
    all.push(...entries)
    if (next === undefined) break
    after = next
  }
  return all
}

/** Those that the store lets through to a viewer; none of a case that he may not see. */
export const entriesSeen = ({ ledger }: Ground, viewer: Viewer, subject: string): Promise<Entry[]> =>
  readFor(ledger.store, viewer, tx => everyEntry(asked => readEntries(asked, tx), subject))

/**
 * A case as it is now, or as the log knew it at an instant; whoever may not see it is told there is none. Who
 * may see it is decided by how it is now: what was closed to somebody is closed in its past as well.
 */
export async function findCase(
  ground: Ground,
  viewer: Viewer,
  id: string,
  knownOn?: Instant,
): Promise<Found | Refusal> {
  const entries = await entriesSeen(ground, viewer, subjectOfCase(id))
  const found = await foundIn(ground, id, entries)
  if (isRefusal(found)) return found
  const seen = maySee(viewer, found.guard)
  if (!seen.may) return seen.refusal
  if (knownOn === undefined) return found
  const then = await foundIn(
    ground,
    id,
    entries.filter(one => one.recordedAt <= knownOn),
  )
  const namesNow = { secret: secretsOf(found.dossier), kept: keptNames(found.dossier) }
  return isRefusal(then) ? then : { ...then, guard: found.guard, namesNow }
}

/** A case for the house itself, whoever asks. */
export const loadCase = async (ground: Ground, id: string): Promise<Found | Refusal> =>
  foundIn(ground, id, await entriesOf(ground.ledger, subjectOfCase(id)))

/** A case from its entries; of many cases, among offices that were asked for once. */
export async function foundIn(
  { book, people, shelf }: Pick<Ground, 'book' | 'people' | 'shelf'>,
  id: string,
  entries: readonly Entry[],
  offices?: readonly DeskOffice[],
): Promise<Found | Refusal> {
  // The entries are those of this version, so what lies at hand is what they tell.
  const dossier = shelf?.at(id, entries.at(-1)?.version) ?? dossierOf(id, entries, book)
  if (isRefusal(dossier)) return dossier.refused === 'unknown-case' ? refuse('unknown-case') : dossier
  const around = aroundOf(dossier, offices ?? (await people.offices()), book)
  return { dossier, entries, guard: guardOf(dossier, around), around }
}

/** A case among the offices that the city has now. */
export async function standingOf({ people, book }: Ground, dossier: Dossier): Promise<Standing> {
  const around = aroundOf(dossier, await people.offices(), book)
  return { dossier, guard: guardOf(dossier, around), around }
}

function aroundOf(dossier: Dossier, all: readonly DeskOffice[], book: Casebook): Around {
  const { offices, place } = dossier
  const lead = officeNamed(dossier.lead, all, place)
  const joined = offices.filter(one => one.office !== lead.id).map(one => officeNamed(one.office, all, place))
  return { lead, joined, city: nearestFirst(lead, all, book.under(lead.place).places ?? []) }
}

/** An office that the city no longer has keeps its cases, and nobody fills its duties. */
const officeNamed = (id: string, city: readonly CityOffice[], place: string): CityOffice =>
  city.find(one => one.id === id) ?? { id, officeKind: '', name: id, place }

const guardOf = ({ process, assigned }: Dossier, { lead, joined }: Around): Guarded => ({
  ...{ lead, joined, assigned },
  isClosed: process.procedure.closed ?? false,
})

export interface FoundHandOver {
  readonly file: HandOverFile
  readonly entries: readonly Entry[]
  readonly guard: Guarded
  readonly city: readonly CityOffice[]
}

/** The addressee has a part in a hand-over from the day on which it is sent. */
export async function findHandOver(
  ground: Ground,
  viewer: Viewer,
  id: string,
): Promise<FoundHandOver | Refusal> {
  const entries = await entriesSeen(ground, viewer, subjectOfHandOver(id))
  const file = handOverFileOf(id, entries, ground.book)
  if (isRefusal(file)) return file.refused === 'unknown-case' ? refuse('unknown-hand-over') : file
  const city = await ground.people.offices()
  const guard = handOverGuardOf(file, city, await assignedTo(ground, file))
  return maySee(viewer, guard).may ? { file, entries, guard, city } : refuse('unknown-hand-over')
}

/** Who has the case on either side now. */
async function assignedTo({ ledger }: Ground, { fromCase, toCase }: HandOverFile): Promise<string[]> {
  const rows = await ledger.store.rows<{ person: string }>(
    'SELECT person FROM case_assigned WHERE case_id IN ($1, $2)',
    [fromCase, toCase ?? fromCase],
  )
  return rows.map(one => one.person)
}

function handOverGuardOf(
  file: HandOverFile,
  city: readonly CityOffice[],
  assigned: readonly string[],
): Guarded {
  const { process, fromOffice, toOffice, place, isClosedFile } = file
  const isSent = process.history.length > 1
  return {
    lead: officeNamed(fromOffice, city, place),
    joined: isSent ? [officeNamed(toOffice, city, place)] : [],
    assigned,
    isClosed: isClosedFile,
  }
}

/** What stands under the name of a request; nothing where it was not made before. */
export async function enteredUnder(ground: Ground, key: string | undefined): Promise<Entry[]> {
  if (key === undefined) return []
  const rows = await ground.ledger.store.rows<EntryRow>(
    `SELECT ${entryColumns} FROM entries WHERE key = $1 ORDER BY part`,
    [key],
  )
  return rows.map(entryOf)
}

/** Why a day cannot be one on which something was done. */
export function wrongDay(on: Moment, viewer: Viewer): Refusal | undefined {
  if (!isMoment(on)) return refuse('not-a-day', on.slice(0, 40))
  return dayOf(on) > viewer.on ? refuse('later-than-today', `${on} > ${viewer.on}`) : undefined
}

export const actorOf = ({ by }: Decision & { may: true }, { person }: Viewer) => ({
  by: { person, office: by.office.id, post: by.post } satisfies Actor,
  authority: by.id,
})

/** Refused with the role that may, and the offices that fill it. */
export function notCompetent(role: Role, guard: Guarded, refusal: Refusal): Refusal {
  if (refusal.refused !== 'not-competent') return refusal
  const head = role.of === 'head' ? ' (head)' : ''
  return refuse('not-competent', `${role.id}: ${officesThatMay(role, guard).join(', ') || '-'}${head}`)
}

/** Ids of the offices in which a role is filled. */
export function officesThatMay({ of }: Role, { lead, joined }: Guarded): string[] {
  if (of === 'lead' || of === 'party' || of === 'head') return [lead.id]
  if (of === 'higher') return lead.above ? [lead.above] : []
  if (of === 'addressee') return joined.map(one => one.id)
  return [lead, ...joined].filter(one => one.officeKind === of.id).map(one => one.id)
}
