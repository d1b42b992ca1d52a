import { meanOf } from '#kernel/index/moments'
import { present } from '#kernel/index/table'

/** Rotations of all pairs until nothing is left beside the diagonal; far fewer are ever needed. */
const SWEEPS_MAX = 60

/**
 * The first principal component of columns none of which is level: the unit vector along which their
 * correlations spread most. Its squares add up to 1. A missing value lies at the mean.
 */
export function firstComponent(columns: readonly Float64Array[]): readonly number[] {
  const { values, vectors } = diagonalised(correlationsOf(columns.map(standardised)))
  const first = values.reduce((best, value, at) => (value > (values[best] as number) ? at : best), 0)
  return vectors.map(row => row[first] as number)
}

function standardised(values: Float64Array): Float64Array {
  const mean = meanOf(present(values))
  const distances = values.map(value => (Number.isNaN(value) ? 0 : value - mean))
  const length = Math.sqrt(distances.reduce((sum, one) => sum + one * one, 0))
  return distances.map(one => one / length)
}

const correlationsOf = (columns: readonly Float64Array[]): number[][] =>
  columns.map(a => columns.map(b => a.reduce((sum, one, row) => sum + one * (b[row] as number), 0)))

/** Jacobi's method for a symmetric matrix: its eigenvalues, and the vectors as columns. */
function diagonalised(matrix: number[][]): { values: number[]; vectors: number[][] } {
  const size = matrix.length
  const a = matrix.map(row => [...row])
  const vectors = a.map((_, row) => a.map((_, column) => (row === column ? 1 : 0)))
  for (let sweep = 0; sweep < SWEEPS_MAX && !isDiagonal(a); sweep += 1)
    for (let p = 0; p < size; p += 1) for (let q = p + 1; q < size; q += 1) rotate(a, vectors, p, q)
  return { values: a.map((row, at) => row[at] as number), vectors }
}

const isDiagonal = (a: readonly number[][]): boolean =>
  a.every((row, p) => row.every((one, q) => p === q || Math.abs(one) < 1e-15))

function rotate(a: number[][], vectors: number[][], p: number, q: number): void {
  const at = (row: number, column: number) => a[row]?.[column] as number
  if (at(p, q) === 0) return
  const slope = (at(q, q) - at(p, p)) / (2 * at(p, q))
  const t = (slope < 0 ? -1 : 1) / (Math.abs(slope) + Math.sqrt(slope * slope + 1))
  const c = 1 / Math.sqrt(t * t + 1)
  const s = t * c
  const turn = (rows: number[][], k: number) => {
    const row = rows[k] as number[]
    const [x, y] = [row[p] as number, row[q] as number]
    row[p] = c * x - s * y
    row[q] = s * x + c * y
  }
  for (let k = 0; k < a.length; k += 1) turn(a, k)
  const [upper, lower] = [a[p] as number[], a[q] as number[]]
  for (let k = 0; k < a.length; k += 1) {
    const [x, y] = [upper[k] as number, lower[k] as number]
    upper[k] = c * x - s * y
    lower[k] = s * x + c * y
  }
  for (let k = 0; k < a.length; k += 1) turn(vectors, k)
}
