import { mayAct, maySee, type Viewer } from '#kernel/authority'
import { advance, type Case, rolesOf, step } from '#kernel/procedures/case'
import { actIn, basisOfAct, type OpenAct } from '#kernel/procedures/chart'
import type { Facts } from '#kernel/procedures/facts'
import { extensionAt } from '#kernel/procedures/limit'
import type { Moment } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Role } from '#kernel/procedures/role'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { showCitation } from '#kernel/source'
import { notAsAsked } from '#kernel/work/told-as-asked'
import { notOpen } from '#kernel/work/too-late'
import type { Entry, NewEntry } from '#ledger/entry'
import { type CaseParty, entryOf, subjectOfCase } from '#office/casework/case-entries'
import { type CaseRow, caseRowOf } from '#office/casework/case-row'
import { type Dossier, follow } from '#office/casework/dossier'
import {
  actorOf,
  enteredUnder,
  findCase,
  type Ground,
  notCompetent,
  type Standing,
  standingOf,
  wrongDay,
} from '#office/casework/ground'
import type { Rested } from '#office/casework/heed'
import { withSecrecy } from '#office/casework/kept-names'
import { plannedOn } from '#office/casework/planned'
import type { Shelf } from '#office/casework/shelf'
import { roleHere, turnOf } from '#office/casework/turn'

export interface ActAsked {
  readonly case: string
  readonly act: string
  readonly on: Moment
  /** The first role that the asker fills where none is named. */
  readonly role?: string
  readonly facts?: Facts
  readonly parties?: readonly CaseParty[]
  /** The version that the asker has read; refused where the case has changed since. */
  readonly version?: number
  /** A name for the request: made again, nothing is entered twice. */
  readonly key?: string
  /** What is entered elsewhere with the act, and stands or falls with it. */
  readonly beside?: Beside
}

/** Entries about something else, with the versions that they rest on. */
export interface Beside {
  readonly entries: readonly NewEntry[]
  readonly expect: Readonly<Record<string, number>>
}

/** A case after what was done, with the entries that prove it. */
export interface Outcome {
  readonly case: CaseRow
  readonly entries: readonly Entry[]
}

/** Where acts are done: with dossiers at hand. */
export interface ActGround extends Ground {
  readonly shelf: Shelf
}

export async function actOnCase(
  ground: ActGround,
  viewer: Viewer,
  asked: ActAsked,
): Promise<Outcome | Refusal> {
  const atHand = await ground.shelf.find(asked.case)
  const done = atHand && (await tryAct(ground, viewer, asked, await standingOf(ground, atHand)))
  if (done && !isRefusal(done)) return done
  // What lies at hand may be older than the log, so no refusal rests on it.
  const found = await findCase(ground, viewer, asked.case)
  if (isRefusal(found)) return found
  ground.shelf.put(found.dossier)
  const outcome = await tryAct(ground, viewer, asked, found)
  if (outcome && !isRefusal(outcome)) return outcome
  // What is refused may have been done already, by the same request.
  const before = await enteredUnder(ground, asked.key)
  if (before.length > 0) return again(before, found.dossier, asked, viewer)
  return outcome ?? refuse('changed-meanwhile', asked.case)
}

/** Nothing where the same request was made before, so that the entries are older than the dossier. */
async function tryAct(
  ground: ActGround,
  viewer: Viewer,
  asked: ActAsked,
  standing: Standing,
): Promise<Outcome | Refusal | undefined> {
  const { dossier, guard } = standing
  const seen = maySee(viewer, guard)
  if (!seen.may) return seen.refusal
  if (asked.version !== undefined && asked.version !== dossier.version)
    return refuse('changed-meanwhile', `${asked.case}#${dossier.version}`)
  const planned = planOfAct(standing, viewer, asked)
  if (isRefusal(planned)) return planned
  const heeded = await ground.heed?.({
    ...{ viewer, case: dossier.id, procedure: dossier.process.procedure.id, place: dossier.place },
    ...{ act: asked.act, on: asked.on, facts: asked.facts ?? {}, known: dossier.process.facts },
    lead: standing.guard.lead,
  })
  if (heeded && isRefusal(heeded)) return heeded
  const after = plannedOn(dossier, planned)
  const expect = {
    ...heeded?.versions,
    ...asked.beside?.expect,
    [subjectOfCase(asked.case)]: dossier.version,
  }
  const entries = await ground.ledger.append({
    ...{ entries: [...planned, ...(asked.beside?.entries ?? []), ...besideAct(planned, heeded)], expect },
    ...{ key: asked.key, recordedAt: ground.now() },
  })
  if (isRefusal(entries)) return entries
  if (entries[planned.length - 1]?.version !== after.version) return undefined
  ground.shelf.put(after)
  return { case: caseRowOf(after), entries }
}

