import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Append, Appended } from '#ledger/append-batch'
import type { Json } from '#ledger/canonical'
import type { Actor, Entry, Instant } from '#ledger/entry'
import type { Tx } from '#ledger/store/connection'
import { type FileFacts, finishIncoming, placeOf, receive, type Upload } from '#ledger/vault-files'

/** The kind of the entries that say who had a file in his hands. */
export const CUSTODY = 'custody'
export const TAKEN_IN = 'taken-in'

/** Who does something with a file, when and on what ground. */
export interface Custody {
  readonly by: Actor
  readonly happenedAt: string
  readonly recordedAt: Instant
  readonly authority?: string
  readonly basis?: string
  /** What the file belongs to, such as a case. */
  readonly concerns?: string
  /** What else is said with it, under names of its own. */
  readonly more?: Readonly<Record<string, Json>>
  readonly key?: string
}

/** To whom a file goes: an office, or somebody in it. */
export type Receiver = Pick<Actor, 'office'> & Partial<Actor>

/** Evidence by the hash of its contents; every hand it passes through is an entry of the log. */
export interface Vault {
  /**
   * Takes a file in: its contents are on the disk and its entry stands once this resolves. The same
   * contents twice are one file with two entries. Refuses with `too-large` and `not-what-it-says`; then
   * nothing stays.
   */
  takeIn(upload: Upload, custody: Custody): Promise<{ facts: FileFacts; entry: Entry } | Refusal>
  /** Enters that a file is opened, and gives its contents; a reading that ends has read the true file. */
  open(sha256: string, custody: Custody): Promise<AsyncIterable<Uint8Array> | Refusal>
  /** Its contents for what the machine itself computes: nobody has them in hand, so nothing is entered. */
  read(sha256: string): Promise<AsyncIterable<Uint8Array> | Refusal>
  /** Enters that a file is handed to another office or person. */
  handOn(sha256: string, to: Receiver, custody: Custody): Promise<Entry | Refusal>
}

export const subjectOf = (sha256: string): string => `file/${sha256}`

interface Entering {
  readonly dir: string
  readonly store: Tx
  append(append: Append): Promise<Appended>
}

/** Opens the vault, and finishes what a stop left half-way. */
export async function openVault(entering: Entering): Promise<Vault> {
  const { dir, store } = entering
  const isTakenIn = async (sha256: string) =>
    (await store.rows('SELECT 1 FROM entries WHERE subject = $1 LIMIT 1', [subjectOf(sha256)])).length > 0
  await finishIncoming(dir, isTakenIn)
  const enter = (sha256: string, act: Json, custody: Custody) => enterCustody(entering, sha256, act, custody)
  return {
    async takeIn(upload, custody) {
      const received = await receive(dir, upload)
      if (isRefusal(received)) return received
      const { facts } = received
      const act = { act: TAKEN_IN, ...facts, name: upload.name }
      // Should this throw, the entry may stand all the same; the next opening decides by what does.
      const entry = await enter(facts.sha256, act, custody)
      if (isRefusal(entry)) await received.discard()
      else await received.keep()
      return isRefusal(entry) ? entry : { facts, entry }
    },
    async open(sha256, custody) {
      if (!(await isTakenIn(sha256))) return refuse('unknown-file', sha256.slice(0, 64))
      const entry = await enter(sha256, { act: 'opened' }, custody)
      return isRefusal(entry) ? entry : trueContents(placeOf(dir, sha256), sha256)
    },
    async read(sha256) {
      if (!(await isTakenIn(sha256))) return refuse('unknown-file', sha256.slice(0, 64))
      return trueContents(placeOf(dir, sha256), sha256)
    },
    async handOn(sha256, to, custody) {
      if (!(await isTakenIn(sha256))) return refuse('unknown-file', sha256.slice(0, 64))
      return enter(sha256, { act: 'handed-on', to: { ...to } }, custody)
    },
  }
}

async function enterCustody(
  { append }: Entering,
  sha256: string,
  act: Json,
  { by, happenedAt, recordedAt, authority, basis, concerns, more, key }: Custody,
): Promise<Entry | Refusal> {
  const body = { ...more, ...(act as Record<string, Json>), ...(concerns !== undefined && { concerns }) }
  const entry = { subject: subjectOf(sha256), kind: CUSTODY, happenedAt, by, authority, basis, body }
  const entered = await append({ entries: [entry], recordedAt, ...(key !== undefined && { key }) })
  return isRefusal(entered) ? entered : (entered[0] as Entry)
}

/** Fails at the end of the reading where the file is no longer what was taken in. */
async function* trueContents(path: string, sha256: string): AsyncIterable<Uint8Array> {
  const sum = createHash('sha256')
  for await (const piece of createReadStream(path)) {
    sum.update(piece)
    yield piece
  }
  if (sum.digest('hex') !== sha256)
    throw new Error(`Failure: the file ${sha256} is no longer what was taken in`)
}
