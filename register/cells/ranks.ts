import type { Day } from '#kernel/date'
import { exactAtOf, exactDay, placeNumber, VALUES_TOGETHER } from '#register/cells/key'
import { dayNumber } from '#register/cells/points'
import { valuesSql } from '#register/cells/read-sql'
import type { Ranked } from '#register/cells/series'
import type { Sums } from '#register/cells/sums'
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

type Counted = readonly (readonly [value: number, n: number])[]
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
    const amounts = ends.map(one => amountOf(one, values)).filter(one => one !== undefined)
    if (ends.length > 0 && amounts.length === ends.length) answers.set(ranking, between(fraction, amounts))
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

function amountOf({ ranking, bucket, rank }: Found, values: ValueSums): number | undefined {
  const at = locate(values(ranking, bucket), rank)
  return at && ranking.ranked.amount(bucket * VALUES_TOGETHER + at[0], dayNumber(ranking.on))
}

type ValueRow = Readonly<Record<'at' | 'series' | 'value' | `n${number}`, number>>

/** How many rows of a place have each value, of the buckets that are asked for. */
async function valuesOf(engine: Engine, found: readonly Found[]): Promise<ValueSums> {
  if (found.length === 0) return () => []
  const rankings = found.map(one => one.ranking)
  const days = [...new Set(rankings.flatMap(one => [one.on, ...(one.before ? [one.before] : [])]))]
  const { sql, bindings } = valuesSql({
    ats: [...new Set(found.map(one => atIn(one.ranking, one.bucket)))],
    series: [...new Set(rankings.map(one => one.series))],
    days: days.map(day => exactDay(dayNumber(day))),
  })
  const rows = new Map<string, ValueRow[]>()
  for (const row of await engine.rows<ValueRow>(sql, bindings)) {
    const key = `${row.at} ${row.series}`
    const some = rows.get(key)
    if (some) some.push(row)
    else rows.set(key, [row])
  }
  const nAt = (row: ValueRow, day: Day | undefined) => (day ? (row[`n${days.indexOf(day)}`] ?? 0) : 0)
  return (ranking, bucket) =>
    (rows.get(`${atIn(ranking, bucket)} ${ranking.series}`) ?? [])
      .map(row => [row.value, nAt(row, ranking.on) - nAt(row, ranking.before)] as const)
      .sort(([a], [b]) => a - b)
}

const atIn = ({ place }: Ranking, bucket: number) => exactAtOf(placeNumber(Number(place)), bucket)
