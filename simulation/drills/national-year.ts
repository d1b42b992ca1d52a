import { catalogueLeaves, placesOf, realPlaces } from '#bench/catalogue-leaves'
import { withRegister } from '#bench/filled-register'
import { clock, rounded } from '#bench/measure'
import { catalogueOf } from '#kernel/catalogue'
import { countsOver } from '#office/counts'
import type { Office } from '#office/measurement'
import { fourStandards } from '#policy/indices/four-standards'
import { loadPolicy } from '#policy/load'
import { cellKeeper } from '#register/cells/keeper'
import type { Drill } from '#simulation/drill'
import { inventedFigures } from '#simulation/invented-nation'
import { nationalYears } from '#simulation/national-year'

const LAST_YEAR = 2025

/** The cities of an invented nation, assessed at the end of every year over one register. */
export const nationalYear: Drill = {
  settings: { cities: 300, years: 10, rights: 20_000_000, accounted: 10, seed: 1 },
  run({ cities: count = 0, years: past = 0, rights = 0, accounted = 0, seed = 0 }, tell) {
    const start = clock()
    return withRegister(rights, async store => {
      const filled = clock()
      const keeper = cellKeeper(store, await catalogueLeaves())
      await keeper.open()
      const made = clock()
      const catalogue = catalogueOf(await loadPolicy())
      const cities = placesOf('city').slice(0, count)
      const years = Array.from({ length: past }, (_, n) => LAST_YEAR - past + 1 + n)
      const figures = inventedFigures(catalogue.inputs.values(), cities, years, seed)
      const office: Office = { catalogue, places: realPlaces, figures, counts: countsOver(store, keeper) }
      const counts = countsOver(store, { ...keeper, holds: () => false })
      const byRows: Office = { ...office, counts }
      const lived = await nationalYears(office, { cities, years, scheme: fourStandards, byRows, accounted })
      tell({
        ...{ seed, rights, ...lived },
        seconds: {
          fill: rounded((filled - start) / 1000),
          cells: rounded((made - filled) / 1000),
          ...lived.seconds,
          assessment: rounded(lived.seconds.measure + lived.seconds.index + lived.seconds.accounts),
        },
      })
      return lived.violations.length === 0
    })
  },
}
