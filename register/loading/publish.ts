import type { Change, LoadContext } from '#register/loading/context'
import type { LoadEntry } from '#register/loading/journal'
import { indexInBackground, indexStage } from '#register/loading/index-rows'
import { loadsIn, note } from '#register/loading/journal'
import { dropStaging, dropTable, NEXT, STAGING_NAME, stagingOf } from '#register/loading/staging'
import type { Store } from '#register/store/engine'
import { createTable, localName, onCluster, rights } from '#register/store/schema'

/**
 * Puts a load in place. The next register is made beside the old one, of the same files on disk where they do
 * not change; then the two change names in one step, so that nobody ever sees half of a load.
 */
export async function publish(
  store: Store,
  entry: LoadEntry,
  afterPublish: LoadContext['afterPublish'],
): Promise<LoadEntry> {
  const places = await placesTouched(store, entry.load)
  await indexStage(store, entry.load)
  await makeNext(store, entry.load)
  const next = await identityOf(store, NEXT)
  const ready = await note(store, { ...entry, state: 'publishing', places, next })
  await exchange(store)
  const published = await note(store, { ...ready, state: 'published' })
  await indexInBackground(store)
  return finish(store, published, afterPublish)
}

/** Lets follow what is computed from rights, then drops what the load needed. */
async function finish(
  store: Store,
  entry: LoadEntry,
  afterPublish: LoadContext['afterPublish'],
): Promise<LoadEntry> {
  await afterPublish?.(changeOf(entry))
  const done = await note(store, { ...entry, state: 'done' })
  await dropTable(store, NEXT)
  await dropStaging(store, entry.load)
  return done
}

const changeOf = ({ load, places }: LoadEntry): Change => {
  const { stage, gone } = stagingOf(load)
  return { load, places, added: stage, before: NEXT, goneKeys: gone }
}

/**
 * Makes good what an end in the middle left: a load not yet ready is dropped and can be made again; one that
 * was ready is put in place. Computations that had not followed yet are left to `finishPublished`.
 */
export async function recover(store: Store): Promise<void> {
  for (const entry of await loadsIn(store, ['publishing'])) {
    // The names may have changed just before the end, which the identity of the table tells.
    if ((await identityOf(store, rights.name)) !== entry.next) await exchange(store)
    await note(store, { ...entry, state: 'published' })
  }
  for (const entry of await loadsIn(store, ['staging'])) await drop(store, entry, 'dropped')
  if ((await loadsIn(store, ['published'])).length === 0) await dropTable(store, NEXT)
  await dropOrphans(store)
  await indexInBackground(store)
}

/** Ends a load that will not be published. */
export async function drop(
  store: Store,
  entry: LoadEntry,
  state: 'dropped' | 'failed' | 'done',
): Promise<void> {
  if (state !== 'done')
    await store.run(
      `DELETE FROM ${localName('rejections', store.layout)}${onCluster(store.layout)} WHERE load = {load:String}`,
      { load: entry.load },
    )
  await note(store, { ...entry, state })
  await dropStaging(store, entry.load)
}

/** Runs the computations of loads that were put in place just before an end. */
export async function finishPublished(
  store: Store,
  afterPublish: LoadContext['afterPublish'],
): Promise<void> {
  for (const entry of await loadsIn(store, ['published'])) await finish(store, entry, afterPublish)
}

/** Staging tables of loads that had ended but not dropped them yet. */
async function dropOrphans(store: Store): Promise<void> {
  const open = new Set(
    (await loadsIn(store, ['published'])).flatMap(one => Object.values(stagingOf(one.load))),
  )
  const found = await store.rows<{ name: string }>(
    `SELECT name FROM system.tables
     WHERE database = currentDatabase() AND match(name, {staging:String}) LIMIT 10000`,
    { staging: STAGING_NAME },
  )
  for (const { name } of found) if (!open.has(name)) await dropTable(store, name)
}

async function placesTouched(store: Store, load: string): Promise<string[]> {
  const { stage, gone } = stagingOf(load)
  const rows = await store.rows<{ place: string }>(
    `SELECT DISTINCT arrayJoin(places) AS place FROM (
       SELECT places FROM ${stage}
       UNION ALL
       SELECT places FROM rights WHERE (register, id) IN (SELECT register, id FROM ${gone})
     ) ORDER BY place LIMIT 100000`,
  )
  return rows.map(row => row.place)
}

async function makeNext(store: Store, load: string): Promise<void> {
  const { layout } = store
  const on = onCluster(layout)
  const [now, next] = [localName(rights.name, layout), localName(NEXT, layout)]
  const { stage, gone } = stagingOf(load)
  await dropTable(store, NEXT)
  for (const statement of createTable(rights, layout, NEXT)) await store.run(statement)
  await store.run(
    `ALTER TABLE ${next}${on} REPLACE PARTITION tuple() FROM ${now}
     SETTINGS allow_replace_partition_from_empty_source = 1`,
  )
  const [some] = await store.rows<{ n: number }>(`SELECT count() AS n FROM ${gone}`)
  if (some && some.n > 0)
    await store.run(`DELETE FROM ${next}${on} WHERE (register, id) IN (SELECT register, id FROM ${gone})`)
  await store.run(`ALTER TABLE ${next}${on} ATTACH PARTITION tuple() FROM ${localName(stage, layout)}`)
}

async function exchange(store: Store): Promise<void> {
  const { layout } = store
  await store.run(
    `EXCHANGE TABLES ${localName(rights.name, layout)} AND ${localName(NEXT, layout)}${onCluster(layout)}`,
  )
}

async function identityOf(store: Store, name: string): Promise<string> {
  const [row] = await store.rows<{ uuid: string }>(
    'SELECT toString(uuid) AS uuid FROM system.tables WHERE database = currentDatabase() AND name = {name:String}',
    { name: localName(name, store.layout) },
  )
  return row?.uuid ?? ''
}
