import { reportOf, rowsOf } from '#kernel/index/report'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { IndexBrief, IndexPage } from '#server/api/indices'
import type { House } from '#server/house'
import { presentPlace } from '#server/present/place'
import { presentScheme } from '#server/present/scheme'
import { assessedFor, presentRanking, type RankingAsked } from '#server/rankings'

/** Every index of the house. */
export const indexBriefs = (house: House): IndexBrief[] =>
  [...house.catalogue.indices.values()].map(presentScheme)

/** One index over the places under a place, or beside it, on a day, with every step. */
export async function indexOfPlaces(house: House, asked: RankingAsked): Promise<IndexPage | Refusal> {
  const assessed = await assessedFor(house, asked)
  if (isRefusal(assessed)) return assessed
  const ranking = presentRanking(house, asked.id, assessed)
  if (isRefusal(ranking)) return ranking
  const { found } = assessed
  return {
    ...{ index: ranking.index, of: ranking.of, on: ranking.on },
    places: found.places.map(one => presentPlace(house.place(one))),
    definition: found.definition,
    table: rowsOf(found.sheet.table),
    report: reportOf(found.computed, undefined, found.spreads),
    silent: found.comparable.silent.map(({ indicator, known, because }) => ({
      ...{ indicator: indicator.id, known, because },
    })),
    ranking,
  }
}
