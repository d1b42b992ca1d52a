import type { Day } from '#kernel/date'
import type { Leaf } from '#kernel/formula'
import { type Refusal, refuse } from '#kernel/refusal'
import { type CellPlan, presenceOf } from '#register/cells/plan'
import { dayBefore, dayNumber } from '#register/cells/points'
import { type Ranking, rankAll } from '#register/cells/ranks'
import { type LeafPlan, leafKey } from '#register/cells/series'
import { readSums } from '#register/cells/sums'
import type { Question } from '#register/formula-sql'
import { noRecords } from '#register/leaf-answers'
import type { CellReading } from '#register/cells/reading'

export type Answers = (leaf: Leaf, on: Day, place: string) => number | Refusal

/** Answers leaves of the plan for many places and days from few small rows. */
export async function readCells(
  reading: CellReading,
  plan: CellPlan,
  questions: readonly Question[],
  places: readonly string[],
): Promise<Answers> {
  const numbers = new Map(plan.series.map((one, i) => [one.id, i]))
  const numberOf = (id: string) => numbers.get(id) as number
  const ids = questions.flatMap(({ leaf }) => [
    ...planFor(plan, leaf).series.map(one => one.id),
    ...leaf.rows.registers.map(presenceOf),
  ])
  const days = questions.flatMap(({ leaf, on }) => [on, startOf(leaf, on) ?? on])
  const series = [...new Set(ids.map(numberOf))]
  const [sums, ranked] = await Promise.all([
    readSums(reading, { places, series }, [...new Set(days)]),
    rankedAnswers(reading, plan, questions, places, numberOf),
  ])
  const sumOf = (place: string, id: string, day: Day) => sums(place, numberOf(id), day)
  const running = (leaf: Leaf, on: Day, place: string) => {
    const start = startOf(leaf, on)
    return planFor(plan, leaf).series.map(
      one => sumOf(place, one.id, on) - (start ? sumOf(place, one.id, start) : 0),
    )
  }
  return (leaf, on, place) => {
    if (!leaf.rows.registers.some(one => sumOf(place, presenceOf(one), on) > 0)) return noRecords(leaf)
    const { value, ranked: isRanked } = planFor(plan, leaf)
    const found = isRanked ? ranked(leaf, on, place) : value(running(leaf, on, place), dayNumber(on))
    return found ?? refuse('nothing-to-measure')
  }
}

/** A flow is what its running number has grown by since the day before its span. */
const startOf = (leaf: Leaf, on: Day) => leaf.rows.flow && dayBefore(leaf.rows.flow.span, on)

function planFor(plan: CellPlan, leaf: Leaf): LeafPlan {
  const found = plan.leaves.get(leafKey(leaf))
  if (!found) throw new Error('Fault: the leaf is not in the plan of the cells')
  return found
}

type RankedAnswers = (leaf: Leaf, on: Day, place: string) => number | undefined

const rankKey = (leaf: Leaf, on: Day, place: string) => `${leafKey(leaf)} ${on} ${place}`

async function rankedAnswers(
  reading: CellReading,
  plan: CellPlan,
  questions: readonly Question[],
  places: readonly string[],
  numberOf: (id: string) => number,
): Promise<RankedAnswers> {
  const asked = new Map<string, Ranking>()
  for (const { leaf, on } of questions) {
    const { ranked } = planFor(plan, leaf)
    if (!ranked) continue
    const series = numberOf(ranked.buckets.id)
    for (const place of places)
      asked.set(rankKey(leaf, on, place), { place, ranked, series, on, before: startOf(leaf, on) })
  }
  const values = await rankAll(reading, [...asked.values()])
  return (leaf, on, place) => {
    const ranking = asked.get(rankKey(leaf, on, place))
    return ranking && values.get(ranking)
  }
}
