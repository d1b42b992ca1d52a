/** What is asked of a column of numbers, all of them there. Sums run in the order of the units. */

export function meanOf(values: Float64Array): number {
  let sum = 0
  for (let at = 0; at < values.length; at += 1) sum += values[at] as number
  return sum / values.length
}

export function medianOf(values: Float64Array): number {
  const sorted = Float64Array.from(values).sort()
  const middle = sorted.length >> 1
  const upper = sorted[middle] as number
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] as number) + upper) / 2
}

/** The standard deviation of a sample, over n − 1. */
export function deviationOf(values: Float64Array): number {
  const { n, second } = powersOf(values)
  return Math.sqrt(second / (n - 1))
}

/**
 * Skewness and excess kurtosis of a sample, G1 and G2 of Joanes and Gill (The Statistician 47, 1998), which
 * COINr, SAS and Excel use; e1071 calls them type 2. None for fewer than four values or where all are equal.
 */
export function shapeOf(values: Float64Array): { skewness: number; kurtosis: number } | undefined {
  if (values.length < 4 || isLevel(values)) return undefined
  const { n, second, third, fourth } = powersOf(values)
  const skewness =
    ((Math.sqrt(n) * third) / (second * Math.sqrt(second))) * (Math.sqrt(n * (n - 1)) / (n - 2))
  const excess = (n * fourth) / (second * second) - 3
  const kurtosis = (((n + 1) * excess + 6) * (n - 1)) / ((n - 2) * (n - 3))
  return { skewness, kurtosis }
}

/** Sums of the powers of the distances from the mean. */
function powersOf(values: Float64Array) {
  const mean = meanOf(values)
  let [second, third, fourth] = [0, 0, 0]
  for (let at = 0; at < values.length; at += 1) {
    const distance = (values[at] as number) - mean
    const square = distance * distance
    second += square
    third += square * distance
    fourth += square * square
  }
  return { n: values.length, second, third, fourth }
}

/** What is missing takes no part. */
export function rangeOf(values: Float64Array): { least: number; most: number } {
  let [least, most] = [Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY]
  for (let at = 0; at < values.length; at += 1) {
    const value = values[at] as number
    if (value < least) least = value
    if (value > most) most = value
  }
  return { least, most }
}

/** Whether all values are one and the same; a sum of distances would not tell, since sums are rounded. */
export function isLevel(values: Float64Array): boolean {
  const { least, most } = rangeOf(values)
  return least === most
}
