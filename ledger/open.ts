import { isRefusal, type Refusal } from '#kernel/refusal'
import type { Append, Appended } from '#ledger/append-batch'
import { AppendQueue } from '#ledger/append-queue'
import { headOfNothing, keepAnchor, readAnchor, type SignedHead } from '#ledger/head'
import { openKeys } from '#ledger/keys'
import { type Projection, rebuild } from '#ledger/projection'
import { type Asked, type Page, readEntries } from '#ledger/reading'
import { type Consistency, consistencyOf, newestHead, type Receipt, receiptOf } from '#ledger/receipt'
import type { LedgerStore } from '#ledger/store/connection'
import { openStore } from '#ledger/store/open'
import { openVault, type Vault } from '#ledger/vault'

/** What the city itself does and says: entries that are added and never changed, with their proof. */
export interface Ledger {
  readonly dir: string
  /** Tables for reading; what belongs to the log can be read here, and not written. */
  readonly store: LedgerStore
  readonly projections: readonly Projection[]
  /** Files of evidence. */
  readonly vault: Vault
  /**
   * Enters all the entries of an append or none of them. When this resolves they stand, flushed to the
   * disk, in the signed log and in every projection. Refuses with `changed-meanwhile`,
   * `same-key-other-contents`, `text-not-storable`, `too-large`, `not-a-day`, `too-many-waiting`,
   * `log-broken` or `unknown-key`.
   */
  append(append: Append): Promise<Appended>
  entries(asked: Asked): Promise<Page>
  /** The newest signed head; nothing where the log is empty. */
  head(): Promise<SignedHead | undefined>
  receipt(seq: number): Promise<Receipt | Refusal>
  consistency(from: number, to?: number): Promise<Consistency | Refusal>
  /** Makes the tables of every projection again from the entries. */
  rebuild(): Promise<void>
  close(): Promise<void>
}

export interface Opening {
  /** The data folder: the keys and the evidence are always below it, the database where no URL is given. */
  readonly dir: string
  /** A PostgreSQL server, `postgres://…`. */
  readonly url?: string
  readonly projections?: readonly Projection[]
}

/** Opens the ledger; a new one is made where there is none. Refuses with `store-busy` or `log-broken`. */
export async function openLedger({ dir, url, projections = [] }: Opening): Promise<Ledger | Refusal> {
  const store = await openStore(dir, url)
  if (isRefusal(store)) return store
  try {
    return await ledgerOn(store, dir, projections)
  } catch (problem) {
    await store.close()
    throw problem
  }
}

async function ledgerOn(
  store: LedgerStore,
  dir: string,
  projections: readonly Projection[],
): Promise<Ledger> {
  const keys = await openKeys(dir)
  const anchor = await readAnchor(dir)
  // From the first day on a missing anchor means that somebody took it away.
  if (anchor === undefined && !(await newestHead(store))) await keepAnchor(dir, headOfNothing(keys))
  const known = anchor === 'unreadable' ? undefined : anchor
  const queue = new AppendQueue({ store, keys, projections }, known, head => keepAnchor(dir, head))
  let closed: Promise<void> | undefined
  const close = async () => {
    await queue.idle()
    await store.close()
  }
  const append = (one: Append) => queue.append(one)
  return {
    ...{ dir, store, projections, append },
    vault: await openVault({ dir, store, append }),
    entries: asked => readEntries(asked, store),
    head: () => newestHead(store),
    receipt: seq => receiptOf(seq, store),
    consistency: (from, to) => consistencyOf(from, to, store),
    async rebuild() {
      for (const one of projections) await rebuild(one, store)
    },
    close() {
      closed ??= close()
      return closed
    },
  }
}
