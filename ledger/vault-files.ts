import { createHash, randomUUID } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { access, mkdir, open, readdir, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { type Refusal, refuse } from '#kernel/refusal'
import { FIRST_BYTES, mediaTypeOf } from '#ledger/file-kind'
import { syncFile } from '#ledger/store/flush'

/** What a file of evidence is known by: its contents. */
export interface FileFacts {
  readonly sha256: string
  readonly bytes: number
  readonly mediaType: string
}

const isHash = (text: string) => /^[0-9a-f]{64}$/.test(text)
export const vaultFolder = (dir: string) => join(dir, 'vault')
const incoming = (dir: string) => join(vaultFolder(dir), 'incoming')

/** Where the file of a hash stands, once an entry says that it was taken in. */
export const placeOf = (dir: string, sha256: string): string =>
  join(vaultFolder(dir), sha256.slice(0, 2), sha256)

/** A received file that waits for its entry. */
export interface Received {
  readonly facts: FileFacts
  /** Puts it in its place. */
  keep(): Promise<void>
  discard(): Promise<void>
}

export interface Upload {
  readonly content: AsyncIterable<Uint8Array>
  /** As its sender calls it; the end of the name says what it is. */
  readonly name: string
  readonly bytesMax: number
}

/**
 * Receives a file piece by piece, flushed to the disk under the name of its hash, but not in its place yet.
 * What is larger than allowed, or is not what its name says, is refused before the rest of it is read, and
 * nothing stays.
 */
export async function receive(dir: string, upload: Upload): Promise<Received | Refusal> {
  await mkdir(incoming(dir), { recursive: true })
  const path = join(incoming(dir), randomUUID())
  try {
    const facts = await write(path, upload)
    if ('refused' in facts) {
      await rm(path, { force: true })
      return facts
    }
    return await named(dir, path, facts)
  } catch (problem) {
    await rm(path, { force: true })
    throw problem
  }
}

async function write(path: string, { content, name, bytesMax }: Upload): Promise<FileFacts | Refusal> {
  const sum = createHash('sha256')
  const file = await open(path, 'wx', 0o600)
  let bytes = 0
  let first = Buffer.alloc(0)
  let mediaType: string | undefined
  try {
    for await (const piece of content) {
      bytes += piece.byteLength
      if (bytes > bytesMax) return refuse('too-large', `${name.slice(0, 100)}: > ${bytesMax}`)
      if (first.length < FIRST_BYTES) {
        first = Buffer.concat([first, piece.subarray(0, FIRST_BYTES - first.length)])
        if (first.length === FIRST_BYTES && mediaTypeOf(name, first) === undefined)
          return refuse('not-what-it-says', name.slice(0, 100))
      }
      sum.update(piece)
      await file.writeFile(piece)
    }
    mediaType = mediaTypeOf(name, first)
    if (mediaType === undefined || bytes === 0) return refuse('not-what-it-says', name.slice(0, 100))
    await file.sync()
    return { sha256: sum.digest('hex'), bytes, mediaType }
  } finally {
    await file.close()
  }
}

async function named(dir: string, path: string, facts: FileFacts): Promise<Received> {
  const waiting = join(incoming(dir), `${facts.sha256}.${randomUUID()}`)
  await rename(path, waiting)
  await syncFile(incoming(dir))
  return {
    facts,
    keep: () => put(waiting, placeOf(dir, facts.sha256)),
    discard: () => rm(waiting, { force: true }),
  }
}

/** The same contents may have been taken in before; then there is nothing to put. */
async function put(waiting: string, place: string): Promise<void> {
  if (await exists(place)) return rm(waiting, { force: true })
  await mkdir(dirname(place), { recursive: true })
  await rename(waiting, place)
  await syncFile(dirname(place))
  await syncFile(dirname(dirname(place)))
}

/** Finishes what a stop left: a file whose entry stands is put in its place, any other is removed. */
export async function finishIncoming(
  dir: string,
  isTakenIn: (sha256: string) => Promise<boolean>,
): Promise<void> {
  for (const name of await namesIn(incoming(dir))) {
    const path = join(incoming(dir), name)
    const sha256 = name.split('.')[0] ?? ''
    if (isHash(sha256) && (await isTakenIn(sha256))) await put(path, placeOf(dir, sha256))
    else await rm(path, { force: true })
  }
}

/** Whether the file of a hash is there, or received and just about to be put in its place. */
export async function isHeld(dir: string, sha256: string): Promise<boolean> {
  if (await exists(placeOf(dir, sha256))) return true
  if ((await namesIn(incoming(dir))).some(name => name.startsWith(sha256))) return true
  return exists(placeOf(dir, sha256))
}

/** The hash of what a file holds now. */
export async function hashOf(path: string): Promise<string> {
  const sum = createHash('sha256')
  for await (const piece of createReadStream(path)) sum.update(piece)
  return sum.digest('hex')
}

export async function namesIn(folder: string): Promise<string[]> {
  try {
    return (await readdir(folder)).sort()
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return []
    throw problem
  }
}

const exists = (path: string): Promise<boolean> =>
  access(path).then(
    () => true,
    () => false,
  )
