import { isClosed } from '#kernel/procedures/case'
import { dayOf } from '#kernel/procedures/moment'
import type { Refusal } from '#kernel/refusal'
import { isRefusal } from '#kernel/refusal'
import type { Entry } from '#ledger/entry'
import { type EntryRow, entryColumns, entryOf } from '#ledger/log-rows'
import type { Projection } from '#ledger/projection'
import type { Tx } from '#ledger/store/connection'
import { caseOfSubject, handOverOfSubject } from '#office/casework/case-entries'
import { caseRowOf, runningIn } from '#office/casework/case-row'
import type { Casebook } from '#office/casework/casebook'
import { type Dossier, dossierOf } from '#office/casework/dossier'
import { type HandOverFile, handOverFileOf, handOverRowOf } from '#office/casework/hand-over-file'
import { gramsOf, keyOf } from '#office/casework/words'

const caseTables = ['cases', 'case_offices', 'case_assigned', 'case_clocks', 'case_parties'] as const

/** Tables of cases and hand-overs: every case that an entry concerns is told again from all of its entries. */
export const caseProjection = (book: Casebook): Projection => ({
  name: 'cases',
  tables: [...caseTables, 'hand_overs'],
  async project(entries, tx) {
    const subjects = [...new Set(entries.map(one => one.subject))]
    const touched = subjects.filter(one => caseOfSubject(one) ?? handOverOfSubject(one))
    if (touched.length === 0) return
    const known = await entriesOf(touched, entries.at(-1)?.seq ?? 0, tx)
    const cases = touched.flatMap(subject => {
      const id = caseOfSubject(subject)
      return id === undefined ? [] : [sound(dossierOf(id, known.get(subject) ?? [], book), subject)]
    })
    const handOvers = touched.flatMap(subject => {
      const id = handOverOfSubject(subject)
      return id === undefined ? [] : [sound(handOverFileOf(id, known.get(subject) ?? [], book), subject)]
    })
    if (cases.length > 0) await writeCases(cases, tx)
    if (handOvers.length > 0) await writeHandOvers(handOvers, tx)
  },
})

/** Entries are checked before they are appended, so one that makes no case is a fault. */
function sound<T extends object>(told: T | Refusal, subject: string): T {
  if (!isRefusal(told)) return told as T
  throw new Error(`Fault: the entries of '${subject}' make no case: ${told.refused} ${told.detail ?? ''}`)
}

async function entriesOf(subjects: readonly string[], last: number, tx: Tx): Promise<Map<string, Entry[]>> {
  const rows = await tx.rows<EntryRow>(
    `SELECT ${entryColumns} FROM entries WHERE subject = ANY($1) AND seq <= $2 ORDER BY subject, version`,
    [subjects, last],
  )
  const known = new Map<string, Entry[]>()
  for (const row of rows) {
    const before = known.get(row.subject) ?? []
    known.set(row.subject, before)
    before.push(entryOf(row))
  }
  return known
}

async function writeCases(cases: readonly Dossier[], tx: Tx): Promise<void> {
  const ids = cases.map(one => one.id)
  for (const table of caseTables)
    await tx.rows(`DELETE FROM ${table} WHERE ${table === 'cases' ? 'id' : 'case_id'} = ANY($1)`, [ids])
  const rows: readonly unknown[][] = [casesIn, officesIn, assignedIn, clocksIn, partiesIn].map(
    (rowsIn: (one: Dossier) => readonly unknown[]) => cases.flatMap(rowsIn),
  )
  await tx.rows(
    insertingCases,
    rows.map(one => JSON.stringify(one)),
  )
}

