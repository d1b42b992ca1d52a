import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { numberOf, showFraction, ZERO } from '#kernel/plan/fraction'
import { type Expected, expectedDays } from '#kernel/plan/order'
import type { KnownItem, Owner, PlanItem, PlanState } from '#kernel/plan/plan'
import { partsOf, type RollUp, rollUp } from '#kernel/plan/roll-up'
import { type Standing, standingOf, standings } from '#kernel/plan/standing'
import type { PlanOnDay } from '#office/planning/planning'
import type { OwnerShape, PlanItemShape, ShareShape, StandingCounts } from '#server/api/plans'
import { type Names, officeIn } from '#server/present/case'

/** What follows from a plan on a day, whoever looks at it. */
interface Derived {
  readonly shares: ReadonlyMap<string, RollUp>
  readonly expected: ReadonlyMap<string, Expected>
  readonly parts: ReadonlyMap<string, readonly PlanItem[]>
  /** What is owed in the end, by what falls due next: items that have no parts. */
  readonly ends: readonly KnownItem[]
  readonly standings: ReadonlyMap<string, Standing>
  /** Of each item the one at the top under which it stands. */
  readonly tops: ReadonlyMap<string, string>
}

/** A plan on a day, with all that follows from it. */
export interface PlanView extends PlanOnDay, Derived {
  readonly on: Day
  readonly names: Names
  readonly viewer: Viewer
}

/** A state that many ask for is kept by its reader; what follows from it is kept as long. */
const known = new WeakMap<PlanState, { on: Day; derived: Derived }>()

export function planView(plan: PlanOnDay, on: Day, names: Names, viewer: Viewer): PlanView {
  const kept = known.get(plan.state)
  const derived = kept?.on === on ? kept.derived : derivedFrom(plan.state, on)
  known.set(plan.state, { on, derived })
  return { ...plan, ...derived, on, names, viewer }
}

function derivedFrom({ items }: PlanState, on: Day): Derived {
  const shares = rollUp(items)
  const all = [...items.values()].map(one => one.item)
  const parts = partsOf(all)
  const done = new Map<string, Day>()
  for (const { item, doneOn } of shares.values()) if (doneOn !== undefined) done.set(item, doneOn)
  const expected = expectedDays(all, done, on)
  const standings = new Map<string, Standing>()
  for (const [id, one] of items) {
    const doneOn = done.get(id)
    const whole: KnownItem = doneOn === undefined ? one : { ...one, doneOn }
    standings.set(id, standingOf(whole, shares.get(id)?.share ?? ZERO, on, expected.get(id)))
  }
  const ends = [...items.values()].filter(one => !parts.has(one.item.id)).sort(byDue)
  return { shares, expected, parts, ends, standings, tops: topsOf(all, parts) }
}

/** From the top down: what stands deep is reached by way of what it is part of. */
function topsOf(
  items: readonly PlanItem[],
  parts: ReadonlyMap<string, readonly PlanItem[]>,
): Map<string, string> {
  const tops = new Map<string, string>()
  for (const { id, parent } of items) {
    if (parent !== undefined) continue
    const next = [id]
    for (let one = next.pop(); one !== undefined; one = next.pop()) {
      tops.set(one, id)
      for (const part of parts.get(one) ?? []) next.push(part.id)
    }
  }
  return tops
}

export const shareIn = ({ shares }: PlanView, id: string): ShareShape => {
  const share = shares.get(id)?.share ?? ZERO
  return { exact: showFraction(share), value: numberOf(share) }
}

export const standingIn = ({ standings }: PlanView, { item }: KnownItem): Standing =>
  standings.get(item.id) ?? 'not-begun'

export const ownerIn = ({ names }: Pick<PlanView, 'names'>, { office, person }: Owner): OwnerShape => ({
  office: officeIn(names, office),
  ...(person !== undefined && { person: { id: person, name: names.persons.get(person) ?? person } }),
})

export function presentItem(view: PlanView, known: KnownItem): PlanItemShape {
  const { item, doneOn, verifiedOn } = known
  const { id, kind, parent, title, from, due, weight, after } = item
  const expected = view.expected.get(id)
  return {
    ...{ id, kind, parent, title, from, due, weight, after, doneOn, verifiedOn },
    owner: ownerIn(view, item.owner),
    assisting: item.assisting.map(one => officeIn(view.names, one)),
    ...(expected && expected.slip > 0 && doneOn === undefined && { expected: expected.due }),
    share: shareIn(view, id),
    standing: standingIn(view, known),
    parts: view.shares.get(id)?.below ?? 0,
  }
}

/** Items in the order of their days. */
export const byDue = (a: KnownItem, b: KnownItem): number =>
  a.item.due < b.item.due ? -1 : a.item.due > b.item.due ? 1 : a.item.id < b.item.id ? -1 : 1

export function countStandings(view: PlanView): StandingCounts {
  const counts = Object.fromEntries(standings.map(one => [one, 0])) as StandingCounts
  for (const known of view.ends) counts[standingIn(view, known)] += 1
  return counts
}
