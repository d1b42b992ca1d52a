import type { Day } from '#kernel/date'
import {
  exactAtOf,
  exactDay,
  exactDayIn,
  placeNumber,
  seriesIn,
  VALUES_TOGETHER,
  valueIn,
} from '#register/cells/key'
import { dayNumber } from '#register/cells/points'
import { readRuns } from '#register/cells/runs'
import type { Ranked } from '#register/cells/series'
import type { Counted, Sums } from '#register/cells/sums'
import type { Engine } from '#register/store/engine'

/** A quantile that is asked at a place; a flow leaves out what came before its span. */
export interface Ranking {
  readonly place: string
  readonly ranked: Ranked
  /** Number of the series that counts by bucket, of which `sums` were read. */
  readonly series: number
  readonly on: Day
  readonly before?: Day
}

/** The row of a rank lies in a bucket, and has a rank among the rows of that bucket. */
interface Found {
  readonly ranking: Ranking
  readonly bucket: number
  readonly rank: number
}

type ValueSums = (ranking: Ranking, bucket: number) => Counted

/**
 * The value of each quantile: counts by bucket tell in which bucket its ranks lie, exact cells the values
 * there. Cells that changed between the two readings may leave it without a value; where no row counts it
 * has none.
 */
export async function rankAll(
  engine: Engine,
  rankings: readonly Ranking[],
  sums: Sums,
): Promise<ReadonlyMap<Ranking, number>> {
  const found = rankings.map(ranking => ({ ranking, ...ranksIn(ranking, sums) }))
  const values = await valuesOf(
    engine,
    found.flatMap(one => one.ends),
  )
  const answers = new Map<Ranking, number>()
  for (const { ranking, ends, fraction } of found) {
    const wholes = ends.map(one => wholeOf(one, values)).filter(one => one !== undefined)
    if (ends.length > 0 && wholes.length === ends.length)
      answers.set(ranking, between(fraction, wholes) / ranking.ranked.per)
  }
  return answers
}

/** How many rows count, by bucket. */
function countsIn({ place, series, on, before }: Ranking, sums: Sums): Counted {
  const now = sums.byBucket(place, series, on)
  if (!before) return now
  const left = new Map(sums.byBucket(place, series, before))
  return now.map(([bucket, n]) => [bucket, n - (left.get(bucket) ?? 0)] as const)
}

/**
 * Where the two values lie between which a quantile stands (type 7), in the order of amounts, and how far.
 */
function ranksIn(ranking: Ranking, sums: Sums): { ends: Found[]; fraction: number } {
  const counted = countsIn(ranking, sums)
  const rows = counted.reduce((all, [, n]) => all + n, 0)
  const { at, falls } = ranking.ranked
  const rank = (rows - 1) * at
  const ends = [Math.floor(rank), Math.ceil(rank)].flatMap(one => {
    const located = locate(counted, falls ? rows - 1 - one : one)
    return located ? [{ ranking, bucket: located[0], rank: located[1] }] : []
  })
  return { ends: rows > 0 ? ends : [], fraction: rank % 1 }
}

const between = (fraction: number, [below = 0, above = below]: readonly number[]): number =>
  below + (above - below) * fraction

/**
 * The value of the row with a rank, and the rank among the rows of that value; nothing beyond the last row.
 */
function locate(counted: Counted, rank: number): [value: number, rank: number] | undefined {
  let rest = rank
  for (const [value, n] of counted) {
    if (rest < n) return [value, rest]
    rest -= n
  }
  return undefined
}

function wholeOf({ ranking, bucket, rank }: Found, values: ValueSums): number | undefined {
  const at = locate(values(ranking, bucket), rank)
  return at && ranking.ranked.whole(bucket * VALUES_TOGETHER + at[0], dayNumber(ranking.on))
}

/** How many rows of a place have each value, of the buckets that are asked for. */
async function valuesOf(engine: Engine, found: readonly Found[]): Promise<ValueSums> {
  const ats = new Set(found.map(one => atIn(one.ranking, one.bucket)))
  const { rest, delta, of } = await readRuns(engine, ats)
  return (ranking, bucket) => {
    const numbers = new Float64Array(VALUES_TOGETHER)
    const [on, before] = [exactDayOf(ranking.on), ranking.before ? exactDayOf(ranking.before) : -1]
    for (const { from, to } of of(atIn(ranking, bucket)))
      for (let i = from; i < to; i += 1) {
        const one = rest[i] as number
        const day = exactDayIn(one)
        if (seriesIn(one) !== ranking.series || day > on || day <= before) continue
        const value = valueIn(one)
        numbers[value] = (numbers[value] as number) + (delta[i] as number)
      }
    return [...numbers.entries()]
  }
}

const exactDayOf = (day: Day): number => exactDay(dayNumber(day))
const atIn = ({ place }: Ranking, bucket: number) => exactAtOf(placeNumber(Number(place)), bucket)
