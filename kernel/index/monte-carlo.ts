import type { Computed } from '#kernel/index/compute'
import type { Uncertainty } from '#kernel/index/definition'
import { modelOf } from '#kernel/index/doubt'
import { generatorOf } from '#kernel/index/generator'
import { ranksOf } from '#kernel/index/rank'
import { isRefusal, type Refusal } from '#kernel/refusal'

/** Where the rank of a unit lies in the runs; in the order of the units of the table. */
export interface RankSpread {
  readonly low: number
  readonly high: number
  readonly median: number
  /** The share of runs in which it is above the cut. */
  readonly above?: number
}

/**
 * Ranks under the stated doubts, among all or as `rank` gives them. A run that is refused refuses the whole,
 * since what cannot be computed under a stated doubt is no ground for an interval.
 */
export function spreadsOf(
  base: Computed,
  doubts: Uncertainty,
  rank: (scores: Float64Array) => Int32Array = ranksOf,
): readonly RankSpread[] | Refusal {
  const units = base.scores.length
  const counts = base.scores.reduce<Uint32Array[]>(all => [...all, new Uint32Array(units + 1)], [])
  const refused = eachRun(base, doubts, scores => {
    const ranks = rank(scores)
    for (let row = 0; row < units; row += 1) {
      const own = counts[row] as Uint32Array
      const at = ranks[row] as number
      own[at] = (own[at] as number) + 1
    }
  })
  return refused ?? counts.map(own => spreadOf(own, doubts))
}

/** The scores of every run, one after another; the refusal of the first that cannot be computed. */
export function eachRun(
  base: Computed,
  doubts: Uncertainty,
  tell: (scores: Float64Array) => void,
): Refusal | undefined {
  const model = modelOf(base, doubts)
  const generator = generatorOf(doubts.seed)
  for (let run = 1; run <= doubts.runs; run += 1) {
    const scores = model.scoresAt(model.factors.map(() => generator.uniform()))
    if (isRefusal(scores)) return { ...scores, detail: `${scores.detail ?? ''} (uncertainty, run ${run})` }
    tell(scores)
  }
  return undefined
}

function spreadOf(counts: Uint32Array, { runs, level, cut }: Uncertainty): RankSpread {
  const outside = (1 - level) / 2
  return {
    low: quantile(counts, outside * runs),
    high: quantile(counts, (1 - outside) * runs),
    median: quantile(counts, runs / 2),
    ...(cut === undefined
      ? {}
      : { above: counts.subarray(0, cut + 1).reduce((sum, n) => sum + n, 0) / runs }),
  }
}

/** The best rank that so many runs do not exceed; a count of runs within rounding is reached. */
function quantile(counts: Uint32Array, wanted: number): number {
  let seen = 0
  for (const [rank, count] of counts.entries()) {
    seen += count
    if (count > 0 && seen >= wanted - 1e-9 * (wanted + 1)) return rank
  }
  return counts.length - 1
}
