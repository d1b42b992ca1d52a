import { isRefusal } from '#kernel/refusal'
import { gathering } from '#ledger/gathering'
import { type EntryRow, entryColumns, entryOf } from '#ledger/log-rows'
import type { Tx } from '#ledger/store/connection'
import { subjectOfCase } from '#office/casework/case-entries'
import type { Casebook } from '#office/casework/casebook'
import { type Dossier, dossierOf } from '#office/casework/dossier'

/** More entries than so many cases have at any one time; of what is cut off, nothing is told. */
const ROWS_MAX = 20_000

/** Tells cases by their entries, all that are asked for at once by one statement; for the house itself. */
export const tellingCases = (store: Tx, book: Casebook): ((id: string) => Promise<Dossier | undefined>) =>
  gathering(async ids => {
    const subjects = [...new Set(ids.map(subjectOfCase))]
    const rows = await store.rows<EntryRow>(entriesOfAll, [subjects], 'often')
    const last = rows.length === ROWS_MAX ? rows.at(-1)?.subject : undefined
    const bySubject = new Map<string, EntryRow[]>(subjects.map(one => [one, []]))
    for (const row of rows) bySubject.get(row.subject)?.push(row)
    return ids.map(id => {
      const own = bySubject.get(subjectOfCase(id)) ?? []
      if (own.length === 0 || own[0]?.subject === last) return undefined
      const dossier = dossierOf(id, own.map(entryOf), book)
      return isRefusal(dossier) ? undefined : dossier
    })
  })

const entriesOfAll = `SELECT ${entryColumns} FROM entries WHERE subject = ANY($1::text[])
  ORDER BY subject, version LIMIT ${ROWS_MAX}`
