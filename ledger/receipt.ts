import { type Refusal, refuse } from '#kernel/refusal'
import { bytesOf } from '#ledger/entry'
import type { SignedHead } from '#ledger/head'
import { type EntryRow, entryColumns, entryOf, type HeadRow, headColumns, headOf } from '#ledger/log-rows'
import { consistencyProof, inclusionProof } from '#ledger/merkle'
import { hashesOf } from '#ledger/proofs'
import type { Tx } from '#ledger/store/connection'

/** Proves that an entry stands in the log, to anyone and without our software: see docs/receipts.md. */
export interface Receipt {
  readonly format: 'zhicheng-receipt-1'
  /** The entry as the very text whose bytes are proved. */
  readonly entry: string
  /** The place of its leaf in the tree, from 0. */
  readonly index: number
  /** Hexadecimal hashes from the leaf up to the root. */
  readonly proof: readonly string[]
  readonly head: SignedHead
}

/** Proves that the log of an earlier head is the beginning of the log of a later one. */
export interface Consistency {
  readonly format: 'zhicheng-consistency-1'
  readonly from: SignedHead
  readonly to: SignedHead
  readonly proof: readonly string[]
}

/** The receipt of an entry by its number. It rests on the first head that covers it, and so never changes. */
export async function receiptOf(seq: number, tx: Tx): Promise<Receipt | Refusal> {
  const [row] = await tx.rows<EntryRow>(`SELECT ${entryColumns} FROM entries WHERE seq = $1`, [seq])
  const head = await headAt(seq, tx)
  if (!row || !head) return refuse('unknown-entry', String(seq))
  const proof = await hashesOf(inclusionProof(seq - 1, head.size), tx)
  return {
    format: 'zhicheng-receipt-1',
    entry: bytesOf(entryOf(row)).toString('utf8'),
    index: seq - 1,
    proof: proof.map(hash => hash.toString('hex')),
    head,
  }
}

/** From the first head of at least `from` entries to the first of at least `to`, or the newest. */
export async function consistencyOf(
  from: number,
  to: number | undefined,
  tx: Tx,
): Promise<Consistency | Refusal> {
  const earlier = await headAt(from, tx)
  const later = to === undefined ? await newestHead(tx) : await headAt(to, tx)
  if (!earlier || !later || earlier.size > later.size) return refuse('unknown-entry', `${from}–${to ?? ''}`)
  const proof = await hashesOf(consistencyProof(earlier.size, later.size), tx)
  return {
    format: 'zhicheng-consistency-1',
    from: earlier,
    to: later,
    proof: proof.map(hash => hash.toString('hex')),
  }
}

async function headAt(size: number, tx: Tx): Promise<SignedHead | undefined> {
  const [row] = await tx.rows<HeadRow>(
    `SELECT ${headColumns} FROM heads WHERE size >= $1 ORDER BY size LIMIT 1`,
    [size],
  )
  return row && headOf(row)
}

export async function newestHead(tx: Tx): Promise<SignedHead | undefined> {
  const [row] = await tx.rows<HeadRow>(`SELECT ${headColumns} FROM heads ORDER BY size DESC LIMIT 1`)
  return row && headOf(row)
}
