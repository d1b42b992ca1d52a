import { cutOf, isIn, type Scored } from '#kernel/assessment/cut'
import type { CutRule, Doubt } from '#kernel/assessment/cut-rule'
import type { Computed } from '#kernel/index/compute'
import type { Uncertainty } from '#kernel/index/definition'
import { generatorOf } from '#kernel/index/generator'
import { eachRun } from '#kernel/index/monte-carlo'
import type { Refusal } from '#kernel/refusal'

/** In what share of the runs of an index each unit is above the line, under the same caps and vetoes. */
export function chancesByIndex(
  rule: CutRule,
  scored: Scored,
  computed: Computed,
  doubts: Uncertainty,
): Float64Array | Refusal {
  const rows = computed.sheet.table.units.map(unit => scored.units.indexOf(unit))
  const counting = new Counting(rule, scored)
  const refused = eachRun(computed, doubts, run => {
    const scores = scored.scores.slice().fill(Number.NaN)
    for (const [at, row] of rows.entries()) if (row >= 0) scores[row] = run[at] as number
    counting.run(scores)
  })
  return refused ?? counting.shares()
}

/** The same where every score has a standard error of its own, each erring for itself. */
export function chancesByError(
  rule: CutRule,
  scored: Scored,
  errors: Float64Array,
  doubt: Doubt,
): Float64Array {
  const generator = generatorOf(doubt.seed)
  const counting = new Counting(rule, scored)
  for (let run = 1; run <= doubt.runs; run += 1)
    counting.run(
      scored.scores.map((score, row) => {
        const error = errors[row] as number
        return score + (Number.isNaN(error) ? 0 : error) * generator.normal()
      }),
    )
  return counting.shares()
}

class Counting {
  private readonly above: Float64Array
  private runs = 0

  constructor(
    private readonly rule: CutRule,
    private readonly scored: Scored,
  ) {
    this.above = new Float64Array(scored.units.length)
  }

  run(scores: Float64Array): void {
    this.runs += 1
    for (const [row, one] of cutOf(this.rule, { ...this.scored, scores }).entries())
      if (isIn(one)) this.above[row] = (this.above[row] as number) + 1
  }

  shares = (): Float64Array => this.above.map(count => count / this.runs)
}
