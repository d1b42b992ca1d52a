import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { showFraction } from '#kernel/plan/fraction'
import type { KnownItem } from '#kernel/plan/plan'
import { turnOf } from '#kernel/plan/request'
import type { Standing } from '#kernel/plan/standing'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { speaksFor, worksOn } from '#office/planning/plan-ground'
import type { PlanHead, RequestRow } from '#office/planning/plan-rows'
import type {
  DutiesShape,
  PlanDifferencesShape,
  PlanHeadShape,
  PlanItemPageShape,
  PlanItemsShape,
  PlanRequestShape,
  PlanShape,
} from '#server/api/plans'
import type { House } from '#server/house'
import { presentPromises, presentWord } from '#server/plan-promises'
import {
  byDue,
  countStandings,
  ends,
  type PlanView,
  planView,
  presentItem,
  standingIn,
} from '#server/plan-view'
import { type Names, namesOf, officeIn, plain } from '#server/present/case'

export const presentHead = (house: House, head: PlanHead, names: Names): PlanHeadShape => {
  const { id, title, city, from, until, keeper, ladder, isSample, draftedOn, version } = head
  return {
    ...{ id, title, from, until, ladder, isSample, draftedOn, version },
    city: { code: city, label: house.places.byCode(city)?.label ?? plain(city).label },
    keeper: officeIn(names, keeper),
  }
}

/** A plan that the viewer may see, with all that follows from it on a day. */
export async function viewOf(house: House, viewer: Viewer, id: string, on: Day): Promise<PlanView | Refusal> {
  const found = await (await house.planning()).read(viewer, id, on)
  return isRefusal(found) ? found : planView(found, on, await namesOf(house, viewer.on), viewer)
}

export async function planPage(house: House, view: PlanView): Promise<PlanShape | Refusal> {
  const requests = await (await house.planning()).requests(view.viewer, view.head.id)
  if (isRefusal(requests)) return requests
  const highest = [...view.state.items.values()].filter(one => one.item.parent === undefined)
  const shares = highest.map(one => view.shares.get(one.item.id))
  return {
    head: presentHead(house, view.head, view.names),
    on: view.on,
    counts: countStandings(view),
    share: { exact: shares.map(one => (one ? showFraction(one.share) : '0')).join(' '), value: meanOf(view) },
    promises: view.state.promises.size,
    openRequests: requests.filter(one => one.state === 'asked').length,
    items: highest.sort(byDue).map(one => presentItem(view, one)),
  }
}

/** For a bar alone: programmes of a plan stand side by side and have no weights among them. */
function meanOf(view: PlanView): number {
  const all = ends(view).map(one => view.shares.get(one.item.id)?.share)
  const done = all.reduce((sum, one) => sum + (one ? Number(one.numerator) / Number(one.denominator) : 0), 0)
  return all.length === 0 ? 0 : done / all.length
}

export interface ItemsAsked {
  /** Id of the item whose parts are asked for. */
  readonly under?: string
  readonly standing?: Standing
  readonly office?: string
  readonly text?: string
  readonly from: number
}

const ITEMS_MAX = 50

/** Items by what falls due next; of the whole plan those without parts, unless a part of it is asked for. */
export function itemsOf(view: PlanView, { under, standing, office, text, from }: ItemsAsked): PlanItemsShape {
  const all: KnownItem[] = under === undefined ? ends(view) : partsIn(view, under)
  const wanted = all
    .filter(
      one =>
        (standing === undefined || standingIn(view, one) === standing) &&
        (office === undefined || one.item.owner.office === office || one.item.assisting.includes(office)) &&
        (text === undefined || one.item.title.includes(text) || one.item.id === text),
    )
    .sort(byDue)
  const page = wanted.slice(from, from + ITEMS_MAX)
  const next = from + page.length < wanted.length ? from + page.length : undefined
  return { items: page.map(one => presentItem(view, one)), of: wanted.length, next }
}

const partsIn = (view: PlanView, id: string): KnownItem[] =>
  (view.parts.get(id) ?? []).flatMap(one => view.state.items.get(one.id) ?? [])

