import { isClosed } from '#kernel/procedures/case'
import { dayOf } from '#kernel/procedures/moment'
import type { Tx } from '#ledger/store/connection'
import { caseRowOf, runningIn, secretsOf } from '#office/casework/case-row'
import type { Dossier } from '#office/casework/dossier'
import { type HandOverFile, handOverRowOf } from '#office/casework/hand-over-file'
import { gramsOf, keyOf, masked } from '#office/casework/words'

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
  rowsOf(dossier: Dossier): readonly unknown[]
  /** What the rows follow from; where it is the same, they are. */
  from(dossier: Dossier): readonly unknown[]
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
    ...{ table: 'case_words', key: ['case_id'], rowsOf: wordsIn },
    from: ({ title, parties, right }) => [title, parties, right],
    columns: 'case_id text, search text, grams text[]',
  },
  {
    ...{ table: 'case_offices', key: ['office', 'case_id'], rowsOf: officesIn },
    from: one => [one.offices, isClosed(one.process), caseRowOf(one).nextDue],
    columns:
      'office text, case_id text, since text, is_lead boolean, is_open boolean, is_closed_file boolean, ' +
      'channel text, procedure text, opened_on text, next_due text',
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

export const caseTables: readonly string[] = [...kept.map(one => one.table), 'hand_overs']

/** By one statement. Rows that are the same stay untouched: most acts change few of them. */
export async function writeCases(changes: readonly Change[], tx: Tx): Promise<void> {
  const moved = kept.map(one => changes.filter(change => isMoved(one, change)))
  const rows = kept.map(({ rowsOf }, at) => (moved[at] ?? []).flatMap(({ after }) => rowsOf(after)))
  const going = moved.filter((_, at) => kept[at]?.goes)
  const values = [
    ...rows.map(one => JSON.stringify(one)),
    ...going.map(those => those.map(({ after }) => after.id)),
  ]
  await tx.rows(writingCases, values, 'often')
}

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
