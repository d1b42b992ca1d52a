import type { Day } from '#kernel/date'
import type { Leaf } from '#kernel/formula'
import { type Refusal, refuse } from '#kernel/refusal'
import type { CellPlan, NumberedLeaf } from '#register/cells/plan'
import { dayBefore, dayNumber } from '#register/cells/points'
import { type Ranking, rankAll } from '#register/cells/ranks'
import { leafKey } from '#register/cells/series'
import { readSums } from '#register/cells/sums'
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
  const leaves = asked.flatMap(({ questions }) => questions.map(({ leaf }) => planFor(plan, leaf)))
  const sums = await readSums(engine, {
    series: leaves.flatMap(one => [...one.series, ...one.presences]),
    ranked: leaves.flatMap(({ buckets }) => (buckets === undefined ? [] : [buckets])),
    of: asked.map(({ questions, places }) => ({
      places,
      days: questions.flatMap(({ leaf, on }) => [on, starts(leaf, on) ?? on]),
    })),
  })
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

/** A flow is what its running number has grown by since the day before its span. */
function startFinder() {
  const known = new Map<string, Day | undefined>()
  return ({ rows }: Leaf, on: Day): Day | undefined => {
    if (!rows.flow) return undefined
    const key = `${rows.flow.span}${on}`
    if (!known.has(key)) known.set(key, dayBefore(rows.flow.span, on))
    return known.get(key)
  }
}

function planFor(plan: CellPlan, leaf: Leaf): NumberedLeaf {
  const found = plan.of(leaf)
  if (!found) throw new Error('Fault: the leaf is not in the plan of the cells')
  return found
}

const rankKey = (leaf: Leaf, on: Day, place: string) => `${leafKey(leaf)} ${on} ${place}`

function rankingsOf(
  plan: CellPlan,
  asked: readonly Asked[],
  starts: ReturnType<typeof startFinder>,
): ReadonlyMap<string, Ranking> {
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
