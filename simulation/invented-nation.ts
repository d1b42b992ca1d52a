import type { Input } from '#kernel/input'
import { figureBook, type FigureBook } from '#office/figure-book'
import { chanceOf } from '#simulation/chance'

const DECIMALS = 4
/** How far the scale of cities, the course of years and each single figure spread, as powers of e. */
const SPREAD = { city: 1.2, year: 0.06, figure: 0.25 }

/** Invented figures of every input for cities and years: large cities have more of everything, years grow. */
export function inventedFigures(
  inputs: Iterable<Input>,
  cities: readonly string[],
  years: readonly number[],
  seed: number,
): FigureBook {
  const chance = chanceOf(seed)
  const spread = (by: number) => by * (chance() + chance() + chance() - 1.5)
  const scale = new Map(cities.map(city => [city, spread(SPREAD.city)]))
  return figureBook(
    [...inputs].flatMap(input => {
      const level = 10 ** (1 + 3 * chance())
      return cities.flatMap(place =>
        years.map((year, n) => {
          const power = (scale.get(place) ?? 0) + n * SPREAD.year + spread(SPREAD.figure)
          const printed = (level * Math.exp(power)).toFixed(DECIMALS)
          return {
            ...{ input: input.id, place, period: String(year), value: Number(printed), printed },
            ...{ source: 'invented', vintage: `${year + 1}-03-31` },
          }
        }),
      )
    }),
  )
}
