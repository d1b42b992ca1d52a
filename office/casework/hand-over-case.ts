import { type CityOffice, mayAct, type Viewer } from '#kernel/authority'
import { advance, rolesOf, step } from '#kernel/procedures/case'
import { actIn, MAIN, type OpenAct } from '#kernel/procedures/chart'
import type { Facts } from '#kernel/procedures/facts'
import { checkOffices, type HandOver, openHandOver } from '#kernel/procedures/hand-over'
import type { Moment } from '#kernel/procedures/moment'
import type { OfficeKind } from '#kernel/procedures/role'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { showCitation } from '#kernel/source'
import type { Entry, NewEntry } from '#ledger/entry'
import { planOfAct } from '#office/casework/act-on-case'
import { entryOf, subjectOfCase, subjectOfHandOver } from '#office/casework/case-entries'
import {
  actorOf,
  enteredUnder,
  type Found,
  type FoundHandOver,
  findCase,
  findHandOver,
  type Ground,
  loadCase,
  notCompetent,
  wrongDay,
} from '#office/casework/ground'
import { type HandOverRow, handOverFileOf, handOverRowOf } from '#office/casework/hand-over-file'
import { nameKeptIn } from '#office/casework/kept-names'
import { openedByHandOver, type Opened } from '#office/casework/opened-by-hand-over'
import { notItsWay } from '#office/casework/way'

export interface HandOverAsked {
  readonly case: string
  /** Id of a hand-over. */
  readonly kind: string
  /** The office it goes to. */
  readonly to: string
  readonly on: Moment
  readonly facts?: Facts
  readonly version?: number
  readonly key?: string
}

export interface HandOverActAsked {
  readonly handOver: string
  readonly act: string
  readonly on: Moment
  readonly facts?: Facts
  /** With acceptance, the procedure to open where the way itself leads to none. */
  readonly opens?: string
  readonly version?: number
  readonly key?: string
}

export interface HandOverOutcome {
  readonly handOver: HandOverRow
  readonly entries: readonly Entry[]
}

/** Drafts the package of a hand-over to an office that is competent; it is sent by an act of its own. */
export async function handOverCase(
  ground: Ground,
  viewer: Viewer,
  asked: HandOverAsked,
): Promise<HandOverOutcome | Refusal> {
  const found = await findCase(ground, viewer, asked.case)
  if (isRefusal(found)) return found
  const { dossier } = found
  const before = await enteredUnder(ground, asked.key)
  if (before.length > 0) return again(ground, before, viewer, subjectOfCase(asked.case))
  if (asked.version !== undefined && asked.version !== dossier.version)
    return refuse('changed-meanwhile', `${asked.case}#${dossier.version}`)
  const id = `${asked.case}-h${dossier.handOvers.length + 1}`
  const planned = await draftOf(ground, viewer, found, { ...asked, id })
  if (isRefusal(planned)) return planned
  const entries = await ground.ledger.append({
    entries: planned,
    expect: { [subjectOfCase(asked.case)]: dossier.version, [subjectOfHandOver(id)]: 0 },
    ...{ key: asked.key, recordedAt: ground.now() },
  })
  return isRefusal(entries) ? entries : told(ground, id, [], entries)
}

async function draftOf(
  ground: Ground,
  viewer: Viewer,
  found: Found,
  asked: HandOverAsked & { readonly id: string },
): Promise<NewEntry[] | Refusal> {
  const { dossier, guard } = found
  const { id, on, facts } = asked
  const wrong =
    wrongDay(on, viewer) ?? (on < dossier.process.openedOn ? refuse('earlier-than-last-act', on) : undefined)
  if (wrong) return wrong
  const kind = ground.book.handOvers.get(asked.kind)
  if (!kind) return refuse('unknown-hand-over', asked.kind)
  const to = (await ground.people.offices()).find(one => one.id === asked.to)
  if (!to) return refuse('unknown-office', asked.to)
  const refused =
    checkOffices(kind, kindOf(guard.lead), kindOf(to)) ??
    notItsWay(kind, dossier) ??
    nameKeptIn(dossier, facts)
  if (refused) return refused
  const course = ground.book.courseOf(kind)
  const [sender] = course.opens.by
  if (!sender) return refuse('not-competent')
  const may = mayAct(viewer, guard, sender)
  if (!may.may) return notCompetent(sender, guard, may.refusal)
  const offices = { from: kindOf(guard.lead), to: kindOf(to) }
  const process = openHandOver(kind, ground.book.under(dossier.place), offices, on, facts)
  if (isRefusal(process)) return process
  const about = { happenedAt: on, ...actorOf(may, viewer), basis: basisOf(kind) }
  const isClosedFile = (kind.closed ?? false) || guard.isClosed
  // A closed package is seen by those who have the case, and whoever drafts it must be able to send it.
  const takes = isClosedFile && may.by.post !== 'head' && !dossier.assigned.includes(viewer.person)
  const aboutCase = { ...about, subject: subjectOfCase(dossier.id) }
  const draft = {
    kind: kind.id,
    case: dossier.id,
    place: dossier.place,
    from: guard.lead.id,
    to: to.id,
    facts,
  }
  return [
    entryOf('hand-over.drafted', { ...draft, isClosedFile }, { ...about, subject: subjectOfHandOver(id) }),
    entryOf('case.handed-over', { handOver: id, kind: kind.id, to: to.id }, aboutCase),
    ...(takes ? [entryOf('case.assigned', { add: [viewer.person] }, aboutCase)] : []),
  ]
}

