import { type Day, daysOf, type Period } from '#kernel/date'
import { type Place, standsOn } from '#kernel/place'
import type { PlacesIndex } from '#kernel/places'

const origins = new WeakMap<PlacesIndex, ReadonlyMap<string, readonly Place[]>>()

/** Places by what they went into whole; what was divided went into none of its successors whole. */
function originsOf(places: PlacesIndex): ReadonlyMap<string, readonly Place[]> {
  const known = origins.get(places)
  if (known) return known
  const found = new Map<string, Place[]>()
  for (const place of places.all) {
    const [only, ...others] = place.successors ?? []
    if (only !== undefined && others.length === 0) found.set(only, [...(found.get(only) ?? []), place])
  }
  origins.set(places, found)
  return found
}

/** Places that ended by a day and went into this one whole, directly or one through another. */
export function mergedInto(places: PlacesIndex, code: string, on: Day): Place[] {
  const ended = (originsOf(places).get(code) ?? []).filter(one => !standsOn(one, on))
  return ended.flatMap(one => [one, ...mergedInto(places, one.code, on)])
}

/** Why a place has no figure of a period: it had ended when the period began. */
export function endedBefore({ until }: Place, period: Period): boolean {
  const days = daysOf(period)
  return until !== undefined && days !== undefined && days.from >= until
}
