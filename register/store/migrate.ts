import { readdir } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Store } from '#register/store/engine'
import type { Layout } from '#register/store/layout'
import { createTable, type Table } from '#register/store/schema'

interface Migration {
  readonly id: string
  readonly statements: (layout: Layout) => string[]
}

const applied: Table = {
  name: 'migrations',
  columns: { id: 'String' },
  engine: 'MergeTree',
  orderBy: ['id'],
  settings: { fsync_after_insert: 1, fsync_part_directory: 1 },
  shardBy: 'cityHash64(id)',
}

/** Brings the store to the newest tables. Each migration may be repeated, so a stop half-way does no harm. */
export async function migrate(store: Store): Promise<void> {
  for (const statement of createTable(applied, store.layout)) await store.run(statement)
  const done = new Set((await store.rows<{ id: string }>('SELECT id FROM migrations')).map(row => row.id))
  for (const { id, statements } of await migrationsInFolder()) {
    if (done.has(id)) continue
    for (const statement of statements(store.layout)) await store.run(statement)
    await store.insert('migrations', [{ id }])
  }
}

/** By number: the file names start with it. */
async function migrationsInFolder(): Promise<Migration[]> {
  const folder = new URL('./migrations/', import.meta.url)
  const names = (await readdir(fileURLToPath(folder))).filter(isMigration).sort()
  return Promise.all(
    names.map(async name => {
      const { migration } = (await import(new URL(name, folder).href)) as {
        migration: Migration['statements']
      }
      return { id: basename(name, extname(name)), statements: migration }
    }),
  )
}

const isMigration = (name: string) => /^\d{4}-[a-z0-9-]+\.(?:ts|js)$/.test(name)