/** Kinds are told apart by their ids. */
const kindOf = ({ officeKind: id }: CityOffice): OfficeKind => ({
  ...{ kind: 'office-kind', id, label: { zh: id, en: id } },
})

const basisOf = ({ basis: [first] }: HandOver): string | undefined => first && showCitation(first, 'zh')

/** A side of a hand-over sends, signs for it, accepts, returns or answers. */
export async function actOnHandOver(
  ground: Ground,
  viewer: Viewer,
  asked: HandOverActAsked,
): Promise<HandOverOutcome | Refusal> {
  const found = await findHandOver(ground, viewer, asked.handOver)
  if (isRefusal(found)) return found
  const { file } = found
  const subject = subjectOfHandOver(file.id)
  const before = await enteredUnder(ground, asked.key)
  if (before.length > 0) return again(ground, before, viewer, subject)
  if (asked.version !== undefined && asked.version !== file.version)
    return refuse('changed-meanwhile', `${file.id}#${file.version}`)
  const planned = await planOf(ground, viewer, found, asked)
  if (isRefusal(planned)) return planned
  const entries = await ground.ledger.append({
    entries: planned.entries,
    expect: { [subject]: file.version, ...planned.expect },
    ...{ key: asked.key, recordedAt: ground.now() },
  })
  if (!isRefusal(entries)) return told(ground, file.id, found.entries, entries)
  if (planned.series !== undefined) ground.numbers.forget(planned.series)
  return entries
}

async function planOf(
  ground: Ground,
  viewer: Viewer,
  { file, guard }: FoundHandOver,
  asked: HandOverActAsked,
): Promise<Opened | Refusal> {
  const { act, on, facts } = asked
  const wrong = wrongDay(on, viewer)
  if (wrong) return wrong
  const open = actIn(file.process.procedure, file.process.states, act)
  if (!open) return refuse('act-not-open', `${act}: ${file.process.states[MAIN]}`)
  const [role] = rolesOf(open.act.by)
  if (!role) return refuse('not-competent')
  const may = mayAct(viewer, guard, role)
  if (!may.may) return notCompetent(role, guard, may.refusal)
  const process = step(file.process, { at: on, act, by: role.id, facts })
  if (isRefusal(process)) return process
  const sending = role.of === 'lead' ? await asSent(ground, viewer, { ...file, open }, asked) : none
  if (isRefusal(sending)) return sending
  const about = { happenedAt: on, ...actorOf(may, viewer), basis: basisOf(file.kind) }
  const opened =
    open.act.to === ACCEPTED
      ? await openedByHandOver(ground, viewer, { ...file, process, opens: asked.opens }, about)
      : none
  if (isRefusal(opened)) return opened
  const body = { act, role: role.id, facts, opened: opened.id }
  const done = entryOf('hand-over.act', body, { ...about, subject: subjectOfHandOver(file.id) })
  const isSent = file.process.history.length > 1
  const joined = entryOf(
    'case.joined',
    { office: file.toOffice, handOver: file.id },
    { ...about, subject: subjectOfCase(file.fromCase) },
  )
  const joins = open.act.to === SENT && !isSent ? [joined] : []
  return {
    ...opened,
    expect: { ...sending.expect, ...opened.expect },
    entries: [done, ...sending.entries, ...joins, ...opened.entries],
  }
}

/**
 * What the sender's act enters in his own case: where the law knows one act, sending the package is that act,
 * unless it was done before. Nothing of the package tells a name that stays with his office.
 */
async function asSent(
  ground: Ground,
  viewer: Viewer,
  { kind, fromCase, open }: FoundHandOver['file'] & { readonly open: OpenAct },
  { on, facts }: HandOverActAsked,
): Promise<Opened | Refusal> {
  const found = await loadCase(ground, fromCase)
  if (isRefusal(found)) return found
  const kept = nameKeptIn(found.dossier, facts)
  if (kept) return kept
  const now = advance(found.dossier.process, on)
  if (isRefusal(now)) return now
  const { sends: act } = kind
  if (act === undefined || open.act.to !== SENT || !actIn(now.procedure, now.states, act)) return none
  const entries = planOfAct(found, viewer, { case: fromCase, act, on })
  return isRefusal(entries)
    ? entries
    : { entries, expect: { [subjectOfCase(fromCase)]: found.dossier.version } }
}

/** States of the course of every hand-over: see `asProcedure`. */
const SENT = 'sent'
const ACCEPTED = 'accepted'
const none: Opened = { entries: [], expect: {} }

async function again(
  ground: Ground,
  before: readonly Entry[],
  viewer: Viewer,
  subject: string,
): Promise<HandOverOutcome | Refusal> {
  const own = before.find(one => one.kind.startsWith('hand-over.'))
  const isSame = own?.by.person === viewer.person && before.some(one => one.subject === subject)
  if (!own || !isSame) return refuse('same-key-other-contents', before[0]?.key)
  const id = own.subject.slice(subjectOfHandOver('').length)
  const found = await findHandOver(ground, viewer, id)
  return isRefusal(found) ? found : { handOver: handOverRowOf(found.file), entries: before }
}

function told(
  ground: Ground,
  id: string,
  before: readonly Entry[],
  entries: readonly Entry[],
): HandOverOutcome | Refusal {
  const own = [...before, ...entries.filter(one => one.subject === subjectOfHandOver(id))]
  const file = handOverFileOf(id, own, ground.book)
  return isRefusal(file) ? file : { handOver: handOverRowOf(file), entries }
}
