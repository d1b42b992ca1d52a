import type { Leaf } from '#kernel/formula'
import { leavesOf } from '#kernel/formula'
import type { Indicator } from '#kernel/indicator'
import type { Place } from '#kernel/place'
import { placesIndex } from '#kernel/places'
import { places } from '#jurisdictions/places/places'
import { loadPolicy } from '#policy/load'
import { leafKey } from '#register/cells/series'

/** The day whose leaves stand for those of any day: which there are does not depend on it. */
const ANY_DAY = '2025-12-31'

export async function indicators(): Promise<Indicator[]> {
  return (await loadPolicy()).filter(one => one.kind === 'indicator')
}

/** Every count that the catalogue asks of a register, each once. */
export async function catalogueLeaves(): Promise<Leaf[]> {
  const all = (await indicators()).flatMap(one => leavesOf(one.value, ANY_DAY).map(({ leaf }) => leaf))
  return [...new Map(all.map(leaf => [leafKey(leaf), leaf])).values()]
}

export const realPlaces = placesIndex(places)
export const placesOf = (level: Place['level']): string[] =>
  places.filter(place => place.level === level && !place.until).map(place => place.code)
