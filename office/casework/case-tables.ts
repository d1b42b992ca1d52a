import { isClosed } from '#kernel/procedures/case'
import { dayOf } from '#kernel/procedures/moment'
import type { Tx } from '#ledger/store/connection'
import { caseRowOf, runningIn, secretsOf } from '#office/casework/case-row'
import type { Dossier } from '#office/casework/dossier'
import { type HandOverFile, handOverRowOf } from '#office/casework/hand-over-file'
import { keyOf, masked } from '#office/casework/words'

/** A case as it is to stand in the tables. */
export interface Change {
  /** As it stands in them; nothing where that is not known, or where it is new. */
  readonly before?: Dossier
  readonly after: Dossier
}

function casesIn(dossier: Dossier) {
  const row = caseRowOf(dossier)
  const [, series = row.id, number = '1'] = /^(.*)-(\d+)$/.exec(row.id) ?? []
  return [
    {
      id: row.id,
      series,
      number: Number(number),
      procedure: row.procedure,
      channel: row.channel,
      place: row.place,
      lead: row.lead,
      title: row.title,
      opened_on: row.openedOn,
      state: row.state,
      holder_role: row.holderRole,
      holder_office: row.holderOffice,
      closed_on: row.closedOn,
      next_due: row.nextDue,
      next_limit: row.nextLimit,
      version: row.version,
      is_closed_file: row.isClosedFile,
      right_number: row.rightNumber,
      dispute: row.dispute,
    },
  ]
}

/** What a case is found by in each of its offices; a secret name is not among it. */
function wordsIn(dossier: Dossier) {
  const { id, title, parties, offices, right = '' } = dossier
  const { openedOn: opened_on, isClosedFile: is_closed_file } = caseRowOf(dossier)
  const known = parties.filter(one => !one.secret).map(one => one.name)
  const search = [masked(title, secretsOf(dossier)), id, right, ...known].map(keyOf).join('\n')
  return offices.map(({ office }) => ({ case_id: id, office, is_closed_file, opened_on, search }))
}

/** What lists of an office sort and filter by. */
function listedBy(dossier: Dossier) {
  const { channel, procedure, openedOn, nextDue, isClosedFile } = caseRowOf(dossier)
  return {
    ...{ case_id: dossier.id, is_open: !isClosed(dossier.process), is_closed_file: isClosedFile },
    ...{ channel, procedure, opened_on: openedOn, next_due: nextDue },
  }
}

const listedColumns =
  'case_id text, is_open boolean, is_closed_file boolean, channel text, procedure text, opened_on text, next_due text'

function officesIn(dossier: Dossier) {
  const listed = listedBy(dossier)
  return dossier.offices.map(({ office, since }, at) => ({
    ...listed,
    ...{ office, since: dayOf(since), is_lead: at === 0 },
  }))
}

/** A case that several offices have a part in, for each of them and each of the others. */
function pairsIn(dossier: Dossier) {
  const { offices } = dossier
  if (offices.length === 1) return []
  const listed = listedBy(dossier)
  return offices.flatMap(({ office }) =>
    offices.filter(one => one.office !== office).map(one => ({ ...listed, office, other: one.office })),
  )
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
  rowsOf(dossier: Dossier): readonly unknown[]
  /** What the rows follow from; where it is the same, they are. */
  from(dossier: Dossier): readonly unknown[]
}

/** One row for each office; as the rows of lists follow from the same, they are written with it. */
const ofOffices: Kept = {
  ...{ table: 'case_offices', key: ['office', 'case_id'], rowsOf: officesIn },
  from: one => [one.offices, isClosed(one.process), caseRowOf(one).nextDue],
  columns: `office text, since text, is_lead boolean, ${listedColumns}`,
}

const kept: readonly Kept[] = [
  {
    ...{ table: 'cases', key: ['id'], rowsOf: casesIn, from: one => [one] },
    columns:
      'id text, series text, number integer, procedure text, channel text, place text, lead text, title text, ' +
      'opened_on text, state text, holder_role text, holder_office text, closed_on text, next_due text, ' +
      'next_limit text, version integer, is_closed_file boolean, right_number text, dispute text',
  },
  {
    ...{ table: 'case_words', key: ['case_id', 'office'], rowsOf: wordsIn },
    from: ({ title, parties, right, offices }) => [title, parties, right, offices],
    columns: 'case_id text, office text, is_closed_file boolean, opened_on text, search text',
  },
  ofOffices,
  {
    ...{ table: 'case_pairs', key: ['case_id', 'office', 'other'], rowsOf: pairsIn, from: ofOffices.from },
    columns: `office text, other text, ${listedColumns}`,
  },
  {
    ...{ table: 'case_assigned', key: ['case_id', 'person'], goes: true, rowsOf: assignedIn },
    from: one => [one.assigned],
    columns: 'case_id text, person text',
  },
  {
    ...{ table: 'case_clocks', key: ['case_id', 'limit_name'], goes: true, rowsOf: clocksIn },
    from: one => [one.process.clocks],
    columns: 'case_id text, limit_name text, due text, is_suspended boolean',
  },
  {
    ...{ table: 'case_parties', key: ['case_id', 'place_in_case'], rowsOf: partiesIn },
    from: one => [one.parties],
    columns: 'case_id text, place_in_case integer, role text, name text, name_key text, is_secret boolean',
  },
]

