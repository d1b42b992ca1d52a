import type { Viewer } from '#kernel/authority'
import type { LedgerStore } from '#ledger/store/connection'
import type { Dossier } from '#office/casework/dossier'
import type { HandOverRow } from '#office/casework/hand-over-file'
import { Bound, handOverColumns, handOverSeen, readFor, sightOf } from '#office/casework/visibility'

export interface HandOversOfCase {
  readonly rows: readonly HandOverRow[]
}

/** Hand-overs of a case, and the one that brought it, as far as the viewer may see them. */
export async function handOversOf(
  store: LedgerStore,
  { id, broughtBy }: Dossier,
  viewer: Viewer,
): Promise<HandOversOfCase> {
  const bound = new Bound()
  const sql = `
    SELECT ${handOverColumns} FROM hand_overs h
    WHERE (h.from_case = ${bound.to(id)} OR h.id = ${bound.to(broughtBy ?? '')})
      AND ${handOverSeen(sightOf(viewer), bound)}
    ORDER BY h.id`
  return { rows: await readFor(store, viewer, tx => tx.rows<HandOverRow>(sql, bound.values)) }
}
