import assert from 'node:assert/strict'
import { test } from 'node:test'
import { nationalYear } from '#simulation/drills/national-year'
import { catalogueLeaves, placesOf, realPlaces } from '#bench/catalogue-leaves'
import { withRegister } from '#bench/filled-register'
import { catalogueOf } from '#kernel/catalogue'
import { countsOver } from '#office/counts'
import { figureBook } from '#office/figure-book'
import { fourStandards } from '#policy/indices/four-standards'
import { loadPolicy } from '#policy/load'
import { cellKeeper } from '#register/cells/keeper'
import { inventedFigures } from '#simulation/invented-nation'
import { nationalYears } from '#simulation/national-year'

test('the cities of an invented nation are assessed, and all that must hold of the answers holds', async () => {
  const told: { takingPart?: number; accounts?: number; violations?: string[] }[] = []
  const asked = { cities: 12, years: 2, rights: 500, accounted: 2, seed: 1 }
  assert.equal(await nationalYear.run(asked, line => told.push(line)), true)
  const [line] = told
  assert.deepEqual([line?.violations, line?.accounts], [[], 2])
  assert.ok((line?.takingPart ?? 0) > 100, `${line?.takingPart} indicators take part.`)
})

test('a count from the rights that is another one than the cells give is told', () =>
  withRegister(200, async store => {
    const keeper = cellKeeper(store, await catalogueLeaves())
    await keeper.open()
    const catalogue = catalogueOf(await loadPolicy())
    const [cities, years] = [placesOf('city').slice(0, 4), [2024, 2025]]
    const figures = inventedFigures(catalogue.inputs.values(), cities, years, 1)
    const office = { catalogue, places: realPlaces, figures, counts: countsOver(store, keeper) }
    const byRows = { ...office, figures: figureBook([]) }
    const asked = { cities, years, scheme: fourStandards, byRows, accounted: 1 }
    const { violations } = await nationalYears(office, asked)
    assert.ok(violations.length > 0)
    assert.ok(
      violations.every(one => one.endsWith('the cells and the rights differ')),
      violations[0],
    )
  }))
