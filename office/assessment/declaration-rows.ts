import type { Declaration } from '#kernel/assessment/declaration'
import type { Day } from '#kernel/date'
import type { Tx } from '#ledger/store/connection'

/** Which part of a list is wanted. */
export interface PageAsked {
  readonly from: number
  readonly limit: number
}

/** One page of a list, and how many there are in all. */
export interface PageOf<T> {
  readonly rows: T[]
  readonly of: number
}

const DECLARATION = `SELECT id, indicator, place, on_day AS "on", state, stated, office, declared_on AS "declaredOn", version
  FROM declarations`

/** A declared figure as it stands. */
export async function declarationOf(tx: Tx, id: string): Promise<Declaration | undefined> {
  const [found] = await tx.rows<Declaration>(`${DECLARATION} WHERE id = $1`, [id])
  return found
}

/** Declared figures of places as they stand, the latest days first. */
export async function declarationsIn(
  tx: Tx,
  { places, indicator, from, limit }: PageAsked & { places: readonly string[]; indicator?: string },
): Promise<PageOf<Declaration>> {
  const where = 'WHERE place = ANY($1) AND ($2::text IS NULL OR indicator = $2)'
  const asked = [places, indicator ?? null]
  const [[counted], rows] = await Promise.all([
    tx.rows<{ of: number }>(`SELECT count(*)::integer AS "of" FROM declarations ${where}`, asked),
    tx.rows<Declaration>(
      `${DECLARATION} ${where} ORDER BY on_day DESC, place, indicator LIMIT $3 OFFSET $4`,
      [...asked, limit, from],
    ),
  ])
  return { rows, of: counted?.of ?? 0 }
}

/** A declared number, for what looks at many of them. */
export interface DeclaredNumber {
  readonly id: string
  readonly indicator: string
  readonly place: string
  readonly on: Day
  readonly value: string
}

/** The numbers that stand for places up to a day: all of them, or one more than the bound. */
export const numbersDeclared = (
  tx: Tx,
  { places, on, max }: { places: readonly string[]; on: Day; max: number },
): Promise<DeclaredNumber[]> =>
  tx.rows<DeclaredNumber>(
    `SELECT id, indicator, place, on_day AS "on", stated ->> 'value' AS value FROM declarations
     WHERE place = ANY($1) AND on_day <= $2 AND state = 'standing'
     ORDER BY on_day DESC, place, indicator LIMIT $3`,
    [places, on, max + 1],
  )

/** Who declared, corrected or withdrew a figure of places for a day up to this one. */
export const declarersOf = (
  tx: Tx,
  { places, on }: { places: readonly string[]; on: Day },
): Promise<{ office: string; person: string }[]> =>
  tx.rows(
    `SELECT DISTINCT said.office, said.person FROM declaration_words said JOIN declarations ON declarations.id = said.id
     WHERE declarations.place = ANY($1) AND declarations.on_day <= $2`,
    [places, on],
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
