import type { Change } from '#kernel/plan/change'
import { type Refusal, refuse } from '#kernel/refusal'

/** Who approves, lowest first: the head of who owes it, of who keeps the plan, of the office above that. */
export const levels = ['owner', 'keeper', 'above'] as const
export type Level = (typeof levels)[number]

/** Which levels a plan asks for: for its items, and for what it promises or gives up. */
export interface Ladder {
  readonly items: readonly Level[]
  readonly promises: readonly Level[]
}

/** A plan changes by requests alone: a reason, the differences, and an approval at every level. */
export interface PlanRequest {
  readonly id: string
  readonly reason: string
  readonly changes: readonly Change[]
  readonly ladder: readonly Level[]
  /** How many levels have approved. */
  readonly passed: number
  readonly state: 'asked' | 'approved' | 'returned' | 'withdrawn'
  readonly askedBy: string
}

export interface Asked {
  readonly id: string
  readonly reason: string
  readonly changes: readonly Change[]
  readonly by: string
  /** Levels that the asker fills himself. What he asks he has approved, as far as his levels come first. */
  readonly fills: readonly Level[]
}

/** The levels that changes need: a promise, and whatever is given up, goes the longer way. */
export function ladderFor(changes: readonly Change[], ladder: Ladder): readonly Level[] {
  const isWeighty = changes.some(one => 'withdraw' in one || one.put === 'promise')
  return isWeighty ? ladder.promises : ladder.items
}

export function asked({ id, reason, changes, by, fills }: Asked, plan: Ladder): PlanRequest | Refusal {
  if (reason.trim() === '') return refuse('reason-missing', id)
  if (changes.length === 0) return refuse('nothing-to-change', id)
  const ladder = ladderFor(changes, plan)
  const above = ladder.findIndex(level => !fills.includes(level))
  const passed = above < 0 ? ladder.length : above
  const state = passed === ladder.length ? 'approved' : 'asked'
  return { id, reason, changes, ladder, passed, state, askedBy: by }
}

/** The level whose turn it is; none where a request is over. */
export const turnOf = ({ state, ladder, passed }: PlanRequest): Level | undefined =>
  state === 'asked' ? ladder[passed] : undefined

export type Decision =
  | { readonly decide: 'approve'; readonly level: Level }
  | { readonly decide: 'return'; readonly level: Level; readonly reason: string }
  | { readonly decide: 'withdraw'; readonly by: string }

/** One step of a request. No level is skipped, and nothing that is over is opened again. */
export function decided(request: PlanRequest, decision: Decision): PlanRequest | Refusal {
  const turn = turnOf(request)
  if (!turn) return refuse('request-over', `${request.id}: ${request.state}`)
  if (decision.decide === 'withdraw')
    return decision.by === request.askedBy
      ? { ...request, state: 'withdrawn' }
      : refuse('not-entitled', request.id)
  if (decision.level !== turn) return refuse('level-out-of-turn', `${decision.level}: ${turn}`)
  if (decision.decide === 'return')
    return decision.reason.trim() === ''
      ? refuse('reason-missing', request.id)
      : { ...request, state: 'returned' }
  const passed = request.passed + 1
  return { ...request, passed, state: passed === request.ladder.length ? 'approved' : 'asked' }
}
