import type { Treat } from '#kernel/index/definition'
import { ln } from '#kernel/index/logarithm'
import { rangeOf, shapeOf } from '#kernel/index/moments'
import { present, type Table, withCells } from '#kernel/index/table'
import { type Refusal, refuse } from '#kernel/refusal'

/** What was done to a column with outliers, and its shape before and after. */
export interface Treatment {
  readonly column: string
  readonly winsorised: number
  readonly log: boolean
  readonly before: Shape
  readonly after?: Shape
}

export interface Shape {
  readonly skewness: number
  readonly kurtosis: number
}

export interface Treated {
  readonly table: Table
  readonly treatments: readonly Treatment[]
}

/**
 * The third step: a column with |skewness| and kurtosis above their bounds is winsorised until one of them
 * is within; where the number of points does not suffice, the column as it was is taken to its logarithm.
 * The rule is that of the composite indicators of the JRC, as COINr has it (`Treat`, `winsorise`).
 */
export function treat(table: Table, rule: Treat): Treated | Refusal {
  if (rule.method === 'none') return { table, treatments: [] }
  const treatments: Treatment[] = []
  const cells: Float64Array[] = []
  for (const [at, values] of table.cells.entries()) {
    const column = table.columns[at] as string
    const before = shapeOf(present(values))
    if (!before || !isOutlying(before, rule)) {
      cells.push(values)
      continue
    }
    const cut = winsorised(present(values).slice().sort(), rule)
    const treated = cut.isWithin
      ? values.map(value => Math.min(cut.most, Math.max(cut.least, value)))
      : logarithms(values, rule)
    if ('refused' in treated)
      return { ...treated, detail: `${table.units[Number(treated.detail)]}, ${column}` }
    cells.push(treated)
    const after = shapeOf(present(treated))
    treatments.push({ column, winsorised: cut.isWithin ? cut.points : 0, log: !cut.isWithin, before, after })
  }
  return { table: withCells(table, cells), treatments }
}

const isOutlying = ({ skewness, kurtosis }: Shape, rule: Treat): boolean =>
  Math.abs(skewness) > rule.skewness && kurtosis > rule.kurtosis

/**
 * The extreme value takes that of its neighbour, on the side to which the column leans, until the shape is
 * within bounds or the points are used up. A point that is moved twice counts once, equal points move
 * together, and a step that would make all values equal is not taken. The values are given in order, which
 * loses nothing: what is left is a least and a most that every value is brought to.
 */
function winsorised(ordered: Float64Array, rule: Treat) {
  const moved = { above: 0, below: 0 }
  let shape = shapeOf(ordered)
  while (shape && isOutlying(shape, rule)) {
    const side = shape.skewness >= 0 ? 'above' : 'below'
    const tied = tiedAt(ordered, side)
    const points = tied + (side === 'above' ? moved.below : moved.above)
    if (points > rule.maxWinsorised || tied === ordered.length) break
    moved[side] = tied
    if (side === 'above') ordered.fill(ordered[ordered.length - 1 - tied] as number, ordered.length - tied)
    else ordered.fill(ordered[tied] as number, 0, tied)
    shape = shapeOf(ordered)
  }
  return {
    least: ordered[0] as number,
    most: ordered[ordered.length - 1] as number,
    points: moved.above + moved.below,
    isWithin: shape !== undefined && !isOutlying(shape, rule),
  }
}

/** How many values are the extreme one. */
function tiedAt(ordered: Float64Array, side: 'above' | 'below'): number {
  const extreme = side === 'above' ? ordered.length - 1 : 0
  const step = side === 'above' ? -1 : 1
  let tied = 1
  while (tied < ordered.length && ordered[extreme + step * tied] === ordered[extreme]) tied += 1
  return tied
}

/** In a shifted logarithm the least value is 1 before it is taken, so that it can always be taken. */
function logarithms(values: Float64Array, { log }: Treat): Float64Array | Refusal {
  const { least } = rangeOf(values)
  const shift = log === 'shifted' ? 1 - least : 0
  const bad = values.findIndex(value => value + shift <= 0)
  if (bad >= 0) return refuse('not-above-zero', String(bad))
  return values.map(value => ln(value + shift))
}
