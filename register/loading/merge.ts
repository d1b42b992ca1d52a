import type { Day } from '#kernel/date'
import type { Register } from '#kernel/register'
import { eachOnce, eventsOf, unite } from '#register/loading/events'
import type { Statement } from '#register/loading/statement'
import { eventColumns, leaveOutEmpty } from '#register/loading/statement'
import type { RightColumn } from '#register/store/tables'
import { NO_DAY } from '#register/store/tables'

/** Columns that are stated together and so give way together. */
const units: Readonly<Record<string, readonly RightColumn[]>> = {
  applicationNumber: ['applicationNumber'],
  publicationNumber: ['publicationNumber'],
  grantNumber: ['grantNumber'],
  kindCode: ['kindCode'],
  title: ['title'],
  abstract: ['abstract'],
  filedOn: ['filedOn'],
  publishedOn: ['publishedOn'],
  grantedOn: ['grantedOn'],
  holder: [
    'applicant',
    'applicantKey',
    'applicants',
    'applicantKeys',
    'applicantKind',
    'address',
    'country',
    'place',
    'placeBy',
    'places',
  ],
  inventors: ['inventors'],
  agents: ['agents'],
  ipc: ['ipc'],
  cpc: ['cpc'],
  locarno: ['locarno'],
  nice: ['nice'],
  family: ['family', 'familyNumbers'],
  priorities: ['priorities'],
  claims: ['claims'],
}
/** Of these each key is stated, and gives way, by itself. */
const maps = ['titles', 'own', 'asPrinted'] as const

/** Where in the files the newest statement stands. */
const origin = ['statedOn', 'load', 'file', 'position', 'seq'] as const

const names = Object.keys(units)

/**
 * Two statements of one right as one. Each value is that of the newest day on which it was stated; events are
 * united. Nothing where both state a value for the same day and the values differ: `a` then stands alone. Of
 * a register whose records tell the whole entry, the last one told stands.
 */
export function merge(a: Statement, b: Statement, register: Register): Statement | undefined {
  if (register.fromLedger) return leaveOutEmpty(b)
  const newest = dayOf(b) > dayOf(a) ? b : a
  const merged: Record<string, unknown> = { register: a.register, id: a.id, office: a.office }
  for (const name of origin) merged[name] = newest[name]
  const earlier: Record<string, Day> = {}
  for (const name of names) {
    const from = chosen(a, b, name, stated(a, name), stated(b, name))
    if (from === 'neither') return undefined
    if (!from) continue
    for (const column of units[name] as readonly RightColumn[]) merged[column] = from[column]
    noteDay(earlier, name, from, newest)
  }
  for (const map of maps) {
    const both: Record<string, string> = {}
    for (const key of new Set([...Object.keys(a[map] ?? {}), ...Object.keys(b[map] ?? {})].sort())) {
      const from = chosen(a, b, `${map}.${key}`, a[map]?.[key], b[map]?.[key])
      if (from === 'neither') return undefined
      if (!from) continue
      both[key] = from[map]?.[key] as string
      noteDay(earlier, `${map}.${key}`, from, newest)
    }
    merged[map] = both
  }
  const contents = [...new Set([...(a.contents ?? []), ...(b.contents ?? [])])].sort((x, y) => x - y)
  const united = unite([...eventsOf(a), ...eventsOf(b)], register)
  const events = eachOnce(united, merged as unknown as Statement, register)
  return leaveOutEmpty({
    ...(merged as unknown as Statement),
    ...eventColumns(events),
    statedEarlier: earlier,
    contents,
  })
}

const dayOf = (row: Statement, unit?: string): Day =>
  (unit === undefined ? undefined : row.statedEarlier?.[unit]) ?? row.statedOn ?? NO_DAY

// What is computed from a holder's name and address may change with our rules; it is no other statement.
const computed = new Set<RightColumn>(['applicantKey', 'applicantKeys', 'place', 'placeBy', 'places'])

/** The value of a unit in a form that can be compared; nothing where the row does not state it. */
function stated(row: Statement, name: string): string | undefined {
  const columns = (units[name] as readonly RightColumn[]).filter(column => !computed.has(column))
  const values = columns.map(column => row[column])
  return values.every(value => value === undefined) ? undefined : JSON.stringify(values)
}

function chosen(
  a: Statement,
  b: Statement,
  unit: string,
  inA: string | undefined,
  inB: string | undefined,
): Statement | undefined | 'neither' {
  if (inB === undefined) return inA === undefined ? undefined : a
  if (inA === undefined) return b
  const [dayA, dayB] = [dayOf(a, unit), dayOf(b, unit)]
  if (dayA === dayB && inA !== inB) return 'neither'
  return dayB > dayA ? b : a
}

function noteDay(earlier: Record<string, Day>, unit: string, from: Statement, newest: Statement) {
  const day = dayOf(from, unit)
  if (day < dayOf(newest)) earlier[unit] = day
}

/** Whether two rows say the same, apart from when and where it was said. */
export function saysTheSame(a: Statement, b: Statement): boolean {
  return visible(a) === visible(b)
}

const unseen = new Set<string>([...origin, 'statedEarlier', 'contents'])

const visible = (row: Statement) =>
  JSON.stringify(
    sorted(leaveOutEmpty(row))
      .filter(([column]) => !unseen.has(column))
      .map(([column, value]) => [column, isMap(value) ? sorted(value) : value]),
  )

const sorted = (map: object) => Object.entries(map).sort(([x], [y]) => (x < y ? -1 : 1))
const isMap = (value: unknown): value is object => typeof value === 'object' && !Array.isArray(value)
