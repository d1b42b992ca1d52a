import type { Declaration } from '#kernel/assessment/declaration'
import type { Day } from '#kernel/date'
import type { Tx } from '#ledger/store/connection'
import { type PageAsked, type PageOf, pageIn } from '#office/assessment/page'
import { type Word, wordsIn } from '#office/assessment/words'

const DECLARATION = `SELECT id, indicator, place, on_day AS "on", state, stated, office, declared_on AS "declaredOn", version
  FROM declarations`

/** A declared figure as it stands. */
export async function declarationOf(tx: Tx, id: string): Promise<Declaration | undefined> {
  const [found] = await tx.rows<Declaration>(`${DECLARATION} WHERE id = $1`, [id])
  return found
}

/** Declared figures of places as they stand, the latest days first. */
export const declarationsIn = (
  tx: Tx,
  { places, indicator, ...page }: PageAsked & { places: readonly string[]; indicator?: string },
): Promise<PageOf<Declaration>> =>
  pageIn(
    tx,
    {
      ...{ select: DECLARATION, table: 'declarations', order: 'on_day DESC, place, indicator' },
      where: 'place = ANY($1) AND ($2::text IS NULL OR indicator = $2)',
      values: [places, indicator ?? null],
    },
    page,
  )

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

export type DeclarationWord = Word<string, unknown>

export const wordsOfDeclaration = (tx: Tx, id: string): Promise<DeclarationWord[]> =>
  wordsIn(tx, 'declaration_words', id)
