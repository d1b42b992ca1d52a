import { samplePlaces } from '#jurisdictions/places/sample'
import type { Figure } from '#kernel/input'
import { sampleData } from '#policy/sources/sample-data'
import { residentPopulation } from '#policy/inputs/resident-population'

const FIRST_YEAR = 2015
const GROWTH_PER_YEAR = 1.012
/** Invented residents in 万人 of each sample city in the first year, in the order of their codes. */
const CITY_POPULATION = [412.6, 305.1, 248.9, 131.4]

/** Invented populations of the sample places, by year up to and without the year of `until`. */
export function sampleFigures(until: string): Figure[] {
  const cities = samplePlaces.filter(place => place.level === 'city')
  const districts = samplePlaces.filter(place => place.level === 'district')
  const years = Array.from({ length: Number(until.slice(0, 4)) - FIRST_YEAR }, (_, i) => FIRST_YEAR + i)
  return years.flatMap(year => {
    const grown = GROWTH_PER_YEAR ** (year - FIRST_YEAR)
    const figure = (place: string, value: number): Figure => {
      const printed = value.toFixed(2)
      return {
        input: residentPopulation.id,
        place,
        period: String(year),
        value: Number(printed),
        printed,
        source: sampleData.id,
        vintage: `${year}-12-31`,
      }
    }
    const own = cities.map((city, i) => figure(city.code, (CITY_POPULATION[i] ?? 100) * grown))
    const parts = districts.map(district =>
      figure(district.code, ((CITY_POPULATION[0] ?? 100) / districts.length) * grown),
    )
    const whole = own.reduce((sum, one) => sum + one.value, 0)
    return [...own, ...parts, figure('990000', whole)]
  })
}
