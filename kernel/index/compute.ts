import { aggregate } from '#kernel/index/aggregate'
import type { IndexDefinition } from '#kernel/index/definition'
import { denominate } from '#kernel/index/denominate'
import { impute } from '#kernel/index/impute'
import { normalise } from '#kernel/index/normalise'
import { ranksOf } from '#kernel/index/rank'
import { type Node, SCORE, structureOf } from '#kernel/index/structure'
import { columnOf, rowsWhere, type Sheet, type Table, withCells } from '#kernel/index/table'
import { type Treatment, treat } from '#kernel/index/treat'
import { weigh } from '#kernel/index/weigh'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'

/** Up to where no unit is compared with a weight: the steps that change values. */
export interface Scaled {
  readonly denominated: Table
  readonly imputed: Table
  readonly treated: Table
  readonly normalised: Table
  readonly treatments: readonly Treatment[]
}

export interface Computed extends Scaled {
  readonly definition: IndexDefinition
  readonly nodes: readonly Node[]
  /** Of each node's members. */
  readonly weights: readonly (readonly number[])[]
  readonly aggregated: Table
  readonly scores: Float64Array
  readonly ranks: Int32Array
  readonly leftOut: readonly { readonly unit: string; readonly because: Refusal }[]
  /** What was computed from, without the units left out. */
  readonly sheet: Sheet
  readonly earlier?: Sheet
}

/** An index over a table, every step of it kept. */
export function compute(definition: IndexDefinition, given: Sheet, earlier?: Sheet): Computed | Refusal {
  const nodes = structureOf(definition)
  if (isRefusal(nodes)) return nodes
  const leftOut: { unit: string; because: Refusal }[] = []
  let sheet = given
  // Whoever is left out may have been what others were filled from: until nobody is, and never more often.
  for (let round = 0; round <= given.table.units.length; round += 1) {
    if (sheet.table.units.length < 2) return refuse('too-few-units', String(sheet.table.units.length))
    const filled = filledOf(definition, sheet, earlier)
    if (isRefusal(filled)) return filled
    const lacking = definition.lacking === 'leave-out' ? unitsLacking(filled.imputed, nodes) : []
    if (lacking.length === 0) break
    leftOut.push(...lacking)
    const names = new Set(lacking.map(one => one.unit))
    const { units } = sheet.table
    sheet = rowsWhere(sheet, row => !names.has(units[row] as string))
  }
  const scaled = scaledOf(definition, sheet, earlier)
  if (isRefusal(scaled)) return scaled
  const weights = weigh(definition, nodes, scaled.normalised)
  if (isRefusal(weights)) return weights
  const aggregated = aggregatedOf(definition, sheet.table, scaled.normalised, nodes, weights)
  if (isRefusal(aggregated)) return aggregated
  const scores = columnOf(aggregated, SCORE) as Float64Array
  return {
    ...scaled,
    definition,
    nodes,
    weights,
    aggregated,
    scores,
    ranks: ranksOf(scores),
    leftOut,
    sheet,
    earlier,
  }
}

function filledOf(definition: IndexDefinition, { table, words }: Sheet, earlier?: Sheet) {
  const denominated = denominate(table, definition)
  if (isRefusal(denominated)) return denominated
  const before =
    earlier && definition.impute.method === 'last-value' ? denominate(earlier.table, definition) : undefined
  if (isRefusal(before)) return before
  const imputed = impute(denominated, definition.impute, words, before)
  return isRefusal(imputed) ? imputed : { denominated, imputed }
}

export function scaledOf(definition: IndexDefinition, sheet: Sheet, earlier?: Sheet): Scaled | Refusal {
  const filled = filledOf(definition, sheet, earlier)
  if (isRefusal(filled)) return filled
  const treated = treat(filled.imputed, definition.treat)
  if (isRefusal(treated)) return treated
  const normalised = normalise(treated.table, definition, definition.normalise)
  if (isRefusal(normalised)) return normalised
  return { ...filled, treated: treated.table, normalised, treatments: treated.treatments }
}

/** Groups and score, with the points that are given or taken after them. */
export function aggregatedOf(
  { adjust }: IndexDefinition,
  raw: Table,
  normalised: Table,
  nodes: readonly Node[],
  weights: readonly (readonly number[])[],
): Table | Refusal {
  const table = aggregate(normalised, nodes, weights)
  if (isRefusal(table) || adjust.length === 0) return table
  const scores = columnOf(table, SCORE) as Float64Array
  const adjusted = scores.slice()
  for (const { column, sign, most } of adjust) {
    const points = columnOf(raw, column)
    if (!points) return refuse('column-unknown', column)
    const bad = points.findIndex(value => value < 0)
    if (bad >= 0) return refuse('value-impossible', `${raw.units[bad]}, ${column}`)
    // An empty cell gives and takes nothing.
    for (const [row, value] of points.entries())
      if (!Number.isNaN(value)) adjusted[row] = (adjusted[row] as number) + sign * Math.min(value, most)
  }
  const unadjusted = { ...table, columns: table.columns.map(name => (name === SCORE ? 'unadjusted' : name)) }
  const cells = [...withCells(unadjusted, table.cells).cells, adjusted]
  return { units: table.units, columns: [...unadjusted.columns, SCORE], cells }
}

/** Units that have nothing in a group, or not every part of a sum. */
function unitsLacking(imputed: Table, nodes: readonly Node[]): { unit: string; because: Refusal }[] {
  const has = new Map<string, readonly boolean[]>()
  for (const [at, values] of imputed.cells.entries())
    has.set(
      imputed.columns[at] as string,
      [...values].map(value => !Number.isNaN(value)),
    )
  const reasons = new Map<string, Refusal>()
  for (const node of nodes) {
    const own = imputed.units.map((unit, row) => {
      const there = node.members.filter(id => has.get(id)?.[row]).length
      const needed = node.method === 'sum' ? node.members.length : 1
      if (there >= needed) return true
      const name = there === 0 ? 'no-value-in-group' : 'value-missing-in-sum'
      if (!reasons.has(unit)) reasons.set(unit, refuse(name, `${unit}, ${node.id}`))
      return false
    })
    has.set(node.id, own)
  }
  return [...reasons].map(([unit, because]) => ({ unit, because }))
}
