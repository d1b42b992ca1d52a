/**
 * Statements within one transaction, or one by one. Values are bound as `$1`, `$2` …, never written into
 * SQL.
 */
export interface Tx {
  /**
   * The rows of one statement; `bigint` comes as a number, `bytea` as bytes, `jsonb` as its value. One that
   * comes `often`, in the same words, is taken apart and planned once for each connection to a server.
   * Statements asked for at once are done in that order, and go to a server together.
   */
  rows<Row>(sql: string, values?: readonly unknown[], often?: 'often'): Promise<Row[]>
}

/** What can be asked of PostgreSQL, in the process or on a server. */
export interface LedgerStore extends Tx {
  /**
   * Does work in one transaction: all of it stands once this resolves, none of it when the work throws.
   * Inside, only `tx` may be asked: in the process there is one connection, and the work has it.
   */
  transaction<T>(work: (tx: Tx) => Promise<T>): Promise<T>
  /**
   * Reads in the name of a viewer, in one transaction: the store itself leaves out every row that he may not
   * see, whatever the statement asks for. Nothing can be written.
   */
  inNameOf<T>(sight: Sight, work: (tx: Tx) => Promise<T>): Promise<T>
  close(): Promise<void>
}

/** Who looks, with what his duties open to him. */
export interface Sight {
  readonly person: string
  /** Offices in which he works. */
  readonly offices: readonly string[]
  /** Those of them that he heads. */
  readonly heads: readonly string[]
  /** Cities in which he has a duty of any kind. */
  readonly cities: readonly string[]
}

/** Several statements at once, of our own making; they bring the tables up to date before anybody works. */
export interface ScriptTx extends Tx {
  script(sql: string): Promise<void>
}

/** All that the product does is done as this role, which may add to the log and never change it. */
export const DESK_ROLE = 'zhicheng_desk'
/** What is read in a viewer's name is read as this role, for which the tables let only his rows through. */
export const VIEWER_ROLE = 'zhicheng_viewer'
export const SCHEMA = 'ledger'

export const STATEMENT_MS_MAX = 60_000
export const LOCK_MS_MAX = 15_000
export const IDLE_MS_MAX = 60_000

/** Any fixed number: whoever appends, in any process, holds the advisory lock of this number meanwhile. */
export const END_OF_LOG = 7_202_612
