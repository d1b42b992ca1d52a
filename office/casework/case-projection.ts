import type { Refusal } from '#kernel/refusal'
import { isRefusal } from '#kernel/refusal'
import type { Entry } from '#ledger/entry'
import { type EntryRow, entryColumns, entryOf } from '#ledger/log-rows'
import type { Projection } from '#ledger/projection'
import type { Tx } from '#ledger/store/connection'
import { caseOfSubject, handOverOfSubject } from '#office/casework/case-entries'
import { caseTables, type Change, writeCases, writeHandOvers } from '#office/casework/case-tables'
import type { Casebook } from '#office/casework/casebook'
import { dossierOf } from '#office/casework/dossier'
import { handOverFileOf } from '#office/casework/hand-over-file'
import { planOf } from '#office/casework/planned'

/**
 * Tables of cases and hand-overs. A case whose entries were planned here is as it was planned; every other
 * is told again from all its entries.
 */
export const caseProjection = (book: Casebook): Projection => ({
  name: 'cases',
  tables: caseTables,
  async project(entries, tx) {
    const planned: Change[] = []
    const others: string[] = []
    for (const [subject, own] of bySubject(entries)) {
      const plan = caseOfSubject(subject) === undefined ? undefined : planOf(own)
      if (plan) planned.push(plan)
      else if (caseOfSubject(subject) ?? handOverOfSubject(subject)) others.push(subject)
    }
    const known = await entriesOf(others, entries.at(-1)?.seq ?? 0, tx)
    const cases = others.flatMap(subject => {
      const id = caseOfSubject(subject)
      return id === undefined
        ? []
        : [{ after: sound(dossierOf(id, known.get(subject) ?? [], book), subject) }]
    })
    const handOvers = others.flatMap(subject => {
      const id = handOverOfSubject(subject)
      return id === undefined ? [] : [sound(handOverFileOf(id, known.get(subject) ?? [], book), subject)]
    })
    if (planned.length + cases.length > 0) await writeCases([...planned, ...cases], tx)
    if (handOvers.length > 0) await writeHandOvers(handOvers, tx)
  },
})

/** Entries are checked before they are appended, so one that makes no case is a fault. */
function sound<T extends object>(told: T | Refusal, subject: string): T {
  if (!isRefusal(told)) return told as T
  throw new Error(`Fault: the entries of '${subject}' make no case: ${told.refused} ${told.detail ?? ''}`)
}

function bySubject(entries: readonly Entry[]): Map<string, Entry[]> {
  const found = new Map<string, Entry[]>()
  for (const entry of entries) {
    const own = found.get(entry.subject) ?? []
    found.set(entry.subject, own)
    own.push(entry)
  }
  return found
}

/** All entries of subjects, up to that of a number. */
async function entriesOf(subjects: readonly string[], last: number, tx: Tx): Promise<Map<string, Entry[]>> {
  if (subjects.length === 0) return new Map()
  const rows = await tx.rows<EntryRow>(
    `SELECT ${entryColumns} FROM entries WHERE subject = ANY($1) AND seq <= $2 ORDER BY subject, version`,
    [subjects, last],
  )
  return bySubject(rows.map(entryOf))
}