export async function itemPage(
  house: House,
  view: PlanView,
  id: string,
): Promise<PlanItemPageShape | Refusal> {
  const known = view.state.items.get(id)
  if (!known) return refuse('unknown-duty-of-plan', id)
  const { item, progress } = known
  const words = await (await house.planning()).words(view.viewer, { plan: view.head.id, id }, view.on)
  if (isRefusal(words)) return words
  const promised = [...view.state.promises.values()].filter(one => one.item === id)
  const shown = (ids: readonly string[]) =>
    ids.flatMap(one => view.state.items.get(one) ?? []).map(one => presentItem(view, one))
  const after = [...view.state.items.values()].filter(one => one.item.after.includes(id))
  const others = [...view.names.offices.keys()].filter(one => one !== item.owner.office)
  return {
    ...presentItem(view, known),
    ...{ item, progress, above: aboveOf(view, id) },
    within: partsIn(view, id)
      .sort(byDue)
      .map(one => presentItem(view, one)),
    working: (view.shares.get(id)?.parts ?? []).map(one => ({
      item: one.item,
      title: view.state.items.get(one.item)?.item.title ?? one.item,
      weight: showFraction(one.weight),
      share: showFraction(one.share),
    })),
    waitsFor: shown(item.after),
    followers: after.map(one => presentItem(view, one)),
    promises: await presentPromises(house, view, promised),
    words: words.map(one => presentWord(view, one)),
    mayReport: !isRefusal(speaksFor(view.viewer, [item.owner.office, ...item.assisting])),
    mayVerify: known.doneOn !== undefined && !isRefusal(speaksFor(view.viewer, others)),
    mayExplain: !isRefusal(speaksFor(view.viewer, [item.owner.office])),
  }
}

function aboveOf({ state }: PlanView, id: string): { id: string; title: string }[] {
  const above: { id: string; title: string }[] = []
  for (let one = state.items.get(id)?.item.parent; one !== undefined; one = state.items.get(one)?.item.parent)
    above.unshift({ id: one, title: state.items.get(one)?.item.title ?? one })
  return above
}

export async function differencesOf(
  house: House,
  viewer: Viewer,
  plan: string,
  from: Day,
  to: Day,
): Promise<PlanDifferencesShape | Refusal> {
  const planning = await house.planning()
  const differences = await planning.compare(viewer, plan, from, to)
  if (isRefusal(differences)) return differences
  const [was, is] = await Promise.all([planning.read(viewer, plan, from), planning.read(viewer, plan, to)])
  if (isRefusal(was) || isRefusal(is)) return refuse('unknown-plan', plan)
  const titleOf = (id: string) => (is.state.items.get(id) ?? was.state.items.get(id))?.item.title
  const promised = (id: string) => (is.state.promises.get(id) ?? was.state.promises.get(id))?.indicator
  const labelOf = (id: string) => house.catalogue.indicators.get(promised(id) ?? '')?.label.zh
  return {
    from,
    to,
    differences: differences.map(one => ({ ...one, title: titleOf(one.id) ?? labelOf(one.id) ?? one.id })),
  }
}

export function presentRequest(row: RequestRow, names: Names, viewer: Viewer): PlanRequestShape {
  const { askedBy, askedOffice, ...rest } = row
  const turn = turnOf(row)
  return {
    ...rest,
    askedBy: { id: askedBy, name: names.persons.get(askedBy) ?? askedBy },
    askedOffice: officeIn(names, askedOffice),
    turn: turn.map(one => officeIn(names, one)),
    mayDecide: turn.length > 0 && !isRefusal(speaksFor(viewer, turn, true)),
    mayWithdraw: row.state === 'asked' && askedBy === viewer.person,
  }
}

/** What the offices where somebody works owe under all their plans, and what waits for their approval. */
export async function dutiesOf(house: House, viewer: Viewer, on: Day): Promise<DutiesShape> {
  const planning = await house.planning()
  const mine = new Set(worksOn(viewer).map(one => one.office.id))
  const duties: DutiesShape = { on, items: [], promises: [], requests: [] }
  for (const head of await planning.plans(viewer)) {
    const view = await viewOf(house, viewer, head.id, on)
    const requests = await planning.requests(viewer, head.id)
    if (isRefusal(view) || isRefusal(requests)) continue
    const of = { plan: head.id, planTitle: head.title }
    const owed = ends(view).filter(one => mine.has(one.item.owner.office) && one.doneOn === undefined)
    const promised = [...view.state.promises.values()].filter(one => mine.has(one.owner.office))
    duties.items.push(...owed.sort(byDue).map(one => ({ ...presentItem(view, one), ...of })))
    const shown = await presentPromises(house, view, promised)
    duties.promises.push(...shown.map(one => ({ ...one, ...of })))
    duties.requests.push(
      ...requests.map(one => presentRequest(one, view.names, viewer)).filter(one => one.mayDecide),
    )
  }
  return duties
}
