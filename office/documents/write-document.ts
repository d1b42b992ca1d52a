import { mayAct, type Viewer } from '#kernel/authority'
import { isSampleCode } from '#kernel/place'
import { dayOf } from '#kernel/procedures/moment'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Label } from '#kernel/source'
import type { Json } from '#ledger/canonical'
import type { Entry } from '#ledger/entry'
import type { CaseBodies } from '#office/casework/case-entries'
import { cityOf } from '#office/casework/city-people'
import { type Dossier, dossierOf, follow } from '#office/casework/dossier'
import { actorOf, enteredUnder, entriesOf, type Found, findCase, type Ground } from '#office/casework/ground'
import { namesClosedTo } from '#office/casework/known-case'
import { openPart } from '#office/casework/confided'
import { roleHere } from '#office/casework/turn'
import { masked } from '#office/casework/words'
import { fieldsOfDocuments } from '#office/documents/document-field'
import { fillTemplate } from '#office/documents/fill-template'
import { type Material, printedCase } from '#office/documents/printed-case'
import { inForce, pieces, procedureOf, templateOn, versionsOf } from '#office/documents/template-book'
import { WORD_BYTES_MAX } from '#office/documents/word-archive'

/** The kind of the entries that say that a document was written. */
export const WRITTEN = 'document.written'

export interface WriteAsked {
  readonly case: string
  /** Its name in the procedure. */
  readonly document: string
  /** The version of the case with the act that writes it; the last such act where none is given. */
  readonly version?: number
  /** All parties whose names are not secret where nobody is named. */
  readonly addressee?: string
  readonly attachments?: readonly string[]
  /** Says on the document that its contents are invented, as it always does of a sample place. */
  readonly isSample?: boolean
  /** A name for the request: made again, nothing is written twice. */
  readonly key?: string
}

/** A document as it was written: its file stands in the vault under its hash. */
export interface WrittenDocument {
  readonly case: string
  /** Its number among the documents of the case, from 1. */
  readonly n: number
  readonly number: string
  readonly document: string
  /** The version of the case after the act that writes it, and the day of the act. */
  readonly version: number
  readonly day: string
  readonly sha256: string
  readonly bytes: number
  /** The hash of the template; none where the built-in one was in force. */
  readonly template?: string
  readonly addressee?: string
  readonly isSample?: boolean
  readonly by: string
  readonly recordedAt: string
  readonly seq: number
}

/** A document that an act of the case writes. */
export interface DueDocument {
  readonly document: string
  readonly entry: Entry
  readonly dossier: Dossier
}

export interface Places {
  name(place: string): Label
}

const ADDRESSEE_MAX = 300
const ATTACHMENTS_MAX = 50
export const SAMPLE_NOTICE = '样张：内容为示例数据，不作依据 · Sample: invented contents, of no effect'

export const subjectOfDocuments = (id: string): string => `documents/${id}`

/**
 * Writes a document of a case, as the case stood after the act that writes it, from the template in force on
 * the day of the act. Refuses with `unknown-document`, `document-not-due`, `document-field-missing` or as an
 * act of the same role would be.
 */
export async function writeDocument(
  ground: Ground,
  places: Places,
  viewer: Viewer,
  asked: WriteAsked,
): Promise<WrittenDocument | Refusal> {
  const found = await findCase(ground, viewer, asked.case)
  if (isRefusal(found)) return found
  const before = (await enteredUnder(ground, asked.key)).find(one => one.kind === WRITTEN)
  if (before) return again(before, asked)
  const fault = faultIn(asked)
  if (fault) return fault
  const due = dueIn(ground, found, asked)
  if (isRefusal(due)) return due
  const decision = mayWrite(viewer, found, due)
  if (isRefusal(decision)) return decision
  const n = (await entriesOf(ground.ledger, subjectOfDocuments(asked.case))).length + 1
  const material = materialOf(due, found, asked, places, n)
  const about = { happenedAt: viewer.on, ...actorOf(decision, viewer), concerns: `case/${asked.case}` }
  const isSample = asked.isSample === true || isSampleCode(due.dossier.place)
  const made = await filled(ground, found, material, about, isSample)
  if (isRefusal(made)) return made
  const body = {
    ...{ case: asked.case, n, number: material.number, document: asked.document },
    ...{ version: due.entry.version, day: dayOf(due.entry.happenedAt) },
    ...{ sha256: made.sha256, bytes: made.bytes, template: made.template },
    ...{ addressee: asked.addressee, attachments: asked.attachments, isSample },
  }
  const { by, authority, happenedAt } = about
  const entry = { by, authority, happenedAt, basis: due.entry.basis, body: plain(body) }
  const subject = subjectOfDocuments(asked.case)
  const entries = await ground.ledger.append({
    entries: [{ ...entry, subject, kind: WRITTEN }],
    ...{ expect: { [subject]: n - 1 }, key: asked.key, recordedAt: ground.now() },
  })
  return isRefusal(entries) ? entries : writtenIn(entries[0] as Entry)
}

const plain = (body: object): Json => JSON.parse(JSON.stringify(body)) as Json

