import { type Refusal, refuse } from '#kernel/refusal'
import { byName } from '#kernel/index/table'

/** What one expert gave one unit. */
export interface Given {
  readonly expert: string
  readonly unit: string
  readonly points: number
}

export interface Calibrated {
  /** How much an expert gives above what the others give to the same units, drawn towards none. */
  readonly experts: readonly { readonly expert: string; readonly scores: number; readonly leniency: number }[]
  readonly units: readonly {
    readonly unit: string
    readonly scores: number
    readonly mean: number
    /** The mean without the leniency of those who happened to score it. */
    readonly calibrated: number
    /** Standard error of it; nothing where nothing is left to tell it from. */
    readonly error?: number
  }[]
}

/**
 * So many scores with which an expert's leniency is held against none: the variance of single scores over
 * that of leniencies. Two is a choice of this system; the fewer one has scored, the less is taken off.
 */
const SHRINKAGE = 2
const POINTS_MAX = 100

/** Whether an expert, or a city of itself, may give so many points. */
export const isScore = (points: number): boolean => points >= 0 && points <= POINTS_MAX

/** points = worth of the unit + leniency of the expert + error; least squares, leniencies shrunk. */
export function calibrate(given: readonly Given[], shrinkage = SHRINKAGE): Calibrated | Refusal {
  const fault = faultOf(given)
  if (fault) return fault
  const experts = [...new Set(given.map(one => one.expert))].sort(byName)
  const units = [...new Set(given.map(one => one.unit))].sort(byName)
  const ofUnit = new Map(units.map(unit => [unit, given.filter(one => one.unit === unit)]))
  const leniencies = solved(...equations(given, experts, ofUnit, shrinkage))
  const leniencyOf = new Map(experts.map((one, at) => [one, leniencies[at] as number]))
  const worths = new Map(
    units.map(unit => {
      const own = ofUnit.get(unit) ?? []
      return [unit, meanOf(own.map(one => one.points - (leniencyOf.get(one.expert) ?? 0)))]
    }),
  )
  const left = given.map(one => one.points - (worths.get(one.unit) ?? 0) - (leniencyOf.get(one.expert) ?? 0))
  // Every unit takes one number of what was given, and the experts all but one.
  const free = given.length - units.length - experts.length + 1
  const sigma = free > 0 ? Math.sqrt(left.reduce((sum, one) => sum + one * one, 0) / free) : undefined
  return {
    experts: experts.map((expert, at) => ({
      ...{ expert, leniency: leniencies[at] as number },
      scores: given.filter(one => one.expert === expert).length,
    })),
    units: units.map(unit => {
      const own = ofUnit.get(unit) ?? []
      return {
        ...{ unit, scores: own.length, mean: meanOf(own.map(one => one.points)) },
        calibrated: worths.get(unit) ?? Number.NaN,
        ...(sigma !== undefined && { error: sigma / Math.sqrt(own.length) }),
      }
    }),
  }
}

function faultOf(given: readonly Given[]): Refusal | undefined {
  const seen = new Set<string>()
  for (const { expert, unit, points } of given) {
    if (!isScore(points)) return refuse('points-out-of-range', `${expert}, ${unit}: ${points}`)
    const key = JSON.stringify([expert, unit])
    if (seen.has(key)) return refuse('scored-twice', `${expert}, ${unit}`)
    seen.add(key)
  }
  return undefined
}

const meanOf = (values: readonly number[]): number =>
  values.reduce((sum, one) => sum + one, 0) / values.length

type System = [matrix: number[][], right: number[]]

/** The normal equations of the leniencies, the worth of every unit put in as the mean of what is left. */
function equations(
  given: readonly Given[],
  experts: readonly string[],
  ofUnit: ReadonlyMap<string, readonly Given[]>,
  shrinkage: number,
): System {
  const matrix = experts.map((_, row) => experts.map((_, at) => (row === at ? shrinkage : 0)))
  const right = experts.map(() => 0)
  for (const { expert, unit, points } of given) {
    const row = experts.indexOf(expert)
    const own = ofUnit.get(unit) ?? []
    const line = matrix[row] as number[]
    line[row] = (line[row] as number) + 1
    right[row] = (right[row] as number) + points - meanOf(own.map(one => one.points))
    for (const other of own) {
      const at = experts.indexOf(other.expert)
      line[at] = (line[at] as number) - 1 / own.length
    }
  }
  return [matrix, right]
}

/** By elimination; the matrix is that of least squares with a ridge, and so has a pivot everywhere. */
function solved(matrix: number[][], right: number[]): number[] {
  const size = right.length
  for (let at = 0; at < size; at += 1) {
    const pivot = matrix[at] as number[]
    for (let row = at + 1; row < size; row += 1) {
      const line = matrix[row] as number[]
      const times = (line[at] as number) / (pivot[at] as number)
      if (times === 0) continue
      for (let n = at; n < size; n += 1) line[n] = (line[n] as number) - times * (pivot[n] as number)
      right[row] = (right[row] as number) - times * (right[at] as number)
    }
  }
  const found = right.slice()
  for (let at = size - 1; at >= 0; at -= 1) {
    const line = matrix[at] as number[]
    for (let n = at + 1; n < size; n += 1)
      found[at] = (found[at] as number) - (line[n] as number) * (found[n] as number)
    found[at] = (found[at] as number) / (line[at] as number)
  }
  return found
}
