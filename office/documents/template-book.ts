import type { Duty, Viewer } from '#kernel/authority'
import { isInForce } from '#kernel/authority'
import { type Day, isDay } from '#kernel/date'
import type { Procedure } from '#kernel/procedures/procedure'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Entry } from '#ledger/entry'
import { cityOf } from '#office/casework/city-people'
import { entriesOf, type Ground } from '#office/casework/ground'
import { faultsOfTemplate } from '#office/documents/check-template'
import { defaultTemplate } from '#office/documents/default-template'
import { fieldsOfDocuments } from '#office/documents/document-field'
import { fillTemplate } from '#office/documents/fill-template'
import { printedSample } from '#office/documents/printed-sample'
import { type Parts, unpackWord, WORD_BYTES_MAX } from '#office/documents/word-archive'

/** The kind of the entries that put a template in force. */
export const TEMPLATE_SET = 'template.set'

/** A template that somebody of a city uploaded, in force from a day until the next. */
export interface TemplateVersion {
  readonly procedure: string
  readonly document: string
  readonly city: string
  readonly from: Day
  readonly sha256: string
  readonly bytes: number
  /** As its file was called. */
  readonly name: string
  readonly by: string
  readonly recordedAt: string
  /** The number of its entry. */
  readonly seq: number
}

export interface DocumentOf {
  readonly procedure: string
  readonly document: string
}

export interface UploadAsked extends DocumentOf {
  readonly name: string
  readonly bytes: Uint8Array
  /** Today where no day is given. */
  readonly from?: Day
}

const subjectOf = ({ procedure, document }: DocumentOf): string => `template/${procedure}.${document}`

/** The procedure that writes a document. */
export function procedureOf({ book }: Ground, { procedure, document }: DocumentOf): Procedure | Refusal {
  const found = book.procedures.get(procedure)
  if (!found) return refuse('unknown-procedure', procedure.slice(0, 100))
  const isThere = Object.hasOwn(found.documents ?? {}, document)
  return isThere ? found : refuse('unknown-document', `${procedure}.${document}`.slice(0, 200))
}

/** Templates of a document that a city has had, the latest last. */
export async function versionsOf(ground: Ground, of: DocumentOf, city: string): Promise<TemplateVersion[]> {
  const entries = await entriesOf(ground.ledger, subjectOf(of))
  return entries
    .filter(one => one.kind === TEMPLATE_SET)
    .map(versionIn)
    .filter(one => one.city === city)
}

/** The one in force on a day, of those that were uploaded; none where the built-in one is. */
export const inForce = (versions: readonly TemplateVersion[], on: Day): TemplateVersion | undefined =>
  versions.findLast(one => one.from <= on)

export function versionIn({ body, by, recordedAt, seq }: Entry): TemplateVersion {
  return { ...(body as unknown as TemplateVersion), by: by.person, recordedAt, seq }
}

/** The template of a city in force on a day, taken from the vault in somebody's name. */
export async function templateOn(
  ground: Ground,
  version: TemplateVersion | undefined,
  custody: Parameters<Ground['ledger']['vault']['open']>[1],
): Promise<Parts | Refusal> {
  if (!version) return defaultTemplate()
  const content = await ground.ledger.vault.open(version.sha256, custody)
  return isRefusal(content) ? content : unpackWord(await bytesIn(content))
}

export async function bytesIn(content: AsyncIterable<Uint8Array>): Promise<Uint8Array> {
  const pieces: Uint8Array[] = []
  for await (const piece of content) pieces.push(piece)
  return Buffer.concat(pieces)
}

/** What is wrong with a template, all of it; none where it can be used. */
export async function faultsIn(
  bytes: Uint8Array,
  procedure: Procedure,
  document: string,
): Promise<Refusal[]> {
  const parts = await unpackWord(bytes)
  if (isRefusal(parts)) return [parts]
  const fields = fieldsOfDocuments(procedure)
  const faults = faultsOfTemplate(parts, fields)
  if (faults.length > 0) return faults
  const printed = printedSample(procedure, document, SAMPLE_DAY)
  const bare = Object.fromEntries(Object.entries(printed).filter(([, one]) => typeof one === 'string'))
  const filled = [printed, bare].map(one => fillTemplate(parts, { fields, printed: one }))
  return filled.filter(isRefusal).slice(0, 1)
}

const SAMPLE_DAY = '2026-01-05'

/**
 * Puts a template in force in the city of whoever uploads it. Refuses with the first of its faults, with
 * `not-entitled`, `not-what-it-says`, `not-a-day` or `template-in-the-past`; then nothing stays.
 */
export async function uploadTemplate(
  ground: Ground,
  viewer: Viewer,
  asked: UploadAsked,
): Promise<TemplateVersion | Refusal> {
  const { bytes, name, document, from = viewer.on } = asked
  const procedure = procedureOf(ground, asked)
  if (isRefusal(procedure)) return procedure
  const duty = keeperOf(viewer, procedure)
  if (!duty) return refuse('not-entitled', subjectOf(asked))
  if (!isDay(from)) return refuse('not-a-day', from.slice(0, 40))
  if (from < viewer.on) return refuse('template-in-the-past', `${from} < ${viewer.on}`)
  if (!/\.docx$/i.test(name)) return refuse('not-what-it-says', name.slice(0, 100))
  const [fault] = await faultsIn(bytes, procedure, document)
  if (fault) return fault
  const by = { person: viewer.person, office: duty.office.id, post: duty.post }
  const about = { by, authority: duty.id, happenedAt: viewer.on }
  const taken = await ground.ledger.vault.takeIn(
    { content: pieces(bytes), name, bytesMax: WORD_BYTES_MAX },
    { ...about, recordedAt: ground.now(), concerns: subjectOf(asked) },
  )
  if (isRefusal(taken)) return taken
  const { sha256 } = taken.facts
  const body = {
    ...{ procedure: procedure.id, document, city: cityOf(duty.office), from },
    ...{ sha256, bytes: bytes.byteLength, name },
  }
  const entries = await ground.ledger.append({
    entries: [{ ...about, subject: subjectOf(asked), kind: TEMPLATE_SET, body }],
    recordedAt: ground.now(),
  })
  return isRefusal(entries) ? entries : versionIn(entries[0] as Entry)
}

/** The head of an office that leads such cases, or an administrator of the city. */
export const keeperOf = (viewer: Viewer, { offices }: Procedure): Duty | undefined =>
  viewer.duties
    .filter(one => isInForce(one, viewer.on))
    .find(
      ({ post, office }) =>
        post === 'administrator' || (post === 'head' && offices.some(kind => kind.id === office.officeKind)),
    )

export async function* pieces(bytes: Uint8Array): AsyncIterable<Uint8Array> {
  yield bytes
}
