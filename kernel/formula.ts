import { addYears, type Day, periodBefore, type Span } from '#kernel/date'
import type { Beside, Figure, Input } from '#kernel/input'
import type { Predicate } from '#kernel/predicate'
import { always } from '#kernel/predicate'
import { isRefusal, type Refusal, type RefusalName, refuse } from '#kernel/refusal'
import type { DayField, EventKind, Register } from '#kernel/register'

/** Which entries are looked at: rights as they stand on a day, or what happened within a span. */
export interface Rows {
  readonly of: 'rights' | 'events'
  readonly registers: readonly Register[]
  readonly where: Predicate
  /** For a flow: the day field that must lie in the span up to the day. A stock has none. */
  readonly flow?: { readonly by: DayField; readonly span: Span }
}

/** What is measured of one entry. */
export type Quantity =
  | { readonly node: 'field'; readonly field: string }
  | { readonly node: 'age'; readonly since: string }
  | { readonly node: 'between'; readonly from: string; readonly to: string; readonly unit: 'days' | 'months' }

/** A leaf is what a store must answer: one number about rows. */
export type Leaf =
  | { readonly node: 'count'; readonly rows: Rows }
  | { readonly node: 'distinct'; readonly rows: Rows; readonly field: string }
  | { readonly node: 'sum'; readonly rows: Rows; readonly of: Quantity }
  | { readonly node: 'mean'; readonly rows: Rows; readonly of: Quantity }
  | { readonly node: 'quantile'; readonly rows: Rows; readonly of: Quantity; readonly at: number }

export type Formula =
  | Leaf
  | { readonly node: 'input'; readonly input: Input }
  | { readonly node: 'known'; readonly published: Input; readonly counted: Formula }
  | {
      readonly node: 'ratio'
      readonly numerator: Formula
      readonly denominator: Formula
      readonly per: number
    }
  | { readonly node: 'growth'; readonly of: Formula; readonly years: number }
  | { readonly node: 'earlier'; readonly of: Formula; readonly years: number }
  | { readonly node: 'plus'; readonly of: readonly Formula[] }
  | { readonly node: 'minus'; readonly from: Formula; readonly take: Formula }
  | { readonly node: 'times'; readonly of: Formula; readonly by: number }

type Registers = Register | readonly Register[]
const list = (registers: Registers): readonly Register[] =>
  Array.isArray(registers) ? registers : [registers as Register]

/** Rights for which the condition holds on the day. */
export const stock = (registers: Registers, where: Predicate = always()): Rows => ({
  of: 'rights',
  registers: list(registers),
  where,
})
/** Rights whose day lies in the span up to the day: granted this year to date. */
export const flow = (
  registers: Registers,
  by: DayField,
  where: Predicate = always(),
  span: Span = 'year',
): Rows => ({ of: 'rights', registers: list(registers), where, flow: { by, span } })
/** Events of these kinds that happened in the span up to the day. */
export function happenings(
  registers: Registers,
  kinds: readonly EventKind[],
  where: Predicate = always(),
  span: Span = 'year',
): Rows {
  const which: Predicate = { node: 'one-of', field: 'code', values: kinds.map(kind => kind.id) }
  return {
    of: 'events',
    registers: list(registers),
    where: { node: 'all', of: [which, where] },
    flow: { by: 'on', span },
  }
}

