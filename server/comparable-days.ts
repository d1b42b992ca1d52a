import { type Refusal, refuse } from '#kernel/refusal'
import { comparableDays } from '#office/indices/comparable-days'
import type { ComparableDaysShape } from '#server/api/indices'
import type { House } from '#server/house'
import { presentPlace } from '#server/present/place'
import type { RankingAsked } from '#server/rankings'

/** On which days up to one an index ranks the places beside a city, or those under a place. */
export async function daysOfIndex(
  house: House,
  { id, place, on, among = place.level === 'city' ? 'beside' : 'below' }: RankingAsked,
): Promise<ComparableDaysShape | Refusal> {
  const scheme = house.catalogue.indices.get(id)
  if (!scheme) return refuse('unknown-index', id)
  const { holder, days } = await comparableDays(house.office, scheme, place.code, on, { among })
  return { of: presentPlace(house.place(holder)), days: [...days] }
}
