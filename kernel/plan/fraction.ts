/** An exact number: `numerator / denominator`, in lowest terms, the denominator above zero. */
export interface Fraction {
  readonly numerator: bigint
  readonly denominator: bigint
}

const DECIMAL = /^(-?)(\d{1,15})(?:\.(\d{1,9}))?$/

export const isDecimal = (text: string): boolean => DECIMAL.test(text)

/** A decimal as it is written, `12.5`; nothing where the text is none. */
export function fractionOf(text: string): Fraction | undefined {
  const [, sign, whole = '', part = ''] = DECIMAL.exec(text) ?? []
  if (whole === '') return undefined
  const size = BigInt(whole + part)
  return fraction(sign === '-' ? -size : size, 10n ** BigInt(part.length))
}

export function fraction(numerator: bigint, denominator = 1n): Fraction {
  if (denominator === 1n) return { numerator, denominator }
  if (denominator === 0n) throw new Error('Fault: a fraction over zero')
  const sign = denominator < 0n ? -1n : 1n
  const common = divisor(numerator, denominator)
  return { numerator: (sign * numerator) / common, denominator: (sign * denominator) / common }
}

function divisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b]
  while (y > 0n) [x, y] = [y, x % y]
  return x === 0n ? 1n : x
}

export const ZERO = fraction(0n)
export const ONE = fraction(1n)

export const plus = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator + b.numerator * a.denominator, a.denominator * b.denominator)

/** A sum of many: those over the same denominator are added before anything is reduced. */
export function sumOf(some: readonly Fraction[]): Fraction {
  const sums = new Map<bigint, bigint>()
  for (const { numerator, denominator } of some)
    sums.set(denominator, (sums.get(denominator) ?? 0n) + numerator)
  return [...sums].map(([denominator, numerator]) => fraction(numerator, denominator)).reduce(plus, ZERO)
}

export const times = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.numerator, a.denominator * b.denominator)

export const over = (a: Fraction, b: Fraction): Fraction =>
  fraction(a.numerator * b.denominator, a.denominator * b.numerator)

/** Below zero where `a` is less than `b`, zero where they are the same, above where it is more. */
export function compare(a: Fraction, b: Fraction): number {
  const difference = a.numerator * b.denominator - b.numerator * a.denominator
  return difference < 0n ? -1 : difference > 0n ? 1 : 0
}

/** As people read it: `3/7` stays exact, `1/4` is `0.25` where ten digits tell it whole. */
export function showFraction({ numerator, denominator }: Fraction): string {
  const scale = 10n ** 10n
  if (scale % denominator !== 0n) return `${numerator}/${denominator}`
  const scaled = numerator * (scale / denominator)
  const [sign, size] = scaled < 0n ? ['-', -scaled] : ['', scaled]
  const part = String(size % scale)
    .padStart(10, '0')
    .replace(/0+$/, '')
  return `${sign}${size / scale}${part === '' ? '' : `.${part}`}`
}

export const numberOf = ({ numerator, denominator }: Fraction): number =>
  Number(numerator) / Number(denominator)
