import type { PlanState } from '#kernel/plan/plan'
import type { Thing } from '#office/following/thing'
import { reached } from '#office/thread/thread'
import type { Weave } from '#office/thread/weave'

/** What of a plan belongs to something that is followed. */
export interface PlanScope {
  readonly items: ReadonlySet<string>
  readonly promises: ReadonlySet<string>
}

/** The measures that hang on a clause, a mission or a measure. */
export function measuresUnder(woven: Weave, { of, id }: Thing): ReadonlySet<string> {
  if (of !== 'clause' && of !== 'mission' && of !== 'measure') return new Set()
  const below = [id, ...reached(woven, id, 'down')]
  return new Set(below.filter(one => woven.nodes.get(one)?.kind === 'measure'))
}

/**
 * Of a plan on two days: what was below the thing on the first of them, and what is on the second, so that
 * nothing is lost that was moved away or given up between them.
 */
export function scopeIn(
  thing: Thing,
  plan: string,
  states: readonly PlanState[],
  measures: ReadonlySet<string>,
): PlanScope {
  const isWhole = thing.of === 'plan' && thing.id === plan
  const isRoot = (id: string, measure?: string) =>
    isWhole ||
    (thing.of === 'item' && thing.plan === plan && thing.id === id) ||
    (measure !== undefined && measures.has(measure))
  const items = new Set<string>()
  for (const state of states) for (const id of below(state, isRoot)) items.add(id)
  const promised = states.flatMap(state => [...state.promises.values()])
  const isNamed = (id: string) => thing.of === 'promise' && thing.plan === plan && thing.id === id
  const own = promised.filter(
    ({ id, item }) => isWhole || isNamed(id) || (item !== undefined && items.has(item)),
  )
  return { items, promises: new Set(own.map(one => one.id)) }
}

/** The items that are roots, and all that is part of them at every depth. */
function below({ items }: PlanState, isRoot: (id: string, measure?: string) => boolean): Set<string> {
  const parts = new Map<string, string[]>()
  const next: string[] = []
  for (const { item } of items.values()) {
    if (isRoot(item.id, item.measure)) next.push(item.id)
    if (item.parent === undefined) continue
    const others = parts.get(item.parent)
    if (others) others.push(item.id)
    else parts.set(item.parent, [item.id])
  }
  const found = new Set<string>()
  for (let id = next.pop(); id !== undefined; id = next.pop()) {
    if (found.has(id)) continue
    found.add(id)
    next.push(...(parts.get(id) ?? []))
  }
  return found
}
