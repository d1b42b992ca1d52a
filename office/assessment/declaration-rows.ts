import type { Declaration } from '#kernel/assessment/declaration'
import type { Day } from '#kernel/date'
import type { Tx } from '#ledger/store/connection'

export const DECLARATIONS_MAX = 5000

export interface DeclarationsAsked {
  readonly id?: string
  /** Only those of these places. */
  readonly places?: readonly string[]
  readonly indicator?: string
}

/** Declared figures as they stand, the latest days first. */
export const declarationsIn = (tx: Tx, asked: DeclarationsAsked): Promise<Declaration[]> =>
  tx.rows<Declaration>(
    `SELECT id, indicator, place, on_day AS "on", state, stated, office, declared_on AS "declaredOn", version
     FROM declarations WHERE ($1::text IS NULL OR id = $1) AND ($2::text[] IS NULL OR place = ANY($2))
       AND ($3::text IS NULL OR indicator = $3)
     ORDER BY on_day DESC, place, indicator LIMIT ${DECLARATIONS_MAX}`,
    [asked.id ?? null, asked.places ?? null, asked.indicator ?? null],
  )

/** What was said of a declared figure, by whom. */
export interface DeclarationWord {
  readonly seq: number
  readonly version: number
  readonly kind: string
  readonly on: Day
  readonly body: unknown
  readonly person: string
  readonly office: string
}

export const wordsOfDeclaration = (tx: Tx, id: string): Promise<DeclarationWord[]> =>
  tx.rows<DeclarationWord>(
    `SELECT seq::integer, version, kind, on_day AS "on", body, person, office
     FROM declaration_words WHERE id = $1 ORDER BY seq`,
    [id],
  )
