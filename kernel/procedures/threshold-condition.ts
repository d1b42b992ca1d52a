import type { Comparison } from '#kernel/predicate'

/** What is given of a case: a number, a code, yes or no; null where there is none, and that is known. */
export type FactValue = number | string | boolean | null
export type Facts = Readonly<Record<string, FactValue>>

/** A condition on facts, as data: evaluated, said aloud, and asked what it still needs. */
export type Condition =
  | Compare
  | { readonly node: 'is'; readonly fact: string; readonly values: readonly (string | boolean)[] }
  | { readonly node: 'all' | 'any'; readonly of: readonly Condition[] }
  | { readonly node: 'at-least-of'; readonly least: number; readonly of: readonly Condition[] }
  | { readonly node: 'unread'; readonly facts: readonly string[] }

/** A fact, or several added up, against a value; a line that a higher tier multiplies says how often. */
interface Compare {
  readonly node: 'compare'
  readonly by: Comparison
  readonly of: readonly string[]
  readonly value: number
  readonly times?: number
}

const compare =
  (by: Comparison) =>
  (fact: string, value: number): Condition => ({ node: 'compare', by, of: [fact], value })
export const atLeast = compare('at-least')
export const moreThan = compare('more-than')
export const atMost = compare('at-most')
export const lessThan = compare('less-than')
/** The line of a crime: what a higher tier counts ten times, unlike a number of marks or of months. */
export const reaches = (of: string | readonly string[], value: number, times = 1): Condition => ({
  node: 'compare',
  by: 'at-least',
  of: typeof of === 'string' ? [of] : of,
  value,
  times,
})
/** Not so much as the line of a crime. */
export const below = (fact: string, value: number): Condition => ({
  node: 'compare',
  by: 'less-than',
  of: [fact],
  value,
  times: 1,
})
export const is = (fact: string, ...values: (string | boolean)[]): Condition => ({ node: 'is', fact, values })
/** Joined conditions of one kind are one list, as a clause would print them. */
const joined =
  (node: 'all' | 'any') =>
  (...of: Condition[]): Condition => ({ node, of: of.flatMap(one => (one.node === node ? one.of : [one])) })
export const all = joined('all')
export const any = joined('any')
/** The unsold reaches so many times the line, or the sold stays below it and both together reach as much. */
export const unsoldReaches = (sold: string, unsold: string, value: number, times: number): Condition =>
  any(reaches(unsold, value, times), all(below(sold, value), reaches([sold, unsold], value, times)))
export const atLeastOf = (least: number, ...of: Condition[]): Condition => ({
  node: 'at-least-of',
  least,
  of,
})
/** Lines that exist, or may, and were not read: only a fact of zero is known to stay below them. */
export const unread = (...facts: string[]): Condition => ({ node: 'unread', facts })

/** True or false, or nothing where the facts given leave it open. Numbers are never negative. */
export function evaluate(condition: Condition, facts: Facts): boolean | undefined {
  switch (condition.node) {
    case 'compare':
      return compares(condition, facts)
    case 'is': {
      const given = facts[condition.fact]
      return given === undefined ? undefined : condition.values.some(one => one === given)
    }
    case 'all':
      return atLeastTrue(condition.of, condition.of.length, facts)
    case 'any':
      return atLeastTrue(condition.of, 1, facts)
    case 'at-least-of':
      return atLeastTrue(condition.of, condition.least, facts)
    case 'unread':
      return condition.facts.every(fact => facts[fact] === 0) ? false : undefined
  }
}

function atLeastTrue(of: readonly Condition[], least: number, facts: Facts): boolean | undefined {
  const found = of.map(one => evaluate(one, facts))
  if (found.filter(one => one === true).length >= least) return true
  return found.filter(one => one !== false).length < least ? false : undefined
}

/** Hundredths, in whole numbers: sums of 元 and 分 are exact. */
export const hundredths = (value: number): number => Math.round(value * 100)

function compares({ by, of, value, times = 1 }: Compare, facts: Facts): boolean | undefined {
  const given = of.map(fact => facts[fact])
  if (given.includes(null)) return false
  const known = given.filter(one => typeof one === 'number')
  const isWhole = known.length === of.length
  const sum = known.reduce((total, one) => total + hundredths(one), 0)
  const line = hundredths(value * times)
  // What is still to come can only add to the sum.
  if (by === 'at-least') return sum >= line ? true : isWhole ? false : undefined
  if (by === 'more-than') return sum > line ? true : isWhole ? false : undefined
  if (by === 'at-most') return sum > line ? false : isWhole ? true : undefined
  return sum >= line ? false : isWhole ? true : undefined
}

/** Every fact that a condition reads. */
export function factsRead(condition: Condition): string[] {
  if (condition.node === 'compare') return [...condition.of]
  if (condition.node === 'is') return [condition.fact]
  if (condition.node === 'unread') return [...condition.facts]
  return condition.of.flatMap(factsRead)
}

/** The facts that are not given and could still decide a condition that is open. */
export function factsMissing(condition: Condition, facts: Facts): string[] {
  if (evaluate(condition, facts) !== undefined) return []
  if (condition.node === 'all' || condition.node === 'any' || condition.node === 'at-least-of')
    return condition.of.flatMap(one => factsMissing(one, facts))
  return factsRead(condition).filter(fact => facts[fact] === undefined)
}

/** Facts that are given, and of which only a line that was not read could say more. */
export function factsUnread(condition: Condition, facts: Facts): string[] {
  if (evaluate(condition, facts) !== undefined) return []
  if (condition.node === 'unread')
    return condition.facts.filter(fact => facts[fact] !== undefined && facts[fact] !== 0)
  return condition.node === 'all' || condition.node === 'any' || condition.node === 'at-least-of'
    ? condition.of.flatMap(one => factsUnread(one, facts))
    : []
}

/** The same condition with its lines so many times as high. */
export function multiplied(condition: Condition, by: number): Condition {
  if (condition.node === 'compare')
    return condition.times === undefined ? condition : { ...condition, times: condition.times * by }
  return condition.node === 'all' || condition.node === 'any' || condition.node === 'at-least-of'
    ? { ...condition, of: condition.of.map(one => multiplied(one, by)) }
    : condition
}
