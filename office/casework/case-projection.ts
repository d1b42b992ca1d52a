import { isClosed } from '#kernel/procedures/case'
import { dayOf } from '#kernel/procedures/moment'
import type { Refusal } from '#kernel/refusal'
import { isRefusal } from '#kernel/refusal'
import type { Entry } from '#ledger/entry'
import { type EntryRow, entryColumns, entryOf } from '#ledger/log-rows'
import type { Projection } from '#ledger/projection'
import type { Tx } from '#ledger/store/connection'
import { caseOfSubject, handOverOfSubject } from '#office/casework/case-entries'
import { caseRowOf, runningIn, secretsOf } from '#office/casework/case-row'
import type { Casebook } from '#office/casework/casebook'
import { type Dossier, dossierOf } from '#office/casework/dossier'
import { type HandOverFile, handOverFileOf, handOverRowOf } from '#office/casework/hand-over-file'
import { gramsOf, keyOf, masked } from '#office/casework/words'

/** Tables of cases and hand-overs: a case that an entry concerns is told again from all its entries. */
export const caseProjection = (book: Casebook): Projection => ({
  name: 'cases',
  tables: [...kept.map(one => one.table), 'hand_overs'],
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

const rowsIn = [casesIn, wordsIn, officesIn, assignedIn, clocksIn, partiesIn] as const

/** Rows that are the same stay untouched: most acts change few of them. */
async function writeCases(cases: readonly Dossier[], tx: Tx): Promise<void> {
  const rows = rowsIn.map((told: (one: Dossier) => readonly unknown[]) => JSON.stringify(cases.flatMap(told)))
  await tx.rows(writingCases, [...rows, cases.map(one => one.id)])
}

function casesIn(dossier: Dossier) {
  const row = caseRowOf(dossier)
  const [, series = row.id, number = '1'] = /^(.*)-(\d+)$/.exec(row.id) ?? []
  return [
    {
      ...{ id: row.id, series, number: Number(number), procedure: row.procedure, channel: row.channel },
      ...{ place: row.place, lead: row.lead, title: row.title },
      ...{ opened_on: row.openedOn, state: row.state, holder_role: row.holderRole },
      ...{ holder_office: row.holderOffice, closed_on: row.closedOn, next_due: row.nextDue },
      ...{ next_limit: row.nextLimit, version: row.version, is_closed_file: row.isClosedFile },
      ...{ right_number: row.rightNumber, dispute: row.dispute },
    },
  ]
}

/** What a case is found by; a secret name is not among it. */
function wordsIn(dossier: Dossier) {
  const { id, title, parties, right = '' } = dossier
  const known = parties.filter(one => !one.secret).map(one => one.name)
  const search = [masked(title, secretsOf(dossier)), id, right, ...known].map(keyOf).join('\n')
  return [{ case_id: id, search, grams: gramsOf(search) }]
}

function officesIn(dossier: Dossier) {
  const { channel, procedure, openedOn, nextDue, isClosedFile } = caseRowOf(dossier)
  return dossier.offices.map(({ office, since }, at) => ({
    ...{ office, case_id: dossier.id, since: dayOf(since), is_lead: at === 0 },
    ...{ is_open: !isClosed(dossier.process), is_closed_file: isClosedFile, channel, procedure },
    ...{ opened_on: openedOn, next_due: nextDue },
  }))
}

function assignedIn({ id, assigned }: Dossier) {
  return assigned.map(person => ({ case_id: id, person }))
}

function clocksIn({ id, process }: Dossier) {
  return runningIn(process).map(({ limit, due, isSuspended }) => ({
    ...{ case_id: id, limit_name: limit, due, is_suspended: isSuspended },
  }))
}

function partiesIn({ id, parties }: Dossier) {
  return parties.map(({ name, role, secret = false }, at) => ({
    ...{ case_id: id, place_in_case: at, role, name, name_key: keyOf(name), is_secret: secret },
  }))
}

interface Kept {
  readonly table: string
  readonly key: readonly string[]
  /** With their types. */
  readonly columns: string
  /** Rows of a case that it no longer has go. */
  readonly goes?: true
}

const kept: readonly Kept[] = [
  {
    ...{ table: 'cases', key: ['id'] },
    columns:
      'id text, series text, number integer, procedure text, channel text, place text, lead text, title text, ' +
      'opened_on text, state text, holder_role text, holder_office text, closed_on text, next_due text, ' +
      'next_limit text, version integer, is_closed_file boolean, right_number text, dispute text',
  },
  { table: 'case_words', key: ['case_id'], columns: 'case_id text, search text, grams text[]' },
  {
    ...{ table: 'case_offices', key: ['office', 'case_id'] },
    columns:
      'office text, case_id text, since text, is_lead boolean, is_open boolean, is_closed_file boolean, ' +
      'channel text, procedure text, opened_on text, next_due text',
  },
  { table: 'case_assigned', key: ['case_id', 'person'], columns: 'case_id text, person text', goes: true },
  {
    ...{ table: 'case_clocks', key: ['case_id', 'limit_name'], goes: true },
    columns: 'case_id text, limit_name text, due text, is_suspended boolean',
  },
  {
    ...{ table: 'case_parties', key: ['case_id', 'place_in_case'] },
    columns: 'case_id text, place_in_case integer, role text, name text, name_key text, is_secret boolean',
  },
]

/** Rows of a table as they are to be, from the value of that number. */
function writing({ table, key, columns }: Kept, n: number): string {
  const names = columns.split(', ').map(one => one.split(' ')[0] as string)
  const others = names.filter(one => !key.includes(one))
  const list = (prefix: string) => others.map(one => `${prefix}.${one}`).join(', ')
  return `INSERT INTO ${table} AS old (${names.join(', ')})
    SELECT ${names.join(', ')} FROM jsonb_to_recordset($${n}::text::jsonb) AS new (${columns})
    ON CONFLICT (${key.join(', ')}) DO ${
      others.length === 0
        ? 'NOTHING'
        : `UPDATE SET ${others.map(one => `${one} = excluded.${one}`).join(', ')}
           WHERE (${list('old')}) IS DISTINCT FROM (${list('excluded')})`
    }`
}

const removing = ({ table, key: [, name = ''], columns }: Kept, n: number): string =>
  `DELETE FROM ${table} AS old WHERE case_id = ANY($${kept.length + 1}) AND NOT EXISTS (
     SELECT FROM jsonb_to_recordset($${n}::text::jsonb) AS new (${columns})
     WHERE new.case_id = old.case_id AND new.${name} = old.${name})`

const writingCases = `WITH ${kept
  .flatMap((one, at) => [
    `written_${at} AS (${writing(one, at + 1)})`,
    ...(one.goes ? [`gone_${at} AS (${removing(one, at + 1)})`] : []),
  ])
  .join(', ')} SELECT 1`

async function writeHandOvers(files: readonly HandOverFile[], tx: Tx): Promise<void> {
  const rows = files.map(handOverRowOf).map(row => ({
    ...{ id: row.id, kind: row.kind, from_case: row.fromCase, from_office: row.fromOffice },
    ...{ to_office: row.toOffice, to_case: row.toCase, state: row.state, holder_office: row.holderOffice },
    ...{ drafted_on: row.draftedOn, ended_on: row.endedOn, next_due: row.nextDue },
    ...{ next_limit: row.nextLimit, version: row.version, is_closed_file: row.isClosedFile },
  }))
  await tx.rows(writingHandOvers, [JSON.stringify(rows)])
}

const writingHandOvers = writing(
  {
    ...{ table: 'hand_overs', key: ['id'] },
    columns:
      'id text, kind text, from_case text, from_office text, to_office text, to_case text, state text, ' +
      'holder_office text, drafted_on text, ended_on text, next_due text, next_limit text, version integer, ' +
      'is_closed_file boolean',
  },
  1,
)