export const count = (rows: Rows): Formula => ({ node: 'count', rows })
export const distinct = (rows: Rows, field: string): Formula => ({ node: 'distinct', rows, field })
export const sum = (rows: Rows, of: Quantity): Formula => ({ node: 'sum', rows, of })
export const mean = (rows: Rows, of: Quantity): Formula => ({ node: 'mean', rows, of })
export const quantile = (rows: Rows, of: Quantity, at: number): Formula => ({
  node: 'quantile',
  rows,
  of,
  at,
})
export const median = (rows: Rows, of: Quantity): Formula => quantile(rows, of, 0.5)
export const input = (of: Input): Formula => ({ node: 'input', input: of })
/** The published figure where there is one; else the count. Both are kept and shown side by side. */
export const known = (published: Input, counted: Formula): Formula => ({ node: 'known', published, counted })
export const ratio = (numerator: Formula, denominator: Formula, { per = 1 } = {}): Formula => ({
  node: 'ratio',
  numerator,
  denominator,
  per,
})
/** Percentage of the rows that also satisfy a further condition. */
export const share = (rows: Rows, that: Predicate): Formula =>
  ratio(count({ ...rows, where: { node: 'all', of: [rows.where, that] } }), count(rows), { per: 100 })
/** Change in per cent against the same day n years earlier. */
export const growth = (of: Formula, { years = 1 } = {}): Formula => ({ node: 'growth', of, years })
/** The value as it was n years before the day. */
export const earlier = (of: Formula, years: number): Formula => ({ node: 'earlier', of, years })
export const plus = (...of: Formula[]): Formula => ({ node: 'plus', of })
export const minus = (from: Formula, take: Formula): Formula => ({ node: 'minus', from, take })
export const times = (of: Formula, by: number): Formula => ({ node: 'times', of, by })

export const fieldOf = (field: string): Quantity => ({ node: 'field', field })
/** Whole and part years from the day in the field to the day of the question. */
export const ageSince = (since: string): Quantity => ({ node: 'age', since })
export const between = (from: string, to: string, unit: 'days' | 'months' = 'days'): Quantity => ({
  node: 'between',
  from,
  to,
  unit,
})

/** What answers the leaves: arrays in memory, a store, or cells computed beforehand. */
export interface Reading {
  aggregate(leaf: Leaf, on: Day): number | Refusal
  /** The figure in force on a day; `beside` says what it is set against. */
  figure(input: Input, on: Day, beside?: Beside): Figure | Refusal
}

/** A value or a refusal with its whole working: every node answers for itself. */
export interface Working {
  readonly formula: Formula
  readonly on: Day
  readonly value?: number
  readonly refused?: RefusalName
  readonly detail?: string
  readonly figure?: Figure
  readonly of: readonly Working[]
  /** For a published figure that can also be counted: what the register gives. */
  readonly beside?: Working
}

export function evaluate(formula: Formula, reading: Reading, on: Day, beside?: Beside): Working {
  const done = (
    result: number | Refusal,
    of: readonly Working[] = [],
    more: Partial<Working> = {},
  ): Working =>
    isRefusal(result) ? { formula, on, ...result, of, ...more } : { formula, on, value: result, of, ...more }
  const through = (parts: readonly Working[], compute: (values: number[]) => number | Refusal): Working => {
    const stopped = parts.find(part => part.refused)
    if (stopped?.refused) return done(refuse(stopped.refused, stopped.detail), parts)
    return done(compute(parts.map(part => part.value as number)), parts)
  }
  switch (formula.node) {
    case 'input': {
      const found = reading.figure(formula.input, on, beside)
      return isRefusal(found) ? done(found) : done(found.value, [], { figure: found })
    }
    case 'known':
      return evaluateKnown(formula, reading, on, done, beside)
    case 'ratio': {
      const top = evaluate(formula.numerator, reading, on, beside)
      const bottom = evaluate(formula.denominator, reading, on, against(top, beside))
      return through([top, bottom], ([n, d]) =>
        d === 0 ? refuse('zero-denominator') : ((n as number) / (d as number)) * formula.per,
      )
    }
    case 'growth':
      return through(nowAndThen(formula, reading, on, beside), ([now, then]) =>
        then === 0 ? refuse('zero-denominator') : ((now as number) / (then as number) - 1) * 100,
      )
    case 'earlier':
      return through(
        [evaluate(formula.of, reading, addYears(on, -formula.years), beside)],
        ([v]) => v as number,
      )
    case 'plus':
      return through(inTurn(formula.of, reading, on, beside), values => values.reduce((a, b) => a + b, 0))
    case 'minus':
      return through(
        inTurn([formula.from, formula.take], reading, on, beside),
        ([a, b]) => (a as number) - (b as number),
      )
    case 'times':
      return through([evaluate(formula.of, reading, on, beside)], ([v]) => (v as number) * formula.by)
    default:
      return done(reading.aggregate(formula, on))
  }
}