function casesIn(dossier: Dossier) {
  const row = caseRowOf(dossier)
  const known = dossier.parties.filter(one => !one.secret).map(one => one.name)
  const search = [row.title, row.id, row.rightNumber ?? '', ...known].map(keyOf).join('\n')
  const [, series = row.id, number = '1'] = /^(.*)-(\d+)$/.exec(row.id) ?? []
  return [
    {
      ...{ id: row.id, series, number: Number(number), procedure: row.procedure, channel: row.channel },
      ...{ place: row.place, lead: row.lead, title: row.title, search, grams: gramsOf(search) },
      ...{ opened_on: row.openedOn, state: row.state, holder_role: row.holderRole },
      ...{ holder_office: row.holderOffice, closed_on: row.closedOn, next_due: row.nextDue },
      ...{ next_limit: row.nextLimit, version: row.version, is_closed_file: row.isClosedFile },
      ...{ right_number: row.rightNumber, dispute: row.dispute },
    },
  ]
}

function officesIn(dossier: Dossier) {
  const { channel, procedure, openedOn, nextDue, isClosedFile } = caseRowOf(dossier)
  return dossier.offices.map(({ office, since }, at) => ({
    ...{ office, case_id: dossier.id, since: dayOf(since), is_lead: at === 0 },
    ...{ is_open: !isClosed(dossier.process), is_closed_file: isClosedFile, channel, procedure },
    ...{ opened_on: openedOn, next_due: nextDue },
  }))
}

const assignedIn = ({ id, assigned }: Dossier) => assigned.map(person => ({ case_id: id, person }))

const clocksIn = ({ id, process }: Dossier) =>
  runningIn(process).map(({ limit, due, isSuspended }) => ({
    ...{ case_id: id, limit_name: limit, due, is_suspended: isSuspended },
  }))

const partiesIn = ({ id, parties }: Dossier) =>
  parties.map(({ name, role, secret = false }, at) => ({
    ...{ case_id: id, place_in_case: at, role, name, name_key: keyOf(name), is_secret: secret },
  }))

const inserting = (table: string, n: number, columns: string) => {
  const names = columns.split(', ').map(one => one.split(' ')[0])
  return `INSERT INTO ${table} (${names.join(', ')})
    SELECT ${names.join(', ')} FROM jsonb_to_recordset($${n}::text::jsonb) AS new (${columns})`
}

const insertingCases = `WITH one AS (${inserting(
  'cases',
  1,
  `id text, series text, number integer, procedure text, channel text, place text, lead text, title text, ` +
    `search text, grams text[], opened_on text, state text, holder_role text, holder_office text, closed_on text, ` +
    `next_due text, next_limit text, version integer, is_closed_file boolean, right_number text, dispute text`,
)}), two AS (${inserting(
  'case_offices',
  2,
  `office text, case_id text, since text, is_lead boolean, is_open boolean, is_closed_file boolean, channel text, ` +
    `procedure text, opened_on text, next_due text`,
)}), three AS (${inserting('case_assigned', 3, 'case_id text, person text')}), four AS (${inserting(
  'case_clocks',
  4,
  'case_id text, limit_name text, due text, is_suspended boolean',
)}) ${inserting(
  'case_parties',
  5,
  'case_id text, place_in_case integer, role text, name text, name_key text, is_secret boolean',
)}`

async function writeHandOvers(files: readonly HandOverFile[], tx: Tx): Promise<void> {
  await tx.rows('DELETE FROM hand_overs WHERE id = ANY($1)', [files.map(one => one.id)])
  const rows = files.map(handOverRowOf).map(row => ({
    ...{ id: row.id, kind: row.kind, from_case: row.fromCase, from_office: row.fromOffice },
    ...{ to_office: row.toOffice, to_case: row.toCase, state: row.state, holder_office: row.holderOffice },
    ...{ drafted_on: row.draftedOn, ended_on: row.endedOn, next_due: row.nextDue },
    ...{ next_limit: row.nextLimit, version: row.version, is_closed_file: row.isClosedFile },
  }))
  await tx.rows(insertingHandOvers, [JSON.stringify(rows)])
}

const insertingHandOvers = inserting(
  'hand_overs',
  1,
  `id text, kind text, from_case text, from_office text, to_office text, to_case text, state text, ` +
    `holder_office text, drafted_on text, ended_on text, next_due text, next_limit text, version integer, ` +
    `is_closed_file boolean`,
)
