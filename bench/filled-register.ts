import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { isRefusal } from '#kernel/refusal'
import type { Store } from '#register/store/engine'
import { openStore } from '#register/store/open'
import { rights as rightsTable } from '#register/store/schema'
import { fillRights } from '#bench/city'

/** Indexes of words are built by other benches; here they would only cost time. */
const wordIndexes = (rightsTable.indexes ?? [])
  .filter(one => one.includes('TYPE text'))
  .map(one => one.split(' ')[0])

/** Works over a register of invented rights in a folder of its own, which is gone afterwards. */
export async function withRegister<T>(rights: number, work: (store: Store) => Promise<T>): Promise<T> {
  const kept = process.env.BENCH_DIR && join(process.env.BENCH_DIR, String(rights))
  const dir = kept || mkdtempSync(join(tmpdir(), 'zhicheng-bench-'))
  const store = await openStore({ dir })
  if (isRefusal(store)) throw new Error(`Failure: ${store.refused}`)
  try {
    const [found] = await store.rows<{ n: number }>('SELECT count() AS n FROM rights')
    if (Number(found?.n) !== rights) {
      await store.run('TRUNCATE TABLE rights')
      for (const index of wordIndexes) await store.run(`ALTER TABLE rights DROP INDEX IF EXISTS ${index}`)
      await fillRights(store, { rights })
    }
    return await work(store)
  } finally {
    await store.close()
    if (!kept) rmSync(dir, { recursive: true, force: true })
  }
}
