import { addDays, type Day } from '#kernel/date'
import { advance, type Case, isClosed, openCase, step } from '#kernel/procedures/case'
import type { States } from '#kernel/procedures/clock'
import type { Moment } from '#kernel/procedures/moment'
import { dayOf } from '#kernel/procedures/moment'
import type { Refusal } from '#kernel/refusal'
import { isRefusal, refuse } from '#kernel/refusal'
import type { Entry, NewEntry } from '#ledger/entry'
import type { CaseBodies, CaseEntryKind, CaseParty, Turn } from '#office/casework/case-entries'
import type { Casebook } from '#office/casework/casebook'

/** An office that has a part in a case, and since when. */
export interface Joined {
  readonly office: string
  readonly since: Moment
}

/** Where a case stood after an entry, and before. */
export interface Path {
  readonly states: States
  readonly earlier?: Path
}

/** A case as its entries tell it: where it stands in its procedure, and who has to do with it. */
export interface Dossier {
  readonly id: string
  readonly process: Case
  readonly place: string
  readonly lead: string
  readonly title: string
  readonly parties: readonly CaseParty[]
  readonly right?: string
  readonly dispute?: string
  readonly assigned: readonly string[]
  /** The leading office first. */
  readonly offices: readonly Joined[]
  readonly holderOffice?: string
  /** The day on which it came to an end; what goes on beside the main course does not move it. */
  readonly closedOn?: Day
  readonly handOvers: readonly string[]
  /** The hand-over that brought it. */
  readonly broughtBy?: string
  /** Where it has been, one step for each of its entries. */
  readonly path: Path
  /** The number of its last entry. */
  readonly version: number
}

type Body<K extends CaseEntryKind> = CaseBodies[K]

/** An entry with its number among those of its case, whether it is entered yet or not. */
export type CaseEntry = NewEntry & Pick<Entry, 'version'>

/** The case that the entries of a subject tell, in their order. Refused where they no longer make one. */
export function dossierOf(id: string, entries: readonly CaseEntry[], book: Casebook): Dossier | Refusal {
  const [first, ...rest] = entries
  if (first?.kind !== 'case.opened') return refuse('unknown-case', id)
  let now = opened(id, first, book)
  for (const entry of rest) {
    if (isRefusal(now)) return now
    now = follow(now, entry)
  }
  return now
}

function opened(id: string, entry: CaseEntry, book: Casebook): Dossier | Refusal {
  const body = entry.body as unknown as Body<'case.opened'>
  const procedure = book.procedures.get(body.procedure)
  if (!procedure) return refuse('unknown-procedure', body.procedure)
  const { act, role: by, facts = {} } = body
  const process = openCase(procedure, book.under(body.place), { at: entry.happenedAt, act, by, facts })
  if (isRefusal(process)) return process
  const { place, lead, title, parties, right, dispute, assigned, handOver } = body
  return {
    ...{ id, process, place, lead, title, parties, right, dispute, assigned },
    offices: joining([{ office: lead, since: entry.happenedAt }], body.turn.joins, entry.happenedAt),
    holderOffice: body.turn.holder,
    closedOn: endOf(process),
    handOvers: [],
    broughtBy: handOver,
    path: { states: process.states },
    version: entry.version,
  }
}

/** A case after one more of its entries. */
export function follow(before: Dossier, entry: CaseEntry): Dossier | Refusal {
  const after = followed(before, entry)
  if (isRefusal(after)) return after
  return { ...after, path: { states: after.process.states, earlier: before.path } }
}

function followed(before: Dossier, entry: CaseEntry): Dossier | Refusal {
  const at = entry.happenedAt
  const now = { ...before, version: entry.version }
  switch (entry.kind as CaseEntryKind) {
    case 'case.act': {
      const { act, role: by, facts = {}, parties = [], turn } = entry.body as unknown as Body<'case.act'>
      const process = step(before.process, { at, act, by, facts })
      if (isRefusal(process)) return process
      const known = parties.length > 0 ? [...before.parties, ...parties] : before.parties
      return inTurn({ ...now, process, parties: known }, turn, at)
    }
    case 'case.ran-out': {
      const process = advance(before.process, addDays(dayOf(at), 1))
      if (isRefusal(process)) return process
      return inTurn({ ...now, process }, (entry.body as unknown as Body<'case.ran-out'>).turn, at)
    }
    case 'case.assigned': {
      const { add = [], remove = [] } = entry.body as unknown as Body<'case.assigned'>
      const kept = before.assigned.filter(one => !remove.includes(one))
      return { ...now, assigned: [...new Set([...kept, ...add])] }
    }
    case 'case.linked': {
      const { right = before.right, dispute = before.dispute } = entry.body as unknown as Body<'case.linked'>
      return { ...now, right: right ?? undefined, dispute: dispute ?? undefined }
    }
    case 'case.handed-over': {
      const { handOver } = entry.body as unknown as Body<'case.handed-over'>
      return { ...now, handOvers: [...before.handOvers, handOver] }
    }
    case 'case.joined': {
      const { office } = entry.body as unknown as Body<'case.joined'>
      return { ...now, offices: joining(before.offices, [office], at) }
    }
    default:
      throw new Error(`Fault: '${entry.kind}' is no entry of a case (${entry.subject})`)
  }
}

const endOf = (process: Case): Day | undefined => (isClosed(process) ? dayOf(process.on) : undefined)

/** A case after its process has gone on, with whose turn it then is. */
export const inTurn = (now: Dossier, { holder, joins }: Turn, at: Moment): Dossier => ({
  ...now,
  holderOffice: holder,
  closedOn: isClosed(now.process) ? (now.closedOn ?? endOf(now.process)) : undefined,
  offices: joining(now.offices, joins, at),
})

/** An office that has joined stays: what it has done must remain open to it. */
function joining(before: readonly Joined[], joins: readonly string[] = [], since: Moment): readonly Joined[] {
  const known = new Set(before.map(one => one.office))
  const more = [...new Set(joins)].filter(one => !known.has(one))
  return more.length > 0 ? [...before, ...more.map(office => ({ office, since }))] : before
}

/** Where a case has been, in each course, after each of its entries. */
export function statesAlong({ path }: Pick<Dossier, 'path'>): States[] {
  const found: States[] = []
  for (let at: Path | undefined = path; at; at = at.earlier) found.push(at.states)
  return found.reverse()
}
