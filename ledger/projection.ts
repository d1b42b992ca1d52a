import type { Entry } from '#ledger/entry'
import type { Tx } from '#ledger/store/connection'

/**
 * Tables for reading that follow from entries. They are written in the transaction of their entries, so whoever
 * writes reads the result at once. The ledger knows no meaning: whoever does registers projections on opening.
 */
export interface Projection {
  readonly name: string
  /** The tables it keeps; nobody else writes to them. */
  readonly tables: readonly string[]
  /**
   * Follows entries, which come in the order of the log, many at once. The same rows must result however they are
   * divided. Throws where an entry makes no sense: then nothing of its append stands.
   */
  project(entries: readonly Entry[], tx: Tx): Promise<void>
}
