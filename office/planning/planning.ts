import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { type Difference, difference } from '#kernel/plan/difference'
import type { PlanState, Progress } from '#kernel/plan/plan'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { Entry, Instant } from '#ledger/entry'
import type { Ledger } from '#ledger/open'
import type { CityPeople } from '#office/casework/city-people'
import { askChange, type ChangeAsked, decideRequest, type PlanDecision } from '#office/planning/change-plan'
import type { PaperMatter } from '#office/papers/matter'
import {
  type PaperAsked,
  papersOf,
  readPaper,
  type WrittenPaper,
  writePaper,
} from '#office/papers/write-paper'
import { type DraftAsked, draftPlan } from '#office/planning/draft-plan'
import { type PlanGround, planFor, planReader, plansFor } from '#office/planning/plan-ground'
import { type PlanHead, type RequestRow, requestsIn, type Word, wordsIn } from '#office/planning/plan-rows'
import { explainThing, progressItem, type Said, verifyItem } from '#office/planning/say-of-plan'

/** Plans of cities. Whatever is asked is asked by a viewer, and answered by his duties alone. */
export interface Planning {
  plans(viewer: Viewer): Promise<readonly PlanHead[]>
  /** A plan as it stood at the end of a day. Refuses with `unknown-plan` whoever may not see it. */
  read(viewer: Viewer, plan: string, on: Day): Promise<PlanOnDay | Refusal>
  compare(viewer: Viewer, plan: string, from: Day, to: Day): Promise<readonly Difference[] | Refusal>
  /** The latest first; those that wait for somebody, or all. */
  requests(viewer: Viewer, plan: string, which?: 'open'): Promise<readonly RequestRow[] | Refusal>
  /** What was said of one thing up to a day, in its order. */
  words(viewer: Viewer, said: Said, on: Day): Promise<readonly Word[] | Refusal>
  draft(viewer: Viewer, asked: DraftAsked): Promise<PlanHead | Refusal>
  ask(viewer: Viewer, asked: ChangeAsked): Promise<RequestRow | Refusal>
  decide(viewer: Viewer, request: string, decision: PlanDecision): Promise<RequestRow | Refusal>
  progress(viewer: Viewer, said: Said, progress: Progress): Promise<Entry | Refusal>
  verify(
    viewer: Viewer,
    said: Said,
    found: { evidence: readonly string[]; note?: string },
  ): Promise<Entry | Refusal>
  explain(viewer: Viewer, said: Said, text: string): Promise<Entry | Refusal>
  /** Papers of a plan, the latest first. */
  papers(viewer: Viewer, plan: string): Promise<readonly WrittenPaper[] | Refusal>
  writePaper(viewer: Viewer, matter: PaperMatter, asked: PaperAsked): Promise<WrittenPaper | Refusal>
  readPaper: (viewer: Viewer, plan: string, n: number) => ReturnType<typeof readPaper>
}

export interface PlanOnDay {
  readonly head: PlanHead
  readonly state: PlanState
}

export interface PlanningOpening {
  /** Opened with `planProjection`. */
  readonly ledger: Ledger
  readonly people: Pick<CityPeople, 'offices'>
  now(): Instant
}

/** States that many ask for are kept by their reader, and what is different of two of them as long. */
const known = new WeakMap<PlanState, { was: PlanState; differences: readonly Difference[] }>()

function compared(was: PlanState, is: PlanState): readonly Difference[] {
  const kept = known.get(is)
  if (kept?.was === was) return kept.differences
  const differences = difference(was, is)
  known.set(is, { was, differences })
  return differences
}

export function openPlanning({ ledger, people, now }: PlanningOpening): Planning {
  const ground: PlanGround = { ledger, people, now, read: planReader(ledger.store) }
  const seen = async <T>(viewer: Viewer, plan: string, answer: (head: PlanHead) => Promise<T>) => {
    const head = await planFor(ground, viewer, plan)
    return isRefusal(head) ? head : answer(head)
  }
  return {
    plans: viewer => plansFor(ground, viewer),
    read: (viewer, plan, on) =>
      seen(viewer, plan, async head => ({ head, state: await ground.read(head, on) })),
    compare: (viewer, plan, from, to) =>
      seen(viewer, plan, async head => compared(await ground.read(head, from), await ground.read(head, to))),
    requests: (viewer, plan, which) =>
      seen(viewer, plan, ({ id }) => requestsIn(ledger.store, { plan: id, isOpen: which === 'open' })),
    words: (viewer, { plan, id }, on) => seen(viewer, plan, head => wordsIn(ledger.store, head.id, on, id)),
    draft: (viewer, asked) => draftPlan(ground, viewer, asked),
    ask: (viewer, asked) => askChange(ground, viewer, asked),
    decide: (viewer, request, decision) => decideRequest(ground, viewer, request, decision),
    progress: (viewer, said, progress) => progressItem(ground, viewer, said, progress),
    verify: (viewer, said, found) => verifyItem(ground, viewer, said, found),
    explain: (viewer, said, text) => explainThing(ground, viewer, said, text),
    papers: (viewer, plan) => seen(viewer, plan, ({ id }) => papersOf(ground, id)),
    writePaper: async (viewer, matter, asked) => {
      const head = await planFor(ground, viewer, matter.plan)
      return isRefusal(head) ? head : writePaper(ground, viewer, head, matter, asked)
    },
    readPaper: async (viewer, plan, n) => {
      const head = await planFor(ground, viewer, plan)
      return isRefusal(head) ? head : readPaper(ground, viewer, head.id, n)
    },
  }
}
