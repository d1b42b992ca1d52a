import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { fraction, numberOf, over, showFraction, sumOf, ZERO } from '#kernel/plan/fraction'
import type { KnownItem } from '#kernel/plan/plan'
import { turnOf } from '#kernel/plan/request'
import type { Standing } from '#kernel/plan/standing'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { speaksFor } from '#office/planning/plan-ground'
import type { PlanHead, RequestRow } from '#office/planning/plan-rows'
import type {
  PlanDifferencesShape,
  PlanHeadShape,
  PlanItemPageShape,
  PlanItemsShape,
  PlanRequestShape,
  PlanShape,
  ShareShape,
} from '#server/api/plans'
import { casesOfPlan } from '#server/boards'
import type { House } from '#server/house'
import { presentPromises, presentWord } from '#server/plan-promises'
import { byDue, countStandings, type PlanView, planView, presentItem, standingIn } from '#server/plan-view'
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
  return isRefusal(found) ? found : planView(found, on, await namesOf(house, on), viewer)
}

export async function planPage(house: House, view: PlanView): Promise<PlanShape | Refusal> {
  const requests = await (await house.planning()).requests(view.viewer, view.head.id, 'open')
  if (isRefusal(requests)) return requests
  const highest = [...view.state.items.values()].filter(one => one.item.parent === undefined)
  return {
    head: presentHead(house, view.head, view.names),
    on: view.on,
    counts: countStandings(view),
    share: meanOf(view, view.ends),
    promises: view.state.promises.size,
    openRequests: requests.length,
    items: highest.sort(byDue).map(one => presentItem(view, one)),
    cases: await casesOfPlan(house, view.viewer, view.head.id, view.on),
  }
}

/** The mean over what is owed in the end: programmes stand side by side and have no weights among them. */
export function meanOf(view: PlanView, ends: readonly KnownItem[]): ShareShape {
  const done = sumOf(ends.map(one => view.shares.get(one.item.id)?.share ?? ZERO))
  const mean = ends.length === 0 ? ZERO : over(done, fraction(BigInt(ends.length)))
  return { exact: showFraction(mean), value: numberOf(mean) }
}

export interface ItemsAsked {
  /** Id of the item whose parts are asked for. */
  readonly under?: string
  /** Id of an item at the top: only what stands under it, at every depth. */
  readonly programme?: string
  readonly standing?: Standing
  readonly office?: string
  readonly text?: string
  /** Parts of one whole beside each other, by when they begin, instead of by what falls due next. */
  readonly byWhole?: boolean
  readonly from: number
}

const ITEMS_MAX = 50

/** Items by what falls due next; of the whole plan those without parts, unless a part of it is asked for. */
export function itemsOf(view: PlanView, asked: ItemsAsked): PlanItemsShape {
  const { under, programme, standing, office, text, byWhole = false, from } = asked
  const all = under === undefined ? view.ends : partsIn(view, under).sort(byDue)
  const wanted = all.filter(
    one =>
      (standing === undefined || standingIn(view, one) === standing) &&
      (programme === undefined || view.tops.get(one.item.id) === programme) &&
      (office === undefined || one.item.owner.office === office || one.item.assisting.includes(office)) &&
      (text === undefined || one.item.title.includes(text) || one.item.id === text),
  )
  if (byWhole) wanted.sort(besideEachOther(view))
  const page = wanted.slice(from, from + ITEMS_MAX)
  const next = from + page.length < wanted.length ? from + page.length : undefined
  return { items: page.map(one => presentItem(view, one)), of: wanted.length, next }
}