export const caseTables: readonly string[] = [...kept.map(one => one.table), 'case_counts', 'hand_overs']

/** By two statements. Rows that are the same stay untouched: most acts change few of them. */
export async function writeCases(changes: readonly Change[], tx: Tx): Promise<void> {
  const moved = kept.map(one => changes.filter(change => isMoved(one, change)))
  const rows = kept.map(({ rowsOf }, at) => (moved[at] ?? []).flatMap(({ after }) => rowsOf(after)))
  const going = moved.filter((_, at) => kept[at]?.goes)
  const values = [
    ...rows.map(one => JSON.stringify(one)),
    ...going.map(those => those.map(({ after }) => after.id)),
  ]
  const recounted = tx.rows(recounting, [values[kept.indexOf(ofOffices)]], 'often')
  await Promise.all([recounted, tx.rows(writingCases, values, 'often')])
}

/** What cases of offices count, before they are written: those that are to be, less those that stand. */
const recounting = `
  WITH new AS (
    SELECT office, case_id, is_closed_file, channel, is_open, left(coalesce(next_due, '~'), 10) AS due_day
    FROM jsonb_to_recordset($1::text::jsonb) AS new (${ofOffices.columns})
  ), moved AS (
    SELECT office, is_closed_file, channel, is_open, due_day, 1 AS by FROM new
    UNION ALL
    SELECT office, o.is_closed_file, o.channel, o.is_open, left(o.due_order, 10), -1
    FROM new JOIN case_offices o USING (office, case_id)
  )
  MERGE INTO case_counts AS old
  USING (
    SELECT office, is_closed_file, channel, is_open, due_day, sum(by) AS by FROM moved
    GROUP BY office, is_closed_file, channel, is_open, due_day HAVING sum(by) <> 0
  ) AS one
  ON (old.office, old.is_closed_file, old.channel, old.is_open, old.due_day)
    = (one.office, one.is_closed_file, one.channel, one.is_open, one.due_day)
  WHEN MATCHED AND old.number + one.by = 0 THEN DELETE
  WHEN MATCHED THEN UPDATE SET number = old.number + one.by
  WHEN NOT MATCHED THEN
    INSERT VALUES (one.office, one.is_closed_file, one.channel, one.is_open, one.due_day, one.by)`

function isMoved({ from }: Kept, { before, after }: Change): boolean {
  if (!before) return true
  const was = from(before)
  return from(after).some((value, at) => value !== was[at])
}

/** Rows of a table as they are to be, from the value of that number. */
function writing({ table, key, columns }: Pick<Kept, 'table' | 'key' | 'columns'>, n: number): string {
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

/** Rows of the cases of one value that are not among those of another. */
const removing = ({ table, key: [, name = ''], columns }: Kept, rows: number, cases: number): string =>
  `DELETE FROM ${table} AS old WHERE case_id = ANY($${cases}) AND NOT EXISTS (
     SELECT FROM jsonb_to_recordset($${rows}::text::jsonb) AS new (${columns})
     WHERE new.case_id = old.case_id AND new.${name} = old.${name})`

const writingCases = `WITH ${[
  ...kept.map((one, at) => `written_${at} AS (${writing(one, at + 1)})`),
  ...kept
    .filter(one => one.goes)
    .map((one, at) => `gone_${at} AS (${removing(one, kept.indexOf(one) + 1, kept.length + at + 1)})`),
].join(', ')} SELECT 1`

export async function writeHandOvers(files: readonly HandOverFile[], tx: Tx): Promise<void> {
  const rows = files.map(handOverRowOf).map(row => ({
    ...{ id: row.id, kind: row.kind, from_case: row.fromCase, from_office: row.fromOffice },
    ...{ to_office: row.toOffice, to_case: row.toCase, state: row.state, holder_office: row.holderOffice },
    ...{ drafted_on: row.draftedOn, ended_on: row.endedOn, next_due: row.nextDue },
    ...{ next_limit: row.nextLimit, version: row.version, is_closed_file: row.isClosedFile },
  }))
  await tx.rows(writingHandOvers, [JSON.stringify(rows)], 'often')
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
