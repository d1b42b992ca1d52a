import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { leavesOf } from '#kernel/formula'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { type Measured, measure } from '#office/measurement'
import { partOfPlan } from '#office/thread/plan-part'
import { findInThread, type Thread, threadOf } from '#office/thread/thread'
import { joined, type ThreadPart, type Weave, weave } from '#office/thread/weave'
import { countedIn } from '#register/counted-in'
import type { RightPage } from '#server/api/rights'
import { rightPage } from '#server/find'
import type { House } from '#server/house'

/**
 * All that hangs together for who asks: the definitions, and the plans that he may see and that run on the
 * day. Whoever has not signed in sees the definitions alone.
 */
export async function wovenFor(house: House, viewer: Viewer | Refusal, on: Day): Promise<Weave> {
  if (isRefusal(viewer)) return weave(house.catalogue)
  const planning = await house.planning()
  const running = (await planning.plans(viewer)).filter(one => one.from <= on && on <= one.until)
  const plans = await Promise.all(running.map(one => planning.read(viewer, one.id, on)))
  const parts = plans.flatMap(one => (isRefusal(one) ? [] : partOfPlan(one.head.id, one.state)))
  return weave(house.catalogue, ...parts)
}

/** The thread of a definition by its id or code, of a right by any of its numbers, of a case by its own. */
export async function threadFor(
  house: House,
  word: string,
  on: Day,
  viewer: Viewer | Refusal,
): Promise<Thread | Refusal> {
  const woven = await wovenFor(house, viewer, on)
  const found = findInThread(woven, word)
  if (!isRefusal(found)) return threadOf(woven, found)
  if (found.refused !== 'unknown-id') return found
  const part = (await rightPart(house, word, on, woven)) ?? (await casePart(house, word, woven, viewer))
  const [node] = part.nodes
  return node ? threadOf(joined(woven, part), node) : found
}

async function rightPart(house: House, word: string, on: Day, woven: Weave): Promise<ThreadPart | undefined> {
  const [, register, id] = /^([a-z-]+):(.+)$/.exec(word) ?? []
  const right = await rightPage(house, register, id ?? word, on)
  if (isRefusal(right)) return undefined
  const node = `${right.register}:${right.id}`
  const indicators = await indicatorsCounting(house, right, on)
  return {
    nodes: [{ id: node, kind: 'right', label: { zh: right.title, en: right.title }, code: right.number }],
    links: [
      { from: right.register, to: node, how: 'asks' },
      ...indicators.filter(id => woven.nodes.has(id)).map(to => ({ from: node, to, how: 'asks' as const })),
    ],
  }
}

async function indicatorsCounting(house: House, right: RightPage, on: Day): Promise<string[]> {
  const asked = [...house.catalogue.indicators.values()].map(({ id, value }) => ({
    id,
    questions: leavesOf(value, on),
  }))
  const counted = await countedIn(
    house.engine,
    asked.flatMap(one => one.questions),
    right,
  )
  return asked.filter(one => one.questions.some(question => counted.has(question))).map(one => one.id)
}

/** A case that the viewer may see; that there is one which he may not see is not told either. */
async function casePart(
  house: House,
  word: string,
  woven: Weave,
  viewer: Viewer | Refusal,
): Promise<ThreadPart> {
  const shown = isRefusal(viewer) ? viewer : await (await house.desk()).show(viewer, word)
  if (isRefusal(shown)) return { nodes: [], links: [] }
  const { id, title, procedure } = shown.row
  const counting = (woven.down.get(procedure) ?? []).filter(link => link.how === 'counts')
  return {
    nodes: [{ id, kind: 'case', label: { zh: title, en: title }, code: id }],
    links: [
      { from: procedure, to: id, how: 'asks' },
      ...counting.map(({ to }) => ({ from: id, to, how: 'asks' as const })),
    ],
  }
}

/** The figures at the end of a thread, for a place on a day. */
export async function figuresAt(
  house: House,
  thread: Thread,
  place: string,
  on: Day,
): Promise<Map<string, Measured>> {
  const indicators = (thread.columns.at(-1) ?? []).flatMap(
    ({ id }) => house.catalogue.indicators.get(id) ?? [],
  )
  const ask = await measure(house.office, indicators, [place], [on])
  return new Map(indicators.map(one => [one.id, ask(one, place, on)]))
}
