import { exp, ln } from '#kernel/index/logarithm'

/**
 * The chance that at least `hits` of `of` come by themselves where each comes with the given chance. It is
 * told where the hits lie above what is expected; elsewhere nothing is rare, and it is 1.
 */
export function chanceOfAtLeast(hits: number, of: number, chance: number): number {
  if (hits <= of * chance || hits === 0) return 1
  if (chance <= 0) return 0
  let term = exp(lnChoose(of, hits) + hits * ln(chance) + (of - hits) * ln(1 - chance))
  let sum = 0
  for (let k = hits; k <= of && term > 0; k += 1) {
    sum += term
    if (term < sum * 1e-17) break
    term *= ((of - k) / (k + 1)) * (chance / (1 - chance))
  }
  return Math.min(1, sum)
}

const lnChoose = (n: number, k: number): number => lnFactorial(n) - lnFactorial(k) - lnFactorial(n - k)

const HALF_LN_TWO_PI = 0.9189385332046727
const EXACT_UP_TO = 32

/** Of small numbers by multiplying; of larger ones by Stirling's series, exact to more than twelve digits. */
function lnFactorial(n: number): number {
  if (n <= EXACT_UP_TO) {
    let product = 1
    for (let i = 2; i <= n; i += 1) product *= i
    return ln(product)
  }
  const x = n + 1
  const square = x * x
  const series = (1 / 12 - (1 / 360 - 1 / (1260 * square)) / square) / x
  return (x - 0.5) * ln(x) - x + HALF_LN_TWO_PI + series
}
