import type { PlacesIndex } from '#kernel/places'
import type { PanelMember } from '#office/designation/round-file'

export type Recusal = 'own-city' | 'declared-tie'

/**
 * Why somebody does not score a city: he is from it, from a part of it, or from a city that has become part
 * of it; or he has said that he has a tie with it, or with what holds it.
 */
export function recusalOf(member: PanelMember, city: string, places: PlacesIndex): Recusal | undefined {
  if (member.from.some(one => isOf(one, city, places))) return 'own-city'
  const isTied = (tie: string) => isOf(tie, city, places) || places.isWithin(city, tie)
  return member.ties.some(isTied) ? 'declared-tie' : undefined
}

const isOf = (place: string, city: string, places: PlacesIndex): boolean =>
  places.isWithin(place, city) ||
  [place, ...places.ancestors(place).map(one => one.code)].some(code =>
    places.byCode(code)?.successors?.includes(city),
  )
