import type { Day, Span } from '#kernel/date'
import type { Leaf } from '#kernel/formula'
import { type Refusal, refuse } from '#kernel/refusal'
import type { CellPlan, NumberedLeaf } from '#register/cells/plan'
import { dayBefore, dayNumber } from '#register/cells/points'
import { type Ranking, rankAll } from '#register/cells/ranks'
import { leafKey } from '#register/cells/series'
import { type AskedSums, readSums } from '#register/cells/sums'
import type { Question } from '#register/formula-sql'
import { noRecords } from '#register/leaf-answers'
import type { Engine } from '#register/store/engine'

export type Answers = (leaf: Leaf, on: Day, place: string) => number | Refusal

/** Questions about some places. */
export interface Asked {
  readonly questions: readonly Question[]
  readonly places: readonly string[]
}

/** Answers leaves of the plan for many places and days from few small rows. */
export async function readCells(engine: Engine, plan: CellPlan, asked: readonly Asked[]): Promise<Answers> {
  const starts = startFinder()
  const sums = await readSums(engine, neededFor(plan, asked, starts))
  const rankings = rankingsOf(plan, asked, starts)
  const ranked = await rankAll(engine, [...rankings.values()], sums)
  return (leaf, on, place) => {
    const one = planFor(plan, leaf)
    const now = sums.of(place, on)
    if (!one.presences.some(presence => (now[presence] as number) > 0)) return noRecords(leaf)
    const start = starts(leaf, on)
    const before = start ? sums.of(place, start) : undefined
    const found =
      one.buckets === undefined
        ? one.plan.value(
            one.series.map(series => (now[series] as number) - (before?.[series] ?? 0)),
            dayNumber(on),
          )
        : ranked.get(rankings.get(rankKey(leaf, on, place)) as Ranking)
    return found ?? refuse('nothing-to-measure')
  }
}

type Starts = (leaf: Leaf, on: Day) => Day | undefined

/** A flow is what its running number has grown by since the day before its span. */
function startFinder(): Starts {
  const known = new Map<Span, Map<Day, Day | undefined>>()
  return ({ rows: { flow } }, on) => {
    if (!flow) return undefined
    const days = known.get(flow.span) ?? new Map<Day, Day | undefined>()
    known.set(flow.span, days)
    if (!days.has(on)) days.set(on, dayBefore(flow.span, on))
    return days.get(on)
  }
}

/** Of which series, places and days running numbers are read. */
function neededFor(plan: CellPlan, asked: readonly Asked[], starts: Starts): AskedSums {
  const series = new Set<number>()
  const ranked = new Set<number>()
  const of = asked.map(({ questions, places }) => {
    const days = new Set<Day>()
    for (const { leaf, on } of questions) {
      const one = planFor(plan, leaf)
      for (const number of one.series) series.add(number)
      for (const number of one.presences) series.add(number)
      if (one.buckets !== undefined) ranked.add(one.buckets)
      days.add(on).add(starts(leaf, on) ?? on)
    }
    return { places, days }
  })
  return { series, ranked, of }
}

function planFor(plan: CellPlan, leaf: Leaf): NumberedLeaf {
  const found = plan.of(leaf)
  if (!found) throw new Error('Fault: the leaf is not in the plan of the cells')
  return found
}

const rankKey = (leaf: Leaf, on: Day, place: string) => `${leafKey(leaf)} ${on} ${place}`

function rankingsOf(plan: CellPlan, asked: readonly Asked[], starts: Starts): ReadonlyMap<string, Ranking> {
  const rankings = new Map<string, Ranking>()
  for (const { questions, places } of asked)
    for (const { leaf, on } of questions) {
      const { plan: of, buckets } = planFor(plan, leaf)
      if (!of.ranked || buckets === undefined) continue
      for (const place of places)
        rankings.set(rankKey(leaf, on, place), {
          ...{ place, ranked: of.ranked, series: buckets },
          ...{ on, before: starts(leaf, on) },
        })
    }
  return rankings
}
