/**
 * Copeland's score: how many units one outranks, less those that outrank it. One unit outranks another where
 * the members in which it is better have more weight than those in which it is worse; what either lacks says
 * nothing. Handbook on Constructing Composite Indicators (2008), step 7, non-compensatory aggregation.
 */
export function copeland(members: readonly Float64Array[], weights: readonly number[]): Float64Array {
  const count = members[0]?.length ?? 0
  const scores = new Float64Array(count)
  for (let a = 0; a < count; a += 1)
    for (let b = a + 1; b < count; b += 1) {
      const lead = leadOf(a, b, members, weights)
      if (lead === 0) continue
      const [winner, loser] = lead > 0 ? [a, b] : [b, a]
      scores[winner] = (scores[winner] as number) + 1
      scores[loser] = (scores[loser] as number) - 1
    }
  return scores
}

/** Weights for the one less weights for the other; a balance within rounding is a tie. */
function leadOf(a: number, b: number, members: readonly Float64Array[], weights: readonly number[]): number {
  let [forA, forB] = [0, 0]
  for (const [at, values] of members.entries()) {
    const [x, y] = [values[a] as number, values[b] as number]
    if (x > y) forA += weights[at] as number
    else if (y > x) forB += weights[at] as number
  }
  return Math.abs(forA - forB) <= 1e-12 * (forA + forB) ? 0 : forA - forB
}
