import type { Day } from '#kernel/date'
import { rankedUnits } from '#kernel/index/report'
import type { Place } from '#kernel/place'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { type Assessment, assess, type Over } from '#office/indices/assess'
import { endedInto } from '#office/indices/ended'
import { type AmongPeers, amongPeers, type Peers, peersNamed } from '#office/indices/peers'
import { qualitiesOf } from '#office/indices/quality'
import type { EndedShape, PeersShape, RankedPlace, RankingShape } from '#server/api/indices'
import type { House } from '#server/house'
import { presentCitation } from '#server/present/citation'
import { presentPlace } from '#server/present/place'
import { doubtSentence, peerSentence, rankSentence } from '#server/present/rank-sentence'
import { presentRefusal } from '#server/present/refusal'
import { presentScheme } from '#server/present/scheme'

/** Of which places a ranking is asked for, and among which peers beside. */
export interface RankingAsked extends Over {
  readonly id: string
  readonly place: Place
  readonly on: Day
  /** A grouping by its id, or a list of places. */
  readonly peers?: string
}

/** An assessment that was asked for, with the peers among whom ranks are told beside. */
export interface Asked {
  readonly found: Assessment
  readonly peers?: Peers
}

/** Where a place stands on a day: a city among those beside it, a province by its cities. */
export async function rankingOf(house: House, asked: RankingAsked): Promise<RankingShape | Refusal> {
  const among = asked.among ?? (asked.place.level === 'city' ? 'beside' : 'below')
  const assessed = await assessedFor(house, { ...asked, among })
  return isRefusal(assessed) ? assessed : presentRanking(house, asked.id, assessed)
}

export async function assessedFor(house: House, asked: RankingAsked): Promise<Asked | Refusal> {
  const scheme = house.catalogue.indices.get(asked.id)
  if (!scheme) return refuse('unknown-index', asked.id)
  const peers = asked.peers ? peersNamed(house.office, asked.peers) : undefined
  if (isRefusal(peers)) return peers
  const found = await assess(house.office, scheme, asked.place.code, asked.on, asked)
  return isRefusal(found) ? found : { found, peers }
}

export function presentRanking(house: House, id: string, { found, peers }: Asked): RankingShape | Refusal {
  const scheme = house.catalogue.indices.get(id)
  if (!scheme) return refuse('unknown-index', id)
  const among = peers && amongPeers(house.office, peers, found)
  if (isRefusal(among)) return among
  const { uncertainty } = found.definition
  const place = (code: string) => presentPlace(house.place(code))
  return {
    index: presentScheme(scheme),
    of: place(found.holder),
    on: found.on,
    ranked: rankedPlaces(house, found, among),
    places: found.places.length,
    leftOut: found.computed.leftOut.map(({ unit, because }) => ({
      place: place(unit),
      refused: presentRefusal(because),
    })),
    takes: found.definition.indicators.map(one => one.id),
    silent: found.comparable.silent.length,
    ...(peers && { peers: presentPeers(peers) }),
    ended: presentEnded(house, found),
    ...(uncertainty && { doubts: doubtSentence(uncertainty) }),
  }
}

export const presentEnded = (house: House, found: Assessment): EndedShape[] =>
  endedInto(house.office, found).map(({ place, until, into }) => ({
    ...{ place: presentPlace(place), until, into: into.map(one => presentPlace(house.place(one))) },
  }))

export const presentPeers = ({ id, label, note, basis = [], groups }: Peers): PeersShape => ({
  ...{ id, label, note, basis: basis.map(presentCitation) },
  groups: groups.map(one => ({ id: one.id, label: one.label })),
})

function rankedPlaces(
  house: House,
  found: Assessment,
  among: readonly AmongPeers[] | undefined,
): RankedPlace[] {
  const doubts = found.definition.uncertainty
  const qualities = new Map(qualitiesOf(found).map((one, row) => [found.places[row], one]))
  const rows = new Map(found.computed.sheet.table.units.map((unit, row) => [unit, row]))
  return rankedUnits(found.computed, found.spreads).flatMap(one => {
    const quality = qualities.get(one.unit)
    if (!quality) return []
    const { score, rank, interval } = one
    const peers = among?.[rows.get(one.unit) ?? -1]
    return {
      ...{ place: presentPlace(house.place(one.unit)), score, rank, interval, quality },
      sure: rankSentence(one, doubts, quality),
      ...(peers && {
        peers: isRefusal(peers)
          ? { refused: presentRefusal(peers) }
          : { ...peers, sure: peerSentence(peers, doubts) },
      }),
    }
  })
}
