import { type Decision, type Guarded, mayAct, type Viewer } from '#kernel/authority'
import { type Case, openCase } from '#kernel/procedures/case'
import type { Facts } from '#kernel/procedures/facts'
import { dayOf, type Moment } from '#kernel/procedures/moment'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Role } from '#kernel/procedures/role'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { showCitation } from '#kernel/source'
import { notAsAsked } from '#kernel/work/told-as-asked'
import type { Entry } from '#ledger/entry'
import type { ActGround, Outcome } from '#office/casework/act-on-case'
import {
  type CaseBodies,
  type CaseParty,
  caseOfSubject,
  entryOf,
  subjectOfCase,
} from '#office/casework/case-entries'
import type { DeskOffice } from '#office/casework/city-people'
import { isWithinOf } from '#office/casework/casebook'
import { caseRowOf } from '#office/casework/case-row'
import { dossierOf } from '#office/casework/dossier'
import { actorOf, enteredUnder, type Ground, notCompetent, wrongDay } from '#office/casework/ground'
import { continuedBy, entriesOfContinuing } from '#office/casework/continued'
import { withSecrecy } from '#office/casework/kept-names'
import { plannedNew } from '#office/casework/planned'
import { type Around, nearestFirst, officeOf, roleHere, turnOf } from '#office/casework/turn'

export interface OpenAsked {
  readonly procedure: string
  /** The office that is to lead it. */
  readonly lead: string
  readonly place: string
  readonly on: Moment
  readonly role?: string
  readonly title?: string
  readonly facts?: Facts
  readonly parties?: readonly CaseParty[]
  readonly right?: string
  readonly dispute?: string
  /** A case of the same office of which parties, rights, facts, evidence and dispute are taken over. */
  readonly continues?: string
  readonly key?: string
}

/** More than may be opened at one moment by several processes on one database. */
const TRIES_MAX = 20

export async function openNewCase(
  ground: ActGround,
  viewer: Viewer,
  wanted: OpenAsked,
): Promise<Outcome | Refusal> {
  const once = onceKey(ground.book.procedures.get(wanted.procedure), wanted)
  if (once === undefined) return openByKey(ground, viewer, wanted)
  const [before] = await enteredUnder(ground, once)
  if (before) return refuse('opened-before', caseOfSubject(before.subject))
  const opened = await openByKey(ground, viewer, { ...wanted, key: once })
  const isTaken = isRefusal(opened) && opened.refused === 'same-key-other-contents'
  return isTaken ? refuse('opened-before') : opened
}

async function openByKey(ground: ActGround, viewer: Viewer, asked: OpenAsked): Promise<Outcome | Refusal> {
  // Made again it would be given another number, so the log is asked first.
  const before = await enteredUnder(ground, asked.key)
  if (before.length > 0) return again(ground, before, asked, viewer)
  const procedure = ground.book.procedures.get(asked.procedure)
  if (!procedure) return refuse('unknown-procedure', asked.procedure)
  const wrong = wrongDay(asked.on, viewer)
  if (wrong) return wrong
  const allowed = await mayOpen(ground, viewer, procedure, asked)
  if (isRefusal(allowed)) return allowed
  const continued = await continuedBy(ground, viewer, procedure, asked)
  if (isRefusal(continued)) return continued
  const whole = { ...asked, ...continued?.takesOver, role: allowed.role.id }
  const planned = await planOf(ground, procedure, whole, [viewer.person])
  if (isRefusal(planned)) return planned
  const { place, on, facts = {} } = asked
  const { lead } = planned.around
  const heed = { viewer, procedure: procedure.id, act: procedure.opens.act, place, lead, on }
  const heeded = await ground.heed?.({ ...heed, facts: whole.facts ?? facts, known: {} })
  if (heeded && isRefusal(heeded)) return heeded
  const who = { happenedAt: asked.on, ...actorOf(allowed.decision, viewer), basis: basisOf(procedure) }
  const series = seriesOf(asked.place, procedure, asked.on)
  for (let tries = 0; tries < TRIES_MAX; tries++) {
    const id = `${series}-${await ground.numbers.next(series)}`
    const subject = subjectOfCase(id)
    const opening = entryOf('case.opened', planned.body, { subject, ...who })
    const dossier = dossierOf(id, [{ ...opening, version: 1 }], ground.book)
    if (isRefusal(dossier)) return dossier
    plannedNew(dossier, opening)
    const along = continued ? await entriesOfContinuing(ground, viewer, continued, id, who) : []
    const entries = await ground.ledger.append({
      ...{
        entries: [opening, ...along],
        expect: { ...heeded?.versions, [subject]: 0 },
        key: asked.key,
        recordedAt: ground.now(),
      },
    })
    if (!isRefusal(entries)) {
      ground.shelf.put(dossier)
      return { case: caseRowOf(dossier), entries }
    }
    if (entries.refused === 'same-key-other-contents')
      return again(ground, await enteredUnder(ground, asked.key), asked, viewer)
    if (entries.refused !== 'changed-meanwhile') return entries
    ground.numbers.forget(series)
  }
  return refuse('too-many-waiting', series)
}

/** One name for the request, whoever makes it, where an office may have but one case of such facts. */
export function onceKey(
  procedure: Procedure | undefined,
  { lead, facts = {} }: Pick<OpenAsked, 'lead' | 'facts'>,
): string | undefined {
  const values = procedure?.opens.once?.map(name => facts[name])
  if (!procedure || !values || values.some(one => one === undefined)) return undefined
  const { corrects = '' } = procedure.opens
  return [procedure.id, lead, ...values, ...[facts[corrects] ?? []].flat()].join('/')
}

