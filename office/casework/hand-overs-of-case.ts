import type { Viewer } from '#kernel/authority'
import type { LedgerStore } from '#ledger/store/connection'
import type { Dossier } from '#office/casework/dossier'
import type { HandOverRow } from '#office/casework/hand-over-file'
import { sightOf } from '#office/casework/visibility'

export interface HandOversOfCase {
  readonly rows: readonly HandOverRow[]
}

/** Hand-overs of a case, and the one that brought it, between offices in which the viewer works. */
export async function handOversOf(
  store: LedgerStore,
  { id, broughtBy }: Dossier,
  viewer: Viewer,
): Promise<HandOversOfCase> {
  const { offices, heads, person } = sightOf(viewer)
  const rows = await store.rows<HandOverRow>(
    `SELECT id, kind, from_case AS "fromCase", from_office AS "fromOffice", to_office AS "toOffice",
       to_case AS "toCase", state, holder_office AS "holderOffice", drafted_on AS "draftedOn",
       ended_on AS "endedOn", next_due AS "nextDue", next_limit AS "nextLimit", version,
       is_closed_file AS "isClosedFile"
     FROM hand_overs h WHERE (from_case = $1 OR id = $2)
       AND EXISTS (SELECT FROM unnest($3::text[], $4::boolean[]) AS duty (office, is_head)
         WHERE duty.office IN (h.from_office, h.to_office) AND (NOT h.is_closed_file OR duty.is_head
           OR EXISTS (SELECT FROM case_assigned a WHERE a.case_id = $1 AND a.person = $5)))
     ORDER BY id`,
    [id, broughtBy ?? '', offices, heads, person],
  )
  return { rows }
}
