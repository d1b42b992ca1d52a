import type { Day } from '#kernel/date'
import {
  compare,
  type Fraction,
  fraction,
  fractionOf,
  ONE,
  over,
  showFraction,
  sumOf,
  times,
  ZERO,
} from '#kernel/plan/fraction'
import type { KnownItem, PlanItem } from '#kernel/plan/plan'
import { type Refusal, refuse } from '#kernel/refusal'

/** How far an item is, and how that came about. */
export interface RollUp {
  readonly item: string
  /** From 0 to 1, exact. */
  readonly share: Fraction
  /** Parts with their weights, which add up to one; none for an item whose share was reported. */
  readonly parts: readonly { readonly item: string; readonly weight: Fraction; readonly share: Fraction }[]
  /** How many items are part of it, at every depth. */
  readonly below: number
  /** When it was whole: a whole, on the day on which the last of its parts was. */
  readonly doneOn?: Day
}

/**
 * The progress of every item of a plan: what was reported for those without parts, the weighted sum of their
 * parts for the others. What nobody has reported is 0, since nothing has been done that anybody knows of.
 */
export function rollUp(items: ReadonlyMap<string, KnownItem>): Map<string, RollUp> {
  const parts = partsOf([...items.values()].map(one => one.item))
  const found = new Map<string, RollUp>()
  for (const id of innermostFirst(items, parts)) {
    const under = parts.get(id) ?? []
    const weights = weightsOf(under)
    const rows = under.map((one, at) => ({
      item: one.id,
      weight: weights[at] ?? ZERO,
      share: found.get(one.id)?.share ?? ZERO,
    }))
    const share =
      rows.length === 0 ? reportedOf(items.get(id)) : sumOf(rows.map(row => times(row.weight, row.share)))
    const below = under.reduce((sum, one) => sum + 1 + (found.get(one.id)?.below ?? 0), 0)
    const doneOn = rows.length === 0 ? items.get(id)?.doneOn : lastDone(under, found)
    const isDone = compare(share, ONE) === 0 && doneOn !== undefined
    found.set(id, { item: id, share, parts: rows, below, ...(isDone && { doneOn }) })
  }
  return found
}

const reportedOf = (known: KnownItem | undefined): Fraction =>
  known?.progress ? (fractionOf(known.progress.share) ?? ZERO) : ZERO

function lastDone(parts: readonly PlanItem[], found: ReadonlyMap<string, RollUp>): Day | undefined {
  let last: Day | undefined
  for (const { id } of parts) {
    const doneOn = found.get(id)?.doneOn
    if (doneOn !== undefined && (last === undefined || doneOn > last)) last = doneOn
  }
  return last
}

/** Each item behind all of its parts. */
function innermostFirst(
  items: ReadonlyMap<string, KnownItem>,
  parts: ReadonlyMap<string, PlanItem[]>,
): string[] {
  const order: string[] = []
  const next = [...items.values()].filter(one => !items.has(one.item.parent ?? '')).map(one => one.item.id)
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    order.push(id)
    for (const part of parts.get(id) ?? []) next.push(part.id)
  }
  return order.reverse()
}

export function partsOf(items: readonly PlanItem[]): Map<string, PlanItem[]> {
  const parts = new Map<string, PlanItem[]>()
  for (const item of items) {
    if (item.parent === undefined) continue
    const known = parts.get(item.parent)
    if (known) known.push(item)
    else parts.set(item.parent, [item])
  }
  return parts
}

/** The given weights as parts of one; equal ones where none is given. */
function weightsOf(parts: readonly PlanItem[]): Fraction[] {
  const given = parts.map(one => fractionOf(one.weight ?? ''))
  if (given.some(one => one === undefined)) {
    const equal = fraction(1n, BigInt(parts.length))
    return parts.map(() => equal)
  }
  return (given as Fraction[]).map(one => over(one, fraction(100n)))
}

/** Weights of the parts of one whole: all are given and add up to 100, or none is given. */
export function faultInWeights(items: readonly PlanItem[]): Refusal | undefined {
  for (const [whole, parts] of partsOf(items)) {
    const given = parts.flatMap(one => (one.weight === undefined ? [] : [fractionOf(one.weight) ?? ZERO]))
    if (given.length === 0) continue
    const sum = sumOf(given)
    if (given.length < parts.length || showFraction(sum) !== '100')
      return refuse('weights-off', `${whole}: ${given.length}/${parts.length}, ${showFraction(sum)}`)
  }
  return undefined
}
