import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Instant } from '#ledger/entry'
import { isSignedBy, type Keys } from '#ledger/keys'
import { emptyFrontier, rootOf } from '#ledger/merkle'
import { placeFile } from '#ledger/place-file'

/**
 * What the log says of itself: so many entries, under this root. Hashes, key and signature are hexadecimal.
 */
export interface SignedHead {
  readonly size: number
  readonly root: string
  /** When its last entry was recorded. */
  readonly signedAt: Instant
  readonly publicKey: string
  readonly signature: string
}

/** The text that is signed: four lines, each ended by a line feed. */
export const signedText = ({ size, root, signedAt }: Omit<SignedHead, 'publicKey' | 'signature'>): string =>
  `zhicheng tree head\n${size}\n${root}\n${signedAt}\n`

/** Whether the head is signed by the key that it names; whose key that is, the caller must know. */
export function isSigned(head: SignedHead): boolean {
  const bytes = (hex: string) => Buffer.from(hex, 'hex')
  const [key, signature] = [bytes(head.publicKey), bytes(head.signature)]
  if (key.length !== 32 || signature.length !== 64) return false
  return isSignedBy(key, Buffer.from(signedText(head)), signature)
}

/** The head of a log in which nothing stands yet, by RFC 9162: the hash of no text at all. */
export function headOfNothing(keys: Pick<Keys, 'publicKey' | 'sign'>): SignedHead {
  const unsigned = { size: 0, root: rootOf(emptyFrontier).toString('hex'), signedAt: '' }
  const signature = keys.sign(Buffer.from(signedText(unsigned))).toString('hex')
  return { ...unsigned, publicKey: keys.publicKey.toString('hex'), signature }
}

const anchorPath = (dir: string) => join(dir, 'keys', 'head.json')

/** Keeps the newest head beside the database: entries taken off the end of the log are missed by it. */
export const keepAnchor = (dir: string, head: SignedHead): Promise<void> =>
  placeFile(anchorPath(dir), `${JSON.stringify(head)}\n`)

/** The head kept beside the database; nothing where none was kept, `unreadable` where the file is none. */
export async function readAnchor(dir: string): Promise<SignedHead | 'unreadable' | undefined> {
  let text: string
  try {
    text = await readFile(anchorPath(dir), 'utf8')
  } catch (problem) {
    if ((problem as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw problem
  }
  try {
    const head = JSON.parse(text) as SignedHead
    return Number.isSafeInteger(head.size) && isSigned(head) ? head : 'unreadable'
  } catch {
    return 'unreadable'
  }
}
