import type { Measure, Measured } from '#office/measurement'
import { restsOn } from '#office/measurement'
import type { Day } from '#kernel/date'
import type { Indicator } from '#kernel/indicator'
import type { PlacesIndex } from '#kernel/places'

export interface Rank {
  /** 1 is best by the indicator's direction; equal values share the better rank. */
  readonly rank: number
  /** How many places have a value. */
  readonly among: number
}

/** The places a place is compared with: those directly under the same holder, itself included. */
export function peersOf(places: PlacesIndex, code: string, on: Day): string[] {
  return places.siblings(code, on).map(one => one.code)
}

/**
 * Ranks by the shown value. A refused place is not ranked and does not count among; neither does one whose
 * value rests on other ground, since a published total and the records loaded so far do not compare.
 */
export function rankOf(
  measured: readonly Measured[],
  place: string,
  better: Indicator['better'],
): Rank | undefined {
  const own = measured.find(one => one.place === place)
  if (own?.value === undefined) return undefined
  const ground = restsOn(own.working)
  const valued = measured.filter(one => one.value !== undefined && restsOn(one.working) === ground)
  if (valued.length < 2) return undefined
  const ahead = valued.filter(one =>
    better === 'lower'
      ? (one.value as number) < (own.value as number)
      : (one.value as number) > (own.value as number),
  )
  return { rank: ahead.length + 1, among: valued.length }
}

export function rankAmong(
  measure: Measure,
  indicator: Indicator,
  place: string,
  peers: readonly string[],
  on: Day,
) {
  // A band has no better end, so a rank would say what nobody claims.
  if (indicator.better === 'band') return undefined
  return rankOf(
    peers.map(peer => measure(indicator, peer, on)),
    place,
    indicator.better,
  )
}
