import { differenceOf, minus } from '#kernel/assessment/account'
import { compare, type Fraction, fraction, fractionOf } from '#kernel/plan/fraction'

/** A declared number beside a value as it was computed, before anything was rounded for show. */
export interface DeclaredComparison {
  /** To so many digits behind the point both are compared. */
  readonly digits: number
  readonly declared: Fraction
  /** The value at those digits. */
  readonly value: Fraction
  /** Exact, declared less the value at those digits; `0` where they agree. */
  readonly difference: string
}

/** So many digits of a computed value can be relied on. */
const DIGITS_KEPT = 15
const DIGITS_BEHIND_MAX = 9

/**
 * A number agrees with a value that rounds to it at the finer of two precisions: the digits in which it was
 * declared, less the zeros at its end, and those of the indicator. So `12.46` and `12.4567` both agree with
 * 12.4567 where the indicator has two digits, and `12.5` does not: to round more than the indicator does
 * would be a way to gain. A value half-way between two numbers agrees with both, as rules of rounding differ.
 */
export function compareDeclared(
  given: string,
  value: number,
  decimals: number,
): DeclaredComparison | undefined {
  const declared = fractionOf(given)
  if (!declared || !(Math.abs(value) < 10 ** DIGITS_KEPT)) return undefined
  const reliable = DIGITS_KEPT - Math.trunc(Math.abs(value)).toString().length
  const digits = Math.min(Math.max(digitsOf(given), decimals), reliable, DIGITS_BEHIND_MAX)
  const rounded = roundedTowards(declared, decimal(value, reliable), digits)
  return { digits, declared, value: rounded, difference: differenceOf(declared, rounded) }
}

/** The value at some digits; the wanted number itself where the value is no more than half a unit away. */
function roundedTowards(wanted: Fraction, exact: Fraction, digits: number): Fraction {
  const scale = 10n ** BigInt(digits)
  const distance = minus(wanted, exact)
  const size = distance.numerator < 0n ? minus(exact, wanted) : distance
  return compare(size, fraction(1n, 2n * scale)) <= 0 ? wanted : atDigits(exact, scale)
}

/** Half a unit is rounded away from zero. */
function atDigits({ numerator, denominator }: Fraction, scale: bigint): Fraction {
  const size = numerator < 0n ? -numerator : numerator
  const units = (2n * size * scale + denominator) / (2n * denominator)
  return fraction(numerator < 0n ? -units : units, scale)
}

const decimal = (value: number, digits: number): Fraction =>
  fraction(BigInt(value.toFixed(digits).replace('.', '')), 10n ** BigInt(digits))

const digitsOf = (given: string): number => (given.split('.')[1] ?? '').replace(/0+$/, '').length
