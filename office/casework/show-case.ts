import { mayAct, type Viewer } from '#kernel/authority'
import { advance, type Case, rolesOf } from '#kernel/procedures/case'
import { actsIn, type OpenAct } from '#kernel/procedures/chart'
import { holds } from '#kernel/predicate'
import { type Clock, dueOf, type States } from '#kernel/procedures/clock'
import type { Expiry } from '#kernel/procedures/counting'
import { nextExtension } from '#kernel/procedures/extending'
import type { HandOver } from '#kernel/procedures/hand-over'
import type { Role } from '#kernel/procedures/role'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { Entry, Instant } from '#ledger/entry'
import { rolesFor } from '#office/casework/act-on-case'
import { type CaseRow, caseRowOf, secretsOf } from '#office/casework/case-row'
import { listCases } from '#office/casework/case-list'
import { type Dossier, dossierOf, follow, inTurn } from '#office/casework/dossier'
import { type Found, findCase, type Ground, notCompetent } from '#office/casework/ground'
import type { HandOverRow } from '#office/casework/hand-over-file'
import { handOversOf, type HandOversOfCase } from '#office/casework/hand-overs-of-case'
import { roleHere, turnOf } from '#office/casework/turn'
import { masked } from '#office/casework/words'

/** An act that the procedure has open, and whether the viewer may do it. */
export interface ShownAct {
  readonly open: OpenAct
  readonly roles: readonly Role[]
  /** Roles of it that the viewer fills. */
  readonly mine: readonly string[]
  /** Why the viewer may not do it now. */
  readonly refusal?: Refusal
  /** False where its condition is not met by what is known so far. */
  readonly isMet: boolean
}

export interface ShownClock {
  readonly clock: Clock
  readonly found: Expiry | Refusal
}

/** All that a viewer may know of a case. */
export interface ShownCase {
  readonly row: CaseRow
  readonly dossier: Dossier
  readonly process: Case
  readonly acts: readonly ShownAct[]
  readonly clocks: readonly ShownClock[]
  readonly entries: readonly Entry[]
  /** Where the case has been, in each course, after each of its entries. */
  readonly passed: readonly States[]
  readonly handOvers: readonly HandOverRow[]
  /** Ways on which the case may now be handed over. */
  readonly ways: readonly HandOver[]
  /** Cases of the same dispute that the viewer may see. */
  readonly related: readonly CaseRow[]
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
  const known = await handOversOf(store, found.dossier, viewer)
  const dispute = found.dossier.dispute
  const others = dispute === undefined ? undefined : await listCases(store, viewer, { dispute }, {})
  const rows = others && !isRefusal(others) ? others.rows : []
  return {
    ...shownTo(viewer, found),
    process: isPrivy(viewer, found) ? process : factsWithoutNames(process, secretsOf(found.dossier)),
    acts: actsIn(process.procedure, process.states).map(open => shownAct(open, process, found, viewer)),
    clocks: Object.values(process.clocks).map(clock => ({
      clock,
      found: dueOf(clock, process.under.calendar),
    })),
    handOvers: known.rows,
    passed: passedIn(found, ground),
    ways: waysOf(ground, found, known),
    related: rows.filter(one => one.id !== id),
  }
}

/** With the limits that have run out by the viewer's day, which the house may not have entered yet. */
function asOfToday(found: Found, { on }: Viewer): Found {
  const { dossier, around } = found
  const process = advance(dossier.process, on)
  if (isRefusal(process) || process.history.length === dossier.process.history.length) return found
  return { ...found, dossier: inTurn({ ...dossier, process }, turnOf(process, around), process.on) }
}

function passedIn({ dossier, entries }: Found, { book }: Ground): States[] {
  const told: Dossier[] = []
  for (const entry of entries) {
    const before = told.at(-1)
    const next = before ? follow(before, entry) : dossierOf(dossier.id, [entry], book)
    if (isRefusal(next)) break
    told.push(next)
  }
  return told.map(one => one.process.states)
}

/** Secret names are for those who have the case and for the heads of the office that leads it. */
export const isPrivy = (viewer: Viewer, { guard }: Found): boolean =>
  guard.assigned.includes(viewer.person) ||
  viewer.duties.some(duty => duty.post === 'head' && duty.office.id === guard.lead.id)

function shownTo(viewer: Viewer, found: Found): Pick<ShownCase, 'row' | 'dossier' | 'entries'> {
  const { dossier, entries } = found
  const row = caseRowOf(dossier)
  if (isPrivy(viewer, found)) return { row: { ...row, title: dossier.title }, dossier, entries }
  const secrets = secretsOf(dossier)
  const parties = dossier.parties.map(one => ({ ...one, name: masked(one.name, secrets) }))
  return {
    row,
    dossier: { ...dossier, process: factsWithoutNames(dossier.process, secrets), title: row.title, parties },
    entries: entries.map(one => withoutNames(one, secrets)),
  }
}

/** A plain value with every secret name in its texts covered. */
function withoutNames<T>(value: T, secrets: readonly string[]): T {
  if (secrets.length === 0) return value
  if (typeof value === 'string') return masked(value, secrets) as T
  if (Array.isArray(value)) return value.map(one => withoutNames(one, secrets)) as T
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(
    Object.entries(value).map(([name, one]) => [name, withoutNames(one, secrets)]),
  ) as T
}

const factsWithoutNames = (process: Case, secrets: readonly string[]): Case => ({
  ...process,
  facts: withoutNames(process.facts, secrets),
  history: withoutNames(process.history, secrets),
})

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
  return { open, roles, mine, isMet, ...(refusal && { refusal }) }
}

/** Hand-overs of this procedure and channel that its leading office may begin now. */
function waysOf({ book }: Ground, { dossier, guard }: Found, { rows }: HandOversOfCase): HandOver[] {
  const { procedure, history } = dossier.process
  const underWay = new Set(rows.filter(one => one.endedOn === null).map(one => one.kind))
  return [...book.handOvers.values()].filter(
    ({ id, from, trigger }) =>
      !underWay.has(id) &&
      from.officeKinds.some(kind => kind.id === guard.lead.officeKind) &&
      (from.procedure ? from.procedure.id === procedure.id : from.channel.id === procedure.channel.id) &&
      (trigger.act === undefined || history.some(one => 'act' in one && one.act === trigger.act)),
  )
}
