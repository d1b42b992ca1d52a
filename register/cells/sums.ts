import type { Day } from '#kernel/date'
import {
  BUCKETS,
  bucketOf,
  heldOf,
  periodIn,
  placeNumber,
  SUMS,
  seriesOf,
  stepIn,
  stepsBefore,
} from '#register/cells/key'
import { pointAt } from '#register/cells/points'
import { cellsSql } from '#register/cells/read-sql'
import type { Engine } from '#register/store/engine'

/** Which running numbers are read at the end of which days; of `ranked` series those by bucket. */
export interface AskedSums {
  readonly places: readonly string[]
  readonly series: readonly number[]
  readonly ranked: readonly number[]
  readonly days: readonly Day[]
}

export interface Sums {
  of(place: string, series: number, day: Day): number
  /** Kept apart by bucket, in the order of buckets. */
  byBucket(place: string, series: number, day: Day): readonly (readonly [bucket: number, n: number])[]
}

interface CellRow {
  readonly held: number
  readonly segment: number
  readonly keys: readonly number[]
  readonly deltas: readonly number[]
}

export async function readSums(engine: Engine, { places, series, ranked, days }: AskedSums): Promise<Sums> {
  const numbers = places.filter(isCode).map(numbered)
  const parts = [
    { part: SUMS, series },
    { part: BUCKETS, series: ranked },
  ].filter(one => one.series.length > 0)
  if (numbers.length === 0 || parts.length === 0 || days.length === 0)
    return { of: () => 0, byBucket: () => [] }
  const points = new Map(days.map(day => [day, pointAt(day)]))
  const { sql, bindings } = cellsSql({ places: numbers, parts, points: [...points.values()] })
  const rows = new Map<number, CellRow[]>()
  for (const row of await engine.rows<CellRow>(sql, bindings)) {
    const some = rows.get(row.held)
    if (some) some.push(row)
    else rows.set(row.held, [row])
  }
  const before = (held: number, day: Day) => {
    const limits = new Map(stepsBefore(points.get(day) ?? pointAt(day)))
    return (rows.get(held) ?? []).filter(
      ({ segment }) => stepIn(segment) < (limits.get(periodIn(segment)) ?? 0),
    )
  }
  return { of: sumsOf(before), byBucket: bucketsOf(before) }
}

/** The rows of a place and part whose changes came before the end of a day. */
type Before = (held: number, day: Day) => readonly CellRow[]

/** All series of a place and day are added up when the first is asked for. */
function sumsOf(before: Before): Sums['of'] {
  const known = new Map<Day, Map<string, Map<number, number>>>()
  return (place, series, day) => {
    const onDay = known.get(day) ?? new Map<string, Map<number, number>>()
    known.set(day, onDay)
    const numbers = onDay.get(place) ?? added(isCode(place) ? before(heldOf(numbered(place), SUMS), day) : [])
    onDay.set(place, numbers)
    return numbers.get(series) ?? 0
  }
}

function added(rows: readonly CellRow[]): Map<number, number> {
  const numbers = new Map<number, number>()
  for (const { keys, deltas } of rows)
    for (let i = 0; i < keys.length; i += 1) {
      const series = seriesOf(keys[i] as number)
      numbers.set(series, (numbers.get(series) ?? 0) + (deltas[i] as number))
    }
  return numbers
}

const bucketsOf =
  (before: Before): Sums['byBucket'] =>
  (place, series, day) => {
    const numbers = new Map<number, number>()
    for (const { keys, deltas } of isCode(place) ? before(heldOf(numbered(place), BUCKETS), day) : [])
      for (let i = 0; i < keys.length; i += 1) {
        const key = keys[i] as number
        if (seriesOf(key) !== series) continue
        numbers.set(bucketOf(key), (numbers.get(bucketOf(key)) ?? 0) + (deltas[i] as number))
      }
    return [...numbers].sort(([a], [b]) => a - b)
  }

const numbered = (place: string) => placeNumber(Number(place))
/** Codes of GB/T 2260 and of sample places; no other place has cells. */
const isCode = (place: string): boolean => /^[1-9]\d{5}$/.test(place)
