import { binder } from '#register/binder'
import type { Numbered } from '#register/cells/branches-sql'
import { type Among, keyedSql } from '#register/cells/deltas-sql'
import { type Counted, fillFew, fillMany } from '#register/cells/fill'
import { CELLS_NEXT, dropTable, identityOf, makeTable, putInPlace } from '#register/cells/notes'
import type { CellPlan } from '#register/cells/plan'
import type { Change } from '#register/loading/context'
import type { Store } from '#register/store/engine'
import { cells, localName, onCluster, rights, type Table } from '#register/store/schema'

/** The rows that a load took away, what it changes in the cells, and the keys of which that is true. */
const GONE = 'cells_gone'
const DELTA = 'cells_delta'
const KEYS = 'cells_keys'
/** Up to so many values an index is asked for, which leaves out most of the register. */
const FEW = 500
/** Above so many rows it is cheaper to add them up step by step. */
const FEW_ROWS_MAX = 200_000

const keysTable: Table = {
  name: KEYS,
  columns: { key: 'String' },
  engine: 'MergeTree',
  orderBy: ['key'],
  shardBy: 'cityHash64(key)',
}

/** Takes from the cells what the replaced rows gave and adds what the new ones give. */
export async function updateCells(
  store: Store,
  plan: CellPlan,
  change: Change,
  fewMax = FEW_ROWS_MAX,
): Promise<void> {
  const register = await identityOf(store, rights.name)
  await takeGone(store, change)
  await makeTable(store, cells, DELTA)
  const counted = await countedIn(store, change)
  const touched = await store.rows<{ register: string }>(
    `SELECT DISTINCT register FROM (${counted.map(one => `SELECT register FROM ${one.table}`).join(' UNION ALL ')})`,
  )
  const fill = counted.reduce((sum, one) => sum + one.rows, 0) > fewMax ? fillMany : fillFew
  await fill(store, DELTA, {
    plan,
    registers: new Set(touched.map(one => one.register)),
    counted,
    async keyed(one) {
      const among = await keysTouched(store, one, counted)
      // The rows of a key that did not change count with those that did: all are looked at, before and after.
      const both = [
        { table: change.before, sign: -1 },
        { table: rights.name, sign: 1 },
      ] as const
      return among && { counted: both, among }
    },
  })
  await append(store)
  await putInPlace(store, plan, register)
  for (const name of [GONE, DELTA, KEYS]) await dropTable(store, name)
}

/**
 * The rows that a load took away and those that it brought, where there are any: most loads only bring, and
 * to have the engine understand that nothing is taken away would take as long again.
 */
async function countedIn(store: Store, { added }: Change): Promise<(Counted & { readonly rows: number })[]> {
  const [n] = await store.rows<{ gone: number; added: number }>(
    `SELECT (SELECT count() FROM ${GONE}) AS gone, (SELECT count() FROM ${added}) AS added`,
  )
  const both = [
    { table: GONE, sign: -1 as const, rows: Number(n?.gone) },
    { table: added, sign: 1 as const, rows: Number(n?.added) },
  ]
  return both.filter(one => one.rows > 0 || one.sign === 1)
}

async function takeGone(store: Store, { before, goneKeys }: Change): Promise<void> {
  await makeTable(store, { ...rights, indexes: [] }, GONE)
  const ids = await store.rows<{ id: string }>(`SELECT DISTINCT id FROM ${goneKeys} LIMIT ${FEW + 1}`)
  if (ids.length === 0) return
  // An index finds few numbers; many are looked up row by row.
  const few = ids.length <= FEW ? 'id IN {few:Array(String)} AND' : ''
  await store.run(
    `INSERT INTO ${GONE} SELECT * FROM ${before}
     WHERE ${few} (register, id) IN (SELECT register, id FROM ${goneKeys})`,
    few ? { few: ids.map(one => one.id) } : {},
  )
}

/** The keys that rows of a load had or have; nothing where there are none. */
async function keysTouched(
  store: Store,
  one: Numbered,
  counted: readonly Counted[],
): Promise<Among | undefined> {
  await makeTable(store, keysTable, KEYS)
  const { bind, bindings } = binder()
  const changes = counted.map(({ table }) => keyedSql(table, one, bind)).join(' UNION ALL ')
  await store.run(`INSERT INTO ${KEYS} SELECT DISTINCT key FROM (${changes})`, bindings)
  const keys = await store.rows<{ key: string }>(`SELECT key FROM ${KEYS} LIMIT ${FEW + 1}`)
  if (keys.length === 0) return undefined
  return { table: KEYS, few: keys.length <= FEW ? keys.map(row => row.key) : undefined }
}

/** The next cells are the old ones, of the same files on disk, and what the load changes. */
async function append(store: Store): Promise<void> {
  const on = onCluster(store.layout)
  const [now, next, delta] = [cells.name, CELLS_NEXT, DELTA].map(name => localName(name, store.layout))
  await makeTable(store, cells, CELLS_NEXT)
  await store.run(
    `ALTER TABLE ${next}${on} REPLACE PARTITION tuple() FROM ${now}
     SETTINGS allow_replace_partition_from_empty_source = 1`,
  )
  await store.run(`ALTER TABLE ${next}${on} ATTACH PARTITION tuple() FROM ${delta}`)
}
