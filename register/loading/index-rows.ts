import { stagingOf } from '#register/loading/staging'
import type { Store } from '#register/store/engine'
import { localName, onCluster, rightIndexes, rights } from '#register/store/schema'

// So many rows are indexed before anyone sees them; of more, the index follows while they can be seen.
const AT_ONCE_MAX = 200_000

const commands = rightIndexes.map(index => `MATERIALIZE INDEX ${index}`).join(', ')

/** Builds the indexes of a small load before it is put in place. */
export async function indexStage(store: Store, load: string): Promise<void> {
  const { stage } = stagingOf(load)
  const [row] = await store.rows<{ n: number }>(`SELECT count() AS n FROM ${stage}`)
  if (row && row.n > 0 && row.n <= AT_ONCE_MAX)
    await store.run(`ALTER TABLE ${localName(stage, store.layout)}${onCluster(store.layout)} ${commands}`)
}

/**
 * Has the engine build what indexes are missing. It does so by itself, also after a stop; until then a search
 * reads those rows one by one and finds the same.
 */
export async function indexInBackground(store: Store): Promise<void> {
  const table = localName(rights.name, store.layout)
  const [parts] = await store.rows<{ bare: number }>(
    `SELECT count() AS bare FROM system.parts WHERE database = currentDatabase() AND table = {table:String}
       AND active AND rows > 0 AND secondary_indices_compressed_bytes = 0`,
    { table },
  )
  const [mutations] = await store.rows<{ open: number }>(
    `SELECT count() AS open FROM system.mutations
     WHERE database = currentDatabase() AND table = {table:String} AND NOT is_done`,
    { table },
  )
  if (parts && parts.bare > 0 && mutations?.open === 0)
    await store.run(
      `ALTER TABLE ${table}${onCluster(store.layout)} ${commands} SETTINGS mutations_sync = 0, alter_sync = 0`,
    )
}
