import { Reading } from '#kernel/index/read-methods'
import { type Refusal, refuse } from '#kernel/refusal'

export const tieRules = ['both-in', 'both-out', 'lot'] as const

/** Who of many is above a line: how many, who never, how many of one kind, and what becomes of a tie. */
export interface CutRule {
  readonly id: string
  readonly seats: number
  /** The column with the score. */
  readonly score: string
  readonly ties: (typeof tieRules)[number]
  /** Of a lot, so that anybody draws the same again. */
  readonly seed: number
  /** The least score that may be above the line. */
  readonly minimum?: number
  readonly caps: readonly Cap[]
  /** Columns of which a mark keeps a unit out whatever its score. */
  readonly vetoes: readonly string[]
  readonly merged: readonly Merger[]
  /** A unit without a score: the whole is refused, or that unit is out and it is said. */
  readonly lacking: 'refuse' | 'leave-out'
  readonly doubt?: Doubt
}

/** Of the units with one word in a column so many at the most; of some words another number. */
export interface Cap {
  readonly by: string
  readonly most: number
  readonly each: Readonly<Record<string, number>>
}

/** A unit that has become part of another: it takes part under the name of that one alone. */
export interface Merger {
  readonly unit: string
  readonly into: string
}

/** The column with the standard error of each score, where nothing else tells how sure it is. */
export interface Doubt {
  readonly seed: number
  readonly runs: number
  readonly error: string
}

export interface ReadCutRule {
  readonly rule: CutRule
  readonly unread: readonly string[]
}

const RUNS = 1000
const RUNS_MAX = 100_000

/** A rule from outside, checked; the refusal names the place in it. */
export function readCutRule(given: unknown): ReadCutRule | Refusal {
  const reading = new Reading('cut-rule-invalid')
  const of = reading.fields(given, '')
  const minimum = of.number('minimum', Number.NaN)
  const [doubt, doubtAt] = of.part('doubt', undefined)
  // Whoever meets a tie must say what becomes of it: no way goes without saying.
  const ties = of.choice('ties', ['', ...tieRules] as const, '')
  const rule: CutRule = {
    id: of.text('id'),
    seats: of.number('seats', undefined, 1),
    score: of.text('score', 'score'),
    ties: ties || 'both-out',
    seed: of.number('seed', 0),
    ...(Number.isNaN(minimum) ? {} : { minimum }),
    caps: of.list('caps').map(([value, path]) => {
      const cap = reading.fields(value, path)
      const [each, eachAt] = cap.part('each', {})
      return {
        by: cap.text('by'),
        most: cap.number('most', Infinity, 0),
        each: reading.numbers(each, eachAt),
      }
    }),
    vetoes: of.list('vetoes').map(([value, path]) => {
      const word = typeof value === 'string' ? value : ''
      if (word.trim() === '') reading.refuse(path)
      return word
    }),
    merged: of.list('merged').map(([value, path]) => {
      const one = reading.fields(value, path)
      return { unit: one.text('unit'), into: one.text('into') }
    }),
    lacking: of.choice('lacking', ['refuse', 'leave-out'] as const, 'refuse'),
    ...(doubt === undefined ? {} : { doubt: doubtOf(reading, doubt, doubtAt) }),
  }
  for (const key of ['label', 'note', 'basis']) of.skip(key)
  if (reading.refusal) return reading.refusal
  if (ties === '') return refuse('tie-rule-missing', rule.id)
  return faultOf(rule, given as object) ?? { rule, unread: reading.unread() }
}

function doubtOf(reading: Reading, value: unknown, path: string): Doubt {
  const of = reading.fields(value, path)
  const runs = of.number('runs', RUNS, 1)
  if (runs > RUNS_MAX || !Number.isInteger(runs)) reading.refuse(`${path}.runs`)
  return { seed: of.number('seed'), runs, error: of.text('error', 'error') }
}

function faultOf({ id, seats, ties, caps }: CutRule, given: object): Refusal | undefined {
  if (!Number.isInteger(seats)) return refuse('cut-rule-invalid', `${id}: seats ${seats}`)
  if (ties === 'lot' && !('seed' in given)) return refuse('cut-rule-invalid', `${id}: seed`)
  for (const { by, most, each } of caps)
    for (const one of [most, ...Object.values(each)])
      if (one !== Infinity && (!Number.isInteger(one) || one < 0))
        return refuse('cut-rule-invalid', `${id}: ${by} ${one}`)
  return undefined
}
