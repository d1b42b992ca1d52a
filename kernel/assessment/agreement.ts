import type { Given } from '#kernel/assessment/panel'

/**
 * Krippendorff's alpha for measurements (2011): 1 where all agree, 0 where they agree as by chance. A unit
 * that one alone has scored says nothing; nothing where all values are equal, or none can be compared.
 */
export function alphaOf(given: readonly Given[]): number | undefined {
  const units = [...new Set(given.map(one => one.unit))]
    .map(unit => given.filter(one => one.unit === unit).map(one => one.points))
    .filter(values => values.length > 1)
  const all = units.flat()
  const apart = squaresApart(all) / (all.length - 1)
  if (all.length < 2 || apart === 0) return undefined
  const within = units.reduce((sum, values) => sum + squaresApart(values) / (values.length - 1), 0)
  return 1 - within / apart
}

/** The sum over all ordered pairs of the square of their difference. */
function squaresApart(values: readonly number[]): number {
  const sum = values.reduce((a, b) => a + b, 0)
  const mean = sum / values.length
  return 2 * values.length * values.reduce((a, b) => a + (b - mean) ** 2, 0)
}
