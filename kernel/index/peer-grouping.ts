import { ranksOf } from '#kernel/index/rank'
import type { Input } from '#kernel/input'
import type { PlaceLevel } from '#kernel/place'
import type { Citation, Label } from '#kernel/source'

/** Who belongs to a group of peers. */
export type Belonging =
  | { readonly places: readonly string[] }
  /** Whatever lies in one of these, and these themselves. */
  | { readonly within: readonly string[] }
  /** `codes` are the last two digits of GB/T 2260: 81 to 99 are cities of the county level. */
  | { readonly level: PlaceLevel; readonly codes?: readonly [from: number, to: number] }
  /** The published figure that stands on the day: `from` is within, `below` is not. */
  | { readonly input: Input; readonly from?: number; readonly below?: number }

export interface PeerGroup {
  readonly id: string
  readonly label: Label
  readonly where: Belonging
}

/** A way to sort places into groups of peers; a place belongs to the first group that it fits. */
export interface PeerGrouping {
  readonly kind: 'peer-grouping'
  readonly id: string
  readonly label: Label
  readonly basis: readonly Citation[]
  /** Where the house uses it otherwise than the instrument, or the instrument leaves it open. */
  readonly note: Label
  readonly groups: readonly PeerGroup[]
}

export const definePeerGrouping = (one: Omit<PeerGrouping, 'kind'>): PeerGrouping =>
  Object.freeze({ kind: 'peer-grouping' as const, ...one })

/** Ranks of each unit among those of its group; zero where it belongs to none. */
export function ranksWithin(scores: Float64Array, groups: readonly (string | undefined)[]): Int32Array {
  const ranks = new Int32Array(scores.length)
  for (const group of new Set(groups)) {
    if (group === undefined) continue
    const rows = groups.flatMap((one, row) => (one === group ? [row] : []))
    const own = ranksOf(Float64Array.from(rows, row => scores[row] as number))
    for (const [at, row] of rows.entries()) ranks[row] = own[at] as number
  }
  return ranks
}
