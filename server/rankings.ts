import type { Day } from '#kernel/date'
import { rankedUnits } from '#kernel/index/report'
import type { Place } from '#kernel/place'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { type Assessment, assess } from '#office/indices/assess'
import { qualitiesOf } from '#office/indices/quality'
import type { RankedPlace, RankingShape } from '#server/api/indices'
import type { House } from '#server/house'
import { presentScheme } from '#server/indices'
import { presentPlace } from '#server/present/place'
import { doubtSentence, rankSentence } from '#server/present/rank-sentence'
import { presentRefusal } from '#server/present/refusal'

/** Where a place stands on a day: a city among those beside it, a province by its cities. */
export async function rankingOf(
  house: House,
  id: string,
  { code, level }: Place,
  on: Day,
): Promise<RankingShape | Refusal> {
  const scheme = house.catalogue.indices.get(id)
  if (!scheme) return refuse('unknown-index', id)
  const found = await assess(house.office, scheme, code, on, level === 'city' ? 'beside' : 'below')
  if (isRefusal(found)) return found
  const { uncertainty } = found.definition
  return {
    index: presentScheme(scheme),
    of: presentPlace(house.place(found.holder)),
    on,
    ranked: rankedPlaces(house, found),
    places: found.places.length,
    leftOut: found.computed.leftOut.map(({ unit, because }) => ({
      place: presentPlace(house.place(unit)),
      refused: presentRefusal(because),
    })),
    takes: found.definition.indicators.map(one => one.id),
    silent: found.comparable.silent.length,
    ...(uncertainty && { doubts: doubtSentence(uncertainty) }),
  }
}

function rankedPlaces(house: House, found: Assessment): RankedPlace[] {
  const qualities = new Map(qualitiesOf(found).map((one, row) => [found.places[row], one]))
  return rankedUnits(found.computed, found.spreads).flatMap(one => {
    const quality = qualities.get(one.unit)
    if (!quality) return []
    const { score, rank, interval } = one
    return {
      ...{ place: presentPlace(house.place(one.unit)), score, rank, interval, quality },
      sure: rankSentence(one, found.definition.uncertainty, quality),
    }
  })
}
