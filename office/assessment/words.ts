import type { Day } from '#kernel/date'
import type { Tx } from '#ledger/store/connection'

/** What was said of a declared figure or of a finding, and by whom. */
export interface Word<Kind extends string, Body> {
  readonly seq: number
  readonly version: number
  readonly kind: Kind
  readonly on: Day
  readonly body: Body
  readonly person: string
  readonly office: string
}

/** The words about one thing, in their order. */
export const wordsIn = <One extends Word<string, unknown>>(
  tx: Tx,
  table: 'declaration_words' | 'finding_words',
  id: string,
): Promise<One[]> =>
  tx.rows<One>(
    `SELECT seq::integer, version, kind, on_day AS "on", body, person, office
     FROM ${table} WHERE id = $1 ORDER BY seq`,
    [id],
  )
