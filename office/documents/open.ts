import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import { caseNumbers } from '#office/casework/case-numbers'
import { cityOf } from '#office/casework/city-people'
import type { DeskOpening } from '#office/casework/desk'
import { actorOf, entriesSeen, findCase, type Ground } from '#office/casework/ground'
import { type DocumentField, fieldsOfDocuments } from '#office/documents/document-field'
import { fillTemplate } from '#office/documents/fill-template'
import { printedSample } from '#office/documents/printed-sample'
import {
  type DocumentOf,
  faultsIn,
  inForce,
  keeperOf,
  procedureOf,
  TEMPLATE_SET,
  type TemplateVersion,
  templateOn,
  type UploadAsked,
  uploadTemplate,
  versionIn,
  versionsOf,
} from '#office/documents/template-book'
import { packWord } from '#office/documents/word-archive'
import {
  dueDocuments,
  holdsSecret,
  type Places,
  SAMPLE_NOTICE,
  shownDocument,
  subjectOfDocuments,
  type WriteAsked,
  WRITTEN,
  type WrittenDocument,
  writeDocument,
  writtenIn,
} from '#office/documents/write-document'
import { maySee } from '#kernel/authority'

/** A document of a procedure, with the template in force in the viewer's city, if not the built-in one. */
export interface TemplateListed extends DocumentOf {
  readonly current?: TemplateVersion
  /** Uploaded, and not in force yet. */
  readonly coming: readonly TemplateVersion[]
  readonly mayUpload: boolean
}

export interface DocumentOfCase {
  readonly document: string
  /** The version of the case after the act that writes it, and the day of the act. */
  readonly version: number
  readonly day: string
  readonly written: readonly WrittenDocument[]
}

/** Word templates, and the documents of cases that are written from them. */
export interface Documents {
  templates(viewer: Viewer): Promise<TemplateListed[]>
  fields(of: DocumentOf): readonly DocumentField[] | Refusal
  /** The template in force on a day, as a Word file to be edited. */
  template(viewer: Viewer, of: DocumentOf, on?: Day): Promise<Uint8Array | Refusal>
  /** All that is wrong with a template. */
  check(of: DocumentOf, bytes: Uint8Array): Promise<readonly Refusal[] | Refusal>
  upload(viewer: Viewer, asked: UploadAsked): Promise<TemplateVersion | Refusal>
  /** The template in force with invented values in it, and a line that says so. */
  preview(viewer: Viewer, of: DocumentOf): Promise<Uint8Array | Refusal>
  write(viewer: Viewer, asked: WriteAsked): Promise<WrittenDocument | Refusal>
  /** What the acts of a case write, and what of it was written. */
  list(viewer: Viewer, id: string): Promise<DocumentOfCase[] | Refusal>
  /** A written document from the vault; that it was opened is entered. */
  read(viewer: Viewer, id: string, n: number): Promise<ReadDocument | Refusal>
}

export interface ReadDocument {
  readonly written: WrittenDocument
  readonly content: AsyncIterable<Uint8Array>
}

export function openDocuments({ places, ...opening }: DeskOpening & { readonly places: Places }): Documents {
  const ground: Ground = { ...opening, numbers: caseNumbers(opening.ledger.store) }
  const fields = (of: DocumentOf) => {
    const procedure = procedureOf(ground, of)
    return isRefusal(procedure) ? procedure : fieldsOfDocuments(procedure)
  }
  return {
    templates: viewer => listTemplates(ground, viewer),
    fields,
    async template(viewer, of, on = viewer.on) {
      const parts = await templateFor(ground, viewer, of, on)
      return isRefusal(parts) ? parts : packWord(parts)
    },
    async check(of, bytes) {
      const procedure = procedureOf(ground, of)
      return isRefusal(procedure) ? procedure : faultsIn(bytes, procedure, of.document)
    },
    upload: (viewer, asked) => uploadTemplate(ground, viewer, asked),
    async preview(viewer, of) {
      const procedure = procedureOf(ground, of)
      if (isRefusal(procedure)) return procedure
      const parts = await templateFor(ground, viewer, of, viewer.on)
      if (isRefusal(parts)) return parts
      const printed = printedSample(procedure, of.document, viewer.on)
      return fillTemplate(parts, { fields: fieldsOfDocuments(procedure), printed, notice: SAMPLE_NOTICE })
    },
    write: (viewer, asked) => writeDocument(ground, places, viewer, asked),
    list: (viewer, id) => listDocuments(ground, viewer, id),
    read: (viewer, id, n) => readDocument(ground, viewer, id, n),
  }
}

