import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { LedgerStore } from '#ledger/store/connection'
import type { HandOverRow } from '#office/casework/hand-over-file'
import { Bound, dutyTable, sightOf } from '#office/casework/visibility'

export interface HandOverFilter {
  /** Those on which somebody has been silent since before a day. */
  readonly silentOn?: Day
}

const HAND_OVERS_MAX = 200

/**
 * Open hand-overs between offices in which the viewer works, by what falls due next. What is only drafted is
 * the sender's own; a closed package is for heads and for those who have the case on either side.
 */
export async function listHandOvers(
  store: LedgerStore,
  viewer: Viewer,
  { silentOn }: HandOverFilter,
): Promise<readonly HandOverRow[]> {
  const sight = sightOf(viewer)
  const bound = new Bound()
  const sql = `
    SELECT id, kind, from_case AS "fromCase", from_office AS "fromOffice", to_office AS "toOffice",
      to_case AS "toCase", state, holder_office AS "holderOffice", drafted_on AS "draftedOn",
      ended_on AS "endedOn", next_due AS "nextDue", next_limit AS "nextLimit", version,
      is_closed_file AS "isClosedFile"
    FROM hand_overs h WHERE h.ended_on IS NULL
      AND EXISTS (SELECT FROM ${dutyTable(sight, bound)}
        WHERE (duty.office = h.from_office OR (duty.office = h.to_office AND h.state <> 'drafted'))
          AND (NOT h.is_closed_file OR duty.is_head OR EXISTS (SELECT FROM case_assigned a
            WHERE a.case_id IN (h.from_case, h.to_case) AND a.person = ${bound.to(sight.person)})))
      ${silentOn === undefined ? '' : `AND left(h.next_due, 10) < ${bound.to(silentOn)}`}
    ORDER BY h.next_due NULLS LAST, h.id LIMIT ${bound.to(HAND_OVERS_MAX)}`
  return store.rows<HandOverRow>(sql, bound.values)
}
