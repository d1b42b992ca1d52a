import type { Viewer } from '#kernel/authority'
import { addDays, type Day } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { inBoth, type Label } from '#kernel/source'
import type { PlanOnDay } from '#office/planning/planning'
import type { Thing } from '#office/following/thing'
import type { DigestWay } from '#server/api/digest'
import type { House } from '#server/house'

export interface ThingFound {
  readonly label: Label
  readonly way: DigestWay
}

const same = (text: string): Label => inBoth(text, text)

/** What is followed, by its name and page; refused where there is none that the viewer may see now. */
export async function thingFound(
  house: House,
  viewer: Viewer,
  thing: Thing,
  on: Day,
): Promise<ThingFound | Refusal> {
  if (thing.of === 'case') return caseFound(house, viewer, thing.id)
  if (thing.of === 'plan') {
    const found = await (await house.planning()).read(viewer, thing.id, on)
    return isRefusal(found) ? found : { label: same(found.head.title), way: { path: `/plans/${thing.id}` } }
  }
  if (thing.of === 'item' || thing.of === 'promise') return partFound(house, viewer, thing, on)
  return definitionFound(house, thing)
}

/** A closed file is named by its number alone. */
async function caseFound(house: House, viewer: Viewer, id: string): Promise<ThingFound | Refusal> {
  const shown = await (await house.desk()).show(viewer, id)
  if (isRefusal(shown)) return shown
  const { title, isClosedFile } = shown.row
  const label = same(isClosedFile || title === '' ? id : `${title}（${id}）`)
  return { label, way: { path: `/cases/${encodeURIComponent(id)}` } }
}

/** What was given up is called by the name that it had. */
async function partFound(
  house: House,
  viewer: Viewer,
  thing: Extract<Thing, { plan: string }>,
  on: Day,
): Promise<ThingFound | Refusal> {
  const planning = await house.planning()
  const now = await planning.read(viewer, thing.plan, on)
  if (isRefusal(now)) return now
  const withdrawn = now.state.withdrawn.get(thing.id)
  const before = withdrawn && (await planning.read(viewer, thing.plan, addDays(withdrawn, -1)))
  for (const one of [now, before]) {
    const label = one && !isRefusal(one) ? partLabel(house, thing, one) : undefined
    const path = `/plans/${thing.plan}/${thing.of === 'item' ? `items/${thing.id}` : 'promises'}`
    if (label) return { label, way: { path } }
  }
  return refuse('unknown-duty-of-plan', thing.id)
}

function partLabel(house: House, thing: Thing, { state }: PlanOnDay): Label | undefined {
  const item = thing.of === 'item' ? state.items.get(thing.id)?.item : undefined
  if (item) return same(item.title)
  const promise = thing.of === 'promise' ? state.promises.get(thing.id) : undefined
  return promise && ofPlace(house, promise.indicator, promise.place)
}

/** An indicator of a place by both their names. */
export function ofPlace(house: House, indicator: string, place: string): Label {
  const of = house.catalogue.indicators.get(indicator)?.label ?? same(indicator)
  const where = house.places.byCode(place)?.label ?? same(place)
  return inBoth(`${where.zh}：${of.zh}`, `${of.en}, ${where.en}`)
}

function definitionFound(house: House, thing: Thing): ThingFound | Refusal {
  const { measures, missions, reportSchedules, indicators, sources } = house.catalogue
  const { of, id } = thing
  if (of === 'indicator') {
    if (!indicators.has(id)) return refuse('unknown-indicator', id)
    const place = house.places.find(thing.place)
    if (isRefusal(place)) return place
    return { label: ofPlace(house, id, place.code), way: { path: `/indicators/${id}`, place: place.code } }
  }
  const [source = '', clause] = id.split(/:(.*)/s)
  const found = {
    measure: () => measures.get(id)?.label,
    mission: () => missions.get(id)?.label,
    schedule: () => reportSchedules.get(id)?.label,
    clause: () => sources.get(source)?.clauses?.find(one => one.id === clause)?.label,
  }
  const paths = {
    measure: `/plan/measures/${id}`,
    mission: `/thread/${id}`,
    schedule: '/organisation/reports',
    clause: `/thread/${id}`,
  }
  if (!(of in paths)) return refuse('cannot-be-followed', id)
  const label = found[of as keyof typeof found]()
  return label ? { label, way: { path: paths[of as keyof typeof paths] } } : refuse('unknown-id', id)
}
