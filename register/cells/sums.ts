import type { Day } from '#kernel/date'
import {
  atOf,
  BUCKETS,
  bucketIn,
  placeNumber,
  SUMS,
  seriesIn,
  stepIn,
  stepsBefore,
} from '#register/cells/key'
import { pointAt } from '#register/cells/points'
import { type Runs, readRuns } from '#register/cells/runs'
import type { Engine } from '#register/store/engine'

/** Which running numbers are read of which places at the end of which days; of `ranked` series by bucket. */
export interface AskedSums {
  readonly series: ReadonlySet<number>
  readonly ranked: ReadonlySet<number>
  readonly of: readonly { readonly places: readonly string[]; readonly days: Iterable<Day> }[]
}

export interface Sums {
  /** The running numbers of a place at the end of a day, by the number of their series. */
  of(place: string, day: Day): ArrayLike<number>
  /** Of one series, kept apart by bucket. */
  byBucket(place: string, series: number, day: Day): Counted
}

/** How many there are of each value or bucket, in their order. */
export type Counted = readonly (readonly [value: number, n: number])[]

type Steps = ReturnType<typeof stepsBefore>

export async function readSums(engine: Engine, { series, ranked, of }: AskedSums): Promise<Sums> {
  const steps = new Map<Day, Steps>()
  const stepsAt = (day: Day) => {
    const known = steps.get(day) ?? stepsBefore(pointAt(day))
    steps.set(day, known)
    return known
  }
  const parts = [...(series.size > 0 ? [SUMS] : []), ...(ranked.size > 0 ? [BUCKETS] : [])]
  const ats = new Set<number>()
  for (const { places, days } of of) {
    const periods = new Set<number>()
    for (const day of days) for (const [period] of stepsAt(day)) periods.add(period)
    for (const place of numbersOf(places))
      for (const period of periods) for (const part of parts) ats.add(atOf(period, place, part))
  }
  const runs = await readRuns(engine, ats, new Set([...series, ...ranked]))
  return { of: sumsOf(runs, stepsAt, Math.max(0, ...series) + 1), byBucket: bucketsOf(runs, stepsAt) }
}

/** All series of a place and day are added up when the first is asked for. */
function sumsOf(runs: Runs, stepsAt: (day: Day) => Steps, length: number): Sums['of'] {
  const known = new Map<Day, Map<string, Float64Array>>()
  const none = new Float64Array(length)
  return (place, day) => {
    const onDay = known.get(day) ?? new Map<string, Float64Array>()
    known.set(day, onDay)
    const found = onDay.get(place)
    if (found) return found
    const [number] = numbersOf([place])
    const sums = number === undefined ? none : new Float64Array(length)
    if (number !== undefined)
      eachBefore(runs, stepsAt(day), number, SUMS, (rest, delta) => {
        sums[seriesIn(rest)] = (sums[seriesIn(rest)] ?? 0) + delta
      })
    onDay.set(place, sums)
    return sums
  }
}

const bucketsOf =
  (runs: Runs, stepsAt: (day: Day) => Steps): Sums['byBucket'] =>
  (place, series, day) => {
    const numbers = new Map<number, number>()
    for (const number of numbersOf([place]))
      eachBefore(runs, stepsAt(day), number, BUCKETS, (rest, delta) => {
        if (seriesIn(rest) === series) numbers.set(bucketIn(rest), (numbers.get(bucketIn(rest)) ?? 0) + delta)
      })
    return [...numbers].sort(([a], [b]) => a - b)
  }

/** The cells of a place and part whose changes came before the end of a day. */
function eachBefore(
  { rest, delta, of }: Runs,
  steps: Steps,
  place: number,
  part: number,
  take: (rest: number, delta: number) => void,
): void {
  for (const [period, before] of steps)
    for (const { from, to } of of(atOf(period, place, part)))
      for (let i = from; i < to; i += 1) {
        const one = rest[i] as number
        if (stepIn(one) < before) take(one, delta[i] as number)
      }
}

/** Places as cells number them: codes of GB/T 2260 and of sample places; no other place has cells. */
const numbersOf = (places: readonly string[]): number[] =>
  places.filter(place => /^[1-9]\d{5}$/.test(place)).map(place => placeNumber(Number(place)))
