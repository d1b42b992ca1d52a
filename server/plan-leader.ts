import type { Viewer } from '#kernel/authority'
import { type Day, daysBetween } from '#kernel/date'
import type { Place } from '#kernel/place'
import { numberOf, showFraction, ZERO } from '#kernel/plan/fraction'
import type { KnownItem } from '#kernel/plan/plan'
import { riskOf, type Standing, standings } from '#kernel/plan/standing'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type {
  ChangeLineShape,
  LateItemShape,
  LeaderShape,
  PromiseLineShape,
  RiskShape,
  RiskyItemShape,
} from '#server/api/leader'
import type { PromiseShape, StandingCounts } from '#server/api/plans'
import type { House } from '#server/house'
import { type Narrowed, owesOf } from '#server/plan-owes'
import { presentPromises } from '#server/plan-promises'
import { type PlanView, presentItem, standingIn } from '#server/plan-view'
import { differencesOf, meanOf, viewOf } from '#server/plans'
import { named } from '#server/present/case'

/** More rows than these are counted and not told: whoever wants them opens the plan. */
const ROWS_MAX = 200

export interface LeaderAsked {
  readonly place: Place
  readonly on: Day
  readonly since: Day
}

/** What is late, at risk, owed, promised and changed in a place, over all plans that the viewer may see. */
export async function leaderPage(
  house: House,
  viewer: Viewer,
  { place, on, since }: LeaderAsked,
): Promise<LeaderShape | Refusal> {
  const plans = await plansIn(house, viewer, { place, on, since })
  const promises: PromiseLineShape[] = []
  const changes: ChangeLineShape[] = []
  for (const one of plans) {
    promises.push(...(await promiseLines(house, one)))
    const found = await changesOf(house, one.view, { place, on, since })
    if (isRefusal(found)) return found
    changes.push(...found)
  }
  return {
    ...{ place: named({ id: place.code, label: place.label }), on, since, promises },
    plans: plans.map(({ view: { head }, ends, view }) => ({
      ...{ id: head.id, title: head.title, isSample: head.isSample, from: head.from, until: head.until },
      share: meanOf(view, ends),
    })),
    counts: countsOf(plans),
    late: some(plans, 'overdue', (a, b) => (a.due < b.due ? -1 : a.due > b.due ? 1 : 0), lateItem),
    atRisk: some(plans, 'at-risk', () => 0, riskyItem),
    owes: await owesOf(house, plans, promises),
    changes: told(changes),
  }
}

/** Plans that run on the day and of which something lies in the place, or in which the place lies. */
async function plansIn(house: House, viewer: Viewer, { place, on }: LeaderAsked): Promise<Narrowed[]> {
  const { isWithin } = house.places
  const heads = (await (await house.planning()).plans(viewer)).filter(
    one =>
      one.draftedOn <= on &&
      one.from <= on &&
      (isWithin(one.city, place.code) || isWithin(place.code, one.city)),
  )
  const plans: Narrowed[] = []
  for (const { id } of heads) {
    const view = await viewOf(house, viewer, id, on)
    if (isRefusal(view)) continue
    const here = ({ place: code }: { place: string }) => isWithin(code, place.code)
    const ends = view.ends.filter(one => here(one.item))
    const promises = [...view.state.promises.values()].filter(here)
    if (ends.length + promises.length > 0) plans.push({ view, ends, promises })
  }
  return plans
}

const planOf = ({ head }: PlanView) => ({ plan: head.id, planTitle: head.title })

function countsOf(plans: readonly Narrowed[]): StandingCounts {
  const counts = Object.fromEntries(standings.map(one => [one, 0])) as StandingCounts
  for (const { view, ends } of plans) for (const known of ends) counts[standingIn(view, known)] += 1
  return counts
}

interface Found {
  readonly view: PlanView
  readonly known: KnownItem
  readonly due: Day
}

/** Items that stand in one way, over all plans, in an order; of more than a page the first ones. */
function some<T>(
  plans: readonly Narrowed[],
  standing: Standing,
  order: (a: Found, b: Found) => number,
  present: (found: Found) => T,
): { rows: T[]; of: number } {
  const all = plans.flatMap(({ view, ends }) =>
    ends.flatMap(known =>
      standingIn(view, known) === standing ? [{ view, known, due: known.item.due }] : [],
    ),
  )
  return { rows: all.sort(order).slice(0, ROWS_MAX).map(present), of: all.length }
}

const lateItem = ({ view, known }: Found): LateItemShape => ({
  ...presentItem(view, known),
  ...planOf(view),
  daysLate: daysBetween(known.item.due, view.on),
})

const riskyItem = ({ view, known }: Found): RiskyItemShape => ({
  ...presentItem(view, known),
  ...planOf(view),
  risk: presentRisk(view, known),
})

/** The rule that applies, with what it was applied to. */
function presentRisk(view: PlanView, { item }: KnownItem): RiskShape {
  const { shares, expected, on, state } = view
  const risk = riskOf(item, shares.get(item.id)?.share ?? ZERO, on, expected.get(item.id))
  if (risk?.rule === 'behind')
    return { rule: 'behind', passed: { exact: showFraction(risk.passed), value: numberOf(risk.passed) } }
  const holding = item.after.flatMap(id => {
    const due = expected.get(id)?.due
    return due !== undefined && due >= item.from ? [{ id, expected: due }] : []
  })
  return {
    rule: 'waits',
    days: risk?.days ?? 0,
    on: holding.map(one => ({ ...one, title: state.items.get(one.id)?.item.title ?? one.id })),
  }
}

async function promiseLines(house: House, { view, promises }: Narrowed): Promise<PromiseLineShape[]> {
  const shown = await presentPromises(house, view, promises)
  return shown.map(one => ({ ...planOf(view), ...promiseLine(one, view.on) }))
}

/** The goal whose day comes next, and the one before it. */
function promiseLine(shown: PromiseShape, on: Day) {
  const { id, indicator, place, owner, baseline, now, better, goals } = shown
  const next = goals.findIndex(one => one.on >= on)
  const at = next < 0 ? goals.length - 1 : next
  const [goal, before] = [goals[at], goals[at - 1]]
  const bare = (one: PromiseShape['goals'][number]) => ({
    on: one.on,
    value: one.value,
    verdict: one.verdict,
  })
  return {
    ...{ id, indicator, place, owner, baseline, now, better },
    goal: goal ? bare(goal) : { ...baseline, verdict: 'open' as const },
    ...(before && { before: bare(before) }),
  }
}

async function changesOf(
  house: House,
  view: PlanView,
  { place, on, since }: LeaderAsked,
): Promise<ChangeLineShape[] | Refusal> {
  const found = await differencesOf(house, view.viewer, view.head.id, since, on)
  if (isRefusal(found)) return found
  return found.differences.flatMap(({ place: code, ...one }) =>
    code === undefined || house.places.isWithin(code, place.code) ? [{ ...planOf(view), ...one }] : [],
  )
}

/** What was given up first, then what was added, moved and changed; progress is counted alone. */
const weight = { withdrawn: 0, moved: 1, changed: 2, added: 3, progressed: 4 } as const

function told(all: readonly ChangeLineShape[]): LeaderShape['changes'] {
  const counts = { added: 0, withdrawn: 0, moved: 0, changed: 0, progressed: 0 }
  for (const { how } of all) counts[how] += 1
  const rows = all.filter(one => one.how !== 'progressed').sort((a, b) => weight[a.how] - weight[b.how])
  return { rows: rows.slice(0, ROWS_MAX), of: rows.length, counts }
}
