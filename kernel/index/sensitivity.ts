import type { Computed } from '#kernel/index/compute'
import type { Uncertainty } from '#kernel/index/definition'
import { type Factor, modelOf } from '#kernel/index/doubt'
import { generatorOf } from '#kernel/index/generator'
import { ranksOf } from '#kernel/index/rank'
import { isRefusal, type Refusal } from '#kernel/refusal'

/** How much of the variance of a result a factor explains alone, and with all that it takes part in. */
export interface Indices {
  readonly first: readonly number[]
  readonly total: readonly number[]
  readonly variance: number
}

/**
 * First-order and total indices of every result of a model of `count` factors, from `samples` × (count + 2)
 * runs: the design of Saltelli et al. (Computer Physics Communications 181, 2010) with both estimators of
 * Jansen (Computer Physics Communications 117, 1999). Where a result never varies, there is none.
 */
export function indicesOf(
  count: number,
  samples: number,
  uniform: () => number,
  model: (draw: readonly number[]) => Float64Array | Refusal,
): readonly (Indices | undefined)[] | Refusal {
  let sums: Sums | undefined
  for (let sample = 0; sample < samples; sample += 1) {
    const [a, b] = [drawn(count, uniform), drawn(count, uniform)]
    const [ofA, ofB] = [model(a), model(b)]
    if (isRefusal(ofA)) return ofA
    if (isRefusal(ofB)) return ofB
    sums ??= emptySums(count, ofA)
    note(sums, ofA, ofB)
    for (let factor = 0; factor < count; factor += 1) {
      const mixed = model(a.map((one, at) => (at === factor ? (b[at] as number) : one)))
      if (isRefusal(mixed)) return mixed
      addSquares(sums.first[factor] as Float64Array, ofB, mixed)
      addSquares(sums.total[factor] as Float64Array, ofA, mixed)
    }
  }
  return sums ? told(sums, samples) : []
}

interface Sums {
  /** Values are summed as distances from these, which keeps the variance from drowning in them. */
  readonly origin: Float64Array
  readonly plain: Float64Array
  readonly squares: Float64Array
  readonly first: readonly Float64Array[]
  readonly total: readonly Float64Array[]
}

const drawn = (count: number, uniform: () => number) => Array.from({ length: count }, uniform)

function emptySums(count: number, origin: Float64Array): Sums {
  const zeros = () => new Float64Array(origin.length)
  const each = () => Array.from({ length: count }, zeros)
  return { origin, plain: zeros(), squares: zeros(), first: each(), total: each() }
}

function note({ origin, plain, squares }: Sums, ...results: readonly Float64Array[]): void {
  for (const result of results)
    for (let at = 0; at < result.length; at += 1) {
      const distance = (result[at] as number) - (origin[at] as number)
      plain[at] = (plain[at] as number) + distance
      squares[at] = (squares[at] as number) + distance * distance
    }
}

function addSquares(sum: Float64Array, one: Float64Array, other: Float64Array): void {
  for (let at = 0; at < sum.length; at += 1) {
    const distance = (one[at] as number) - (other[at] as number)
    sum[at] = (sum[at] as number) + distance * distance
  }
}

function told({ origin, plain, squares, first, total }: Sums, samples: number) {
  return Array.from(origin, (_, at) => {
    const mean = (plain[at] as number) / (2 * samples)
    const variance = (squares[at] as number) / (2 * samples) - mean * mean
    if (!(variance > 0)) return undefined
    const share = (sum: Float64Array) => (sum[at] as number) / (2 * samples * variance)
    return { variance, first: first.map(sum => 1 - share(sum)), total: total.map(share) }
  })
}

export interface Sensitivity {
  readonly factors: readonly Factor[]
  /** Of the mean distance of all ranks from those of the definition itself. */
  readonly shift?: Indices
  /** Of the rank of each unit, in the order of the table. */
  readonly ranks: readonly (Indices | undefined)[]
}

/** Which doubts move an index: Saisana, Saltelli and Tarantola (J. R. Statist. Soc. A 168, 2005). */
export function sensitivityOf(base: Computed, doubts: Uncertainty): Sensitivity | Refusal {
  const model = modelOf(base, doubts)
  const generator = generatorOf(doubts.seed, 3)
  const results = indicesOf(model.factors.length, doubts.runs, generator.uniform, draw => {
    const scores = model.scoresAt(draw)
    if (isRefusal(scores)) return scores
    const ranks = ranksOf(scores)
    const shift = ranks.reduce((sum, rank, row) => sum + Math.abs(rank - (base.ranks[row] as number)), 0)
    return Float64Array.of(shift / ranks.length, ...ranks)
  })
  if (isRefusal(results)) return results
  const [shift, ...ranks] = results
  return { factors: model.factors, shift, ranks }
}
