import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { Difference } from '#kernel/plan/difference'
import { isRefusal } from '#kernel/refusal'
import { inBoth, type Label } from '#kernel/source'
import { type PlanScope, scopeIn } from '#office/following/scope'
import type { Thing } from '#office/following/thing'
import type { DigestDueShape, DigestLineShape } from '#server/api/digest'
import type { PromiseShape } from '#server/api/plans'
import { ofPlace } from '#server/digest/followed-thing'
import type { Told } from '#server/digest/told'
import type { House } from '#server/house'
import { presentPromises } from '#server/plan-promises'
import { type PlanView, standingIn } from '#server/plan-view'
import { viewOf } from '#server/plans'
import { sayField, sayFigure, sayGoal, sayHow, sayLate } from '#server/present/digest-words'

/** A plan on both days, read once for all that is followed in it. */
export interface PlanChanges {
  readonly house: House
  readonly was: PlanView
  readonly is: PlanView
  readonly differences: readonly Difference[]
}

export interface Span {
  readonly since: Day
  readonly on: Day
  readonly dueUntil: Day
}

/** The plans that the viewer may see now, on both days. */
export async function planChanges(house: House, viewer: Viewer, { since, on }: Span): Promise<PlanChanges[]> {
  const planning = await house.planning()
  const found: PlanChanges[] = []
  for (const { id } of await planning.plans(viewer)) {
    const [was, is] = [await viewOf(house, viewer, id, since), await viewOf(house, viewer, id, on)]
    const differences = await planning.compare(viewer, id, since, on)
    if (!isRefusal(was) && !isRefusal(is) && !isRefusal(differences))
      found.push({ house, was, is, differences })
  }
  return found
}

/** What changed of a thing in one plan, and what falls due of it. */
export async function toldOfPlan(
  plan: PlanChanges,
  thing: Thing,
  measures: ReadonlySet<string>,
  { dueUntil }: Span,
): Promise<Told> {
  const { was, is, differences } = plan
  const scope = scopeIn(thing, is.head.id, [was.state, is.state], measures)
  if (scope.items.size + scope.promises.size === 0) return { changes: [], due: [], size: 0 }
  const isWithin = ({ of, id }: Difference) => (of === 'item' ? scope.items : scope.promises).has(id)
  const promises = await promisesIn(plan, scope)
  return {
    changes: [
      ...differences.filter(isWithin).map(one => ofDifference(plan, one)),
      ...becameLate(plan, scope),
      ...promises.flatMap(one => [...ofGoals(plan, one), ...ofFigure(plan, one)]),
    ],
    due: [...dueItems(is, scope, dueUntil), ...promises.flatMap(one => dueGoals(plan, one, dueUntil))],
    size: scope.items.size + scope.promises.size,
  }
}

const pathOfItem = ({ head }: PlanView, id: string) => ({ path: `/plans/${head.id}/items/${id}` })
const pathOfPromises = ({ head }: PlanView) => ({ path: `/plans/${head.id}/promises` })
const same = (text: string): Label => inBoth(text, text)

function ofDifference({ house, was, is }: PlanChanges, { of, id, how, fields }: Difference): DigestLineShape {
  const says =
    how === 'added' || how === 'withdrawn' ? [sayHow[how]] : fields.map(one => sayField(one, is.names))
  const item = (is.state.items.get(id) ?? was.state.items.get(id))?.item
  const promise = is.state.promises.get(id) ?? was.state.promises.get(id)
  const known = { kind: how, id, plan: is.head.id, says }
  if (of === 'item') return { ...known, title: same(item?.title ?? id), ...pathOfItem(is, id) }
  const title = promise ? ofPlace(house, promise.indicator, promise.place) : same(id)
  return { ...known, title, ...pathOfPromises(is) }
}

/** What is owed in the end and was not late before. */
const becameLate = ({ was, is }: PlanChanges, { items }: PlanScope): DigestLineShape[] =>
  is.ends.flatMap(known => {
    const { id, title, due } = known.item
    const before = was.state.items.get(id)
    const wasLate = before !== undefined && standingIn(was, before) === 'overdue'
    if (!items.has(id) || wasLate || standingIn(is, known) !== 'overdue') return []
    const line = { kind: 'late' as const, id, plan: is.head.id, title: same(title), says: [sayLate(due)] }
    return [{ ...line, ...pathOfItem(is, id) }]
  })

interface PromiseOnBoth {
  readonly was?: PromiseShape
  readonly is: PromiseShape
}

async function promisesIn({ house, was, is }: PlanChanges, scope: PlanScope): Promise<PromiseOnBoth[]> {
  const own = (view: PlanView) => [...view.state.promises.values()].filter(one => scope.promises.has(one.id))
  const [before, after] = [
    await presentPromises(house, was, own(was)),
    await presentPromises(house, is, own(is)),
  ]
  const known = new Map(before.map(one => [one.id, one]))
  return after.map(one => ({ is: one, was: known.get(one.id) }))
}

/** Goals of which it was decided what became of them. */
function ofGoals({ house, is: view }: PlanChanges, { was, is }: PromiseOnBoth): DigestLineShape[] {
  const before = new Map(was?.goals.map(one => [one.on, one.verdict]))
  const decided = is.goals.filter(
    ({ on, verdict }) => verdict !== 'open' && verdict !== (before.get(on) ?? (was ? 'open' : verdict)),
  )
  return decided.map(({ on, value, verdict }) => ({
    ...{ kind: 'goal' as const, id: is.id, plan: view.head.id, ...pathOfPromises(view) },
    title: ofPlace(house, is.indicator.id, is.place.code),
    says: [sayGoal(on, value, verdict)],
  }))
}

function ofFigure({ house, is: view }: PlanChanges, { was, is }: PromiseOnBoth): DigestLineShape[] {
  if (!was || JSON.stringify(was.now) === JSON.stringify(is.now)) return []
  const { id, indicator, place } = is
  const says = [sayFigure(figureWords(was.now), figureWords(is.now), indicator.unit)]
  const title = ofPlace(house, indicator.id, place.code)
  return [{ kind: 'figure', id, plan: view.head.id, title, says, ...pathOfPromises(view) }]
}

/** A value, or that there is none; why, the page of the figure says. */
export const figureWords = (figure: PromiseShape['now'] | undefined): Label =>
  figure && 'value' in figure ? same(String(figure.value)) : inBoth('无数值', 'no value')

const dueItems = (view: PlanView, { items }: PlanScope, until: Day): DigestDueShape[] =>
  view.ends.flatMap(({ item: { id, title, due, owner }, doneOn }) => {
    if (!items.has(id) || doneOn !== undefined || due < view.on || due > until) return []
    const about = same(view.names.offices.get(owner.office)?.name ?? owner.office)
    return [{ day: due, title: same(title), about, isLate: false, ...pathOfItem(view, id) }]
  })

const dueGoals = ({ house, is: view }: PlanChanges, { is }: PromiseOnBoth, until: Day): DigestDueShape[] =>
  is.goals.flatMap(({ on, value, verdict }) => {
    if (verdict !== 'open' || on < view.on || on > until) return []
    const about = same(`${is.better === 'higher' ? '≥' : '≤'} ${value}`)
    const title = ofPlace(house, is.indicator.id, is.place.code)
    return [{ day: on, title, about, isLate: false, ...pathOfPromises(view) }]
  })