/** What others enter with an act stands in the name of who does it, on the same day and ground. */
function besideAct(planned: readonly NewEntry[], heeded: Rested | undefined): NewEntry[] {
  const act = planned.at(-1)
  return act ? (heeded?.beside ?? []).map(one => ({ ...act, ...one })) : []
}

/** The same request made again is answered as it was the first time. */
function again(
  before: readonly Entry[],
  dossier: Dossier,
  asked: ActAsked,
  viewer: Viewer,
): Outcome | Refusal {
  const done = before.find(one => one.kind === 'case.act')
  const body = done?.body as { act?: string } | undefined
  const isSame =
    done?.subject === subjectOfCase(asked.case) && body?.act === asked.act && done.by.person === viewer.person
  return isSame ? { case: caseRowOf(dossier), entries: before } : refuse('same-key-other-contents', asked.key)
}

export function outcomeOf(before: Dossier, entries: readonly Entry[]): Outcome | Refusal {
  let dossier: Dossier | Refusal = before
  for (const entry of entries)
    if (entry.subject === subjectOfCase(before.id) && !isRefusal(dossier) && entry.version > dossier.version)
      dossier = follow(dossier, entry)
  return isRefusal(dossier) ? dossier : { case: caseRowOf(dossier), entries }
}

/** What is to be entered: the limits that had run out by then, and the act. */
export function planOfAct(standing: Standing, viewer: Viewer, asked: ActAsked): NewEntry[] | Refusal {
  const { dossier, guard, around } = standing
  const { act, on, facts, parties } = asked
  const wrong = wrongDay(on, viewer)
  if (wrong) return wrong
  const now = advance(dossier.process, on)
  if (isRefusal(now)) return now
  const open = actIn(now.procedure, now.states, act)
  if (!open) return notOpen(now, act)
  const may = rolesFor(open, now).filter(role => asked.role === undefined || role.id === asked.role)
  const [first] = may.length > 0 ? may : rolesFor(open, now)
  if (!first || may.length === 0) return refuse('not-competent', `${asked.role}: ${first?.id ?? '-'}`)
  const decisions = may.map(role => ({ role, decision: mayAct(viewer, guard, roleHere(role, around)) }))
  const allowed = decisions.find(one => one.decision.may)
  const [other] = decisions
  if (!allowed?.decision.may)
    return other && !other.decision.may
      ? notCompetent(first, guard, other.decision.refusal)
      : refuse('not-competent')
  const role = allowed.role.id
  const process = step(dossier.process, { at: on, act, by: role, facts })
  if (isRefusal(process)) return process
  const otherwise = notAsAsked(now.procedure, facts ?? {}, open)
  if (otherwise) return otherwise
  const about = {
    ...{ subject: subjectOfCase(dossier.id), happenedAt: on, ...actorOf(allowed.decision, viewer) },
    basis: basisOf(open, now.procedure),
  }
  const turn = turnOf(process, around)
  const named = parties && withSecrecy(now.procedure, parties)
  const body = { act, role, facts, parties: named, turn }
  return [...ranOutEntries(standing, now), entryOf('case.act', body, about)]
}

/** Who may do an act; an extension, whom the limit names. */
export function rolesFor({ act }: OpenAct, { procedure, clocks }: Case): readonly Role[] {
  const clock = act.extends ? clocks[act.extends] : undefined
  const next = clock && extensionAt(clock.rule, clock.extensions)
  const roles = rolesOf(act.by)
  return next
    ? procedure.roles.filter(role => role.id === next.by && roles.some(one => one.id === role.id))
    : roles
}

const basisOf = (open: OpenAct, procedure: Procedure): string | undefined => {
  const basis = basisOfAct(procedure, open)
  return basis && showCitation(basis, 'zh')
}

/** An entry for each limit that has run out and moved the case, in the name of the leading office itself. */
export function ranOutEntries({ dossier, around }: Standing, now: Case): NewEntry[] {
  const passages = now.history.slice(dossier.process.history.length)
  return passages.flatMap(one => {
    if (!('ranOut' in one)) return []
    const rule = dossier.process.clocks[one.ranOut]?.rule ?? now.ended.find(c => c.limit === one.ranOut)?.rule
    const about = {
      ...{ subject: subjectOfCase(dossier.id), happenedAt: one.at },
      by: { person: 'system', office: around.lead.id },
      basis: rule && showCitation(rule.basis, 'zh'),
    }
    return [entryOf('case.ran-out', { limit: one.ranOut, turn: turnOf(now, around) }, about)]
  })
}
