import { join } from 'node:path'
import { readAnchor, type SignedHead } from '#ledger/head'
import { publicKeysIn } from '#ledger/keys'
import { type Projection, strayTable } from '#ledger/projection'
import { newestHead } from '#ledger/receipt'
import type { LedgerStore, Tx } from '#ledger/store/connection'
import { verifyFiles } from '#ledger/verify-files'
import { type LogCounts, type Misfit, verifyLog } from '#ledger/verify-log'

export interface Verified {
  readonly counts: LogCounts & { readonly files: number; readonly projections: number }
  readonly head?: SignedHead
  /** The first that does not fit; nothing where all fits. */
  readonly misfit?: Misfit
}

export interface ToVerify {
  readonly dir: string
  readonly store: LedgerStore
  readonly projections: readonly Projection[]
}

/**
 * Checks everything that the ledger holds: each entry, the tree, each head and its signature, the head kept
 * beside the database, each file of evidence, each projection. It reads one state of the log, and nobody
 * waits for it on a server; in the process, where there is one connection, appends wait.
 */
export function verify({ dir, store, projections }: ToVerify): Promise<Verified> {
  return store.transaction(async tx => {
    await tx.rows('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ')
    // Read after the first look at the log it could be newer; the log is never behind the anchor.
    const anchor = await readAnchor(dir)
    const keys = publicKeysIn(join(dir, 'keys'))
    const log = await verifyLog({
      tx,
      isOurs: key => keys.some(one => one.equals(key)),
      ...(anchor !== 'unreadable' && { anchor }),
    })
    const head = await newestHead(tx)
    const isGone = anchor === undefined && log.counts.entries > 0
    const unreadable: Misfit | undefined =
      anchor === 'unreadable' || isGone ? { what: 'anchor-unreadable', detail: 'keys/head.json' } : undefined
    const files = log.misfit ? { count: 0 } : await verifyFiles(dir, tx)
    const misfit = log.misfit ?? unreadable ?? files.misfit ?? (await strayProjection(projections, tx))
    const counts = { ...log.counts, files: files.count, projections: projections.length }
    return { counts, ...(head && { head }), ...(misfit && { misfit }) }
  })
}

async function strayProjection(projections: readonly Projection[], tx: Tx): Promise<Misfit | undefined> {
  for (const one of projections) {
    const table = await strayTable(one, tx)
    if (table !== undefined) return { what: 'projection-changed', detail: `${one.name}: ${table}` }
  }
  return undefined
}
