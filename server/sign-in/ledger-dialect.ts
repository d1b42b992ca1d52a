import {
  type CompiledQuery,
  type DatabaseConnection,
  type Dialect,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
} from 'kysely'
import type { LedgerStore } from '#ledger/store/connection'

/** The database of the ledger for a library that speaks Kysely, one statement at a time. */
export function ledgerDialect(store: LedgerStore): Dialect {
  const connection = connectionOn(store)
  return {
    createAdapter: () => new PostgresAdapter(),
    createQueryCompiler: () => new PostgresQueryCompiler(),
    createIntrospector: database => new PostgresIntrospector(database),
    createDriver: () => ({
      init: async () => undefined,
      acquireConnection: async () => connection,
      releaseConnection: async () => undefined,
      destroy: async () => undefined,
      beginTransaction: noTransaction,
      commitTransaction: noTransaction,
      rollbackTransaction: noTransaction,
    }),
  }
}

const connectionOn = (store: LedgerStore): DatabaseConnection => ({
  async executeQuery<Row>({ sql, parameters, query }: CompiledQuery): Promise<QueryResult<Row>> {
    // The store tells rows and no counts, so a change that gives back nothing gives back a row for each row.
    const isSilent =
      /^(Update|Delete)QueryNode$/.test(query.kind) && !('returning' in query && query.returning)
    const rows = await store.rows<Row>(isSilent ? `${sql} returning 1` : sql, parameters, 'often')
    return isSilent ? { rows: [], numAffectedRows: BigInt(rows.length) } : { rows }
  },
  streamQuery() {
    throw new Error('Fault: nothing is read as a stream here')
  },
})

/** In the process there is one connection, which a transaction would keep from everybody else. */
async function noTransaction(): Promise<never> {
  throw new Error('Fault: sign-in works one statement at a time')
}
