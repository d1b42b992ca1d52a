import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { places } from '#jurisdictions/places/places'
import { placesIndex } from '#kernel/places'
import { isRefusal } from '#kernel/refusal'
import { loadPolicy } from '#policy/load'
import { openStore } from '#register/store/open'
import { worldIds } from '#simulation/world-ids'
import { manipulationRates } from '#simulation/manipulation'

test('planted manipulations are found, and honest growth is not asked about', async context => {
  const dir = await mkdtemp(join(tmpdir(), 'zhicheng-manipulation-'))
  const store = await openStore({ dir })
  assert.ok(!isRefusal(store))
  try {
    const tests = (await loadPolicy()).filter(one => one.kind === 'manipulation-test')
    const asked = { seed: 7, cities: 42, on: '2025-12-31', ids: worldIds }
    const rates = await manipulationRates(store, placesIndex(places), tests, asked)
    for (const one of rates) {
      context.diagnostic(
        `${one.test}: found ${one.found} of ${one.planted} planted, asked ${one.asked} of ${one.honest} honest`,
      )
      // Each kind is planted in two cities of this world; the drill has many more.
      assert.equal(one.planted, 2, one.test)
      assert.equal(one.found, one.planted, `${one.test} finds what is planted`)
      assert.ok(
        one.asked <= one.honest * 0.02,
        `${one.test} asks ${one.asked} honest cities of ${one.honest}`,
      )
    }
  } finally {
    await store.close()
    await rm(dir, { recursive: true, force: true })
  }
})
