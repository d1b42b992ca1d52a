import type { Viewer } from '#kernel/authority'
import { addDays, type Day } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { inBoth } from '#kernel/source'
import { type Followed, followedBy, type Rhythm } from '#office/following/followed'
import { measuresUnder } from '#office/following/scope'
import { type Thing, thingOf } from '#office/following/thing'
import { weave } from '#office/thread/weave'
import type { DigestGroupShape, DigestLineShape, DigestShape } from '#server/api/digest'
import { thingFound } from '#server/digest/followed-thing'
import { type PlanChanges, planChanges, type Span, toldOfPlan } from '#server/digest/plan-changes'
import type { Told } from '#server/digest/told'
import { toldOfCase, toldOfFigure, toldOfSchedule } from '#server/digest/work-changes'
import type { House } from '#server/house'
import { type Names, namesOf } from '#server/present/case'
import { presentRefusal } from '#server/present/refusal'

const days: Readonly<Record<Rhythm, number>> = { day: 1, week: 7 }
/** More lines of one thing are counted and not told: its own page tells them all. */
const LINES_MAX = 100

/**
 * What changed in what somebody follows, after a day and up to another. What he may see is asked now, and not
 * when he began to follow it.
 */
export async function digestFor(
  house: House,
  viewer: Viewer,
  asked: { readonly since?: Day; readonly on?: Day },
): Promise<DigestShape | Refusal> {
  const followed = await followedBy(await house.ledger(), viewer.person)
  const { on = viewer.on, since = sinceOf(followed, on) } = asked
  if (since > on) return refuse('date-order', `${since} ${on}`)
  const { every, takenOn } = followed
  const span = { since, on, dueUntil: addDays(on, 2 * days[every]) }
  const told = await groupsOf(house, viewer, followed, span)
  const groups = onlyOnce(told).sort((a, b) => Number(b.changed > 0) - Number(a.changed > 0))
  return {
    ...{ ...span, every, takenOn, groups },
    nextOn: addDays(takenOn ?? addDays(viewer.on, -days[every]), days[every]),
    changed: groups.reduce((sum, one) => sum + one.changed, 0),
  }
}

/** From the last digest on, with the day itself: of what came later on that day nothing is left out. */
const sinceOf = ({ takenOn, every }: Followed, on: Day): Day => {
  const since = takenOn === undefined ? addDays(on, -days[every]) : addDays(takenOn, -1)
  return since > on ? on : since
}

/** What went wrong or was given up first; progress last. */
const weight: Readonly<Record<DigestLineShape['kind'], number>> = {
  ...{ withdrawn: 0, late: 1, missing: 2, goal: 3, moved: 4, changed: 5, added: 6 },
  ...{ figure: 7, act: 8, progressed: 9 },
}

type Group = Omit<DigestGroupShape, 'changed' | 'elsewhere'> & { readonly size: number }

async function groupsOf(house: House, viewer: Viewer, { things }: Followed, span: Span): Promise<Group[]> {
  const names = await namesOf(house, span.on)
  const plans = things.length === 0 ? [] : await planChanges(house, viewer, span)
  const groups: Group[] = []
  for (const { thing: word, since } of things) {
    const thing = thingOf(word)
    if (isRefusal(thing)) continue
    const found = await thingFound(house, viewer, thing, span.on)
    const told = isRefusal(found) ? found : await toldOf(house, viewer, thing, { span, names, plans })
    const known = { thing: word, of: thing.of, since }
    if (isRefusal(found) || isRefusal(told)) {
      const refusal = presentRefusal(isRefusal(found) ? found : (told as Refusal))
      groups.push({ ...known, label: inBoth(word, word), refusal, changes: [], due: [], size: 0 })
    } else {
      const due = [...told.due].sort((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0))
      const changes = [...told.changes].sort((a, b) => weight[a.kind] - weight[b.kind])
      groups.push({ ...known, ...found, changes, due: due.slice(0, LINES_MAX), size: told.size })
    }
  }
  return groups
}

interface Known {
  readonly span: Span
  readonly names: Names
  readonly plans: readonly PlanChanges[]
}

async function toldOf(
  house: House,
  viewer: Viewer,
  thing: Thing,
  { span, names, plans }: Known,
): Promise<Told | Refusal> {
  if (thing.of === 'case') return toldOfCase(house, viewer, thing.id, span, names)
  if (thing.of === 'schedule') return toldOfSchedule(house, viewer, thing.id, span)
  if (thing.of === 'indicator') return toldOfFigure(house, thing, span)
  const measures = measuresUnder(weave(house.catalogue), thing)
  const told = await Promise.all(plans.map(one => toldOfPlan(one, thing, measures, span)))
  return {
    changes: told.flatMap(one => one.changes),
    due: told.flatMap(one => one.due),
    size: told.reduce((sum, one) => sum + one.size, 0),
  }
}

/** What several followed things hold is told once, with the narrowest of them. */
function onlyOnce(groups: readonly Group[]): DigestGroupShape[] {
  const told = new Set<string>()
  const known = new Map<Group, DigestGroupShape>()
  for (const group of [...groups].sort((a, b) => a.size - b.size)) {
    const { size: _, changes, due, ...rest } = group
    const fresh = changes.filter(one => !told.has(keyOf(one)))
    const soon = due.filter(one => !told.has(`due ${one.path} ${one.day} ${one.title.zh}`))
    for (const one of changes) told.add(keyOf(one))
    for (const one of due) told.add(`due ${one.path} ${one.day} ${one.title.zh}`)
    const counts = { changed: fresh.length, elsewhere: changes.length - fresh.length }
    known.set(group, { ...rest, ...counts, changes: fresh.slice(0, LINES_MAX), due: soon })
  }
  return groups.flatMap(one => known.get(one) ?? [])
}

const keyOf = ({ kind, id, plan, path, on, says }: DigestLineShape): string =>
  [kind, plan, id, path, on, says[0]?.zh].join('\n')
