import type { Place } from '#kernel/place'
import type { PlacesIndex } from '#kernel/places'
import type { PlacePage, PlaceShape } from '#server/api/places'

export const presentPlace = ({ code, label, level, parent, sample }: Place): PlaceShape => ({
  code,
  label,
  level,
  parent,
  sample,
})

export const presentPlacePage = (places: PlacesIndex, place: Place): PlacePage => ({
  place: presentPlace(place),
  path: [...pathOf(places, place.code), place].map(presentPlace),
  children: places.children(place.code).map(presentPlace),
})

/** The holders of a place from the widest down. */
export const pathOf = (places: PlacesIndex, code: string): readonly Place[] => places.ancestors(code)