/** The first duty decides the city: nobody works on the desks of two. */
const dutyOf = ({ duties }: Viewer) => duties[0]

async function templateFor(ground: Ground, viewer: Viewer, of: DocumentOf, on: Day) {
  const procedure = procedureOf(ground, of)
  if (isRefusal(procedure)) return procedure
  const duty = dutyOf(viewer)
  if (!duty) return refuse('not-entitled')
  const version = inForce(await versionsOf(ground, of, cityOf(duty.office)), on)
  const by = { person: viewer.person, office: duty.office.id, post: duty.post }
  return templateOn(ground, version, { by, happenedAt: viewer.on, recordedAt: ground.now() })
}

const PAGES_MAX = 100

async function listTemplates(ground: Ground, viewer: Viewer): Promise<TemplateListed[]> {
  const duty = dutyOf(viewer)
  const city = duty && cityOf(duty.office)
  const versions: TemplateVersion[] = []
  let after: number | undefined = 0
  for (let page = 0; page < PAGES_MAX && after !== undefined; page++) {
    const { entries, next } = await ground.ledger.entries({ kind: TEMPLATE_SET, after })
    versions.push(...entries.map(versionIn).filter(one => one.city === city))
    after = next
  }
  return [...ground.book.procedures.values()].flatMap(procedure =>
    Object.keys(procedure.documents ?? {}).map(document => {
      const own = versions.filter(one => one.procedure === procedure.id && one.document === document)
      const current = inForce(own, viewer.on)
      const coming = own.filter(one => one.from > viewer.on)
      const mayUpload = keeperOf(viewer, procedure) !== undefined
      return { procedure: procedure.id, document, coming, mayUpload, ...(current && { current }) }
    }),
  )
}

async function listDocuments(ground: Ground, viewer: Viewer, id: string) {
  const found = await findCase(ground, viewer, id)
  if (isRefusal(found)) return found
  const entries = await entriesSeen(ground, viewer, subjectOfDocuments(id))
  const written = entries.filter(one => one.kind === WRITTEN).map(writtenIn)
  return dueDocuments(ground, found).map(({ document, entry }) => ({
    ...{ document, version: entry.version, day: entry.happenedAt },
    written: written
      .filter(one => one.document === document && one.version === entry.version)
      .map(one => shownDocument(one, found, viewer)),
  }))
}

async function readDocument(
  ground: Ground,
  viewer: Viewer,
  id: string,
  n: number,
): Promise<ReadDocument | Refusal> {
  const found = await findCase(ground, viewer, id)
  if (isRefusal(found)) return found
  const entry = (await entriesSeen(ground, viewer, subjectOfDocuments(id)))[n - 1]
  const written = entry && writtenIn(entry)
  if (!written || holdsSecret(written, found, viewer)) return refuse('unknown-document', `${id}/${n}`)
  const seen = maySee(viewer, found.guard)
  if (!seen.may) return seen.refusal
  const content = await ground.ledger.vault.open(written.sha256, {
    ...{ happenedAt: viewer.on, recordedAt: ground.now(), concerns: `case/${id}` },
    ...actorOf(seen, viewer),
  })
  return isRefusal(content) ? content : { written, content }
}
