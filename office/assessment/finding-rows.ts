import type { Answer, Finding, FindingDecision } from '#kernel/assessment/finding'
import type { Day } from '#kernel/date'
import type { Tx } from '#ledger/store/connection'
import type { PageAsked, PageOf } from '#office/assessment/declaration-rows'
import type { FindingBodies } from '#office/assessment/finding-projection'

const FINDING = 'SELECT id, state, raised, version FROM findings'

export const findingsOfIds = (tx: Tx, ids: readonly string[]): Promise<Finding[]> =>
  tx.rows<Finding>(`${FINDING} WHERE id = ANY($1) ORDER BY on_day DESC, place, test`, [ids])

/** What places are asked to explain, the latest days first. */
export async function findingsIn(
  tx: Tx,
  { places, from, limit }: PageAsked & { places: readonly string[] },
): Promise<PageOf<Finding>> {
  const [[counted], rows] = await Promise.all([
    tx.rows<{ of: number }>('SELECT count(*)::integer AS "of" FROM findings WHERE place = ANY($1)', [places]),
    tx.rows<Finding>(
      `${FINDING} WHERE place = ANY($1) ORDER BY on_day DESC, place, test LIMIT $2 OFFSET $3`,
      [places, limit, from],
    ),
  ])
  return { rows, of: counted?.of ?? 0 }
}

/** What was said of a finding, by whom. */
export interface FindingWord {
  readonly seq: number
  readonly version: number
  readonly kind: keyof FindingBodies
  readonly on: Day
  readonly body: Partial<Answer & FindingDecision>
  readonly person: string
  readonly office: string
}

export const wordsOfFinding = (tx: Tx, id: string): Promise<FindingWord[]> =>
  tx.rows<FindingWord>(
    `SELECT seq::integer, version, kind, on_day AS "on", body, person, office
     FROM finding_words WHERE id = $1 ORDER BY seq`,
    [id],
  )
