import type { Refusal } from '#kernel/refusal'
import { isRefusal } from '#kernel/refusal'
import { recover } from '#register/loading/publish'
import { openChdb } from '#register/store/chdb'
import { openClickhouse } from '#register/store/clickhouse'
import type { Store } from '#register/store/engine'
import { migrate } from '#register/store/migrate'

/** A folder of this machine, or a ClickHouse server by URL and, with a cluster's name, a cluster. */
export type Where = { readonly dir: string } | { readonly url: string; readonly cluster?: string }

/** Opens the register: brings its tables up to date and finishes what an interrupted load had begun. */
export async function openStore(where: Where): Promise<Store | Refusal> {
  const store = 'dir' in where ? await openChdb(where.dir) : await openClickhouse(where)
  if (isRefusal(store)) return store
  await migrate(store)
  await recover(store)
  return store
}
