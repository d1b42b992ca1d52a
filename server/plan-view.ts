import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { numberOf, showFraction, ZERO } from '#kernel/plan/fraction'
import { type Expected, expectedDays } from '#kernel/plan/order'
import type { KnownItem, Owner, PlanItem } from '#kernel/plan/plan'
import { partsOf, type RollUp, rollUp } from '#kernel/plan/roll-up'
import { type Standing, standingOf, standings } from '#kernel/plan/standing'
import type { PlanOnDay } from '#office/planning/planning'
import type { OwnerShape, PlanItemShape, ShareShape, StandingCounts } from '#server/api/plans'
import { type Names, officeIn } from '#server/present/case'

/** A plan on a day, with all that follows from it. */
export interface PlanView extends PlanOnDay {
  readonly on: Day
  readonly shares: ReadonlyMap<string, RollUp>
  readonly expected: ReadonlyMap<string, Expected>
  readonly parts: ReadonlyMap<string, readonly PlanItem[]>
  readonly names: Names
  readonly viewer: Viewer
}

export function planView(plan: PlanOnDay, on: Day, names: Names, viewer: Viewer): PlanView {
  const { items } = plan.state
  const done = new Map([...items].flatMap(([id, { doneOn }]) => (doneOn === undefined ? [] : [[id, doneOn]])))
  const all = [...items.values()].map(one => one.item)
  return {
    ...plan,
    ...{ on, names, viewer },
    shares: rollUp(items),
    expected: expectedDays(all, done, on),
    parts: partsOf(all),
  }
}

export const shareIn = ({ shares }: PlanView, id: string): ShareShape => {
  const share = shares.get(id)?.share ?? ZERO
  return { exact: showFraction(share), value: numberOf(share) }
}

export const standingIn = (view: PlanView, known: KnownItem): Standing =>
  standingOf(known, view.shares.get(known.item.id)?.share ?? ZERO, view.on, view.expected.get(known.item.id))

export const ownerIn = ({ names }: Pick<PlanView, 'names'>, { office, person }: Owner): OwnerShape => ({
  office: officeIn(names, office),
  ...(person !== undefined && { person: { id: person, name: names.persons.get(person) ?? person } }),
})

export function presentItem(view: PlanView, known: KnownItem): PlanItemShape {
  const { item, doneOn, verifiedOn } = known
  const { id, kind, parent, title, from, due, weight } = item
  const expected = view.expected.get(id)
  return {
    ...{ id, kind, parent, title, from, due, weight, doneOn, verifiedOn },
    owner: ownerIn(view, item.owner),
    assisting: item.assisting.map(one => officeIn(view.names, one)),
    ...(expected && expected.slip > 0 && doneOn === undefined && { expected: expected.due }),
    share: shareIn(view, id),
    standing: standingIn(view, known),
    parts: partsBelow(view, id),
  }
}

function partsBelow({ parts }: PlanView, id: string): number {
  let count = 0
  const next = [...(parts.get(id) ?? [])]
  for (let one = next.pop(); one; one = next.pop()) {
    count += 1
    next.push(...(parts.get(one.id) ?? []))
  }
  return count
}

/** Items in the order of their days. */
export const byDue = (a: KnownItem, b: KnownItem): number =>
  a.item.due < b.item.due ? -1 : a.item.due > b.item.due ? 1 : a.item.id < b.item.id ? -1 : 1

/** What is owed in the end: items that have no parts. */
export const ends = ({ state, parts }: PlanView): KnownItem[] =>
  [...state.items.values()].filter(one => !parts.has(one.item.id))

export function countStandings(view: PlanView): StandingCounts {
  const counts = Object.fromEntries(standings.map(one => [one, 0])) as StandingCounts
  for (const known of ends(view)) counts[standingIn(view, known)] += 1
  return counts
}
