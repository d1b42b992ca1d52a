import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Ledger } from '#ledger/open'
import { verify } from '#ledger/verify'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'
import { guardedCity } from '#server/fixtures/guarded-city'

let door: FrontDoor
let ledger: Ledger
before(async () => {
  door = await openFrontDoor()
  await guardedCity(door)
  await door.house.figures()?.rested()
  ledger = await door.house.ledger()
})
after(() => door.close())

/** The log itself, of which every column is tried beside `ledger/verify.ts`. */
const log = ['entries', 'nodes', 'heads']
/** No part of the log: a session ends and is deleted, and what was migrated is checked when it is opened. */
const isApart = (table: string) => /^sign_in_/.test(table) || table === 'migrations'

/** By the one connection there is, as its owner, and with no trigger in the way. */
async function asOwner(sql: string): Promise<number> {
  const { store } = ledger
  await store.rows('RESET ROLE')
  await store.rows('SET session_replication_role = replica')
  const rows = await store.rows(sql)
  await store.rows('SET session_replication_role = origin')
  await store.rows('SET ROLE zhicheng_desk')
  return rows.length
}

async function tables(): Promise<string[]> {
  const rows = await ledger.store.rows<{ name: string }>(
    `SELECT relname AS name FROM pg_class
     WHERE relnamespace = 'ledger'::regnamespace AND relkind = 'r' ORDER BY relname`,
  )
  return rows.map(one => one.name).filter(one => !isApart(one))
}

interface Column {
  readonly name: string
  readonly type: string
  readonly isFree: boolean
}

/** The columns of a table that are written, the last first; what is generated follows from them. */
const columnsOf = (table: string): Promise<Column[]> =>
  ledger.store.rows<Column>(
    `SELECT attname AS name, atttypid::regtype::text AS type,
       NOT EXISTS (SELECT FROM pg_constraint c WHERE c.conrelid = attrelid AND c.contype IN ('p', 'u', 'c')
         AND attnum = ANY (c.conkey)) AS "isFree"
     FROM pg_attribute WHERE attrelid = $1::regclass AND attnum > 0 AND NOT attisdropped
       AND attgenerated = '' ORDER BY attnum DESC`,
    [`ledger.${table}`],
  )

/** A column that is in no key and no check where there is one, and a value that a row of it does not have. */
function changed(table: string, columns: readonly Column[]): string {
  const other: Readonly<Record<string, (name: string) => string>> = {
    text: name => `coalesce(${name}, '') || 'x'`,
    boolean: name => `NOT ${name}`,
    jsonb: () => `'{"changed": true}'`,
    integer: name => `${name} + 1`,
    bigint: name => `${name} + 1`,
    'text[]': name => `${name} || 'x'::text`,
    bytea: () => "sha256('changed')",
  }
  const column = columns.find(one => one.isFree && other[one.type]) ?? columns.find(one => other[one.type])
  assert.ok(column, `nothing of ${table} can be changed`)
  return `${column.name} = ${(other[column.type] as (name: string) => string)(column.name)}`
}

test('every table is part of the log, follows from it, or is said to be apart', async () => {
  const followed = ledger.projections.flatMap(one => one.tables)
  assert.deepEqual((await tables()).sort(), [...log, ...followed].sort())
})

test('a row changed or taken away in any table is found, and nothing else is', async () => {
  assert.equal((await verify(ledger)).misfit, undefined)
  let tried = 0
  for (const table of await tables()) {
    await asOwner(`CREATE TABLE ledger.kept AS SELECT * FROM ${table}`)
    const columns = await columnsOf(table)
    const names = columns.map(one => one.name).join(', ')
    const first = `ctid = (SELECT ctid FROM ${table} LIMIT 1)`
    for (const sql of [
      `UPDATE ${table} SET ${changed(table, columns)} WHERE ${first} RETURNING 1`,
      `DELETE FROM ${table} WHERE ${first} RETURNING 1`,
    ]) {
      if ((await asOwner(sql)) === 0) continue
      tried += 1
      assert.notEqual((await verify(ledger)).misfit, undefined, sql)
      await asOwner(`DELETE FROM ${table}`)
      await asOwner(`INSERT INTO ${table} (${names}) SELECT ${names} FROM ledger.kept`)
    }
    await asOwner('DROP TABLE ledger.kept')
  }
  assert.ok(tried > 25, `only ${tried} were tried`)
  assert.equal((await verify(ledger)).misfit, undefined)
})