export const seriesOf = (place: string, { id }: Procedure, on: Moment): string =>
  `${place}-${id}-${dayOf(on).slice(0, 4)}`

export const basisOf = ({ opens, basis }: Procedure): string => {
  const [first] = basis
  return first ? showCitation(first, 'zh') : opens.label.zh
}

function told(ground: Ground, id: string, entries: readonly Entry[]): Outcome | Refusal {
  const own = entries.filter(one => one.subject === subjectOfCase(id))
  const dossier = dossierOf(id, own, ground.book)
  return isRefusal(dossier) ? dossier : { case: caseRowOf(dossier), entries }
}

/** The same request made again: the case that it opened, whatever number it would now have. */
function again(
  ground: Ground,
  before: readonly Entry[],
  asked: OpenAsked,
  viewer: Viewer,
): Outcome | Refusal {
  const [first] = before
  const body = first?.body as unknown as CaseBodies['case.opened'] | undefined
  const isSame =
    first?.kind === 'case.opened' &&
    body?.procedure === asked.procedure &&
    body.lead === asked.lead &&
    body.place === asked.place &&
    first.happenedAt === asked.on &&
    first.by.person === viewer.person
  if (!isSame) return refuse('same-key-other-contents', asked.key)
  return told(ground, first.subject.slice(subjectOfCase('').length), before)
}

interface Allowed {
  readonly role: Role
  readonly decision: Decision & { may: true }
}

/** In whose name the asker may open such a case: by a duty in the office that is to lead it. */
export const mayOpen = async (
  ground: Ground,
  viewer: Viewer,
  procedure: Procedure,
  asked: Pick<OpenAsked, 'lead' | 'role'>,
): Promise<Allowed | Refusal> => mayOpenIn(await ground.people.offices(), ground, viewer, procedure, asked)

function mayOpenIn(
  city: readonly DeskOffice[],
  ground: Ground,
  viewer: Viewer,
  procedure: Procedure,
  asked: Pick<OpenAsked, 'lead' | 'role'>,
): Allowed | Refusal {
  const lead = city.find(one => one.id === asked.lead)
  if (!lead) return refuse('unknown-office', asked.lead)
  if (!procedure.offices.some(one => one.id === lead.officeKind))
    return refuse(
      'office-not-competent',
      `${lead.officeKind}: ${procedure.offices.map(one => one.id).join(', ')}`,
    )
  const around = {
    lead,
    joined: [],
    city: nearestFirst(lead, city, ground.book.under(lead.place).places ?? []),
  }
  const roles = procedure.opens.by.filter(role => asked.role === undefined || role.id === asked.role)
  // Nobody has the case yet, so nothing of it is closed to the office that opens it.
  const guard: Guarded = { lead, joined: [], assigned: [viewer.person], isClosed: false }
  for (const role of roles) {
    const joined = procedure.opens.forOthers ? [officeOf(role, around) ?? lead] : []
    const decision = mayAct(viewer, { ...guard, joined }, roleHere(role, around))
    if (decision.may) return { role, decision }
  }
  const [role] = roles.length > 0 ? roles : procedure.opens.by
  return role ? notCompetent(role, guard, refuse('not-competent')) : refuse('not-competent')
}

/** The offices that may lead a case of a procedure which the viewer opens. */
export async function openableFor(ground: Ground, viewer: Viewer, id: string): Promise<DeskOffice[]> {
  const procedure = ground.book.procedures.get(id)
  if (!procedure) return []
  const city = await ground.people.offices()
  return city.filter(({ id: lead }) => !isRefusal(mayOpenIn(city, ground, viewer, procedure, { lead })))
}

/** A case as it is to be opened: its first entry, and what it then is. */
export interface Planned {
  readonly body: CaseBodies['case.opened']
  readonly process: Case
  readonly around: Around
}

/** How a case opens, where its procedure lets it be opened so. */
export async function planOf(
  ground: Ground,
  procedure: Procedure,
  asked: OpenAsked & { readonly role: string; readonly handOver?: string },
  assigned: readonly string[],
): Promise<Planned | Refusal> {
  const { place, lead, on, role, facts = {}, parties = [], right, dispute, handOver, continues } = asked
  const { act } = procedure.opens
  const process = openCase(procedure, ground.book.under(place), { at: on, act, by: role, facts })
  if (isRefusal(process)) return process
  const otherwise = notAsAsked(procedure, facts)
  if (otherwise) return otherwise
  const city = await ground.people.offices()
  const office = city.find(one => one.id === lead)
  if (!office) return refuse('unknown-office', lead)
  const isOwnPlaceOnly = procedure.channel.kind === 'line-of-work' && procedure.channel.isForOwnPlace === true
  if (isOwnPlaceOnly && !isWithinOf(ground.book, place, office))
    return refuse('place-of-another', `${place}: ${office.id} (${office.place})`)
  const around = {
    lead: office,
    joined: [],
    city: nearestFirst(office, city, ground.book.under(office.place).places ?? []),
  }
  const named = withSecrecy(procedure, parties)
  const body = {
    ...{ procedure: procedure.id, place, lead, act, role, facts, parties: named, right, dispute },
    ...{ assigned, handOver, continues, title: asked.title?.trim() || titleOf(procedure, named) },
    turn: turnOf(process, around),
  }
  return { body, process, around }
}

function titleOf({ label }: Procedure, parties: readonly CaseParty[]): string {
  const first = parties.find(one => !one.secret)
  return first ? `${label.zh}：${first.name}` : label.zh
}
