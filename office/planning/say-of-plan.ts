import type { Viewer } from '#kernel/authority'
import { isDay } from '#kernel/date'
import { progressed, verified } from '#kernel/plan/change'
import type { PlanItem, PlanPromise, Progress } from '#kernel/plan/plan'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Entry, NewEntry } from '#ledger/entry'
import { entryOf, subjectOfItem, subjectOfPromise } from '#office/planning/plan-entries'
import {
  aheadOf,
  answeringOn,
  officesOf,
  type PlanGround,
  planFor,
  speaksFor,
} from '#office/planning/plan-ground'

/** The plan and the thing in it that something is said of. */
export interface Said {
  readonly plan: string
  readonly id: string
}

const TEXT_MAX = 4000

/** How far an item is, said by the office that answers for it or one that assists. */
export async function progressItem(
  ground: PlanGround,
  viewer: Viewer,
  said: Said,
  progress: Progress,
): Promise<Entry | Refusal> {
  if (!isDay(progress.on)) return refuse('not-a-day', progress.on.slice(0, 40))
  const ahead = aheadOf(progress.on, viewer)
  if (ahead) return ahead
  const found = await stands(ground, viewer, said)
  if (isRefusal(found)) return found
  const known = found.state.items.get(said.id)
  if (!known) return refuse('unknown-duty-of-plan', said.id)
  const mandate = speaksFor(viewer, [known.item.owner.office, ...known.item.assisting].map(found.answers))
  if (isRefusal(mandate)) return mandate
  const next = progressed(known, progress)
  if (isRefusal(next)) return next
  const about = { subject: subjectOfItem(said.plan, said.id), happenedAt: progress.on, ...mandate }
  return enter(ground, entryOf('plan-item.progressed', progress, about))
}

/** Found done by somebody of another office of the plan than the one that answers for it. */
export async function verifyItem(
  ground: PlanGround,
  viewer: Viewer,
  said: Said,
  { evidence, note }: { evidence: readonly string[]; note?: string },
): Promise<Entry | Refusal> {
  const found = await stands(ground, viewer, said)
  if (isRefusal(found)) return found
  const known = found.state.items.get(said.id)
  if (!known) return refuse('unknown-duty-of-plan', said.id)
  const others = found.offices.filter(one => one !== found.answers(known.item.owner.office))
  const mandate = speaksFor(viewer, others)
  if (isRefusal(mandate)) return mandate
  const next = verified(known, viewer.on)
  if (isRefusal(next)) return next
  const about = { subject: subjectOfItem(said.plan, said.id), happenedAt: viewer.on, ...mandate }
  return enter(
    ground,
    entryOf('plan-item.verified', { evidence, ...(note !== undefined && { note }) }, about),
  )
}

/** Why something is as it is, said by the office that owes it. */
export async function explainThing(
  ground: PlanGround,
  viewer: Viewer,
  said: Said,
  text: string,
): Promise<Entry | Refusal> {
  if (text.trim() === '') return refuse('reason-missing', said.id)
  if (text.length > TEXT_MAX) return refuse('too-large', said.id)
  const found = await stands(ground, viewer, said)
  if (isRefusal(found)) return found
  const item: PlanItem | undefined = found.state.items.get(said.id)?.item
  const promise: PlanPromise | undefined = found.state.promises.get(said.id)
  const owner = (item ?? promise)?.owner
  if (!owner) return refuse('unknown-duty-of-plan', said.id)
  const mandate = speaksFor(viewer, [found.answers(owner.office)])
  if (isRefusal(mandate)) return mandate
  const subject = item ? subjectOfItem(said.plan, said.id) : subjectOfPromise(said.plan, said.id)
  const kind = item ? 'plan-item.explained' : 'promise.explained'
  return enter(ground, entryOf(kind, { text }, { subject, happenedAt: viewer.on, ...mandate }))
}

/** The thing of which something is said, read alone: a plan may have many thousand. */
async function stands(ground: PlanGround, viewer: Viewer, { plan, id }: Said) {
  const head = await planFor(ground, viewer, plan)
  if (isRefusal(head)) return head
  const offices = (await officesOf(ground, head)).map(one => one.id)
  const answers = await answeringOn(ground, viewer.on)
  return { state: await ground.read(head, viewer.on, id), offices, answers }
}

async function enter(ground: PlanGround, entry: NewEntry): Promise<Entry | Refusal> {
  const added = await ground.ledger.append({ entries: [entry], recordedAt: ground.now() })
  return isRefusal(added) ? added : (added[0] as Entry)
}
