import { mayAct, type Viewer } from '#kernel/authority'
import { type Case, isClosed, rolesOf } from '#kernel/procedures/case'
import { actsIn, type OpenAct } from '#kernel/procedures/chart'
import { holds } from '#kernel/predicate'
import type { States } from '#kernel/procedures/clock'
import { nextExtension } from '#kernel/procedures/extending'
import type { HandOver } from '#kernel/procedures/hand-over'
import type { Role } from '#kernel/procedures/role'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { Instant } from '#ledger/entry'
import { rolesFor } from '#office/casework/act-on-case'
import type { CaseRow } from '#office/casework/case-row'
import type { CautionGiven } from '#office/casework/cautions'
import { statesAlong } from '#office/casework/dossier'
import { type Found, findCase, type Ground, notCompetent, officesThatMay } from '#office/casework/ground'
import type { HandOverRow } from '#office/casework/hand-over-file'
import { handOversKnown, handOversOf } from '#office/casework/hand-overs-of-case'
import { asOfToday, type KnownCase, knownTo } from '#office/casework/known-case'
import { type SentinelGiven, sentinelsOf } from '#office/casework/sentinels'
import { casesSeen, cautionsFor } from '#office/casework/show-dispute'
import { roleHere } from '#office/casework/turn'
import { notItsWay } from '#office/casework/way'

/** An act that the procedure has open, and whether the viewer may do it. */
export interface ShownAct {
  readonly open: OpenAct
  readonly roles: readonly Role[]
  /** Roles of it that the viewer fills. */
  readonly mine: readonly string[]
  /** Ids of the offices that fill them. */
  readonly offices: readonly string[]
  /** Why the viewer may not do it now. */
  readonly refusal?: Refusal
  /** False where its condition is not met by what is known so far. */
  readonly isMet: boolean
}

/** All that a viewer may know of a case. */
export interface ShownCase extends KnownCase {
  readonly acts: readonly ShownAct[]
  /** Where the case has been, in each course, after each of its entries. */
  readonly passed: readonly States[]
  readonly handOvers: readonly HandOverRow[]
  /** Ways on which the case may now be handed over. */
  readonly ways: readonly HandOver[]
  /** Cases of the same dispute that the viewer may see. */
  readonly related: readonly CaseRow[]
  /** What these ask of the case. */
  readonly cautions: readonly CautionGiven[]
  /** What the tables say of its facts. */
  readonly sentinels: readonly SentinelGiven[]
}

export async function showCase(
  ground: Ground,
  viewer: Viewer,
  id: string,
  knownOn?: Instant,
): Promise<ShownCase | Refusal> {
  const entered = await findCase(ground, viewer, id, knownOn)
  if (isRefusal(entered)) return entered
  const found = knownOn === undefined ? asOfToday(entered, viewer) : entered
  const { process } = found.dossier
  const { store } = ground.ledger
  const now = await handOversOf(store, [found.dossier], viewer)
  const known = knownOn === undefined ? now : await handOversKnown(ground, now, viewer, knownOn)
  const dispute = found.dossier.dispute
  const ofDispute = dispute === undefined ? [] : await casesSeen(ground, viewer, { dispute })
  const others = isRefusal(ofDispute) ? [] : ofDispute.filter(one => one.dossier.id !== id)
  const cautions = await cautionsFor(ground, viewer, [found, ...others])
  return {
    ...knownTo(viewer, found, known),
    acts: actsIn(process.procedure, process.states).map(open => shownAct(open, process, found, viewer)),
    handOvers: known,
    passed: statesAlong(found.dossier),
    ways: waysOf(ground, found, known),
    related: others.map(one => knownTo(viewer, asOfToday(one, viewer), []).row),
    cautions: cautions.filter(one => one.heeding === id || one.regarding === id),
    sentinels: sentinelsOf(
      found.dossier,
      others.map(one => one.dossier),
      ground.book.sentinels,
    ),
  }
}

function shownAct(open: OpenAct, process: Case, { guard, around }: Found, viewer: Viewer): ShownAct {
  const named = rolesFor(open, process)
  const roles = named.length > 0 ? named : rolesOf(open.act.by)
  const decisions = roles.map(role => ({ role, decision: mayAct(viewer, guard, roleHere(role, around)) }))
  const mine = decisions.filter(one => one.decision.may).map(one => one.role.id)
  const [first] = decisions
  const refused =
    first && !first.decision.may ? notCompetent(first.role, guard, first.decision.refusal) : undefined
  const { extends: limit, when } = open.act
  const clock = limit === undefined ? undefined : process.clocks[limit]
  const next =
    limit === undefined ? undefined : nextExtension(clock, process.under.calendar, limit, viewer.on)
  const refusal = mine.length === 0 ? refused : isRefusal(next) ? next : undefined
  const documents = process.documents.map(one => one.name)
  const isMet = !when || holds(when, { ...process.facts, documents }, viewer.on)
  const offices = [...new Set(roles.flatMap(role => officesThatMay(role, guard)))]
  return { open, roles, mine, offices, isMet, ...(refusal && { refusal }) }
}

/** The state of the course of every hand-over in which its result is told: see `asProcedure`. */
const ANSWERED = 'answered'

/** Hand-overs of this procedure and channel that its leading office may begin now. */
function waysOf({ book }: Ground, { dossier, guard }: Found, rows: readonly HandOverRow[]): HandOver[] {
  // What an ended case was to be handed over for is done once.
  const isDone = (row: HandOverRow) => isClosed(dossier.process) && row.state === ANSWERED
  const underWay = new Set(rows.filter(one => one.endedOn === null || isDone(one)).map(one => one.kind))
  return [...book.handOvers.values()].filter(
    kind =>
      !underWay.has(kind.id) &&
      kind.from.officeKinds.some(one => one.id === guard.lead.officeKind) &&
      notItsWay(kind, dossier) === undefined,
  )
}
