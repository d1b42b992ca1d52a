import { china } from '#jurisdictions/calendars/china'
import { NATION } from '#kernel/place'
import type { Jurisdiction } from '#kernel/procedures/case'
import type { Refusal } from '#kernel/refusal'
import { isRefusal } from '#kernel/refusal'
import type { Definitions } from '#server/catalogue'

/** The limits and holidays that govern a place, the nearest first; the nation's where none is named. */
export function jurisdictionOf(
  { catalogue, places }: Pick<Definitions, 'catalogue' | 'places'>,
  text: string = NATION,
): Jurisdiction | Refusal {
  const place = places.find(text)
  if (isRefusal(place)) return place
  const holders = places.ancestors(place.code).map(one => one.code)
  // A sample city lies in no nation, and goes by its rules all the same.
  const chain = new Set([place.code, ...holders.reverse(), NATION])
  return { calendar: china, limits: catalogue.limits, places: [...chain] }
}
