import { type Computed, compute } from '#kernel/index/compute'
import type { IndexDefinition } from '#kernel/index/definition'
import { byName, columnOf, type Sheet } from '#kernel/index/table'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'

/** What may have changed between two computations, as one unit sees it. */
export const causes = ['data', 'definition', 'peers', 'weights'] as const
export type Cause = (typeof causes)[number]

export interface Side {
  readonly definition: IndexDefinition
  readonly sheet: Sheet
  readonly earlier?: Sheet
}

/** A change of rank, told by its causes; the parts are counted in twenty-fourths, and add up exactly. */
export interface Account {
  readonly unit: string
  readonly ranks: readonly [number, number]
  readonly scores: readonly [number, number]
  readonly twentyFourths: Readonly<Record<Cause, number>>
  readonly scoreParts: Readonly<Record<Cause, number>>
}

/** Orders in which four causes can come to pass. */
const ORDERS = 24

/**
 * Shapley's value of each cause: what it changes, on the average of all orders in which the causes could have
 * come. The own figures of the unit are data; who the others are and what their figures are is peers.
 */
export function accountOf(unit: string, before: Side, after: Side): Account | Refusal {
  const results: { rank: number; score: number }[] = []
  for (let chosen = 0; chosen < 2 ** causes.length; chosen += 1) {
    const sides = causes.map((_, at) => ((chosen >> at) & 1 ? after : before)) as [Side, Side, Side, Side]
    const mixed = mixture(unit, sides, before, after)
    const computed = mixed && compute(mixed.definition, mixed.sheet, mixed.earlier)
    if (!computed) return refuse('not-in-both', unit)
    if (isRefusal(computed)) return computed
    const found = resultOf(unit, computed)
    if (!found) return refuse('not-in-both', unit)
    results.push(found)
  }
  const parts = (of: 'rank' | 'score') =>
    Object.fromEntries(
      causes.map((cause, at) => [
        cause,
        shapleyOf(
          at,
          results.map(one => one[of]),
        ),
      ]),
    ) as Record<Cause, number>
  const [first, last] = [results[0], results.at(-1)] as [
    { rank: number; score: number },
    { rank: number; score: number },
  ]
  const scores = parts('score')
  return {
    unit,
    ranks: [first.rank, last.rank],
    scores: [first.score, last.score],
    twentyFourths: parts('rank'),
    scoreParts: Object.fromEntries(causes.map(cause => [cause, scores[cause] / ORDERS])) as Record<
      Cause,
      number
    >,
  }
}

/** In twenty-fourths: what the cause changes beside each choice of the others, by orders that have it. */
function shapleyOf(cause: number, results: readonly number[]): number {
  const orders = [6, 2, 2, 6]
  let sum = 0
  for (const [chosen, result] of results.entries()) {
    if ((chosen >> cause) & 1) continue
    const others = causes.filter((_, at) => (chosen >> at) & 1).length
    sum += (orders[others] as number) * ((results[chosen | (1 << cause)] as number) - result)
  }
  return sum
}

function resultOf(unit: string, { sheet, scores, ranks }: Computed) {
  const row = sheet.table.units.indexOf(unit)
  return row < 0 ? undefined : { rank: ranks[row] as number, score: scores[row] as number }
}

/** A computation of which each cause is taken from its side. */
function mixture(
  unit: string,
  [own, definition, peers, weights]: readonly [Side, Side, Side, Side],
  before: Side,
  after: Side,
): Side | undefined {
  if (!before.sheet.table.units.includes(unit) || !after.sheet.table.units.includes(unit)) return undefined
  const others = peers.sheet.table.units.filter(one => one !== unit)
  const units = [...others, unit].sort(byName)
  const sideOf = (one: string) => (one === unit ? own : peers)
  const second = (side: Side) => (side === before ? after : before)
  const columns = [...new Set([before, after].flatMap(side => side.sheet.table.columns))]
  const rows = new Map([before, after].map(side => [side, rowsOf(side)]))
  // A column that a side does not have at all is taken from the other.
  const cells = columns.map(column => {
    const values = new Map([before, after].map(side => [side, columnOf(side.sheet.table, column)]))
    return Float64Array.from(units, one => {
      const side = values.get(sideOf(one)) ? sideOf(one) : second(sideOf(one))
      return values.get(side)?.[rows.get(side)?.get(one) ?? -1] ?? Number.NaN
    })
  })
  const names = [...new Set([before, after].flatMap(side => [...side.sheet.words.keys()]))]
  const words = new Map(
    names.map(name => [
      name,
      units.map(one => wordOf(one, name, sideOf(one)) ?? wordOf(one, name, second(sideOf(one))) ?? ''),
    ]),
  )
  return {
    definition: weighedAs(definition.definition, weights.definition),
    sheet: { table: { units, columns, cells }, words },
    earlier: peers.earlier,
  }
}

const rowsOf = ({ sheet }: Side): ReadonlyMap<string, number> =>
  new Map(sheet.table.units.map((unit, row) => [unit, row]))

const wordOf = (unit: string, name: string, { sheet }: Side): string | undefined =>
  sheet.words.get(name)?.[sheet.table.units.indexOf(unit)]

/** A definition with the weights of another, where that one knows the member. */
function weighedAs(one: IndexDefinition, other: IndexDefinition): IndexDefinition {
  if (one === other) return one
  const weights = new Map([...other.indicators, ...other.groups].map(member => [member.id, member.weight]))
  const weighed = <T extends { id: string; weight: number }>(member: T): T => ({
    ...member,
    weight: weights.get(member.id) ?? member.weight,
  })
  return {
    ...one,
    indicators: one.indicators.map(weighed),
    groups: one.groups.map(weighed),
    weigh: other.weigh,
  }
}
