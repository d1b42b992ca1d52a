import type { Cap } from '#kernel/assessment/cut-rule'
import type { PlacesIndex } from '#kernel/places'
import type { Facts } from '#kernel/procedures/facts'
import { type Refusal, refuse } from '#kernel/refusal'

/** The column of a cut by which a round caps its regions. */
export const REGION = 'region'
const LISTED = 'listed'

/** The cap that a call has laid down: so many at the most of one region, or of the places that it lists. */
export const capOf = ({ capBy, capMost }: Facts): Cap | undefined =>
  capBy === undefined ? undefined : { by: REGION, most: Number(capMost), each: {} }

/** The region of a place under that cap; a place that lies in none is one of its own. */
export function regionOf({ capBy, capPlaces }: Facts, place: string, places: PlacesIndex): string {
  if (capBy === LISTED) return placesIn(capPlaces).some(one => places.isWithin(place, one)) ? LISTED : place
  return places.ancestors(place).find(one => one.level === capBy)?.code ?? place
}

export const placesIn = (listed: Facts[string] | undefined): readonly string[] =>
  Array.isArray(listed) ? (listed as readonly string[]) : []

/** What is wrong with the cap of a call; nothing where it lays down none. */
export function capWrong({ capBy, capMost, capPlaces }: Facts, places: PlacesIndex): Refusal | undefined {
  const listed = placesIn(capPlaces)
  if ((capBy === undefined) !== (capMost === undefined))
    return refuse('cut-rule-invalid', `capBy: ${capBy ?? '-'}, capMost: ${capMost ?? '-'}`)
  if (capMost !== undefined && !(Number.isSafeInteger(capMost) && Number(capMost) > 0))
    return refuse('cut-rule-invalid', `capMost: ${capMost}`)
  if ((capBy === LISTED) !== listed.length > 0)
    return refuse('cut-rule-invalid', `capBy: ${capBy ?? '-'}, capPlaces: ${listed.join(', ') || '-'}`)
  const unknown = listed.find(one => places.byCode(one) === undefined)
  return unknown === undefined ? undefined : refuse('unknown-place', unknown)
}