/** By the item at the top, then by what they are part of, then by when they begin. */
const besideEachOther =
  ({ tops }: PlanView) =>
  (a: KnownItem, b: KnownItem): number => {
    const key = ({ item }: KnownItem) => [tops.get(item.id), item.parent, item.from, item.id].join(' ')
    const [one, other] = [key(a), key(b)]
    return one < other ? -1 : one > other ? 1 : 0
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
  const within = partsIn(view, id).sort(byDue).slice(0, ITEMS_MAX)
  const words = await (await house.planning()).words(view.viewer, { plan: view.head.id, id }, view.on)
  if (isRefusal(words)) return words
  const promised = [...view.state.promises.values()].filter(one => one.item === id)
  const shown = (ids: readonly string[]) =>
    ids.flatMap(one => view.state.items.get(one) ?? []).map(one => presentItem(view, one))
  const after = [...view.state.items.values()].filter(one => one.item.after.includes(id))
  const { answers } = view.names
  const owner = answers(item.owner.office)
  const others = [...view.names.offices.keys()].filter(one => one !== owner)
  return {
    ...presentItem(view, known),
    ...{ item, progress, above: aboveOf(view, id) },
    within: within.map(one => presentItem(view, one)),
    withinOf: view.parts.get(id)?.length ?? 0,
    working: workingOf(view, id, within),
    waitsFor: shown(item.after),
    followers: after.map(one => presentItem(view, one)),
    promises: await presentPromises(house, view, promised),
    words: words.map(one => presentWord(view, one)),
    mayReport: !isRefusal(speaksFor(view.viewer, [owner, ...item.assisting.map(answers)])),
    mayVerify: known.doneOn !== undefined && !isRefusal(speaksFor(view.viewer, others)),
    mayExplain: !isRefusal(speaksFor(view.viewer, [owner])),
  }
}

/** How the share of a whole came about, for those of its parts that are shown. */
function workingOf({ shares }: PlanView, id: string, shown: readonly KnownItem[]) {
  const parts = new Map((shares.get(id)?.parts ?? []).map(one => [one.item, one]))
  return shown.flatMap(({ item }) => {
    const part = parts.get(item.id)
    if (!part) return []
    return [
      {
        item: item.id,
        title: item.title,
        weight: showFraction(part.weight),
        share: showFraction(part.share),
      },
    ]
  })
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
  const found = await planning.compare(viewer, plan, from, to)
  if (isRefusal(found)) return found
  const [was, is] = await Promise.all([planning.read(viewer, plan, from), planning.read(viewer, plan, to)])
  if (isRefusal(was) || isRefusal(is)) return refuse('unknown-plan', plan)
  const itemOf = (id: string) => (is.state.items.get(id) ?? was.state.items.get(id))?.item
  const promiseOf = (id: string) => is.state.promises.get(id) ?? was.state.promises.get(id)
  const differences = found.map(one => {
    const thing = one.of === 'item' ? itemOf(one.id) : undefined
    const promise = one.of === 'promise' ? promiseOf(one.id) : undefined
    const label = house.catalogue.indicators.get(promise?.indicator ?? '')?.label.zh
    return { ...one, title: thing?.title ?? label ?? one.id, place: (thing ?? promise)?.place }
  })
  return { from, to, differences, of: differences.length }
}

const DIFFERENCES_MAX = 200

/** Some of the differences from one on. */
export function differencesFrom(all: PlanDifferencesShape, after: number): PlanDifferencesShape {
  const differences = all.differences.slice(after, after + DIFFERENCES_MAX)
  const next = after + differences.length
  return { ...all, differences, ...(next < all.of && { next }) }
}

export function presentRequest(row: RequestRow, names: Names, viewer: Viewer): PlanRequestShape {
  const { askedBy, askedOffice, ...rest } = row
  const turn = turnOf(row)
  return {
    ...rest,
    askedBy: { id: askedBy, name: names.persons.get(askedBy) ?? askedBy },
    askedOffice: officeIn(names, askedOffice),
    turn: turn.map(one => officeIn(names, one)),
    mayDecide: turn.length > 0 && !isRefusal(speaksFor(viewer, turn.map(names.answers), true)),
    mayWithdraw: row.state === 'asked' && askedBy === viewer.person,
  }
}
