import type { Day } from '#kernel/date'
import { advance } from '#kernel/procedures/case'
import { isRefusal } from '#kernel/refusal'
import { subjectOfCase } from '#office/casework/case-entries'
import { ranOutEntries } from '#office/casework/act-on-case'
import { type Ground, loadCase } from '#office/casework/ground'
import { plannedOn } from '#office/casework/planned'

const PAGE = 200
/** More cases than fall due in a day; the rest comes the next time. */
const CASES_MAX = 1_000_000

/** Cases whose limits have run out before a day and that move by themselves, each by one append. */
export async function advanceCases(ground: Ground, today: Day): Promise<number> {
  let moved = 0
  let after = ''
  for (let seen = 0; seen < CASES_MAX; ) {
    const rows = await ground.ledger.store.rows<{ id: string }>(
      `SELECT id FROM cases WHERE closed_on IS NULL AND next_due < $1 AND id > $2 ORDER BY id LIMIT ${PAGE}`,
      [today, after],
    )
    for (const { id } of rows) if (await advanceOne(ground, id, today)) moved += 1
    seen += rows.length
    after = rows.at(-1)?.id ?? after
    if (rows.length < PAGE) break
  }
  return moved
}

/** What somebody else changes meanwhile is left to the next time. */
async function advanceOne(ground: Ground, id: string, today: Day): Promise<boolean> {
  const found = await loadCase(ground, id)
  if (isRefusal(found)) return false
  const now = advance(found.dossier.process, today)
  if (isRefusal(now)) return false
  const entries = ranOutEntries(found, now)
  if (entries.length === 0) return false
  plannedOn(found.dossier, entries)
  const expect = { [subjectOfCase(id)]: found.dossier.version }
  return !isRefusal(await ground.ledger.append({ entries, expect, recordedAt: ground.now() }))
}
