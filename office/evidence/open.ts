import { isInForce, maySee, type Viewer } from '#kernel/authority'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Actor, Entry } from '#ledger/entry'
import { CUSTODY, type Receiver, subjectOf } from '#ledger/vault'
import type { FileFacts } from '#ledger/vault-files'
import { subjectOfCase } from '#office/casework/case-entries'
import { caseNumbers } from '#office/casework/case-numbers'
import type { DeskOpening } from '#office/casework/desk'
import { actorOf, entriesOf, type Found, findCase, type Ground } from '#office/casework/ground'
import { isPrivy, namesClosedTo } from '#office/casework/known-case'
import { readFor } from '#office/casework/visibility'
import { withoutNames } from '#office/casework/words'
import type { SaidOfEvidence } from '#office/evidence/evidence-projection'

/** A piece of evidence, known by the number of the entry that took it in. */
export interface Evidence extends FileFacts {
  readonly n: number
  readonly case: string
  readonly name: string
  readonly note: string | null
  readonly isSecret: boolean
  readonly takenInOn: string
  readonly person: string
  readonly office: string
}

/** What was done with it, by whom. */
export interface CustodyStep {
  readonly act: 'taken-in' | 'opened' | 'handed-on'
  readonly on: string
  readonly by: Actor
  readonly to?: Receiver
  readonly seq: number
}

export interface TakeInAsked {
  readonly case: string
  /** As its sender calls it; the end of the name says what it is. */
  readonly name: string
  readonly content: AsyncIterable<Uint8Array>
  readonly note?: string
  readonly isSecret?: boolean
  readonly key?: string
}

export interface EvidenceOf {
  readonly case: string
  readonly n: number
}

export interface HandOnAsked extends EvidenceOf {
  /** Id of an office. */
  readonly to: string
  readonly key?: string
}

/** Evidence of cases: files in the vault, with every hand they pass through. */
export interface EvidenceRoom {
  /** Refuses with `too-large` and `not-what-it-says` before the rest is read; then nothing stays. */
  takeIn(viewer: Viewer, asked: TakeInAsked): Promise<Evidence | Refusal>
  list(viewer: Viewer, id: string): Promise<readonly Evidence[] | Refusal>
  /** Its contents; that it was opened is entered. */
  open(viewer: Viewer, of: EvidenceOf): Promise<OpenedEvidence | Refusal>
  custody(viewer: Viewer, of: EvidenceOf): Promise<readonly CustodyStep[] | Refusal>
  /** Enters that it goes to another office; somebody of the office that leads the case does. */
  handOn(viewer: Viewer, asked: HandOnAsked): Promise<readonly CustodyStep[] | Refusal>
}

export interface OpenedEvidence {
  readonly evidence: Evidence
  readonly content: AsyncIterable<Uint8Array>
}

interface Room extends Ground {
  readonly bytesMax: number
}

/** Opened on a ledger with the projections of cases and of evidence. */
export function openEvidence(opening: DeskOpening & { readonly bytesMax: number }): EvidenceRoom {
  const room: Room = { ...opening, numbers: caseNumbers(opening.ledger.store) }
  return {
    takeIn: (viewer, asked) => takeIn(room, viewer, asked),
    async list(viewer, id) {
      const found = await findCase(room, viewer, id)
      return isRefusal(found) ? found : piecesOf(room, viewer, found)
    },
    open: (viewer, of) => openPiece(room, viewer, of),
    async custody(viewer, of) {
      const found = await pieceOf(room, viewer, of)
      return isRefusal(found) ? found : stepsOf(room, found.piece)
    },
    handOn: (viewer, asked) => handOn(room, viewer, asked),
  }
}

const NOTE_MAX = 1000
const NAME_MAX = 200

async function takeIn(room: Room, viewer: Viewer, asked: TakeInAsked): Promise<Evidence | Refusal> {
  const { name, note, isSecret = false, content, key } = asked
  const found = await findCase(room, viewer, asked.case)
  if (isRefusal(found)) return found
  if (name.trim() === '' || name.length > NAME_MAX) return refuse('parameter-invalid', `name: 1–${NAME_MAX}`)
  if (note !== undefined && note.length > NOTE_MAX) return refuse('parameter-invalid', `note: ≤ ${NOTE_MAX}`)
  const about = aboutOf(room, viewer, found)
  if (isRefusal(about)) return about
  const evidence: SaidOfEvidence = { isSecret, ...(note && { note }) }
  const taken = await room.ledger.vault.takeIn(
    { content, name, bytesMax: room.bytesMax },
    { ...about, more: { evidence: { ...evidence } }, ...(key !== undefined && { key }) },
  )
  if (isRefusal(taken)) return taken
  const { facts, entry } = taken
  return {
    ...{ ...facts, n: entry.seq, case: asked.case, name, note: note ?? null, isSecret },
    ...{ takenInOn: entry.happenedAt, person: entry.by.person, office: entry.by.office },
  }
}

