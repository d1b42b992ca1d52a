import pg from 'pg'
import { asTransaction, assertOutside } from '#ledger/store/alone-in-transaction'
import {
  DESK_ROLE,
  IDLE_MS_MAX,
  type LedgerStore,
  LOCK_MS_MAX,
  SCHEMA,
  type ScriptTx,
  STATEMENT_MS_MAX,
} from '#ledger/store/connection'
import type { Transact } from '#ledger/store/pglite'
import { seeAs } from '#ledger/store/see-as'

const CONNECTIONS_MAX = 10
const CONNECT_MS_MAX = 10_000

/** PostgreSQL on a server. Every connection of the product works as the role that may not change the log. */
export async function openPostgres(
  url: string,
  migrate: (tx: ScriptTx, transaction: Transact) => Promise<void>,
): Promise<LedgerStore> {
  await migrateAlone(url, migrate)
  const pool = new pg.Pool({
    connectionString: url,
    max: CONNECTIONS_MAX,
    connectionTimeoutMillis: CONNECT_MS_MAX,
    application_name: 'zhicheng',
    options: optionsOf({
      search_path: SCHEMA,
      role: DESK_ROLE,
      statement_timeout: STATEMENT_MS_MAX,
      lock_timeout: LOCK_MS_MAX,
      idle_in_transaction_session_timeout: IDLE_MS_MAX,
    }),
    types: numbersForBigint,
  })
  // A connection lost while idle is replaced on the next use; whoever uses one is told by its statement.
  pool.on('error', () => undefined)
  return {
    async rows(sql, values) {
      assertOutside()
      return scriptOn(pool).rows(sql, values)
    },
    async transaction(work) {
      assertOutside()
      return transactionOn(await pool.connect(), work)
    },
    async inNameOf(sight, work) {
      assertOutside()
      return transactionOn(await pool.connect(), async tx => {
        await seeAs(tx, sight)
        return work(tx)
      })
    },
    close: () => pool.end(),
  }
}

async function transactionOn<T>(client: pg.PoolClient, work: (tx: ScriptTx) => Promise<T>): Promise<T> {
  let broken: Error | undefined
  try {
    await client.query('BEGIN')
    const result = await asTransaction(() => work(scriptOn(client)))
    await client.query('COMMIT')
    return result
  } catch (problem) {
    await client.query('ROLLBACK').catch((second: Error) => {
      broken = second
    })
    throw problem
  } finally {
    client.release(broken)
  }
}

async function migrateAlone(
  url: string,
  migrate: (tx: ScriptTx, transaction: Transact) => Promise<void>,
): Promise<void> {
  const client = new pg.Client({
    connectionString: url,
    connectionTimeoutMillis: CONNECT_MS_MAX,
    types: numbersForBigint,
  })
  await client.connect()
  try {
    const tx = scriptOn(client)
    await migrate(tx, async work => {
      await client.query('BEGIN')
      try {
        await work(tx)
        await client.query('COMMIT')
      } catch (problem) {
        await client.query('ROLLBACK')
        throw problem
      }
    })
  } finally {
    await client.end()
  }
}

const optionsOf = (settings: Readonly<Record<string, string | number>>): string =>
  Object.entries(settings)
    .map(([name, value]) => `-c ${name}=${value}`)
    .join(' ')

/** Counts of the ledger stay below 2^53, so a number holds them, as it does in the process. */
const numbersForBigint: pg.CustomTypesConfig = {
  getTypeParser: ((oid: number, format?: 'text') =>
    oid === pg.types.builtins.INT8 ? Number : pg.types.getTypeParser(oid, format)) as never,
}

const scriptOn = (client: pg.Pool | pg.ClientBase): ScriptTx => ({
  async rows<Row>(sql: string, values: readonly unknown[] = []) {
    return (await client.query(sql, [...values])).rows as Row[]
  },
  async script(sql) {
    await client.query(sql)
  },
})
