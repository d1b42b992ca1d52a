import { compute } from '#kernel/index/compute'
import type { IndexDefinition } from '#kernel/index/definition'
import { type RankedUnit, rankedUnits, type ReportRow } from '#kernel/index/report'
import type { Sheet } from '#kernel/index/table'
import { isRefusal, type Refusal } from '#kernel/refusal'

/** Weights by member, where they differ from those of the definition; zero leaves the member out. */
export type Weights = Readonly<Record<string, number>>

/** The ranking by other weights, computed here by the same steps as in the server. */
export function rankedWith(
  definition: IndexDefinition,
  table: readonly ReportRow[],
  weights: Weights,
): readonly RankedUnit[] | Refusal {
  const changed = weighedBy(definition, weights)
  const found = compute(changed, sheetOf(changed, table))
  return isRefusal(found) ? found : rankedUnits(found)
}

function weighedBy(definition: IndexDefinition, weights: Weights): IndexDefinition {
  const weighed = <T extends { id: string; weight: number }>(members: readonly T[]) =>
    members.map(one => ({ ...one, weight: weights[one.id] ?? one.weight })).filter(one => one.weight > 0)
  const groups = weighed(definition.groups)
  const kept = new Set(groups.map(one => one.id))
  const indicators = weighed(definition.indicators).filter(one => !one.group || kept.has(one.group))
  const held = new Set([...indicators.map(one => one.group), ...groups.map(one => one.parent)])
  return { ...definition, indicators, groups: groups.filter(one => held.has(one.id)) }
}

function sheetOf({ indicators }: IndexDefinition, table: readonly ReportRow[]): Sheet {
  const columns = indicators.map(one => one.id)
  const cells = columns.map(id => Float64Array.from(table, row => Number(row[id] ?? Number.NaN)))
  return { table: { units: table.map(row => row.unit), columns, cells }, words: new Map() }
}
