import {
  closedDay,
  type Declaration,
  type DeclaredValue,
  declarationId,
  faultOfValue,
  type RestingFile,
} from '#kernel/assessment/declaration'
import { countedOnly } from '#kernel/assessment/counted'
import type { Viewer } from '#kernel/authority'
import type { Indicator } from '#kernel/indicator'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { NewEntry } from '#ledger/entry'
import { subjectOf } from '#ledger/vault'
import { endedBefore } from '#office/merged-places'
import { entriesOf } from '#office/casework/ground'
import { entryOf, subjectOfDeclaration } from '#office/assessment/declaration-entries'
import { declarationOf } from '#office/assessment/declaration-rows'
import { type AssessmentGround, declaresFor, faultOfDay, sightOfPlaces } from '#office/assessment/ground'
import { LIST_BYTES_MAX, numbersInList } from '#office/assessment/list-file'

export interface DeclaringAsked {
  readonly indicator: Indicator
  readonly place: string
  /** A day, or a period that ends on one. */
  readonly on: string
  readonly value: string
  readonly note?: string
  readonly reason?: string
  /** Hashes of files that were handed in for the place. */
  readonly list?: string
  readonly evidence?: readonly string[]
}

const EVIDENCE_MAX = 20
const TEXT_MAX = 4000

/** Enters what an office of the place says of a figure; what was said before stays beside it. */
export async function declareFigure(
  ground: AssessmentGround,
  viewer: Viewer,
  asked: DeclaringAsked,
): Promise<Declaration | Refusal> {
  const { indicator, place } = asked
  const mandate = await declaresFor(ground, viewer, place)
  if (isRefusal(mandate)) return mandate
  const own = ground.places.byCode(place)
  const level = own?.level
  if (indicator.levels && level && !indicator.levels.includes(level))
    return refuse('not-for-this-level', indicator.levels.join(', '))
  const on = closedDay(asked.on, viewer.on)
  if (isRefusal(on)) return on
  const faultOfOn = faultOfDay(on, viewer.on)
  if (faultOfOn) return faultOfOn
  if (own && endedBefore(own, asked.on)) return refuse('place-ended', `${place}, ${own.until}`)
  const id = declarationId(indicator.id, place, on)
  const before = await declarationOf(ground.ledger.store, id)
  const stated = await statedBy(ground, asked)
  if (isRefusal(stated)) return stated
  const fault = faultOfValue(stated, before) ?? faultOfCount(indicator, stated)
  if (fault) return fault
  const about = { happenedAt: viewer.on, ...mandate }
  const entry = before
    ? entryOf('figure.corrected', id, stated, about)
    : entryOf('figure.declared', id, { ...stated, indicator: indicator.id, place, on }, about)
  return entered(ground, entry, id, before?.version ?? 0)
}

/** What is counted is a whole number: a point and a digit behind it would hide how round a number is. */
const faultOfCount = ({ value: formula }: Indicator, { value }: DeclaredValue): Refusal | undefined =>
  countedOnly(formula).node === 'count' && !/^\d+$/.test(value)
    ? refuse('amount-invalid', `${value}: 0, 1, 2, …`)
    : undefined

/** A figure that is withdrawn stays to be read, with the reason. */
export async function withdrawFigure(
  ground: AssessmentGround,
  viewer: Viewer,
  id: string,
  reason: string,
): Promise<Declaration | Refusal> {
  const before = await declarationFor(ground, viewer, id)
  if (isRefusal(before)) return before
  const mandate = await declaresFor(ground, viewer, before.place)
  if (isRefusal(mandate)) return mandate
  if (before.state === 'withdrawn') return refuse('declaration-withdrawn', id)
  if (reason.trim() === '') return refuse('reason-missing', id)
  if (reason.length > TEXT_MAX) return refuse('too-large', 'reason')
  const entry = entryOf('figure.withdrawn', id, { reason }, { happenedAt: viewer.on, ...mandate })
  return entered(ground, entry, id, before.version)
}

/** A declared figure; whoever may not see it is not told that there is one. */
export async function declarationFor(
  ground: AssessmentGround,
  viewer: Viewer,
  id: string,
): Promise<Declaration | Refusal> {
  const found = await declarationOf(ground.ledger.store, id)
  const sees = await sightOfPlaces(ground, viewer)
  return found && sees(found.place) ? found : refuse('unknown-declaration', id.slice(0, 200))
}

