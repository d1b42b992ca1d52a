import type { Day } from '#kernel/date'
import { dayNumber, type Point, pointAt } from '#register/cells/points'
import { type Asked, cellsSql } from '#register/cells/read-sql'
import type { Engine } from '#register/store/engine'

/** Running numbers at the end of days, by bucket; 0 is the only bucket of a series not made for ranks. */
export type Sums = (place: string, series: number, day: Day) => ReadonlyMap<number, number>

interface CellRow {
  readonly place: number
  readonly within: number
  readonly below: number
  readonly series: readonly number[]
  readonly buckets: readonly number[]
  readonly deltas: readonly number[]
}

const NONE: ReadonlyMap<number, number> = new Map()

export async function readSums(
  engine: Engine,
  asked: Omit<Asked, 'points'>,
  days: readonly Day[],
): Promise<Sums> {
  const places = asked.places.filter(isCode)
  if (places.length === 0 || asked.series.length === 0 || days.length === 0) return () => NONE
  const points = days.map(pointAt)
  const { sql, bindings } = cellsSql({ ...asked, places, points })
  const sums = new Map<string, Map<number, number>>()
  for (const row of await engine.rows<CellRow>(sql, bindings))
    for (const [i, point] of points.entries()) if (countsFor(row, point)) addRow(sums, row, days[i] as Day)
  return (place, series, day) => sums.get(`${place} ${series} ${day}`) ?? NONE
}

/** Codes of GB/T 2260 and of sample places; no other place has cells. */
const isCode = (place: string): boolean => /^[1-9]\d{5}$/.test(place)

function countsFor({ within, below }: CellRow, { yearsBefore, months, days }: Point): boolean {
  if (within === 0) return below < dayNumber(yearsBefore)
  if (within === months?.year) return below < dayNumber(months.before)
  return within === days?.month && below <= dayNumber(days.upTo)
}

function addRow(sums: Map<string, Map<number, number>>, row: CellRow, day: Day): void {
  for (const [i, series] of row.series.entries()) {
    const key = `${row.place} ${series} ${day}`
    const numbers = sums.get(key) ?? new Map<number, number>()
    const bucket = row.buckets[i] as number
    numbers.set(bucket, (numbers.get(bucket) ?? 0) + (row.deltas[i] as number))
    sums.set(key, numbers)
  }
}
