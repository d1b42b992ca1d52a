import { done, findWalks, type Step, type Walk } from '#bench/cases/walks'
import { rounded, timed } from '#bench/measure'
import type { PlacesIndex } from '#kernel/places'
import { isRefusal } from '#kernel/refusal'
import { openLedger } from '#ledger/open'
import { caseProjection } from '#office/casework/case-projection'
import type { Casebook } from '#office/casework/casebook'
import { type Desk, openDesk } from '#office/casework/desk'
import { openPeople, type People } from '#office/people/open'
import { peopleProjection } from '#office/people/people-projection'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'

/** How many act at once, each waiting for his own act to stand before he goes on. */
export const WRITERS = 64
const PLACE = '430100'
const FOUNDED = '2025-01-01'
const OPENED = '2026-03-02'
const TODAY = '2026-06-30'

export interface ActRates {
  /** In cases that are at hand: somebody has acted in them since the start. */
  readonly actsPerSecond: number
  /** In cases that nobody has asked for since the start, each told from its entries. */
  readonly firstActsPerSecond: number
  readonly openingsPerSecond: number
}

/** Does something so many times, by many at once, and tells how often in a second. */
export async function byMany(total: number, work: (n: number) => Promise<number>): Promise<number> {
  let next = 0
  let count = 0
  const worker = async () => {
    for (let n = next++; n < total; n = next++) {
      const many = await work(n)
      count += many
    }
  }
  const { seconds } = await timed(() => Promise.all(Array.from({ length: WRITERS }, worker)))
  return rounded(count / seconds, 0)
}

/**
 * The work of a city over all its procedures: cases are opened, walked through all their acts but the last,
 * and the last act is done after a new start. Who acts is looked up for every act, as the server does.
 */
export async function actRates(
  dir: string,
  url: string,
  { book, places, acts }: { book: Casebook; places: PlacesIndex; acts: number },
): Promise<ActRates> {
  const ledger = await openLedger({ dir, url, projections: [peopleProjection, caseProjection(book)] })
  if (isRefusal(ledger)) throw new Error(`Failure: ${ledger.refused}`)
  try {
    const people = openPeople({ ledger, places })
    const persons = await foundCity(people, places)
    const start = () => openDesk({ ledger, book, people, now: () => `${TODAY}T01:00:00.000Z` })
    const heads = await Promise.all(persons.map(person => people.viewer(person, TODAY)))
    const offices = await people.offices()
    const walks = await findWalks({ desk: start(), book, offices, heads, place: PLACE, on: OPENED })
    return await walked({ people, walks, start, acts })
  } finally {
    await ledger.close()
  }
}

/** A head in every office of the city that is not of a district. */
async function foundCity(people: People, places: PlacesIndex): Promise<string[]> {
  const place = places.byCode(PLACE)
  if (!place) throw new Error(`Fault: no place ${PLACE}`)
  const offices = Object.entries(prefectureLevelCity.offices).filter(([, one]) => one.of !== 'districts')
  const persons = offices.map(([office]) => ({
    ...{ id: `head.${office}`, name: '虚拟负责人', duties: [{ office, post: 'head' as const }] },
  }))
  const when = { at: `${FOUNDED}T01:00:00.000Z`, on: FOUNDED }
  const refused = await people.makeCity(prefectureLevelCity, place, { persons, isSample: true }, when)
  if (refused) throw new Error(`Failure: ${refused.refused} ${refused.detail ?? ''}`)
  return persons.map(one => one.id)
}

interface City {
  readonly people: People
  readonly walks: readonly Walk[]
  readonly acts: number
  start(): Desk
}

async function walked({ people, walks, acts, start }: City): Promise<ActRates> {
  const total = walks.reduce((sum, one) => sum + one.steps.length - 1, 0)
  const cases = Math.max(walks.length, Math.ceil((acts * walks.length) / total))
  const walkOf = (n: number) => walks[n % walks.length] as Walk
  const ids: string[] = []
  let desk = start()
  const as = (person: string) => people.viewer(person, TODAY)
  const step = async (n: number, at: number) => {
    const { person, asked } = walkOf(n).steps.at(at) as Step
    done(await desk.act(await as(person), { ...asked, case: ids[n] ?? '', key: `act-${n}-${at}` }))
  }
  const openingsPerSecond = await byMany(cases, async n => {
    const { person, opening } = walkOf(n)
    ids[n] = done(await desk.open(await as(person), opening)).case.id
    return 1
  })
  const actsPerSecond = await byMany(cases, async n => {
    const many = walkOf(n).steps.length - 1
    for (let at = 0; at < many; at++) await step(n, at)
    return many
  })
  desk = start()
  const firstActsPerSecond = await byMany(cases, async n => {
    await step(n, -1)
    return 1
  })
  return { actsPerSecond, firstActsPerSecond, openingsPerSecond }
}
