import type { Day } from '#kernel/date'
import { dayNumber } from '#register/cells/points'
import { BUCKETS_TOGETHER, type Ranked } from '#register/cells/series'
import { readSums, type Sums } from '#register/cells/sums'
import type { Engine } from '#register/store/engine'

/** A quantile that is asked of so many rows at a place; a flow leaves out what came before its span. */
export interface Ranking {
  readonly place: string
  readonly ranked: Ranked
  readonly on: Day
  readonly before?: Day
  readonly rows: number
}

/** A rank among the rows of one group of buckets. */
interface Found {
  readonly ranking: Ranking
  readonly group: number
  readonly rank: number
}

/** The value of each quantile: first the group of buckets in which its ranks lie, then the bucket. */
export async function rankAll(
  engine: Engine,
  rankings: readonly Ranking[],
  numberOf: (id: string) => number,
): Promise<ReadonlyMap<Ranking, number>> {
  if (rankings.length === 0) return new Map()
  const places = [...new Set(rankings.map(one => one.place))]
  const days = [...new Set(rankings.flatMap(one => [one.on, ...(one.before ? [one.before] : [])]))]
  const series = (which: 'upper' | 'all') => [...new Set(rankings.map(one => numberOf(one.ranked[which].id)))]
  const upper = await readSums(engine, { places, series: series('upper') }, days)
  const found = rankings.flatMap(ranking =>
    ranksOf(ranking).map((rank): Found => {
      const [group, rest] = locate(counts(upper, ranking, numberOf(ranking.ranked.upper.id)), rank)
      return { ranking, group, rank: rest }
    }),
  )
  const groups = [...new Set(found.map(one => one.group))].sort((a, b) => a - b)
  const buckets = groups.map(one => [one * BUCKETS_TOGETHER, (one + 1) * BUCKETS_TOGETHER - 1] as const)
  const all = await readSums(engine, { places, series: series('all'), buckets }, days)
  const amounts = new Map<Ranking, number[]>()
  for (const { ranking, group, rank } of found) {
    const inGroup = [...counts(all, ranking, numberOf(ranking.ranked.all.id))].filter(
      ([bucket]) => Math.floor(bucket / BUCKETS_TOGETHER) === group,
    )
    const amount = ranking.ranked.amount(locate(inGroup, rank)[0], dayNumber(ranking.on))
    amounts.set(ranking, [...(amounts.get(ranking) ?? []), amount])
  }
  return new Map([...amounts].map(([ranking, ends]) => [ranking, between(ranking, ends)]))
}

/** The ranks, in the order of buckets, of the two amounts between which a quantile lies (type 7). */
function ranksOf({ rows, ranked }: Ranking): number[] {
  const rank = (rows - 1) * ranked.at
  return [Math.floor(rank), Math.ceil(rank)].map(one => (ranked.falls ? rows - 1 - one : one))
}

function between({ rows, ranked }: Ranking, [below = 0, above = 0]: readonly number[]): number {
  const rank = (rows - 1) * ranked.at
  return below + (above - below) * (rank - Math.floor(rank))
}

function counts(sums: Sums, { place, on, before }: Ranking, series: number): [bucket: number, n: number][] {
  const left = before ? sums(place, series, before) : undefined
  return [...sums(place, series, on)].map(([bucket, n]) => [bucket, n - (left?.get(bucket) ?? 0)])
}

/** The bucket of the row with a rank, and the rank among the rows of that bucket. */
function locate(buckets: readonly (readonly [bucket: number, n: number])[], rank: number): [number, number] {
  let rest = rank
  for (const [bucket, n] of [...buckets].sort(([a], [b]) => a - b)) {
    if (rest < n) return [bucket, rest]
    rest -= n
  }
  throw new Error(`Fault: the cells hold fewer rows than rank ${rank}`)
}
