import type { Place } from '#kernel/place'
import type { PlacesIndex } from '#kernel/places'

const FOUND_MAX = 20

/** Places whose code or name begins with the text or holds it, wider places first. */
export function placesNamed(places: PlacesIndex, text: string): Place[] {
  const wanted = text.trim().toLowerCase()
  if (wanted === '') return []
  const begins: Place[] = []
  const holds: Place[] = []
  for (const place of places.all) {
    const names = [place.code, place.label.zh, place.label.en, ...(place.alsoCalled ?? [])].map(name =>
      name.toLowerCase(),
    )
    if (names.some(name => name.startsWith(wanted))) begins.push(place)
    else if (names.some(name => name.includes(wanted))) holds.push(place)
  }
  const order = ['nation', 'province', 'city', 'district']
  const wide = (a: Place, b: Place) => order.indexOf(a.level) - order.indexOf(b.level)
  return [...begins.sort(wide), ...holds.sort(wide)].slice(0, FOUND_MAX)
}
