import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { type Change, changed } from '#kernel/plan/change'
import { asked, decided, type PlanRequest, stepsFor, turnOf } from '#kernel/plan/request'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { NewEntry } from '#ledger/entry'
import type { DeskOffice } from '#office/casework/city-people'
import { answering, hasEnded } from '#office/people/succession'
import { entryOf, subjectOfPlan, subjectOfRequest } from '#office/planning/plan-entries'
import {
  type Mandate,
  officesOf,
  type PlanGround,
  planFor,
  speaksFor,
  worksOn,
} from '#office/planning/plan-ground'
import { type PlanHead, type RequestRow, requestsIn } from '#office/planning/plan-rows'

export interface ChangeAsked {
  /** A name for the request, chosen by whoever asks: asked again, nothing is asked twice. */
  readonly id: string
  readonly plan: string
  readonly reason: string
  readonly changes: readonly Change[]
}

export type PlanDecision =
  | { readonly decide: 'approve' | 'withdraw' }
  | { readonly decide: 'return'; readonly reason: string }

const ID = /^[a-z0-9][a-z0-9-]{1,79}$/

/** Asks for a change. It is tried on the plan as it is, so that what can never stand is told at once. */
export async function askChange(
  ground: PlanGround,
  viewer: Viewer,
  { id, plan, reason, changes }: ChangeAsked,
): Promise<RequestRow | Refusal> {
  const head = await planFor(ground, viewer, plan)
  if (isRefusal(head)) return head
  if (!ID.test(id)) return refuse('parameter-invalid', `id: ${id.slice(0, 80)}`)
  const offices = await officesOf(ground, head)
  const mandate = speaksFor(viewer, [head.keeper, ...offices.map(one => one.id)])
  if (isRefusal(mandate)) return mandate
  const state = await ground.read(head, viewer.on)
  const tried = changed(state, changes, viewer.on)
  if (isRefusal(tried)) return tried
  const strange = strangeOffice(changes, new Set(offices.map(one => one.id)))
  if (strange !== undefined) return refuse('unknown-office', strange)
  const ended = endedOffice(changes, new Map(offices.map(one => [one.id, one])), viewer.on)
  if (ended !== undefined) return refuse('office-ended', ended)
  const answers = answering(offices, viewer.on)
  const above = offices.find(one => one.id === head.keeper)?.above
  const steps = stepsFor(changes, state, head.ladder, {
    keeper: head.keeper,
    ...(above !== undefined && { above }),
  }).map(step => ({ ...step, offices: [...new Set(step.offices.map(answers))] }))
  const heads = worksOn(viewer).flatMap(one => (one.post === 'head' ? [one.office.id] : []))
  const request = asked({ id, reason, changes, steps, by: viewer.person, heads })
  if (isRefusal(request)) return request
  const entry = entryOf(
    'plan-request.asked',
    { plan, reason, changes, steps, heads },
    { subject: subjectOfRequest(id), happenedAt: viewer.on, ...mandate },
  )
  return enter(ground, head, request, { entry, version: 0, mandate, viewer })
}

/** An office that has no part in the plan's city cannot owe anything under it. */
function strangeOffice(changes: readonly Change[], known: ReadonlySet<string>): string | undefined {
  const named = changes.flatMap(one => {
    if ('withdraw' in one) return []
    return one.put === 'item' ? [one.to.owner.office, ...one.to.assisting] : [one.to.owner.office]
  })
  return named.find(one => !known.has(one))
}

/** An office that has ended keeps what it owed, for its successor to answer, and is given nothing new. */
function endedOffice(
  changes: readonly Change[],
  offices: ReadonlyMap<string, DeskOffice>,
  on: Day,
): string | undefined {
  const given = changes.flatMap(one => {
    if ('withdraw' in one) return []
    if (one.put === 'promise')
      return one.from?.owner.office === one.to.owner.office ? [] : [one.to.owner.office]
    const had = new Set(one.from ? [one.from.owner.office, ...one.from.assisting] : [])
    const owned = one.from?.owner.office === one.to.owner.office ? [] : [one.to.owner.office]
    return [...owned, ...one.to.assisting.filter(office => !had.has(office))]
  })
  return given.find(one => {
    const office = offices.get(one)
    return office !== undefined && hasEnded(office, on)
  })
}

/** One decision of a head, in his office's turn, or of the asker who takes it back. */
export async function decideRequest(
  ground: PlanGround,
  viewer: Viewer,
  id: string,
  decision: PlanDecision,
): Promise<RequestRow | Refusal> {
  const [row] = await requestsIn(ground.ledger.store, { id })
  const head = row ? await planFor(ground, viewer, row.plan) : undefined
  if (!row || !head || isRefusal(head)) return refuse('unknown-request', id)
  const answers = answering(await ground.people.offices(), viewer.on)
  const mandate = mandateFor(viewer, row, decision, answers)
  if (isRefusal(mandate)) return mandate
  const body =
    decision.decide === 'withdraw'
      ? { decide: decision.decide, by: viewer.person }
      : { ...decision, office: officeInTurn(row, mandate.by.office, answers) }
  const request = decided(row, body as Parameters<typeof decided>[1])
  if (isRefusal(request)) return request
  const about = { subject: subjectOfRequest(id), happenedAt: viewer.on, ...mandate }
  const entry = entryOf('plan-request.decided', body as Parameters<typeof decided>[1], about)
  return enter(ground, head, request, { entry, version: row.version, mandate, viewer })
}

/** A head of an office whose turn it is; of one whose turn it is not, so that he is told whose it is. */
function mandateFor(
  viewer: Viewer,
  row: PlanRequest,
  { decide }: PlanDecision,
  answers: (office: string) => string,
): Mandate | Refusal {
  if (decide === 'withdraw')
    return speaksFor(
      viewer,
      worksOn(viewer).map(one => one.office.id),
    )
  const mandate = speaksFor(viewer, turnOf(row).map(answers), true)
  if (!isRefusal(mandate)) return mandate
  const later = speaksFor(viewer, row.steps.flatMap(one => one.offices).map(answers), true)
  return isRefusal(later) ? mandate : later
}

/** The office whose turn it is and for which another one decides: itself, or one that it took over. */
const officeInTurn = (row: PlanRequest, office: string, answers: (office: string) => string): string =>
  turnOf(row).find(one => answers(one) === office) ?? office

interface Entering {
  readonly entry: NewEntry
  /** The version of the request that was read. */
  readonly version: number
  readonly mandate: Mandate
  readonly viewer: Viewer
}

/** With the last approval the changes take effect in the same append, or the approval is refused. */
async function enter(
  ground: PlanGround,
  head: PlanHead,
  request: PlanRequest,
  { entry, version, mandate, viewer }: Entering,
): Promise<RequestRow | Refusal> {
  const entries = [entry]
  const expect: Record<string, number> = { [entry.subject]: version }
  if (request.state === 'approved') {
    const tried = changed(await ground.read(head, viewer.on), request.changes, viewer.on)
    if (isRefusal(tried)) return tried
    const about = { subject: subjectOfPlan(head.id), happenedAt: viewer.on, ...mandate }
    entries.push(entryOf('plan.changed', { request: request.id }, about))
    expect[about.subject] = head.version
  }
  const added = await ground.ledger.append({ entries, expect, recordedAt: ground.now() })
  if (isRefusal(added)) return added
  const [row] = await requestsIn(ground.ledger.store, { id: request.id })
  return row ?? refuse('unknown-request', request.id)
}
