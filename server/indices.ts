import type { Day } from '#kernel/date'
import { reportOf, rowsOf } from '#kernel/index/report'
import type { IndexScheme } from '#kernel/index/scheme'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { assess } from '#office/indices/assess'
import type { IndexBrief, IndexPage } from '#server/api/indices'
import type { House } from '#server/house'
import { presentCitation } from '#server/present/citation'
import { presentPlace } from '#server/present/place'

/** Every index of the house. */
export const indexBriefs = (house: House): IndexBrief[] =>
  [...house.catalogue.indices.values()].map(presentScheme)

/** One index over the places under a place, or beside it, on a day. */
export async function indexOfPlaces(
  house: House,
  id: string,
  code: string,
  on: Day,
): Promise<IndexPage | Refusal> {
  const scheme = house.catalogue.indices.get(id)
  if (!scheme) return refuse('unknown-index', id)
  const found = await assess(house.office, scheme, code, on)
  if (isRefusal(found)) return found
  return {
    index: presentScheme(scheme),
    of: presentPlace(house.place(found.holder)),
    on,
    places: found.places.map(one => presentPlace(house.place(one))),
    definition: found.definition,
    table: rowsOf(found.sheet.table),
    report: reportOf(found.computed, undefined, found.spreads),
    silent: found.comparable.silent.map(({ indicator, known, because }) => ({
      indicator: indicator.id,
      known,
      because,
    })),
  }
}

export const presentScheme = ({
  id,
  label,
  note,
  isSuggestion,
  basis,
  standards,
}: IndexScheme): IndexBrief => ({
  id,
  label,
  note,
  isSuggestion,
  basis: basis.map(presentCitation),
  standards: standards.map(one => ({ id: one.standard.id, weight: one.weight })),
})
