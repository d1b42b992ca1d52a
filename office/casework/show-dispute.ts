import { maySee, type Viewer } from '#kernel/authority'
import { isRefusal, type Refusal, refuse } from '#kernel/refusal'
import type { Entry } from '#ledger/entry'
import { type EntryRow, entryColumns, entryOf } from '#ledger/log-rows'
import { subjectOfCase } from '#office/casework/case-entries'
import { type CaseFilter, listCases } from '#office/casework/case-list'
import { type CautionGiven, cautionsAmong } from '#office/casework/cautions'
import { type Found, foundIn, type Ground } from '#office/casework/ground'
import { handOversOf } from '#office/casework/hand-overs-of-case'
import { readFor } from '#office/casework/visibility'
import { asOfToday, type KnownCase, knownTo } from '#office/casework/known-case'

/** A dispute with all of its cases that a viewer may see, in whatever channel. */
export interface ShownDispute {
  readonly dispute: string
  readonly cases: readonly KnownCase[]
  readonly cautions: readonly CautionGiven[]
}

/** More cases than any dispute will have. */
const CASES_MAX = 100

/** Whoever may see none of its cases is not told that there is such a dispute. */
export async function showDispute(
  ground: Ground,
  viewer: Viewer,
  dispute: string,
): Promise<ShownDispute | Refusal> {
  const found = await casesSeen(ground, viewer, { dispute })
  if (isRefusal(found)) return found
  if (found.length === 0) return refuse('unknown-dispute', dispute.slice(0, 100))
  const dossiers = found.map(one => one.dossier)
  const handOvers = await handOversOf(ground.ledger.store, dossiers, viewer)
  return {
    dispute,
    cases: found.map(one => knownTo(viewer, asOfToday(one, viewer), handOvers)),
    cautions: await cautionsFor(ground, viewer, found),
  }
}

/** The latest cases as a viewer may see them, by a constant number of queries. */
export async function casesSeen(
  ground: Ground,
  viewer: Viewer,
  filter: Pick<CaseFilter, 'dispute' | 'right' | 'procedure' | 'state' | 'stating'>,
  limit = CASES_MAX,
): Promise<Found[] | Refusal> {
  const page = await listCases(ground.ledger.store, viewer, filter, { limit })
  if (isRefusal(page)) return page
  const ids = page.rows.map(one => one.id)
  const [entries, offices] = await Promise.all([entriesOfCases(ground, viewer, ids), ground.people.offices()])
  const found: Found[] = []
  for (const id of ids) {
    const one = await foundIn(ground, id, entries.get(subjectOfCase(id)) ?? [], offices)
    if (!isRefusal(one) && maySee(viewer, one.guard).may) found.push(one)
  }
  return found
}

/** Those that the store lets through to the viewer. */
async function entriesOfCases(
  { ledger }: Ground,
  viewer: Viewer,
  ids: readonly string[],
): Promise<Map<string, Entry[]>> {
  const known = new Map<string, Entry[]>()
  if (ids.length === 0) return known
  const sql = `SELECT ${entryColumns} FROM entries WHERE subject = ANY($1) ORDER BY subject, version`
  const subjects = ids.map(subjectOfCase)
  const rows = await readFor(ledger.store, viewer, tx => tx.rows<EntryRow>(sql, [subjects]))
  for (const row of rows) known.set(row.subject, [...(known.get(row.subject) ?? []), entryOf(row)])
  return known
}

/** Cautions among cases that the viewer may see; of others nothing is said, not even that there are any. */
export async function cautionsFor(
  ground: Ground,
  viewer: Viewer,
  found: readonly Found[],
): Promise<CautionGiven[]> {
  if (found.length < 2) return []
  const rights = [...new Set(found.flatMap(one => one.dossier.right ?? []))]
  const registers = new Map(
    await Promise.all(rights.map(async right => [right, await ground.registerOf?.(right)] as const)),
  )
  const cases = found.map(one => {
    const { dossier } = asOfToday(one, viewer)
    return { dossier, register: registers.get(dossier.right ?? '') }
  })
  return cautionsAmong(cases, ground.book.cautions, viewer.on)
}