function evaluateKnown(
  formula: Extract<Formula, { node: 'known' }>,
  reading: Reading,
  on: Day,
  done: (result: number | Refusal, of?: readonly Working[], more?: Partial<Working>) => Working,
  beside?: Beside,
): Working {
  const counted = evaluate(formula.counted, reading, on, beside)
  const found = reading.figure(formula.published, on, beside)
  if (!isRefusal(found)) return done(found.value, [], { figure: found, beside: counted })
  // Two contradicting figures must be seen, not hidden behind a count.
  if (found.refused === 'two-figures') return done(found, [], { beside: counted })
  // A figure published this year is never compared with a count of an earlier one.
  if (beside?.periods?.has(formula.published.id)) return done(found, [], { beside: counted })
  if (counted.refused) return done(refuse(counted.refused, counted.detail), [counted])
  return done(counted.value as number, [counted])
}

const figuresIn = (working: Working): Figure[] =>
  working.figure ? [working.figure] : working.of.flatMap(figuresIn)

const against = (working: Working | undefined, beside?: Beside): Beside | undefined => {
  const figure = working && figuresIn(working)[0]
  return figure ? { ...beside, figure } : beside
}

/** A formula on a day and some years before; a figure is compared with that of the corresponding period. */
function nowAndThen(
  { of, years }: Extract<Formula, { node: 'growth' }>,
  reading: Reading,
  on: Day,
  beside?: Beside,
): Working[] {
  const now = evaluate(of, reading, on, beside)
  const periods = new Map(figuresIn(now).map(one => [one.input, periodBefore(one.period, years)]))
  return [now, evaluate(of, reading, addYears(on, -years), { ...beside, periods })]
}

/** Parts of one sum or difference, each set against the first, so that their periods agree. */
function inTurn(parts: readonly Formula[], reading: Reading, on: Day, beside?: Beside): Working[] {
  const done: Working[] = []
  for (const part of parts) done.push(evaluate(part, reading, on, against(done[0], beside)))
  return done
}

/** Every question a formula will put to a store on a day, so that all can be asked at once. */
export function leavesOf(formula: Formula, on: Day): { leaf: Leaf; on: Day }[] {
  switch (formula.node) {
    case 'input':
      return []
    case 'known':
      return leavesOf(formula.counted, on)
    case 'ratio':
      return [...leavesOf(formula.numerator, on), ...leavesOf(formula.denominator, on)]
    case 'growth':
      return [...leavesOf(formula.of, on), ...leavesOf(formula.of, addYears(on, -formula.years))]
    case 'earlier':
      return leavesOf(formula.of, addYears(on, -formula.years))
    case 'plus':
      return formula.of.flatMap(one => leavesOf(one, on))
    case 'minus':
      return [...leavesOf(formula.from, on), ...leavesOf(formula.take, on)]
    case 'times':
      return leavesOf(formula.of, on)
    default:
      return [{ leaf: formula, on }]
  }
}

/** The inputs a formula reads. */
export function inputsOf(formula: Formula): Input[] {
  switch (formula.node) {
    case 'input':
      return [formula.input]
    case 'known':
      return [formula.published, ...inputsOf(formula.counted)]
    case 'ratio':
      return [...inputsOf(formula.numerator), ...inputsOf(formula.denominator)]
    case 'plus':
      return formula.of.flatMap(inputsOf)
    case 'minus':
      return [...inputsOf(formula.from), ...inputsOf(formula.take)]
    case 'growth':
    case 'earlier':
    case 'times':
      return inputsOf(formula.of)
    default:
      return []
  }
}