export const writtenIn = ({ body, by, recordedAt, seq }: Entry): WrittenDocument => ({
  ...(body as unknown as WrittenDocument),
  ...{ by: by.person, recordedAt, seq },
})

function again(entry: Entry, asked: WriteAsked): WrittenDocument | Refusal {
  const written = writtenIn(entry)
  const isSame = written.case === asked.case && written.document === asked.document
  return isSame ? written : refuse('same-key-other-contents', asked.key)
}

function faultIn({ addressee = '-', attachments = [] }: WriteAsked): Refusal | undefined {
  const isText = (text: string) => text.trim() !== '' && text.length <= ADDRESSEE_MAX
  if (!isText(addressee)) return refuse('parameter-invalid', `addressee: 1–${ADDRESSEE_MAX}`)
  return attachments.length <= ATTACHMENTS_MAX && attachments.every(isText)
    ? undefined
    : refuse('parameter-invalid', `attachments: ≤ ${ATTACHMENTS_MAX}, 1–${ADDRESSEE_MAX}`)
}

/** Documents that the acts of a case so far write, each with the case as it stood then. */
export function dueDocuments({ book }: Ground, { dossier, entries }: Found): DueDocument[] {
  const found: DueDocument[] = []
  let before: Dossier | undefined
  for (const entry of entries) {
    const now: Dossier | Refusal = before ? follow(before, entry) : dossierOf(dossier.id, [entry], book)
    if (isRefusal(now)) break
    const written = now.process.documents.slice(before?.process.documents.length ?? 0)
    for (const { name } of written) found.push({ document: name, entry, dossier: now })
    before = now
  }
  return found
}

function dueIn(ground: Ground, found: Found, { document, version }: WriteAsked): DueDocument | Refusal {
  const known = procedureOf(ground, { procedure: found.dossier.process.procedure.id, document })
  if (isRefusal(known)) return known
  const all = dueDocuments(ground, found).filter(one => one.document === document)
  const due = all.findLast(one => version === undefined || one.entry.version === version)
  return due ?? refuse('document-not-due', document)
}

/** Whoever may do the act may write what it writes. */
function mayWrite(viewer: Viewer, { guard, around, dossier }: Found, { entry }: DueDocument) {
  const { role: id } = entry.body as unknown as CaseBodies['case.act']
  const role = dossier.process.procedure.roles.find(one => one.id === id)
  if (!role) return refuse('not-competent', id)
  const decision = mayAct(viewer, guard, roleHere(role, around))
  return decision.may ? decision : decision.refusal
}

function materialOf(due: DueDocument, found: Found, asked: WriteAsked, places: Places, n: number): Material {
  const { lead } = found.guard
  const office = (lead as { label?: Label }).label ?? { zh: lead.name, en: lead.name }
  const { addressee, attachments } = asked
  return {
    // Whoever sees the case reads the document: what is confided to some stands in none.
    ...{
      dossier: { ...due.dossier, process: openPart(due.dossier.process) },
      act: due.entry,
      document: due.document,
      number: `${asked.case}/${n}`,
      office,
    },
    place: places.name(due.dossier.place),
    ...(addressee !== undefined && { addressee }),
    ...(attachments && { attachments }),
  }
}

async function filled(
  ground: Ground,
  found: Found,
  material: Material,
  about: Pick<Entry, 'by' | 'authority' | 'happenedAt'> & { readonly concerns: string },
  isSample: boolean,
): Promise<{ sha256: string; bytes: number; template?: string } | Refusal> {
  const { procedure } = material.dossier.process
  const custody = { ...about, recordedAt: ground.now() }
  const of = { procedure: procedure.id, document: material.document }
  const versions = await versionsOf(ground, of, cityOf(found.guard.lead))
  const version = inForce(versions, dayOf(material.act.happenedAt))
  const parts = await templateOn(ground, version, custody)
  if (isRefusal(parts)) return parts
  const bytes = fillTemplate(parts, {
    fields: fieldsOfDocuments(procedure),
    printed: printedCase(material),
    ...(isSample && { notice: SAMPLE_NOTICE }),
  })
  if (isRefusal(bytes)) return bytes
  const name = `${material.document}.docx`
  const upload = { content: pieces(bytes), name, bytesMax: 2 * WORD_BYTES_MAX }
  const taken = await ground.ledger.vault.takeIn(upload, custody)
  if (isRefusal(taken)) return taken
  return {
    sha256: taken.facts.sha256,
    bytes: taken.facts.bytes,
    ...(version && { template: version.sha256 }),
  }
}

/** What a viewer may read of a written document: a secret name in it is for those alone who have the case. */
export function shownDocument(written: WrittenDocument, found: Found, viewer: Viewer): WrittenDocument {
  const { addressee } = written
  if (addressee === undefined) return written
  return { ...written, addressee: masked(addressee, namesClosedTo(viewer, found)) }
}

/** Whether a document holds a name that this viewer may not read. */
export const holdsSecret = (written: WrittenDocument, found: Found, viewer: Viewer): boolean =>
  namesClosedTo(viewer, found).some(name =>
    JSON.stringify(written).includes(JSON.stringify(name).slice(1, -1)),
  )
