import type { Day } from '#kernel/date'
import {
  BUCKETS,
  bucketOf,
  partOf,
  periodOf,
  placeNumber,
  placeOf,
  SUMS,
  seriesOf,
  stepsBefore,
} from '#register/cells/key'
import { pointAt } from '#register/cells/points'
import type { CellReading, CellRow } from '#register/cells/reading'

/** Running numbers at the end of days. */
export type Sums = (place: string, series: number, day: Day) => number
/** The same kept apart by bucket, for series that are there for ranks. */
export type BucketSums = (place: string, series: number, day: Day) => ReadonlyMap<number, number>

export interface AskedSums {
  readonly places: readonly string[]
  readonly series: readonly number[]
}

export async function readSums(reading: CellReading, asked: AskedSums, days: readonly Day[]): Promise<Sums> {
  const rows = await rowsOf(reading, asked, days, SUMS)
  const placeAt = new Map(asked.places.map((place, i) => [place, i]))
  const numberAt = new Map(
    asked.places.filter(isCode).map(place => [numbered(place), placeAt.get(place) ?? 0]),
  )
  const width = Math.max(0, ...asked.series) + 1
  const byDay = new Map(
    days.map(day => {
      const numbers = new Float64Array(width * asked.places.length)
      eachBefore(rows, day, ({ at, keys, deltas }) => {
        const start = (numberAt.get(placeOf(at)) ?? 0) * width
        for (let i = 0; i < keys.length; i += 1) {
          const slot = start + seriesOf(keys[i] as number)
          numbers[slot] = (numbers[slot] as number) + (deltas[i] as number)
        }
      })
      return [day, numbers]
    }),
  )
  return (place, series, day) => byDay.get(day)?.[(placeAt.get(place) ?? 0) * width + series] ?? 0
}

const NONE: ReadonlyMap<number, number> = new Map()

export async function readBuckets(
  reading: CellReading,
  asked: AskedSums,
  days: readonly Day[],
): Promise<BucketSums> {
  const rows = await rowsOf(reading, asked, days, BUCKETS)
  const byDay = new Map(
    days.map(day => {
      const numbers = new Map<string, Map<number, number>>()
      eachBefore(rows, day, ({ at, keys, deltas }) => {
        for (let i = 0; i < keys.length; i += 1) {
          const [key, bucket] = [`${placeOf(at)} ${seriesOf(keys[i] as number)}`, bucketOf(keys[i] as number)]
          const found = numbers.get(key) ?? new Map<number, number>()
          found.set(bucket, (found.get(bucket) ?? 0) + (deltas[i] as number))
          numbers.set(key, found)
        }
      })
      return [day, numbers]
    }),
  )
  return (place, series, day) => byDay.get(day)?.get(`${numbered(place)} ${series}`) ?? NONE
}

type ByPeriod = ReadonlyMap<number, readonly CellRow[]>

async function rowsOf(
  reading: CellReading,
  { places, series }: AskedSums,
  days: readonly Day[],
  part: number,
): Promise<ByPeriod> {
  const numbers = places.filter(isCode).map(numbered)
  if (numbers.length === 0 || series.length === 0 || days.length === 0) return new Map()
  const needed = { part, places: numbers, series, points: days.map(pointAt) }
  const mine = new Set(numbers)
  const found = new Map<number, CellRow[]>()
  for (const row of await reading.sums(needed)) {
    if (partOf(row.at) !== part || !mine.has(placeOf(row.at))) continue
    const period = periodOf(row.at)
    const some = found.get(period)
    if (some) some.push(row)
    else found.set(period, [row])
  }
  return found
}

/** Every row whose changes came before the end of a day. */
function eachBefore(rows: ByPeriod, day: Day, use: (row: CellRow) => void): void {
  for (const [period, before] of stepsBefore(pointAt(day)))
    for (const row of rows.get(period) ?? []) if (row.below < before) use(row)
}

const numbered = (place: string) => placeNumber(Number(place))
/** Codes of GB/T 2260 and of sample places; no other place has cells. */
export const isCode = (place: string): boolean => /^[1-9]\d{5}$/.test(place)
