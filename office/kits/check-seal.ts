import { createPublicKey } from 'node:crypto'
import { isSigned } from '#ledger/head'
import { pemOf } from '#ledger/keys'
import { leafHash, rootByInclusion } from '#ledger/merkle'
import type { Receipt } from '#ledger/receipt'
import { sealEntryIn } from '#office/kits/read-receipt'

/** What a receipt proves of a kit. A key that the receipt brings itself proves nothing. */
export interface Seal {
  readonly by: { readonly person: string; readonly office: string }
  readonly recordedAt: string
  readonly isInLog: boolean
  readonly isOfThisKit: boolean
  /** `unknown` where no key was given to compare with. */
  readonly key: 'given' | 'another' | 'unknown'
}

export const isGood = ({ isInLog, isOfThisKit, key }: Seal): boolean =>
  isInLog && isOfThisKit && key !== 'another'

export function checkSeal(receipt: Receipt, digest: string, key?: string): Seal {
  const entry = sealEntryIn(receipt)
  const { head, proof, index } = receipt
  const leaf = leafHash(Buffer.from(receipt.entry, 'utf8'))
  const root = rootByInclusion(
    leaf,
    index,
    head.size,
    proof.map(hash => Buffer.from(hash, 'hex')),
  )
  return {
    by: { person: entry?.by.person ?? '', office: entry?.by.office ?? '' },
    recordedAt: entry?.recordedAt ?? '',
    isInLog: root?.toString('hex') === head.root && isSigned(head),
    isOfThisKit: entry?.kind === 'kit.sealed' && entry.body?.manifest === digest,
    key: key === undefined ? 'unknown' : isSame(key, head.publicKey) ? 'given' : 'another',
  }
}

/** Whether a text is a key that a log could have. */
export const isKey = (pem: string): boolean => {
  try {
    return createPublicKey(pem).asymmetricKeyType === 'ed25519'
  } catch {
    return false
  }
}

function isSame(pem: string, hex: string): boolean {
  const spki = (one: string) => createPublicKey(one).export({ type: 'spki', format: 'der' })
  return spki(pem).equals(spki(pemOf(Buffer.from(hex, 'hex'))))
}
