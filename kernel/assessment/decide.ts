import { chancesByError, chancesByIndex } from '#kernel/assessment/chances'
import { cutOf, isIn, type Scored, type Why } from '#kernel/assessment/cut'
import type { CutRule } from '#kernel/assessment/cut-rule'
import { errorUnknown, reasonOf } from '#kernel/assessment/reason'
import type { Computed } from '#kernel/index/compute'
import { byName, columnOf, type Sheet } from '#kernel/index/table'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Label } from '#kernel/source'

export interface CutUnit {
  readonly unit: string
  readonly score: number | null
  readonly rank: number | null
  readonly isIn: boolean
  readonly why: Why
  readonly at?: string
  readonly says: Label
  /** In what share of runs it is above the line; `null` where no doubt is stated, or it is not known. */
  readonly above: number | null
}

/** A rule applied to a table: who is above the line and who is not, each with the reason. */
export interface CutAnswer {
  readonly rule: string
  readonly seats: number
  readonly taken: number
  /** The score of the last above the line, and of the best of those who came too low or lost a tie. */
  readonly line: { readonly last: number | null; readonly next: number | null }
  readonly doubts: { readonly seed: number; readonly runs: number } | null
  /** Why no chance is told though the rule asks for it. */
  readonly noChance?: { readonly units: readonly string[]; readonly says: Label }
  readonly units: readonly CutUnit[]
}

/** The columns that a rule needs of a table, beside the score. */
export const wordsOf = ({ caps, vetoes }: CutRule): string[] => [
  ...new Set([...caps.map(one => one.by), ...vetoes]),
]

/** By the scores in a column, with their standard errors where the rule names them. */
export function decideByColumn(rule: CutRule, { table, words }: Sheet): CutAnswer | Refusal {
  const scores = columnOf(table, rule.score) as Float64Array
  const scored = { units: table.units, scores, words }
  const fault = faultOf(rule, scored)
  if (fault) return fault
  const errors = rule.doubt && columnOf(table, rule.doubt.error)
  if (errors) {
    const bad = errors.findIndex(error => error < 0)
    if (bad >= 0) return refuse('value-impossible', `${table.units[bad]}, ${rule.doubt?.error}`)
  }
  const unsure = errors ? unsureOf(rule, scored, errors) : []
  const isTold = rule.doubt && errors && unsure.length === 0
  const chances = isTold ? chancesByError(rule, scored, errors, rule.doubt) : undefined
  const answer = answerOf(rule, scored, chances, rule.doubt)
  return unsure.length > 0 ? { ...answer, noChance: { units: unsure, says: errorUnknown } } : answer
}

/** Whose error nobody knows may be anywhere, and so may the line: then nobody's chance is known. */
const unsureOf = (rule: CutRule, scored: Scored, errors: Float64Array): string[] =>
  cutOf(rule, scored).flatMap(({ why }, row) =>
    Number.isNaN(errors[row]) && why !== 'veto' && why !== 'no-score' ? [scored.units[row] as string] : [],
  )

/** By an index, with the doubts that it states. */
export function decideByIndex(rule: CutRule, all: Sheet, computed: Computed): CutAnswer | Refusal {
  const { units } = all.table
  const own = new Map(computed.sheet.table.units.map((unit, row) => [unit, computed.scores[row] as number]))
  const scores = Float64Array.from(units, unit => own.get(unit) ?? Number.NaN)
  const scored = { units, scores, words: all.words }
  const fault = faultOf(rule, scored)
  if (fault) return fault
  const doubts = computed.definition.uncertainty
  const chances = doubts && chancesByIndex(rule, scored, computed, doubts)
  return isRefusal(chances) ? chances : answerOf(rule, scored, chances, doubts)
}

function faultOf({ caps, merged, lacking }: CutRule, { units, scores, words }: Scored): Refusal | undefined {
  const gone = merged.find(one => units.includes(one.unit))
  if (gone) return refuse('unit-merged', `${gone.unit} → ${gone.into}`)
  for (const { by } of caps) {
    const bare = words.get(by)?.indexOf('') ?? -1
    if (bare >= 0) return refuse('cell-empty', `${units[bare]}, ${by}`)
  }
  const without = scores.findIndex(score => Number.isNaN(score))
  return lacking === 'refuse' && without >= 0 ? refuse('score-missing', units[without]) : undefined
}

const cameTooLow: readonly Why[] = ['below', 'tie-out', 'lot-lost']

function answerOf(
  rule: CutRule,
  scored: Scored,
  chances: Float64Array | undefined,
  doubts: { seed: number; runs: number } | undefined,
): CutAnswer {
  const units = cutOf(rule, scored).map((one, row): CutUnit => {
    const score = scored.scores[row] as number
    return {
      unit: scored.units[row] as string,
      ...{ score: Number.isNaN(score) ? null : score, rank: one.rank ?? null },
      ...{ isIn: isIn(one), why: one.why, at: one.at, says: reasonOf(one) },
      above: chances?.[row] ?? null,
    }
  })
  const scoresOf = (some: readonly CutUnit[]) => some.flatMap(one => (one.score === null ? [] : [one.score]))
  const [inside, low] = [units.filter(one => one.isIn), units.filter(one => cameTooLow.includes(one.why))]
  return {
    ...{ rule: rule.id, seats: rule.seats, taken: inside.length },
    line: {
      last: scoresOf(inside).reduce<number | null>((a, b) => (a === null || b < a ? b : a), null),
      next: scoresOf(low).reduce<number | null>((a, b) => (a === null || b > a ? b : a), null),
    },
    doubts: chances && doubts ? { seed: doubts.seed, runs: doubts.runs } : null,
    units: units.sort((a, b) => (a.rank ?? Infinity) - (b.rank ?? Infinity) || byName(a.unit, b.unit)),
  }
}
