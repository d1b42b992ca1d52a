import type { Store } from '#register/store/engine'
import { createTable, localName, onCluster, rightIndexes, rights, type Table } from '#register/store/schema'

/** Tables of one load, which nobody reads before it is published and which go when it is done. */
export interface Staging {
  /** Whole rights, as they will stand in the register. */
  readonly stage: string
  /** Records that only add to a right, or do not tell its application number. */
  readonly odd: string
  /** What must be merged, in the order in which it is merged. */
  readonly fold: string
  /** Keys of the rights that must be merged. */
  readonly todo: string
  /** Keys by publication number, with the keys by application number that they gave way to. */
  readonly alias: string
  /** Numbers of the records that the register already holds. */
  readonly same: string
  /** Keys of the register's rows that the load replaces. */
  readonly gone: string
}

export const stagingOf = (load: string): Staging => ({
  stage: `stage_${load}`,
  odd: `odd_${load}`,
  fold: `fold_${load}`,
  todo: `todo_${load}`,
  alias: `alias_${load}`,
  same: `same_${load}`,
  gone: `gone_${load}`,
})

/** The register as it will be; it changes names with `rights` in one step. */
export const NEXT = 'rights_next'

const table = (columns: Table['columns'], orderBy: readonly string[]): Table => ({
  name: '',
  columns,
  engine: 'MergeTree',
  orderBy,
  shardBy: 'cityHash64(id)',
})
const key = { register: 'LowCardinality(String)', id: 'String' }
const folding = {
  ...rights.columns,
  // 0 for a row of the register, 1 for a record of this load.
  origin: 'UInt8',
  isPartial: 'UInt8',
  // The key under which a row of the register stands there.
  oldId: 'String',
}

// Merging the parts of a stage would build their indexes over and over.
const indexNames = `'${rightIndexes.join(', ')}'`

const staged: Readonly<Record<keyof Staging, Table>> = {
  stage: {
    ...rights,
    settings: { ...rights.settings, exclude_materialize_skip_indexes_on_merge: indexNames },
  },
  odd: table(folding, ['register', 'id', 'seq']),
  fold: table({ ...folding, n: 'UInt64' }, ['n']),
  todo: table(key, ['register', 'id']),
  alias: table({ ...key, oldId: 'String' }, ['register', 'oldId']),
  same: { ...table({ seq: 'UInt32' }, ['seq']), shardBy: 'seq' },
  gone: table(key, ['register', 'id']),
}

export async function createStaging(store: Store, names: Staging): Promise<void> {
  for (const [which, table] of Object.entries(staged))
    for (const statement of createTable(table, store.layout, names[which as keyof Staging]))
      await store.run(statement)
}

/** Whatever tables a load made, whichever load it was. */
export const STAGING_NAME = '^[a-z]+_[0-9a-f]{32}$'

export async function dropStaging(store: Store, load: string): Promise<void> {
  for (const name of Object.values(stagingOf(load))) await dropTable(store, name)
}

export async function dropTable(store: Store, name: string): Promise<void> {
  const on = onCluster(store.layout)
  const local = localName(name, store.layout)
  for (const one of new Set([name, local])) await store.run(`DROP TABLE IF EXISTS ${one}${on} SYNC`)
}
