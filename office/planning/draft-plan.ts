import type { Viewer } from '#kernel/authority'
import { type Day, isDay } from '#kernel/date'
import type { Ladder } from '#kernel/plan/request'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { entryOf, subjectOfPlan } from '#office/planning/plan-entries'
import { type PlanGround, speaksFor } from '#office/planning/plan-ground'
import { type PlanHead, plansIn } from '#office/planning/plan-rows'

export interface DraftAsked {
  readonly id: string
  readonly title: string
  readonly from: Day
  readonly until: Day
  /** The office that is to keep it: one in which the asker works. The plan is that of its city. */
  readonly keeper: string
  readonly ladder: Ladder
  readonly isSample?: boolean
}

const ID = /^[a-z0-9][a-z0-9-]{1,59}$/
const TITLE_MAX = 200

/** An empty plan; what is in it comes by requests. */
export async function draftPlan(
  ground: PlanGround,
  viewer: Viewer,
  asked: DraftAsked,
): Promise<PlanHead | Refusal> {
  const { id, title, from, until, keeper, ladder, isSample = false } = asked
  const mandate = speaksFor(viewer, [keeper])
  if (isRefusal(mandate)) return mandate
  const office = (await ground.people.offices()).find(one => one.id === keeper)
  if (office?.city === undefined) return refuse('unknown-office', keeper)
  const fault = faultIn(asked)
  if (fault) return fault
  const needsAbove = [...ladder.items, ...ladder.promises].includes('above')
  if (needsAbove && office.above === undefined) return refuse('unknown-office', `${keeper}: above`)
  const body = { title, city: office.city, from, until, keeper, ladder, isSample }
  const entry = entryOf('plan.drafted', body, {
    subject: subjectOfPlan(id),
    happenedAt: viewer.on,
    ...mandate,
  })
  const expect = { [entry.subject]: 0 }
  const added = await ground.ledger.append({ entries: [entry], expect, recordedAt: ground.now() })
  if (isRefusal(added)) return added.refused === 'changed-meanwhile' ? refuse('plan-taken', id) : added
  const [head] = await plansIn(ground.ledger.store, { id })
  return head ?? refuse('unknown-plan', id)
}

function faultIn({ id, title, from, until }: DraftAsked): Refusal | undefined {
  if (!ID.test(id)) return refuse('parameter-invalid', `id: ${id.slice(0, 60)}`)
  if (title.trim() === '' || title.length > TITLE_MAX) return refuse('title-missing', id)
  for (const day of [from, until]) if (!isDay(day)) return refuse('not-a-day', day.slice(0, 40))
  return until < from ? refuse('date-order', `${from} ${until}`) : undefined
}
