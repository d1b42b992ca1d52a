import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { LedgerStore } from '#ledger/store/connection'
import type { HandOverRow } from '#office/casework/hand-over-file'
import { Bound, handOverColumns, handOverSeen, readFor, sightOf } from '#office/casework/visibility'

export interface HandOverFilter {
  /** Those on which somebody has been silent since before a day. */
  readonly silentOn?: Day
  /** Those of these ids, ended ones too. */
  readonly ids?: readonly string[]
}

const HAND_OVERS_MAX = 200

/** Open hand-overs that a viewer may see, by what falls due next. */
export async function listHandOvers(
  store: LedgerStore,
  viewer: Viewer,
  { silentOn, ids }: HandOverFilter,
): Promise<readonly HandOverRow[]> {
  const bound = new Bound()
  const sql = `
    SELECT ${handOverColumns} FROM hand_overs h
    WHERE ${ids === undefined ? 'h.ended_on IS NULL' : `h.id = ANY(${bound.to(ids)})`}
      AND ${handOverSeen(sightOf(viewer), bound)}
      ${silentOn === undefined ? '' : `AND h.next_due < ${bound.to(silentOn)}`}
    ORDER BY h.next_due NULLS LAST, h.id LIMIT ${bound.to(HAND_OVERS_MAX)}`
  return readFor(store, viewer, tx => tx.rows<HandOverRow>(sql, bound.values))
}
