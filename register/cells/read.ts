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
import type { Engine } from '#register/store/engine'

export type Answers = (leaf: Leaf, on: Day, place: string) => number | Refusal

/** Answers leaves of the plan for many places and days from few small rows. */
export async function readCells(
  engine: Engine,
  plan: CellPlan,
  questions: readonly Question[],
  places: readonly string[],
): Promise<Answers> {
  const numbers = new Map(plan.series.map((one, i) => [one.id, i]))
  const numberOf = (id: string) => numbers.get(id) as number
  const plans = [...new Set(questions.map(({ leaf }) => planFor(plan, leaf)))]
  const presences = questions.flatMap(({ leaf }) => leaf.rows.registers.map(presenceOf))
  const sums = await readSums(engine, {
    places,
    series: [...new Set([...plans.flatMap(one => one.series.map(({ id }) => id)), ...presences])].map(
      numberOf,
    ),
    ranked: plans.flatMap(one => (one.ranked ? [numberOf(one.ranked.buckets.id)] : [])),
    days: questions.flatMap(({ leaf, on }) => [on, startOf(leaf, on) ?? on]),
  })
  const sumOf = (place: string, id: string, day: Day) => sums.of(place, numberOf(id), day)
  const running = (leaf: Leaf, on: Day, place: string) => {
    const start = startOf(leaf, on)
    return planFor(plan, leaf).series.map(
      one => sumOf(place, one.id, on) - (start ? sumOf(place, one.id, start) : 0),
    )
  }
  const rankings = rankingsOf(plan, questions, places, numberOf)
  const ranked = await rankAll(engine, [...rankings.values()], sums)
  return (leaf, on, place) => {
    if (!leaf.rows.registers.some(one => sumOf(place, presenceOf(one), on) > 0)) return noRecords(leaf)
    const { value, ranked: isRanked } = planFor(plan, leaf)
    const found = isRanked
      ? ranked.get(rankings.get(rankKey(leaf, on, place)) as Ranking)
      : value(running(leaf, on, place), dayNumber(on))
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

const rankKey = (leaf: Leaf, on: Day, place: string) => `${leafKey(leaf)} ${on} ${place}`

function rankingsOf(
  plan: CellPlan,
  questions: readonly Question[],
  places: readonly string[],
  numberOf: (id: string) => number,
): ReadonlyMap<string, Ranking> {
  const asked = new Map<string, Ranking>()
  for (const { leaf, on } of questions) {
    const { ranked } = planFor(plan, leaf)
    if (!ranked) continue
    const series = numberOf(ranked.buckets.id)
    for (const place of places)
      asked.set(rankKey(leaf, on, place), { place, ranked, series, on, before: startOf(leaf, on) })
  }
  return asked
}
