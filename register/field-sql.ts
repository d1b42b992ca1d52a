import type { Register } from '#kernel/register'
import { eventFields, rightFields } from '#kernel/register'
import type { Bind } from '#register/binder'
import { NO_DAY, type RightColumn } from '#register/store/tables'

/**
 * How a field reads in SQL. A text is missing where it is empty, a day where it is NO_DAY, a list where it
 * has nothing in it; for a number `there` says whether it has a value.
 * A flag is 'true', 'false' or empty.
 */
export type FieldSql =
  | { readonly kind: 'text' | 'day' | 'list' | 'flag'; readonly sql: string }
  | { readonly kind: 'number'; readonly sql: string; readonly there: string }

/** What a field is read of: rights, or events with the fields of their right, on a day given as SQL. */
export interface Scope {
  readonly of: 'rights' | 'events'
  readonly registers: readonly Register[]
  readonly day: string
  readonly bind: Bind
}

/** Names under which the parts of one event stand, in a lambda or after ARRAY JOIN. */
export const EVENT_NAMES = ['eCode', 'eOn', 'eAmount', 'eFrom', 'eTo'] as const
/** The columns of a right that hold its events, in the same order. */
export const EVENT_COLUMNS = ['eventCode', 'eventOn', 'eventAmount', 'eventFrom', 'eventTo'] as const

/** Makes a row of each event of a right, with its parts by their names. */
export const EVENTS_SQL = `ARRAY JOIN ${EVENT_COLUMNS.map((column, i) => `${column} AS ${EVENT_NAMES[i]}`).join(', ')}`

export const NO_DAY_SQL = `toDate32('${NO_DAY}')`

/** Columns that registers may declare as fields of their own. */
const furtherLists: ReadonlySet<string> = new Set([
  'nice',
  'locarno',
  'cpc',
  'inventors',
  'agents',
] satisfies RightColumn[])

/** A distinct count of parties counts their normalised keys, so that one holder spelt twice is one. */
const keys: Readonly<Record<string, RightColumn>> = { applicant: 'applicantKey', applicants: 'applicantKeys' }

export function fieldSql(field: string, scope: Scope): FieldSql {
  if (scope.of === 'events' && field in eventFields) return eventField(field as keyof typeof eventFields)
  if (field === 'status') return { kind: 'text', sql: statusOnSql(scope.day) }
  if (field === 'claims') return { kind: 'number', sql: 'claims', there: '(claims != 0)' }
  if (furtherLists.has(field)) return { kind: 'list', sql: field }
  const { kind } = rightFields[field as keyof typeof rightFields] ?? {}
  if (kind === 'day') return { kind: 'day', sql: field }
  if (kind === 'codes') return { kind: 'list', sql: field }
  if (kind) return { kind: 'text', sql: field }
  return ownField(field, scope)
}

/** The values that a distinct count tells apart. */
export function keySql(field: string, scope: Scope): FieldSql {
  const read = fieldSql(field, scope)
  const key = keys[field]
  return key ? { kind: read.kind as 'text' | 'list', sql: key } : read
}

/** 1 where a row has a value in the field. */
export function thereSql(field: FieldSql): string {
  if (field.kind === 'number') return field.there
  if (field.kind === 'day') return `(${field.sql} > ${NO_DAY_SQL})`
  return field.kind === 'list' ? `notEmpty(${field.sql})` : `(${field.sql} != '')`
}

/** The status that a right has on a day; empty before its first event. */
export const statusOnSql = (day: string): string => `status[arrayLastIndex(s -> s <= ${day}, statusFrom)]`

/** Amounts are whole 分; an event without an amount has none, not zero. */
function eventField(field: keyof typeof eventFields): FieldSql {
  switch (field) {
    case 'code':
      return { kind: 'text', sql: 'eCode' }
    case 'on':
      return { kind: 'day', sql: 'eOn' }
    case 'amount':
      return { kind: 'number', sql: 'eAmount', there: '(eAmount != 0)' }
    case 'from':
      return { kind: 'text', sql: 'eFrom' }
    case 'to':
      return { kind: 'text', sql: 'eTo' }
  }
}

function ownField(field: string, { registers, bind }: Scope): FieldSql {
  const declared = registers.map(register => register.fields?.[field]).find(one => one !== undefined)
  if (!declared) throw new Error(`Fault: no register has a field '${field}'`)
  const text = `own[${bind('String', field)}]`
  switch (declared.kind) {
    case 'day':
      return { kind: 'day', sql: `toDate32OrZero(${text})` }
    case 'number':
    case 'amount':
      return {
        kind: 'number',
        sql: `toFloat64OrZero(${text})`,
        there: `isNotNull(toFloat64OrNull(${text}))`,
      }
    case 'codes':
      return { kind: 'list', sql: `arrayFilter(w -> w != '', splitByChar(';', ${text}))` }
    case 'flag':
      return { kind: 'flag', sql: text }
    default:
      return { kind: 'text', sql: text }
  }
}
