import type { Day } from '#kernel/date'
import type { Leaf } from '#kernel/formula'
import type { Refusal } from '#kernel/refusal'
import { refuse } from '#kernel/refusal'
import type { CellPlan } from '#register/cells/plan'
import { presenceOf } from '#register/cells/plan'
import { dayBefore, dayNumber, pointAt } from '#register/cells/points'
import { cellsSql, isWide } from '#register/cells/read-sql'
import { leafKey } from '#register/cells/series'
import type { Question } from '#register/formula-sql'
import { noRecords } from '#register/leaf-answers'
import type { Engine } from '#register/store/engine'

export type Answers = (leaf: Leaf, on: Day, place: string) => number | Refusal

interface CellRow {
  readonly reached: 'own' | 'wide' | 'each'
  readonly spot: number
  readonly series: number
  readonly [number: `n${number}`]: number
}

/** Answers leaves of the plan for many places and days by one reading of small rows. */
export async function readCells(
  engine: Engine,
  plan: CellPlan,
  questions: readonly Question[],
  places: readonly string[],
): Promise<Answers> {
  const index = new Map(plan.series.map((one, i) => [one.id, i]))
  const wanted = new Set<number>()
  const days = new Set<Day>()
  for (const { leaf, on } of questions) {
    for (const id of seriesOf(plan, leaf)) wanted.add(index.get(id) as number)
    days.add(on)
    const start = leaf.rows.flow && dayBefore(leaf.rows.flow.span, on)
    if (start) days.add(start)
  }
  const points = [...days]
  const { sql, bindings } = cellsSql(
    places,
    [...wanted].sort((a, b) => a - b),
    points.map(pointAt),
  )
  const rows = places.length > 0 && wanted.size > 0 ? await engine.rows<CellRow>(sql, bindings) : []
  const sums = sumsByPlace(rows, places, points.length)
  const at = new Map(points.map((day, i) => [day, i]))
  const sumOf = (place: string, id: string, day: Day): number =>
    sums.get(place)?.get(index.get(id) as number)?.[at.get(day) as number] ?? 0
  return (leaf, on, place) => {
    const plans = plan.leaves.get(leafKey(leaf))
    if (!plans) throw new Error('Fault: the leaf is not in the plan of the cells')
    if (!leaf.rows.registers.some(one => sumOf(place, presenceOf(one), on) > 0)) return noRecords(leaf)
    const start = leaf.rows.flow && dayBefore(leaf.rows.flow.span, on)
    const running = plans.series.map(
      one => sumOf(place, one.id, on) - (start ? sumOf(place, one.id, start) : 0),
    )
    return plans.value(running, dayNumber(on)) ?? refuse('nothing-to-measure')
  }
}

const seriesOf = (plan: CellPlan, leaf: Leaf): string[] => [
  ...(plan.leaves.get(leafKey(leaf))?.series.map(one => one.id) ?? []),
  ...leaf.rows.registers.map(presenceOf),
]

type Sums = ReadonlyMap<string, ReadonlyMap<number, readonly number[]>>

/** A row belongs to each asked place in which it lies. */
function sumsByPlace(rows: readonly CellRow[], places: readonly string[], points: number): Sums {
  const sums = new Map<string, Map<number, number[]>>(places.map(place => [place, new Map()]))
  for (const row of rows)
    for (const place of placesOf(row)) {
      const found = sums.get(place)
      if (!found) continue
      const numbers = found.get(row.series) ?? new Array<number>(points).fill(0)
      for (let i = 0; i < points; i += 1) numbers[i] = (numbers[i] as number) + (row[`n${i}`] ?? 0)
      found.set(row.series, numbers)
    }
  return sums
}

function placesOf({ reached, spot }: CellRow): string[] {
  const code = String(spot)
  if (reached !== 'own' || isWide(code)) return [code]
  const city = `${code.slice(0, 4)}00`
  return city === code ? [code] : [code, city]
}
