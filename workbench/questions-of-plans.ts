import type { PlanPapersShape } from '#server/api/plan-papers'
import type { LeaderShape } from '#server/api/leader'
import type { DutiesShape } from '#server/api/duties'
import type {
  PlanDifferencesShape,
  PlanHeadShape,
  PlanItemPageShape,
  PlanItemsShape,
  PlanMatrixShape,
  PlanRequestShape,
  PlanShape,
  PromiseShape,
} from '#server/api/plans'
import { question } from '#workbench/ask'

const part = encodeURIComponent

export const askPlans = () => question<PlanHeadShape[]>('plans')
export const askDuties = (on: string) => question<DutiesShape>('duties', { on })
export const askPlan = (plan: string, on: string) => question<PlanShape>(`plans/${part(plan)}`, { on })
export const askPlanMatrix = (plan: string, on: string) =>
  question<PlanMatrixShape>(`plans/${part(plan)}/matrix`, { on })
export const askItem = (plan: string, item: string, on: string) =>
  question<PlanItemPageShape>(`plans/${part(plan)}/items/${part(item)}`, { on })
export const askPromises = (plan: string, on: string) =>
  question<PromiseShape[]>(`plans/${part(plan)}/promises`, { on })
export const askDifferences = (plan: string, from: string, to: string, after?: string) =>
  question<PlanDifferencesShape>(`plans/${part(plan)}/differences`, { from, to, after })
export const askPapers = (plan: string, on: string) =>
  question<PlanPapersShape>(`plans/${part(plan)}/papers`, { on })
export const askRequests = (plan: string) => question<PlanRequestShape[]>(`plans/${part(plan)}/requests`)

export const askLeader = (place: string, on: string, since: string) =>
  question<LeaderShape>('plan/leader', { place, on, since })

/** What narrows the items of a plan. */
export interface ItemFilters {
  under?: string
  programme?: string
  order?: string
  standing?: string
  office?: string
  text?: string
  from?: string
  on: string
}
export const askItems = (plan: string, filters: ItemFilters) =>
  question<PlanItemsShape>(`plans/${part(plan)}/items`, { ...filters })
