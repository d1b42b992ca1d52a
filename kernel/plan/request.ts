import type { Change } from '#kernel/plan/change'
import type { PlanState } from '#kernel/plan/plan'
import { type Refusal, refuse } from '#kernel/refusal'

/** Who approves, lowest first: heads of all who owe it, of who keeps the plan, of the office above that. */
export const levels = ['owner', 'keeper', 'above'] as const
export type Level = (typeof levels)[number]

/** Which levels a plan asks for: for its items, and for what it promises or gives up. */
export interface Ladder {
  readonly items: readonly Level[]
  readonly promises: readonly Level[]
}

/** A level with the offices whose heads all have to approve. */
export interface Step {
  readonly level: Level
  readonly offices: readonly string[]
}

/** A plan changes by requests alone: a reason, the differences, and an approval at every level. */
export interface PlanRequest {
  readonly id: string
  readonly reason: string
  readonly changes: readonly Change[]
  readonly steps: readonly Step[]
  /** How many steps are complete. */
  readonly passed: number
  /** Offices that have approved at the step whose turn it is. */
  readonly given: readonly string[]
  readonly state: 'asked' | 'approved' | 'returned' | 'withdrawn'
  readonly askedBy: string
}

export interface Asked {
  readonly id: string
  readonly reason: string
  readonly changes: readonly Change[]
  readonly steps: readonly Step[]
  readonly by: string
  /** Offices that the asker heads: he has approved for them, as far as their steps come first. */
  readonly heads: readonly string[]
}

/** The steps that changes need: a promise, and whatever is given up, goes the longer way. */
export function stepsFor(
  changes: readonly Change[],
  state: PlanState,
  ladder: Ladder,
  { keeper, above }: { keeper: string; above?: string },
): readonly Step[] {
  const isWeighty = changes.some(one => 'withdraw' in one || one.put === 'promise')
  const owners = [...new Set(changes.flatMap(one => ownersOf(one, state)))].sort()
  const offices = { owner: owners, keeper: [keeper], above: above === undefined ? [] : [above] }
  return ladder[isWeighty ? 'promises' : 'items'].map(level => ({ level, offices: offices[level] }))
}

/** Who owes a thing now, and who would owe it. */
function ownersOf(change: Change, { items, promises }: PlanState): string[] {
  const id = 'withdraw' in change ? change.id : change.to.id
  const of = 'withdraw' in change ? change.withdraw : change.put
  const stands = of === 'item' ? items.get(id)?.item : promises.get(id)
  return [stands?.owner.office, 'put' in change ? change.to.owner.office : undefined].filter(
    one => one !== undefined,
  )
}

export function asked({ id, reason, changes, steps, by, heads }: Asked): PlanRequest | Refusal {
  if (reason.trim() === '') return refuse('reason-missing', id)
  if (changes.length === 0) return refuse('nothing-to-change', id)
  const bare = steps.find(one => one.offices.length === 0)
  if (bare) return refuse('owner-missing', bare.level)
  return settled({ id, reason, changes, steps, passed: 0, given: [], state: 'asked', askedBy: by }, heads)
}

/** With the approval of some offices, which ends each step that they complete. */
function settled(request: PlanRequest, offices: readonly string[]): PlanRequest {
  const step = request.steps[request.passed]
  if (!step) return { ...request, given: [], state: 'approved' }
  const given = step.offices.filter(one => request.given.includes(one) || offices.includes(one))
  if (given.length < step.offices.length) return { ...request, given }
  return settled({ ...request, passed: request.passed + 1, given: [] }, offices)
}

/** Offices whose approval is waited for; none where a request is over. */
export function turnOf({ state, steps, passed, given }: PlanRequest): readonly string[] {
  const offices = state === 'asked' ? (steps[passed]?.offices ?? []) : []
  return offices.filter(one => !given.includes(one))
}

export type Decision =
  | { readonly decide: 'approve'; readonly office: string }
  | { readonly decide: 'return'; readonly office: string; readonly reason: string }
  | { readonly decide: 'withdraw'; readonly by: string }

/** One step of a request. No level is skipped, and nothing that is over is opened again. */
export function decided(request: PlanRequest, decision: Decision): PlanRequest | Refusal {
  if (request.state !== 'asked') return refuse('request-over', `${request.id}: ${request.state}`)
  if (decision.decide === 'withdraw')
    return decision.by === request.askedBy
      ? { ...request, state: 'withdrawn' }
      : refuse('not-entitled', request.id)
  const turn = turnOf(request)
  if (!turn.includes(decision.office))
    return refuse('level-out-of-turn', `${decision.office}: ${turn.join(', ')}`)
  if (decision.decide === 'return')
    return decision.reason.trim() === ''
      ? refuse('reason-missing', request.id)
      : { ...request, state: 'returned' }
  // One approval is that of one office, though its head may head others too.
  const given = [...request.given, decision.office]
  return settled({ ...request, given }, [])
}
