import { basename } from 'node:path'
import { formerNames } from '#jurisdictions/places/former-names'
import { postcodes } from '#jurisdictions/places/postcodes'
import type { Party } from '#kernel/record'
import { loadFiles } from '#register/load'
import { classifier } from '#register/loading/classify'
import type { Loaded, LoadContext, LoadOptions, Placed, Progress } from '#register/loading/context'
import type { PlaceResolver } from '#register/places/place-resolver'
import { makePlaceResolver } from '#register/places/place-resolver'
import { loadReaders } from '#register/readers/catalogue'
import { headingsKey } from '#register/tables/mapping'
import type { House } from '#server/house'
import { presentFields, withMappings } from '#server/mappings'
import { readFileAt } from '#register/loading/read-file'
import { findFiles } from '#register/loading/walk'
import { tableRows } from '#register/readers/table'
import { isTable, proposalFor } from '#register/tables/proposal'
import type { MappingProposal } from '#server/api/loads'

const contexts = new WeakMap<House, Promise<LoadContext>>()

/** What a load works with, made when the first load asks for it: the gazetteer alone takes a moment. */
export function loadContext(house: House): Promise<LoadContext> {
  const known = contexts.get(house)
  if (known) return known
  const made = makeContext(house)
  contexts.set(house, made)
  return made
}

async function makeContext(house: House): Promise<LoadContext> {
  const resolve = makePlaceResolver(house.places, postcodes, formerNames)
  return {
    store: house.engine,
    // The book is one object, so a mapping confirmed later is seen by the next load.
    readers: withMappings(await loadReaders(), house.mappings),
    registers: new Map([...house.catalogue.registers].filter(([, one]) => !one.fromLedger)),
    classesOf: classifier([...house.catalogue.classifications.values()]),
    placeOf: holder => placeOf(holder, resolve),
    placesAbove: code => [...house.places.ancestors(code).map(one => one.code), code].reverse(),
    get asOf() {
      return house.today
    },
    afterPublish: change => house.follow(change),
  }
}

function placeOf(holder: Party, resolve: PlaceResolver): Placed {
  const found = resolve(holder.address ?? {})
  if ('place' in found) return { place: found.place, by: found.method, country: 'CN' }
  if ('abroad' in found) return { place: '', by: 'abroad', country: found.abroad }
  return { place: '', by: found.undecided }
}

/** Loads records and tells how far it is. */
export async function loadRecords(
  house: House,
  paths: readonly string[],
  options: LoadOptions,
  tell: (progress: Progress) => void,
): Promise<Loaded> {
  const loading = loadFiles(paths, await loadContext(house), options)
  try {
    for (;;) {
      const step = await loading.next()
      if (step.done) return step.value
      tell(step.value)
    }
  } finally {
    // Where the telling failed, the load has not ended, and the next one would wait for it.
    await loading.return(undefined as never)
  }
}

/** The first table among the files whose headings a person must confirm; nothing where all can be read. */
export async function mappingNeeded(
  house: House,
  paths: readonly string[],
): Promise<MappingProposal | undefined> {
  const { files } = await findFiles(paths)
  for (const found of files.filter(({ path }) => isTable(path))) {
    const file = await readFileAt(found)
    const proposal = await proposalFor(tableRows(file), headings => house.mappings.get(headingsKey(headings)))
    if (!proposal) continue
    const headings = proposal.headings.map(one => ({
      ...one,
      samples: [...one.samples],
      certain: one.field !== undefined,
    }))
    return {
      file: basename(found.path).replace(/^\d+-/, ''),
      sheet: proposal.sheet,
      headings,
      fields: presentFields(),
    }
  }
  return undefined
}
