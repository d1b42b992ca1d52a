import type { Day } from '#kernel/date'
import type { Change } from '#kernel/plan/change'
import type { Progress } from '#kernel/plan/plan'
import type { Decision, Ladder, Step } from '#kernel/plan/request'
import type { Json } from '#ledger/canonical'
import type { NewEntry } from '#ledger/entry'

/** What the entries of plans hold, by their kind. */
export interface PlanBodies {
  'plan.drafted': {
    readonly title: string
    /** Code of the city whose plan it is. */
    readonly city: string
    readonly from: Day
    readonly until: Day
    /** The office that keeps it. */
    readonly keeper: string
    readonly ladder: Ladder
    readonly isSample: boolean
  }
  /** A request that was approved takes effect; its changes are in its own first entry. */
  'plan.changed': { readonly request: string }
  'plan-request.asked': {
    readonly plan: string
    readonly reason: string
    readonly changes: readonly Change[]
    readonly steps: readonly Step[]
    /** Offices that the asker headed. */
    readonly heads: readonly string[]
  }
  'plan-request.decided': Decision
  'plan-item.progressed': Progress
  'plan-item.verified': { readonly evidence: readonly string[]; readonly note?: string }
  /** Whoever owes something may say why it is as it is; what he says stays beside it. */
  'plan-item.explained': { readonly text: string }
  'promise.explained': { readonly text: string }
}

export type PlanEntryKind = keyof PlanBodies

type About = Pick<NewEntry, 'subject' | 'happenedAt' | 'by' | 'authority' | 'basis'>

export const entryOf = <K extends PlanEntryKind>(kind: K, body: PlanBodies[K], about: About): NewEntry => ({
  ...about,
  kind,
  // What is not known is left out, as JSON does.
  body: JSON.parse(JSON.stringify(body)) as Json,
})

export const subjectOfPlan = (id: string): string => `plan/${id}`
export const subjectOfRequest = (id: string): string => `plan-request/${id}`
export const subjectOfItem = (plan: string, id: string): string => `plan-item/${plan}/${id}`
export const subjectOfPromise = (plan: string, id: string): string => `promise/${plan}/${id}`

/** The plan and the thing that a subject names. */
export function thingOfSubject(subject: string): { plan: string; id: string } | undefined {
  const [, plan, id] = /^(?:plan-item|promise)\/([^/]+)\/([^/]+)$/.exec(subject) ?? []
  return plan !== undefined && id !== undefined ? { plan, id } : undefined
}

export const idOf = (subject: string): string => subject.replace(/^[a-z-]+\//, '')
