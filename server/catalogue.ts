import { loadJurisdictions } from '#jurisdictions/load'
import { places } from '#jurisdictions/places/places'
import { samplePlaces } from '#jurisdictions/places/sample'
import type { Catalogue } from '#kernel/catalogue'
import { catalogueOf } from '#kernel/catalogue'
import type { Target } from '#kernel/indicator'
import type { PlacesIndex } from '#kernel/places'
import { placesIndex } from '#kernel/places'
import type { Limits } from '#kernel/procedures/limit'
import type { Publication } from '#kernel/publication'
import { loadPolicy } from '#policy/load'

/** Everything that is defined rather than recorded. */
export interface Definitions {
  readonly catalogue: Catalogue
  readonly places: PlacesIndex
  readonly publications: readonly Publication[]
}

/** Reads the folders of definitions; a fault among them stops the start and names its file. */
export async function openCatalogue(): Promise<Definitions> {
  const [definitions, theirs] = await Promise.all([loadPolicy(), loadJurisdictions()])
  const targets = theirs.filter((one): one is Target => one.kind === 'target')
  const publications = theirs.filter((one): one is Publication => one.kind === 'publication')
  const limits = theirs.filter((one): one is Limits => one.kind === 'limits')
  return {
    catalogue: catalogueOf(definitions, targets, limits),
    places: placesIndex([...places, ...samplePlaces]),
    publications,
  }
}
