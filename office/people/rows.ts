import type { Duty, Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import type { Label } from '#kernel/source'
import type { Tx } from '#ledger/store/connection'
import type { OfficeOfCity, Person } from '#office/people/person'

interface OfficeRow {
  id: string
  office_kind: string
  label: Label
  city: string
  place: string
  above: string | null
  is_outside: boolean
  made_on: Day
  ended_on: Day | null
  successor: string | null
}

interface DutyRow extends OfficeRow {
  duty: string
  person: string
  post: Duty['post']
  from_day: Day
  until_day: Day | null
}

const officeColumns =
  'offices.id, office_kind, label, city, place, above, is_outside, made_on, ended_on, successor'

const officeOf = (row: OfficeRow): OfficeOfCity => ({
  id: row.id,
  officeKind: row.office_kind,
  name: row.label.zh,
  label: row.label,
  city: row.city,
  place: row.place,
  ...(row.above !== null && { above: row.above }),
  isOutside: row.is_outside,
  madeOn: row.made_on,
  ...(row.ended_on !== null &&
    row.successor !== null && {
      ended: { on: row.ended_on, successor: row.successor },
    }),
})

/** A duty, with its office as the desk knows it. */
export interface DutyOfCity extends Duty {
  readonly office: OfficeOfCity
}

const dutyOf = (row: DutyRow): DutyOfCity => ({
  id: row.duty,
  person: row.person,
  office: officeOf(row),
  post: row.post,
  from: row.from_day,
  ...(row.until_day !== null && { until: row.until_day }),
})

/** With an office its posts end too. */
const untilDay = 'least(until_day, ended_on) AS until_day'
const inForceOn = (day: string) =>
  `from_day <= ${day} AND (until_day IS NULL OR ${day} < until_day) AND (ended_on IS NULL OR ${day} < ended_on)`

/** A city has some dozens of offices; more than this many are no city. */
const ROWS_MAX = 20_000

export async function officesIn(tx: Tx, id?: string): Promise<OfficeOfCity[]> {
  const rows = await tx.rows<OfficeRow>(
    `SELECT ${officeColumns} FROM offices WHERE $1::text IS NULL OR id = $1 ORDER BY city, id LIMIT ${ROWS_MAX}`,
    [id ?? null],
    'often',
  )
  return rows.map(officeOf)
}

export async function personsIn(tx: Tx, id?: string): Promise<Person[]> {
  const rows = await tx.rows<{
    id: string
    name: string
    is_sample: boolean
    added_on: Day
    version: number
  }>(
    `SELECT id, name, is_sample, added_on, version FROM persons
     WHERE $1::text IS NULL OR id = $1 ORDER BY id LIMIT ${ROWS_MAX}`,
    [id ?? null],
    'often',
  )
  return rows.map(({ id, name, is_sample, added_on, version }) => ({
    ...{ id, name, isSample: is_sample, addedOn: added_on, version },
  }))
}

export interface DutiesAsked {
  readonly id?: string
  readonly person?: string
  readonly office?: string
  /** Only those in force on this day. */
  readonly on?: Day
}

export async function dutiesIn(tx: Tx, { id, person, office, on }: DutiesAsked): Promise<DutyOfCity[]> {
  const rows = await tx.rows<DutyRow>(
    `SELECT ${officeColumns}, duties.id AS duty, person, post, from_day, ${untilDay}
     FROM duties JOIN offices ON offices.id = duties.office
     WHERE ($1::text IS NULL OR duties.id = $1) AND ($2::text IS NULL OR person = $2)
       AND ($3::text IS NULL OR office = $3)
       AND ($4::text IS NULL OR ${inForceOn('$4')})
     ORDER BY office, post, person, from_day LIMIT ${ROWS_MAX}`,
    [id ?? null, person ?? null, office ?? null, on ?? null],
    'often',
  )
  return rows.map(dutyOf)
}

/** Who is asked for, and the day on which his duties are. */
export interface ViewerAsked {
  readonly person: string
  readonly on: Day
}

/** Persons with their duties in force on a day each, by one statement; somebody unknown has none. */
export async function viewersIn(tx: Tx, asked: readonly ViewerAsked[]): Promise<Viewer[]> {
  const rows = await tx.rows<DutyRow & { at: number }>(
    dutiesOfMany,
    [asked.map(one => one.person), asked.map(one => one.on)],
    'often',
  )
  const viewers = asked.map(({ person, on }) => ({ person, on, duties: [] as DutyOfCity[] }))
  for (const row of rows) viewers[row.at - 1]?.duties.push(dutyOf(row))
  return viewers
}

const dutiesOfMany = `
  SELECT asked.at, ${officeColumns}, duties.id AS duty, duties.person, post, from_day, ${untilDay}
  FROM unnest($1::text[], $2::text[]) WITH ORDINALITY AS asked (person, on_day, at)
  JOIN duties ON duties.person = asked.person
  JOIN offices ON offices.id = duties.office AND ${inForceOn('on_day')}
  ORDER BY asked.at, office, post, from_day`
