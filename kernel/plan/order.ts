import { type Day, addDays, daysBetween } from '#kernel/date'
import type { PlanItem } from '#kernel/plan/plan'

type Ordered = Pick<PlanItem, 'id' | 'parent' | 'after'>

/** Items that wait for each other in a circle, the first one twice; nothing where there are none. */
export function cycleIn(items: readonly Ordered[]): string[] | undefined {
  const known = new Map(items.map(one => [one.id, one]))
  const state = new Map<string, 'open' | 'done'>()
  for (const { id } of items) {
    if (state.has(id)) continue
    const path: { id: string; waits: string[] }[] = [{ id, waits: waitsOf(known.get(id)) }]
    state.set(id, 'open')
    // A path of its own, since a plan may be deeper than the stack.
    for (let top = path.at(-1); top; top = path.at(-1)) {
      const next = top.waits.pop()
      if (next === undefined) {
        state.set(top.id, 'done')
        path.pop()
      } else if (state.get(next) === 'open') {
        const ids = path.map(one => one.id)
        return [...ids.slice(ids.indexOf(next)), next]
      } else if (!state.has(next)) {
        state.set(next, 'open')
        path.push({ id: next, waits: waitsOf(known.get(next)) })
      }
    }
  }
  return undefined
}

/** What an item cannot end before: what it comes after, and, for a part, that its whole is no part of it. */
const waitsOf = (item: Ordered | undefined): string[] =>
  item ? [...item.after, ...(item.parent === undefined ? [] : [item.parent])] : []

export interface Expected {
  /** The earliest day on which it can begin and end, when all that it waits for ends on its day or later. */
  readonly from: Day
  readonly due: Day
  /** Days by which that is later than the plan says. */
  readonly slip: number
}

type Dated = Pick<PlanItem, 'id' | 'after' | 'from' | 'due'>

/**
 * When each item can begin and end, if what is not done takes as long as planned and nothing begins before
 * `today` or before what it waits for has ended. Items in a circle are left out; `cycleIn` tells them.
 */
export function expectedDays(
  items: readonly Dated[],
  doneOn: ReadonlyMap<string, Day>,
  today: Day,
): Map<string, Expected> {
  const known = new Map(items.map(one => [one.id, one]))
  const waiting = new Map(items.map(one => [one.id, one.after.filter(id => known.has(id)).length]))
  const followers = new Map<string, string[]>()
  for (const { id, after } of items)
    for (const before of after) {
      const known = followers.get(before)
      if (known) known.push(id)
      else followers.set(before, [id])
    }
  const ready = items.filter(one => waiting.get(one.id) === 0).map(one => one.id)
  const found = new Map<string, Expected>()
  for (let id = ready.pop(); id !== undefined; id = ready.pop()) {
    const item = known.get(id) as Dated
    found.set(id, expectedOf(item, found, doneOn.get(id), today))
    for (const next of followers.get(id) ?? []) {
      const left = (waiting.get(next) ?? 0) - 1
      waiting.set(next, left)
      if (left === 0) ready.push(next)
    }
  }
  return found
}

function expectedOf(item: Dated, found: ReadonlyMap<string, Expected>, done: Day | undefined, today: Day) {
  if (done !== undefined)
    return { from: item.from, due: done, slip: Math.max(0, daysBetween(item.due, done)) }
  let last: Day | undefined
  for (const id of item.after) {
    const due = found.get(id)?.due
    if (due !== undefined && (last === undefined || due > last)) last = due
  }
  const isHeld = last !== undefined && last >= item.from
  const from = isHeld && last !== undefined ? addDays(last, 1) : item.from
  const planned = isHeld ? addDays(from, daysBetween(item.from, item.due)) : item.due
  const due = planned < today ? today : planned
  return { from, due, slip: due > item.due ? daysBetween(item.due, due) : 0 }
}
