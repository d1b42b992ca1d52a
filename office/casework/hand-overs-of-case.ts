import type { Viewer } from '#kernel/authority'
import type { LedgerStore } from '#ledger/store/connection'
import type { Dossier } from '#office/casework/dossier'
import type { HandOverRow } from '#office/casework/hand-over-file'
import { Bound, handOverColumns, handOverSeen, readFor, sightOf } from '#office/casework/visibility'

/** Hand-overs of cases, and those that brought them, as far as the viewer may see them. */
export async function handOversOf(
  store: LedgerStore,
  cases: readonly Dossier[],
  viewer: Viewer,
): Promise<readonly HandOverRow[]> {
  const bound = new Bound()
  const brought = cases.flatMap(one => one.broughtBy ?? [])
  const sql = `
    SELECT ${handOverColumns} FROM hand_overs h
    WHERE (h.from_case = ANY (${bound.to(cases.map(one => one.id))}) OR h.id = ANY (${bound.to(brought)}))
      AND ${handOverSeen(sightOf(viewer), bound)}
    ORDER BY h.id`
  return readFor(store, viewer, tx => tx.rows<HandOverRow>(sql, bound.values))
}
