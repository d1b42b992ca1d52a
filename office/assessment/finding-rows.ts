import type { Answer, Finding, FindingDecision } from '#kernel/assessment/finding'
import type { Tx } from '#ledger/store/connection'
import type { FindingBodies } from '#office/assessment/finding-projection'
import { type PageAsked, type PageOf, pageIn } from '#office/assessment/page'
import { type Word, wordsIn } from '#office/assessment/words'

const FINDING = 'SELECT id, state, raised, version FROM findings'

export const findingsOfIds = (tx: Tx, ids: readonly string[]): Promise<Finding[]> =>
  tx.rows<Finding>(`${FINDING} WHERE id = ANY($1) ORDER BY on_day DESC, place, test`, [ids])

/** What places are asked to explain, the latest days first. */
export const findingsIn = (
  tx: Tx,
  { places, ...page }: PageAsked & { places: readonly string[] },
): Promise<PageOf<Finding>> =>
  pageIn(
    tx,
    {
      ...{ select: FINDING, table: 'findings', order: 'on_day DESC, place, test' },
      ...{ where: 'place = ANY($1)', values: [places] },
    },
    page,
  )

export type FindingWord = Word<keyof FindingBodies, Partial<Answer & FindingDecision>>

export const wordsOfFinding = (tx: Tx, id: string): Promise<FindingWord[]> => wordsIn(tx, 'finding_words', id)
