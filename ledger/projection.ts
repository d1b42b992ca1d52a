import type { Entry } from '#ledger/entry'
import { type EntryRow, entryColumns, entryOf } from '#ledger/log-rows'
import { END_OF_LOG, type LedgerStore, SCHEMA, type Tx } from '#ledger/store/connection'

/**
 * Tables for reading that follow from entries. They are written in the transaction of their entries, so
 * whoever writes reads the result at once. The ledger knows no meaning: whoever does registers projections
 * on opening.
 */
export interface Projection {
  readonly name: string
  /** The tables it keeps, made by a migration; nobody else writes to them. */
  readonly tables: readonly string[]
  /**
   * Follows entries, which come in the order of the log, many at once; SQL names the tables without their
   * schema. The same rows must result however the entries are divided. Throws where an entry makes no
   * sense: then nothing of its append stands, and whoever appended is thrown the same.
   */
  project(entries: readonly Entry[], tx: Tx): Promise<void>
}

const PAGE = 1000

/** Empties the tables of a projection and makes them again from the entries; nobody appends meanwhile. */
export function rebuild(projection: Projection, store: LedgerStore): Promise<void> {
  return store.transaction(async tx => {
    await tx.rows('SELECT pg_advisory_xact_lock($1)', [END_OF_LOG])
    for (const table of [...projection.tables].reverse()) await tx.rows(`DELETE FROM ${table}`)
    await replay(projection, tx)
  })
}

/**
 * The first table of a projection that is not what its entries give; nothing where all are. It is made
 * again in tables of this transaction alone, so nobody waits. The transaction must see one state:
 * REPEATABLE READ.
 */
export async function strayTable(projection: Projection, tx: Tx): Promise<string | undefined> {
  for (const table of projection.tables)
    await tx.rows(`CREATE TEMP TABLE ${table} (LIKE ${SCHEMA}.${table} INCLUDING ALL) ON COMMIT DROP`)
  await replay(projection, tx)
  for (const table of projection.tables)
    if (await differ(`${SCHEMA}.${table}`, `pg_temp.${table}`, tx)) return table
  return undefined
}

async function replay(projection: Projection, inside: Tx): Promise<void> {
  // A statement kept from before goes on writing to the tables it knew then, not to those made since.
  const tx: Tx = { rows: (sql, values) => inside.rows(sql, values) }
  for (let after = 0; ; ) {
    const rows = await tx.rows<EntryRow>(
      `SELECT ${entryColumns} FROM ${SCHEMA}.entries WHERE seq > $1 ORDER BY seq LIMIT ${PAGE}`,
      [after],
    )
    if (rows.length > 0) await projection.project(rows.map(entryOf), tx)
    if (rows.length < PAGE) return
    after = rows.at(-1)?.seq ?? after
  }
}

/** Row by row, as often as each is there: a sum over them could be made to come out right. */
async function differ(one: string, other: string, tx: Tx): Promise<boolean> {
  const rows = await tx.rows(
    `(TABLE ${one} EXCEPT ALL TABLE ${other}) UNION ALL (TABLE ${other} EXCEPT ALL TABLE ${one}) LIMIT 1`,
  )
  return rows.length > 0
}
