import { actsOf } from '#kernel/procedures/check'
import type { Procedure } from '#kernel/procedures/procedure'
import type { RightRecord } from '#kernel/record'
import type { Register } from '#kernel/register'
import { isRefusal } from '#kernel/refusal'
import type { Entry } from '#ledger/entry'
import type { Tx } from '#ledger/store/connection'
import { rightRecord } from '#office/case-figures/right-events'
import { caseOfSubject, subjectOfCase } from '#office/casework/case-entries'
import type { Casebook } from '#office/casework/casebook'
import { dossierOf } from '#office/casework/dossier'
import type { NumberedRight } from '#register/search'

/** What finding the rights of cases needs. */
export interface RightsFollowed {
  readonly ledger: Tx
  readonly book: Casebook
  readonly registers: ReadonlyMap<string, Register>
  entriesOf(subjects: readonly string[]): Promise<ReadonlyMap<string, readonly Entry[]>>
  /** The one right of a number, where a register has it. */
  rightOf(number: string): Promise<NumberedRight | undefined>
}

/** Additions to the records of rights by acts in these cases; nothing where their registers have them all. */
export async function rightRecordsOf(
  followed: RightsFollowed,
  subjects: readonly string[],
): Promise<RightRecord[]> {
  const ids = subjects.flatMap(one => caseOfSubject(one) ?? [])
  const procedures = [...followed.book.procedures.values()].filter(changesRights).map(one => one.id)
  if (ids.length === 0 || procedures.length === 0) return []
  const rows = await followed.ledger.rows<{ id: string; right: string }>(
    `SELECT id, right_number AS "right" FROM cases
     WHERE id = ANY($1) AND procedure = ANY($2) AND right_number IS NOT NULL ORDER BY id`,
    [ids, procedures],
  )
  const records: RightRecord[] = []
  const known = await followed.entriesOf(rows.map(one => subjectOfCase(one.id)))
  for (const { id, right: number } of rows) {
    const dossier = dossierOf(id, known.get(subjectOfCase(id)) ?? [], followed.book)
    if (isRefusal(dossier) || dossier.process.events.length === 0) continue
    const right = await followed.rightOf(number)
    const register = right && followed.registers.get(right.register)
    const record = right && register && rightRecord(dossier, right, register)
    if (record) records.push(record)
  }
  return records
}

/** Whose acts may change a right that everyone may look up. */
const changesRights = (procedure: Procedure): boolean =>
  !procedure.closed && actsOf(procedure).some(one => one.act.event !== undefined)

/** The next cases about a right, in which something may have waited for the right's own record. */
export async function casesAboutRights(ledger: Tx, after: string, limit: number): Promise<string[]> {
  const rows = await ledger.rows<{ id: string }>(
    'SELECT id FROM cases WHERE right_number IS NOT NULL AND id > $1 ORDER BY id LIMIT $2',
    [after, limit],
  )
  return rows.map(one => one.id)
}