async function entered(ground: AssessmentGround, entry: NewEntry, id: string, version: number) {
  const expect = { [subjectOfDeclaration(id)]: version }
  const added = await ground.ledger.append({ entries: [entry], recordedAt: ground.now(), expect })
  if (isRefusal(added)) return added
  const stands = await declarationOf(ground.ledger.store, id)
  return stands ?? refuse('unknown-declaration', id)
}

async function statedBy(
  ground: AssessmentGround,
  { place, value, note, reason, list, evidence = [] }: DeclaringAsked,
): Promise<DeclaredValue | Refusal> {
  if ((note ?? '').length > TEXT_MAX || (reason ?? '').length > TEXT_MAX) return refuse('too-large', 'note')
  const files = await restingFiles(ground, place, evidence)
  if (isRefusal(files)) return files
  const stated = { value: value.trim(), evidence: files, ...(note && { note }), ...(reason && { reason }) }
  if (list === undefined) return stated
  const file = await handedIn(ground, place, list)
  if (isRefusal(file)) return file
  const numbers = await numbersOf(ground, file)
  return isRefusal(numbers) ? numbers : { ...stated, list: { ...file, lines: numbers.length } }
}

/** Files by their hashes, which were handed in for the place. */
export async function restingFiles(
  ground: AssessmentGround,
  place: string,
  hashes: readonly string[],
): Promise<RestingFile[] | Refusal> {
  if (hashes.length > EVIDENCE_MAX) return refuse('too-large', `evidence: ≤ ${EVIDENCE_MAX}`)
  const files: RestingFile[] = []
  for (const sha256 of new Set(hashes)) {
    const file = await handedIn(ground, place, sha256)
    if (isRefusal(file)) return file
    files.push(file)
  }
  return files
}

/** Under which a file that is handed in says for which place it is. */
const DECLARING = 'declaring'

/** Takes in a file on which a figure of a place will rest. */
export async function handIn(
  ground: AssessmentGround,
  viewer: Viewer,
  place: string,
  upload: { readonly name: string; readonly content: AsyncIterable<Uint8Array> },
): Promise<RestingFile | Refusal> {
  const mandate = await declaresFor(ground, viewer, place)
  if (isRefusal(mandate)) return mandate
  if (upload.name.trim() === '' || upload.name.length > 200) return refuse('parameter-invalid', 'name: 1–200')
  const taken = await ground.ledger.vault.takeIn(
    { ...upload, bytesMax: ground.bytesMax },
    { ...mandate, happenedAt: viewer.on, recordedAt: ground.now(), more: { [DECLARING]: place } },
  )
  if (isRefusal(taken)) return taken
  const { sha256, bytes } = taken.facts
  return { sha256, bytes, name: upload.name }
}

const SHA256 = /^[0-9a-f]{64}$/

interface TakenIn extends RestingFile {
  readonly [DECLARING]?: string
}

/**
 * A file by its hash: only one that was handed in for the place, so nobody reads another's by naming it. What
 * is kept of it is what the log has, and not what was said.
 */
async function handedIn(
  { ledger }: AssessmentGround,
  place: string,
  given: string,
): Promise<RestingFile | Refusal> {
  if (!SHA256.test(given)) return refuse('file-not-declared', given.slice(0, 64))
  const bodies = (await entriesOf(ledger, subjectOf(given))).map(one => one.body as unknown as TakenIn)
  const taken = bodies.find(one => one[DECLARING] === place)
  if (taken?.sha256 !== given) return refuse('file-not-declared', given)
  const { sha256, name, bytes } = taken
  return { sha256, name, bytes }
}

/** The numbers of a list that was handed in. */
export async function numbersOf(
  { ledger }: Pick<AssessmentGround, 'ledger'>,
  { sha256, name, bytes }: RestingFile,
): Promise<string[] | Refusal> {
  if (bytes > LIST_BYTES_MAX) return refuse('list-too-long', `${bytes} > ${LIST_BYTES_MAX}`)
  const content = await ledger.vault.read(sha256)
  if (isRefusal(content)) return content
  const pieces: Uint8Array[] = []
  for await (const piece of content) pieces.push(piece)
  return numbersInList(name, Buffer.concat(pieces))
}
