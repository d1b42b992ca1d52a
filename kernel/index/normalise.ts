import type { IndexDefinition, Member, Normalise } from '#kernel/index/definition'
import { deviationOf, isLevel, meanOf, rangeOf } from '#kernel/index/moments'
import { countBelow, present, type Table, withCells } from '#kernel/index/table'
import { type Refusal, refuse } from '#kernel/refusal'

/** The fourth step: every column on one scale, on which more is better. */
export function normalise(table: Table, { indicators }: IndexDefinition, rule: Normalise): Table | Refusal {
  const cells: Float64Array[] = []
  for (const [at, values] of table.cells.entries()) {
    const member = indicators[at] as Member
    const scaled = scale(values, member, rule)
    if ('refused' in scaled) return { ...scaled, detail: withUnit(scaled, member, table) }
    cells.push(scaled)
  }
  return withCells(table, cells)
}

const withUnit = ({ detail }: Refusal, { id }: Member, { units }: Table): string =>
  detail === undefined ? id : `${units[Number(detail)]}, ${id}`

/** OECD and JRC, Handbook on Constructing Composite Indicators (2008), step 5. */
function scale(values: Float64Array, member: Member, rule: Normalise): Float64Array | Refusal {
  const isLower = member.direction === 'lower'
  switch (rule.method) {
    case 'none':
      // What is better when lower still has to count the other way.
      return isLower ? values.map(value => -value) : values
    case 'rank':
      return ranked(values, isLower)
    case 'target':
      return attained(values, member, rule)
    default:
      if (isLevel(present(values))) return refuse('all-equal')
      return rule.method === 'min-max' ? stretched(values, isLower, rule) : standardised(values, isLower)
  }
}

function stretched(values: Float64Array, isLower: boolean, { from = 0, to = 100 }: Normalise): Float64Array {
  const { least, most } = rangeOf(values)
  const [worst, best] = isLower ? [most, least] : [least, most]
  return values.map(value => from + ((value - worst) / (best - worst)) * (to - from))
}

/** The standard deviation is that of a sample, over n − 1. */
function standardised(values: Float64Array, isLower: boolean): Float64Array {
  const there = present(values)
  const [mean, deviation] = [meanOf(there), isLower ? -deviationOf(there) : deviationOf(there)]
  return values.map(value => (value - mean) / deviation)
}

/** The worst is 1, the best as many as have a value; equal values share the mean of their ranks. */
function ranked(values: Float64Array, isLower: boolean): Float64Array {
  const sorted = present(values).slice().sort()
  return values.map(value => {
    if (Number.isNaN(value)) return value
    const middle = (countBelow(sorted, value, false) + countBelow(sorted, value, true) + 1) / 2
    return isLower ? sorted.length + 1 - middle : middle
  })
}

/** How much of its target a value attains, within the bounds of the rule where it has some. */
function attained(values: Float64Array, member: Member, rule: Normalise): Float64Array | Refusal {
  const isLower = member.direction === 'lower'
  const { least, most } = rangeOf(values)
  const leader = rule.without === 'leader' ? (isLower ? least : most) : undefined
  const target = member.target ?? leader
  if (target === undefined || !(target > 0)) return refuse('target-missing')
  const { from = Number.NEGATIVE_INFINITY, to = Number.POSITIVE_INFINITY } = rule
  // Below zero there is no attainment of what is better when lower, and at zero there is no end to it.
  const bad = isLower ? values.findIndex(value => value < 0 || (value === 0 && rule.to === undefined)) : -1
  if (bad >= 0) return refuse('zero-denominator', String(bad))
  return values.map(value => Math.min(to, Math.max(from, isLower ? target / value : value / target)))
}
