import {
  compare,
  fraction,
  type Fraction,
  fractionOf,
  plus,
  showFraction,
  times,
  ZERO,
} from '#kernel/plan/fraction'
import type { Question, ReportForm } from '#kernel/work/report-form'

/** What an office writes on one line. */
export interface Answer {
  readonly value: string
  /** Why a figure stands although something speaks against it; it stays beside the figure. */
  readonly explanation?: string
}

export type Answers = Readonly<Record<string, Answer>>

/** What speaks against an answer. The first two cannot be explained away. */
export type Finding =
  | { readonly line: string; readonly how: 'missing' }
  | { readonly line: string; readonly how: 'not-a-number' }
  | {
      readonly line: string
      readonly how: 'sum-off'
      readonly parts: readonly string[]
      readonly sum: string
    }
  | {
      readonly line: string
      readonly how: 'against-known'
      readonly holds: 'at-most' | 'at-least' | 'equal'
      readonly to: string
      readonly value: string
    }
  | { readonly line: string; readonly how: 'outlier'; readonly median: string; readonly periods: number }

export interface Checked {
  readonly answers: Answers
  /** Values of filled-in lines; one that has none is left out. */
  readonly known: Readonly<Record<string, string>>
  /** What was reported for earlier periods, by line. */
  readonly earlier: Readonly<Record<string, readonly string[]>>
}

/** Fewer earlier periods say nothing about a later one. */
const PERIODS_MIN = 3
/** No instrument says what is unusual: three times the median, or a third of it, is the house's rule. */
const TIMES = fraction(3n)
const LENGTH_MAX = 4000

/** As much of a form as its answers are checked by, so that a screen can check while somebody types. */
export interface Checking {
  readonly questions: Readonly<Record<string, Pick<Question, 'asks' | 'isOptional' | 'bound'>>>
  readonly sums: ReportForm['sums']
}

/** All that speaks against what was written so far, in the order of the form. */
export function findingsOf(form: Checking, checked: Checked): Finding[] {
  return Object.entries(form.questions).flatMap(([line, question]): Finding[] => {
    const text = checked.answers[line]?.value.trim() ?? ''
    if (text === '') return question.isOptional ? [] : [{ line, how: 'missing' }]
    if (question.asks === 'text') return text.length > LENGTH_MAX ? [{ line, how: 'missing' }] : []
    const value = numberIn(text)
    if (!value) return [{ line, how: 'not-a-number' }]
    return [
      ...sumsOff(form, line, value, checked),
      ...against(form, line, value, checked),
      ...outlying(line, value, checked),
    ]
  })
}

/** A count is never below zero. */
const numberIn = (text: string): Fraction | undefined => {
  const found = fractionOf(text.trim())
  return found && compare(found, ZERO) >= 0 ? found : undefined
}

const numberOn = (line: string, { answers, known }: Checked): Fraction | undefined =>
  numberIn(known[line] ?? answers[line]?.value ?? '')

function sumsOff({ sums }: Checking, line: string, value: Fraction, checked: Checked): Finding[] {
  return sums.flatMap(({ total, parts }): Finding[] => {
    const values = parts.map(part => numberOn(part, checked))
    // While a part is still being typed there is no sum to compare with.
    if (total !== line || values.some(one => one === undefined)) return []
    const sum = values.reduce<Fraction>((all, one) => plus(all, one ?? ZERO), ZERO)
    return compare(sum, value) === 0 ? [] : [{ line, how: 'sum-off', parts, sum: showFraction(sum) }]
  })
}

function against({ questions }: Checking, line: string, value: Fraction, checked: Checked): Finding[] {
  const bound = questions[line]?.bound
  const other = bound && numberOn(bound.to, checked)
  if (!bound || !other) return []
  const order = compare(value, other)
  const isKept = bound.holds === 'equal' ? order === 0 : bound.holds === 'at-most' ? order <= 0 : order >= 0
  return isKept ? [] : [{ line, how: 'against-known', ...bound, value: showFraction(other) }]
}

function outlying(line: string, value: Fraction, { earlier }: Checked): Finding[] {
  const values = (earlier[line] ?? []).flatMap(one => numberIn(one) ?? []).sort(compare)
  if (values.length < PERIODS_MIN) return []
  const [low = ZERO, high = low] = values.slice(
    Math.floor((values.length - 1) / 2),
    Math.floor(values.length / 2) + 1,
  )
  const median = times(plus(low, high), fraction(1n, 2n))
  const isUsual = compare(value, times(median, TIMES)) <= 0 && compare(times(value, TIMES), median) >= 0
  return isUsual ? [] : [{ line, how: 'outlier', median: showFraction(median), periods: values.length }]
}

/** Findings that stop a report: no answer, no number, or nobody says why. */
export const standing = (findings: readonly Finding[], answers: Answers): Finding[] =>
  findings.filter(
    ({ line, how }) =>
      how === 'missing' || how === 'not-a-number' || (answers[line]?.explanation ?? '').trim() === '',
  )
