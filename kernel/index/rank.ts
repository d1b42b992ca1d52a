import { countBelow } from '#kernel/index/table'

/** Scores that agree to twelve digits are equal: what is beyond is the rounding of sums. */
const AGREES_TO = 1e-12

/** 1 is the best; equal scores share the better rank, and the next rank is left out. */
export function ranksOf(scores: Float64Array): Int32Array {
  const sorted = scores.slice().sort()
  const last = sorted.length - 1
  const shared = new Int32Array(sorted.length)
  let first = last
  for (let at = last; at >= 0; at -= 1) {
    const [best, score] = [sorted[first] as number, sorted[at] as number]
    if (best - score > AGREES_TO * Math.max(Math.abs(best), Math.abs(score))) first = at
    shared[at] = last - first + 1
  }
  return Int32Array.from(scores, score => shared[countBelow(sorted, score, false)] as number)
}
