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
      // What is asked is answered sooner than a server would have it compiled.
      jit: 'off',
      role: DESK_ROLE,
      statement_timeout: STATEMENT_MS_MAX,
      lock_timeout: LOCK_MS_MAX,
      idle_in_transaction_session_timeout: IDLE_MS_MAX,
    }),
    types: numbersForBigint,
    // Statements asked for at once are sent at once, and done one after the other.
    pipeline: true,
  })
  // A connection lost while idle is replaced on the next use; whoever uses one is told by its statement.
  pool.on('error', () => undefined)
  return {
    async rows(sql, values, often) {
      assertOutside()
      return scriptOn(pool).rows(sql, values, often)
    },
    async transaction(work) {
      assertOutside()
      return transactionOn(await pool.connect(), work)
    },
    async inNameOf(sight, work) {
      assertOutside()
      return transactionOn(await pool.connect(), async tx => {
        const sees = seeAs(tx, sight)
        // Where it fails, the transaction has failed, and what the work asks is told so.
        sees.catch(() => undefined)
        const result = await work(tx)
        await sees
        return result
      })
    },
    close: () => pool.end(),
  }
}

async function transactionOn<T>(client: pg.PoolClient, work: (tx: ScriptTx) => Promise<T>): Promise<T> {
  let broken: Error | undefined
  try {
    const begun = client.query('BEGIN')
    // Where it fails, the statements sent after it fail as well, and tell.
    begun.catch(() => undefined)
    const result = await asTransaction(() => work(scriptOn(client)))
    await begun
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

/** Statements that come often, by the names under which a server keeps them for a connection. */
const names = new Map<string, string>()
const NAMES_MAX = 200

function nameOf(text: string): string | undefined {
  const known = names.get(text)
  if (known !== undefined || names.size >= NAMES_MAX) return known
  const name = `often_${names.size + 1}`
  names.set(text, name)
  return name
}

const scriptOn = (client: pg.Pool | pg.ClientBase): ScriptTx => ({
  async rows<Row>(text: string, values: readonly unknown[] = [], often?: 'often') {
    const query = { text, values: [...values], ...(often && { name: nameOf(text) }) }
    return (await client.query(query)).rows as Row[]
  },
  async script(sql) {
    await client.query(sql)
  },
})