/** In whose name and on what ground somebody who may see a case does something with a file of it. */
function aboutOf(room: Room, viewer: Viewer, { guard, dossier }: Found, piece?: number) {
  const seen = maySee(viewer, guard)
  if (!seen.may) return seen.refusal
  return {
    ...{ happenedAt: viewer.on, recordedAt: room.now(), concerns: subjectOfCase(dossier.id) },
    ...actorOf(seen, viewer),
    ...(piece !== undefined && { more: { piece } }),
  }
}

const columns = `seq AS n, case_id AS "case", sha256, name, bytes, media_type AS "mediaType", note,
  is_secret AS "isSecret", taken_in_on AS "takenInOn", person, office`

/** What a viewer may see of the evidence of a case that he sees; what is secret he is not told of at all. */
async function piecesOf(room: Room, viewer: Viewer, found: Found, n?: number): Promise<Evidence[]> {
  const sql = `SELECT ${columns} FROM case_evidence
    WHERE case_id = $1 AND (NOT is_secret OR $2) AND ($3::bigint IS NULL OR seq = $3) ORDER BY seq`
  const values = [found.dossier.id, isPrivy(viewer, found), n ?? null]
  const pieces = await readFor(room.ledger.store, viewer, tx => tx.rows<Evidence>(sql, values))
  const closed = namesClosedTo(viewer, found)
  return pieces.map(one => ({ ...one, ...withoutNames({ name: one.name, note: one.note }, closed) }))
}

async function pieceOf(room: Room, viewer: Viewer, { case: id, n }: EvidenceOf) {
  const found = await findCase(room, viewer, id)
  if (isRefusal(found)) return found
  const [piece] = Number.isSafeInteger(n) ? await piecesOf(room, viewer, found, n) : []
  return piece ? { found, piece } : refuse('unknown-evidence', `${id}/${n}`)
}

async function openPiece(room: Room, viewer: Viewer, of: EvidenceOf): Promise<OpenedEvidence | Refusal> {
  const known = await pieceOf(room, viewer, of)
  if (isRefusal(known)) return known
  const about = aboutOf(room, viewer, known.found, of.n)
  if (isRefusal(about)) return about
  const content = await room.ledger.vault.open(known.piece.sha256, about)
  return isRefusal(content) ? content : { evidence: known.piece, content }
}

/** The same contents may be other evidence too, here or elsewhere: what was done with that is not told. */
async function stepsOf(room: Room, { sha256, n }: Evidence): Promise<CustodyStep[]> {
  const entries = await entriesOf(room.ledger, subjectOf(sha256))
  return entries.filter(one => one.kind === CUSTODY && (one.seq === n || pieceOfStep(one) === n)).map(stepOf)
}

const pieceOfStep = ({ body }: Entry) => (body as { piece?: number }).piece

function stepOf({ seq, happenedAt, by, body }: Entry): CustodyStep {
  const { act, to } = body as unknown as Pick<CustodyStep, 'act' | 'to'>
  return { seq, act, on: happenedAt, by, ...(to && { to }) }
}

async function handOn(
  room: Room,
  viewer: Viewer,
  { to, key, ...of }: HandOnAsked,
): Promise<readonly CustodyStep[] | Refusal> {
  const known = await pieceOf(room, viewer, of)
  if (isRefusal(known)) return known
  const { guard } = known.found
  const leads = viewer.duties.some(
    duty => duty.office.id === guard.lead.id && duty.post !== 'administrator' && isInForce(duty, viewer.on),
  )
  if (!leads) return refuse('not-competent', guard.lead.id)
  const office = (await room.people.offices()).find(one => one.id === to)
  if (!office) return refuse('unknown-office', to.slice(0, 100))
  const about = aboutOf(room, viewer, known.found, of.n)
  if (isRefusal(about)) return about
  const custody = { ...about, ...(key !== undefined && { key }) }
  const entered = await room.ledger.vault.handOn(known.piece.sha256, { office: office.id }, custody)
  return isRefusal(entered) ? entered : stepsOf(room, known.piece)
}
