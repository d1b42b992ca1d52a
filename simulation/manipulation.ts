import { judge, type ManipulationTest } from '#kernel/assessment/manipulation-test'
import type { Day } from '#kernel/date'
import type { PlacesIndex } from '#kernel/places'
import { lookAt } from '#office/assessment/look'
import { nameKey } from '#register/names'
import type { Store } from '#register/store/engine'
import { manipulatedWorld, type WorldIds } from '#simulation/manipulated-world'

/** How often a test finds what was planted, and how often it asks a city that did nothing of the kind. */
export interface Rates {
  readonly test: string
  readonly planted: number
  readonly found: number
  readonly honest: number
  readonly asked: number
}

const ROWS_IN_INSERT = 20_000

/** Makes a world of cities, lets every test look at it, and counts. */
export async function manipulationRates(
  store: Store,
  index: PlacesIndex,
  tests: readonly ManipulationTest[],
  asked: { readonly seed: number; readonly cities: number; readonly on: Day; readonly ids: WorldIds },
): Promise<Rates[]> {
  const { seed, cities, on, ids } = asked
  const chosen = index.all
    .filter(one => one.level === 'city' && !one.sample)
    .slice(0, cities)
    .map(({ code }) => ({ place: code, places: [code, ...index.ancestors(code).map(one => one.code)] }))
  const world = manipulatedWorld(seed, chosen, on, ids)
  await store.run('TRUNCATE TABLE rights')
  const keyed = world.rights.map(one => {
    const { applicant } = one as { applicant: string }
    return { ...one, applicantKey: nameKey(applicant) }
  })
  for (let i = 0; i < keyed.length; i += ROWS_IN_INSERT)
    await store.insert('rights', keyed.slice(i, i + ROWS_IN_INSERT))
  const looking = { engine: store, places: index, declared: world.declared }
  const places = chosen.map(one => one.place)
  const rates: Rates[] = []
  for (const test of tests) {
    const { facts } = await lookAt(looking, test, places, on)
    const isAsked = (place: string) => {
      const known = facts.get(place)
      return known !== undefined && judge(test, known) !== undefined
    }
    const isPlanted = (place: string) => world.planted.get(place)?.has(test.id) ?? false
    const [planted, honest] = [places.filter(isPlanted), places.filter(one => !isPlanted(one))]
    rates.push({
      ...{ test: test.id, planted: planted.length, found: planted.filter(isAsked).length },
      ...{ honest: honest.length, asked: honest.filter(isAsked).length },
    })
  }
  return rates
}
