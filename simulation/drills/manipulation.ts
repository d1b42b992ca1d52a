import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { places } from '#jurisdictions/places/places'
import { placesIndex } from '#kernel/places'
import { isRefusal } from '#kernel/refusal'
import { openStore } from '#register/store/open'
import { openCatalogue } from '#server/catalogue'
import type { Drill } from '#simulation/drill'
import { manipulationRates } from '#simulation/manipulation'
import { worldIds } from '#simulation/world-ids'

/** Of what is planted so much is found, and of honest cities no more are asked. */
const FOUND_LEAST = 0.9
const ASKED_MOST = 0.01

/** Worlds of cities with planted manipulations and honest growth: both rates of every test. */
export const manipulation: Drill = {
  settings: { seed: 1, cities: 300, worlds: 3 },
  async run({ seed = 1, cities = 1, worlds = 1 }, tell) {
    const dir = await mkdtemp(join(tmpdir(), 'zhicheng-manipulation-'))
    const store = await openStore({ dir })
    if (isRefusal(store)) throw new Error(`Failure: ${store.refused} ${store.detail ?? ''}`)
    const tests = [...(await openCatalogue()).catalogue.manipulationTests.values()]
    const sums = new Map(tests.map(one => [one.id, { planted: 0, found: 0, honest: 0, asked: 0 }]))
    try {
      for (let world = 0; world < worlds; world += 1) {
        const asked = { seed: seed + world, cities, on: '2025-12-31', ids: worldIds }
        for (const { test, ...rates } of await manipulationRates(store, placesIndex(places), tests, asked)) {
          const sum = sums.get(test)
          for (const name of ['planted', 'found', 'honest', 'asked'] as const)
            if (sum) sum[name] += rates[name]
        }
      }
    } finally {
      await store.close()
      await rm(dir, { recursive: true, force: true })
    }
    const held = [...sums].map(([test, sum]) => {
      const rates = { found: sum.found / sum.planted, asked: sum.asked / sum.honest }
      tell({ seed, worlds, cities, test, ...sum, foundRate: rates.found, askedRate: rates.asked })
      return rates.found >= FOUND_LEAST && rates.asked <= ASKED_MOST
    })
    return held.every(Boolean)
  },
}
