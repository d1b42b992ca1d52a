import type { Formula, Rows } from '#kernel/formula'
import type { Predicate } from '#kernel/predicate'

/** A formula as it is counted from records, where a published figure would else stand before the count. */
export function countedOnly(formula: Formula): Formula {
  switch (formula.node) {
    case 'known':
      return countedOnly(formula.counted)
    case 'ratio':
      return {
        ...formula,
        numerator: countedOnly(formula.numerator),
        denominator: countedOnly(formula.denominator),
      }
    case 'plus':
      return { ...formula, of: formula.of.map(countedOnly) }
    case 'minus':
      return { ...formula, from: countedOnly(formula.from), take: countedOnly(formula.take) }
    case 'growth':
    case 'earlier':
    case 'times':
      return { ...formula, of: countedOnly(formula.of) }
    default:
      return formula
  }
}

/** The same rows on any day: every condition that a day decides is left out. */
export const onAnyDay = ({ of, registers, where }: Rows): Rows => ({ of, registers, where: timeless(where) })

function timeless(predicate: Predicate): Predicate {
  if (predicate.node === 'all' || predicate.node === 'any') {
    const of = predicate.of.map(timeless)
    // Of alternatives one that a day decides may be met on some day.
    if (predicate.node === 'any' && of.some(one => one.node === 'always')) return { node: 'always' }
    return { node: predicate.node, of }
  }
  return asksForDay(predicate) ? { node: 'always' } : predicate
}

function asksForDay(predicate: Predicate): boolean {
  if (predicate.node === 'not') return asksForDay(predicate.of)
  if (predicate.node === 'all' || predicate.node === 'any') return predicate.of.some(asksForDay)
  if ('field' in predicate && predicate.field === 'status') return true
  return predicate.node === 'in-force' || predicate.node === 'older-than' || predicate.node === 'had'
}
