import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { isRefusal } from '#kernel/refusal'
import type { Entry } from '#ledger/entry'
import { type EntryRow, entryColumns, entryOf } from '#ledger/log-rows'
import { caseOfSubject, subjectOfCase } from '#office/casework/case-entries'
import { type Dossier, dossierOf } from '#office/casework/dossier'
import type { Ground } from '#office/casework/ground'
import { openPart } from '#office/casework/confided'
import { Bound, dutyTable, readFor, seenIn, sightOf } from '#office/casework/visibility'

/** More than a board of anything shows. */
const DOSSIERS_MAX = 5_000

/** Cases of some procedures that a viewer may see, as entries up to a day tell them; nothing confided. */
export async function dossiersSeen(
  { ledger, book }: Ground,
  viewer: Viewer,
  procedures: readonly string[],
  on?: Day,
): Promise<readonly Dossier[]> {
  const sight = sightOf(viewer)
  const bound = new Bound()
  const sql = `SELECT ${entryColumns} FROM entries WHERE subject = ANY(ARRAY(
      SELECT DISTINCT ${bound.to(subjectOfCase(''))} || o.case_id
      FROM case_offices o JOIN ${dutyTable(sight, bound)} ON o.office = duty.office
      WHERE o.procedure = ANY(${bound.to(procedures)}) AND ${seenIn(sight, bound)}
      LIMIT ${bound.to(DOSSIERS_MAX)}
    )) ORDER BY subject, version`
  const rows = await readFor(ledger.store, viewer, tx => tx.rows<EntryRow>(sql, bound.values))
  const own = new Map<string, Entry[]>()
  for (const entry of rows.map(entryOf)) {
    if (on !== undefined && entry.happenedAt.slice(0, 10) > on) continue
    const known = own.get(entry.subject)
    if (known) known.push(entry)
    else own.set(entry.subject, [entry])
  }
  const told = [...own].map(([subject, entries]) => dossierOf(caseOfSubject(subject) ?? '', entries, book))
  return told.flatMap(one => (isRefusal(one) ? [] : [{ ...one, process: openPart(one.process) }]))
}
