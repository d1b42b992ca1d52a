import type { Catalogue } from '#kernel/catalogue'
import type { Day } from '#kernel/date'
import type { PlacesIndex } from '#kernel/places'
import type { Party, Reader } from '#kernel/record'
import { classifier } from '#register/loading/classify'
import type { Change, LoadContext, Placed } from '#register/loading/context'
import type { PlaceResolver } from '#register/places/place-resolver'
import type { Store } from '#register/store/engine'

export interface LoadGround {
  readonly store: Store
  readonly readers: readonly Reader[]
  readonly catalogue: Pick<Catalogue, 'registers' | 'classifications'>
  readonly places: PlacesIndex
  readonly resolve: PlaceResolver
  readonly asOf: Day
  afterPublish?(change: Change): Promise<void>
}

/** What a load works with, from the definitions of the house. */
export function loadContext({ catalogue, places, resolve, ...ground }: LoadGround): LoadContext {
  const above = new Map<string, readonly string[]>()
  return {
    ...ground,
    registers: catalogue.registers,
    classesOf: classifier([...catalogue.classifications.values()]),
    placeOf: holder => placedBy(resolve, holder),
    placesAbove(code) {
      const known = above.get(code)
      if (known) return known
      const codes = [
        code,
        ...places
          .ancestors(code)
          .map(place => place.code)
          .reverse(),
      ]
      above.set(code, codes)
      return codes
    },
  }
}

function placedBy(resolve: PlaceResolver, { address = {} }: Party): Placed {
  const found = resolve(address)
  if ('place' in found) return { place: found.place, by: found.method, country: 'CN' }
  if ('abroad' in found) return { place: '', by: 'abroad', country: found.abroad }
  return { place: '', by: found.undecided }
}
