import { join } from 'node:path'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { LedgerStore } from '#ledger/store/connection'
import { lockFolder } from '#ledger/store/lock'
import { migrate } from '#ledger/store/migrate'
import { openPglite } from '#ledger/store/pglite'
import { openPostgres } from '#ledger/store/postgres'

/**
 * Opens PostgreSQL with its tables up to date: a server by URL, else in this process, below the data folder
 * `dir`. Refuses with `store-busy` where another process has that folder open, which holds keys and
 * evidence either way.
 */
export async function openStore(dir: string, url?: string): Promise<LedgerStore | Refusal> {
  const folder = join(dir, 'ledger')
  const release = lockFolder(folder)
  if (isRefusal(release)) return release
  try {
    const store = await (url === undefined ? openPglite(folder, migrate) : openPostgres(url, migrate))
    return {
      ...store,
      async close() {
        await store.close()
        release()
      },
    }
  } catch (problem) {
    release()
    throw problem
  }
}
