import type { Viewer } from '#kernel/authority'
import { addDays, type Day } from '#kernel/date'
import type { KnownItem } from '#kernel/plan/plan'
import { dayOf } from '#kernel/procedures/moment'
import { isRefusal } from '#kernel/refusal'
import { worksOn } from '#office/planning/plan-ground'
import type { DueCaseShape } from '#server/api/due'
import type { DutiesShape, DutyLineShape } from '#server/api/duties'
import type { PlanItemShape, PlanRequestShape, PromiseShape } from '#server/api/plans'
import { dueList } from '#server/due-list'
import type { House } from '#server/house'
import { presentPromises } from '#server/plan-promises'
import { type PlanView, presentItem } from '#server/plan-view'
import { presentRequest, viewOf } from '#server/plans'
import { leftUntil, type Names, namesOf } from '#server/present/case'

/** More than these are counted and not told. */
const LINES_MAX = 200
/** Cases whose limit is further ahead are not yet anybody's worry. */
const AHEAD_DAYS = 92

/**
 * What somebody and the offices where he works owe: tasks and goals under all their plans, requests that wait
 * for his approval, cases whose next act is his office's.
 */
export async function dutiesOf(house: House, viewer: Viewer, on: Day): Promise<DutiesShape> {
  const planning = await house.planning()
  const mine = new Set(worksOn(viewer).map(one => one.office.id))
  const names = await namesOf(house, on)
  const withCases = on >= viewer.on
  const duties: DutiesShape = { on, list: [], of: 0, withCases, items: [], promises: [], requests: [] }
  const isOurs = (office: string) => mine.has(names.answers(office))
  const isMine = ({ item: { owner } }: KnownItem) => isOurs(owner.office) || owner.person === viewer.person
  for (const head of await planning.plans(viewer)) {
    const view = await viewOf(house, viewer, head.id, on)
    const requests = await planning.requests(viewer, head.id, 'open')
    if (isRefusal(view) || isRefusal(requests)) continue
    const of = { plan: head.id, planTitle: head.title }
    const owed = view.ends.filter(one => isMine(one) && one.doneOn === undefined)
    const promised = [...view.state.promises.values()].filter(one => isOurs(one.owner.office))
    duties.of += Math.max(0, owed.length - LINES_MAX)
    duties.items.push(...owed.slice(0, LINES_MAX).map(one => ({ ...presentItem(view, one), ...of })))
    const shown = await presentPromises(house, view, promised)
    duties.promises.push(...shown.map(one => ({ ...one, ...of })))
    duties.requests.push(...askedOf(view, requests, viewer))
  }
  const cases = withCases ? await casesOf(house, viewer, mine, on) : []
  const list = [
    ...duties.requests.map(one => ofRequest(one, names)),
    ...duties.items.map(one => ofItem(one, names)),
    ...duties.promises.flatMap(one => ofPromise(one, names)),
    ...cases.flatMap(one => ofCase(one, house.catalogue.linesOfWork.has(one.channel.id))),
  ].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
  return { ...duties, list: list.slice(0, LINES_MAX), of: duties.of + list.length }
}

const askedOf = (
  view: PlanView,
  requests: readonly Parameters<typeof presentRequest>[0][],
  viewer: Viewer,
): PlanRequestShape[] =>
  requests.map(one => presentRequest(one, view.names, viewer)).filter(one => one.mayDecide)

/** Cases that the offices hold, and reports and findings that they owe, which fall due soon or are late. */
async function casesOf(house: House, viewer: Viewer, mine: ReadonlySet<string>, on: Day) {
  const found = await dueList(house, viewer, { until: addDays(on, AHEAD_DAYS), withWork: true })
  return isRefusal(found) ? [] : found.rows.filter(one => one.holder && mine.has(one.holder.office.id))
}

const same = (text: string) => ({ zh: text, en: text })

function ofItem(one: PlanItemShape & { plan: string }, names: Names): DutyLineShape {
  const { id, due, title, owner, plan, standing } = one
  const isLate = standing === 'overdue'
  return {
    day: due,
    kind: 'task',
    id,
    label: same(title),
    office: owner.office,
    plan,
    isLate,
    ...leftUntil(due, names),
  }
}

/** The next goal that is open. */
function ofPromise(one: PromiseShape & { plan: string }, names: Names): DutyLineShape[] {
  const goal = one.goals.find(({ on, verdict }) => verdict === 'open' && on >= names.on)
  if (!goal) return []
  const about = same(`${one.better === 'higher' ? '≥' : '≤'} ${goal.value}`)
  const { id, indicator, owner, plan } = one
  const line = {
    day: goal.on,
    kind: 'goal' as const,
    id,
    label: indicator.label,
    about,
    office: owner.office,
  }
  return [{ ...line, plan, isLate: false, ...leftUntil(goal.on, names) }]
}

function ofRequest(
  { id, reason, askedOn, askedOffice, plan }: PlanRequestShape,
  names: Names,
): DutyLineShape {
  const line = { day: askedOn, kind: 'approval' as const, id, label: same(reason), office: askedOffice }
  return { ...line, plan, isLate: false, ...leftUntil(askedOn, names) }
}

function ofCase(
  { id, procedure, title, isClosedFile, holder, lead, next }: DueCaseShape,
  isWork: boolean,
): DutyLineShape[] {
  if (!next) return []
  const label = isClosedFile || title === '' ? same(id) : same(title)
  const about = {
    zh: `${procedure.label.zh}：${next.label.zh}`,
    en: `${procedure.label.en}: ${next.label.en}`,
  }
  const line = {
    day: dayOf(next.due),
    kind: isWork ? ('work' as const) : ('case' as const),
    id,
    label,
    about,
    office: holder?.office ?? lead,
  }
  return [{ ...line, isLate: next.isOverdue, ...(next.left !== undefined && { left: next.left }) }]
}
