import type { Viewer } from '#kernel/authority'
import { isRefusal } from '#kernel/refusal'
import type { Instant } from '#ledger/entry'
import { type EntryRow, entryColumns, entryOf } from '#ledger/log-rows'
import type { LedgerStore } from '#ledger/store/connection'
import type { Dossier } from '#office/casework/dossier'
import { subjectOfHandOver } from '#office/casework/case-entries'
import type { Ground } from '#office/casework/ground'
import { handOverFileOf, type HandOverRow, handOverRowOf } from '#office/casework/hand-over-file'
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

/** Of these hand-overs those that the log knew at an instant, as they then were. */
export async function handOversKnown(
  { ledger, book }: Pick<Ground, 'ledger' | 'book'>,
  rows: readonly HandOverRow[],
  viewer: Viewer,
  knownOn: Instant,
): Promise<readonly HandOverRow[]> {
  if (rows.length === 0) return []
  const sql = `SELECT ${entryColumns} FROM entries
    WHERE subject = ANY ($1) AND recorded_at <= $2 ORDER BY subject, version`
  const values = [rows.map(one => subjectOfHandOver(one.id)), knownOn]
  const found = await readFor(ledger.store, viewer, tx => tx.rows<EntryRow>(sql, values))
  return rows.flatMap(({ id }) => {
    const entries = found.filter(one => one.subject === subjectOfHandOver(id)).map(entryOf)
    const file = handOverFileOf(id, entries, book)
    return isRefusal(file) ? [] : [handOverRowOf(file)]
  })
}
