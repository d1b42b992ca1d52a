import type { Day } from '#kernel/date'
import type { Leaf, Rows } from '#kernel/formula'
import { CLOSED_FILE } from '#kernel/procedures/case-events'
import { type Bind, binder } from '#register/binder'
import { EVENTS_SQL, NO_DAY_SQL, statusOnSql } from '#register/field-sql'
import { registersSql, rowSql, type Sql, scopeOf } from '#register/formula-sql'
import { withinSql } from '#register/place-sql'

/** The longest page of rows, and how far down a list one may leaf. */
export const PAGE_MAX = 1000
export const OFFSET_MAX = 1_000_000

export interface Page {
  readonly place: string
  /** Places that were merged into it, whose rows it counts with its own. */
  readonly also?: readonly string[]
  readonly on: Day
  readonly limit: number
  readonly offset?: number
  /** Rights that are left out, as `register id`. */
  readonly without?: readonly string[]
}

/** One row behind a figure, as lists show it; a day or text that is missing is empty. */
export interface ListedRow {
  readonly register: string
  readonly id: string
  readonly applicationNumber: string
  readonly publicationNumber: string
  readonly title: string
  readonly applicant: string
  readonly place: string
  readonly filedOn: Day | ''
  readonly publishedOn: Day | ''
  readonly grantedOn: Day | ''
  /** On the day of the question. */
  readonly status: string
  /** Of an event only. The amount is in 分, null where none is stated. */
  readonly code?: string
  readonly on?: Day | ''
  readonly amount?: number | null
  readonly from?: string
  readonly to?: string
  /** Of a row that follows from the ledger: the id of its procedure, or of its kind of hand-over. */
  readonly procedure?: string
}

/** The rows that a leaf counts for a place on a day, by register, number and then event; one page of them. */
export function rowsSql(leaf: Leaf, { place, also = [], on, limit, offset = 0, without = [] }: Page): Sql {
  const { bind, bindings } = binder()
  const scope = scopeOf(leaf.rows, on, bind)
  const events = leaf.rows.of === 'events'
  const day = (sql: string, name: string) => `if(${sql} <= ${NO_DAY_SQL}, '', toString(${sql})) AS ${name}`
  const columns = [
    'register',
    'id',
    'applicationNumber',
    'publicationNumber',
    'title',
    'applicant',
    'place AS listedPlace',
    day('filedOn', 'listedFiledOn'),
    day('publishedOn', 'listedPublishedOn'),
    day('grantedOn', 'listedGrantedOn'),
    `${statusOnSql(scope.day)} AS listedStatus`,
    ...(events
      ? ['eCode', day('eOn', 'listedOn'), 'if(eAmount = 0, NULL, eAmount) AS listedAmount', 'eFrom', 'eTo']
      : []),
    ...(isFromLedger(leaf.rows) ? [`own[${bind('String', 'procedure')}] AS listedProcedure`] : []),
  ]
  const order = ['register', 'id', ...(events ? ['eOn', 'eCode', 'eAt'] : [])].join(', ')
  const most = bind('UInt32', Math.max(0, Math.min(Math.trunc(limit), PAGE_MAX)))
  const left =
    without.length > 0 ? `AND concat(register, ' ', id) NOT IN ${bind('Array(String)', without)}` : ''
  const skipped = bind('UInt32', Math.max(0, Math.min(Math.trunc(offset), OFFSET_MAX)))
  const sql = `SELECT ${columns.join(', ')} FROM rights ${joinOf(leaf.rows)}
    WHERE ${whereOf(leaf.rows, [place, ...also], on, bind)} AND ${listedSql(leaf.rows, bind)} ${left}
    ORDER BY ${order} LIMIT ${most} OFFSET ${skipped}`
  return { sql: `SELECT ${renamed(columns)} FROM (${sql})`, bindings }
}

/** The numbers of all that a leaf counts for a place on a day, those of closed files with them. */
export function numbersSql(leaf: Leaf, { place, also = [], on }: Pick<Page, 'place' | 'also' | 'on'>): Sql {
  const { bind, bindings } = binder()
  const where = whereOf(leaf.rows, [place, ...also], on, bind)
  const sql = `SELECT DISTINCT applicationNumber AS number FROM rights ${joinOf(leaf.rows)} WHERE ${where}
    ORDER BY number LIMIT ${bind('UInt32', PAGE_MAX)}`
  return { sql, bindings }
}

/** How many rows a leaf counts for a place on a day: those that are listed, and as `unlisted` the others. */
export function rowCountSql(leaf: Leaf, { place, also = [], on }: Pick<Page, 'place' | 'also' | 'on'>): Sql {
  const { bind, bindings } = binder()
  const where = whereOf(leaf.rows, [place, ...also], on, bind)
  const listed = listedSql(leaf.rows, bind)
  const counts = `countIf(${listed}) AS count, countIf(NOT (${listed})) AS unlisted`
  return { sql: `SELECT ${counts} FROM rights ${joinOf(leaf.rows)} WHERE ${where}`, bindings }
}

/** A closed file is counted, and not shown as a row of its own: its days alone would tell who knows of it. */
const listedSql = (rows: Rows, bind: Bind): string =>
  isFromLedger(rows) ? `own[${bind('String', CLOSED_FILE)}] != 'true'` : '1'

const isFromLedger = ({ registers }: Rows) => registers.some(one => one.fromLedger)

const joinOf = (rows: Rows) => (rows.of === 'events' ? `${EVENTS_SQL}, arrayEnumerate(eventCode) AS eAt` : '')

function whereOf(rows: Rows, places: readonly string[], on: Day, bind: Bind): string {
  const reach = withinSql(places, bind)
  return `${registersSql(rows, bind)} AND ${reach} AND ${rowSql(rows, scopeOf(rows, on, bind), on)}`
}

/** Names that conditions must not take for the stored columns get their own only outside. */
function renamed(columns: readonly string[]): string {
  const outside = (name: string) => {
    const own = /^(?:listed|e)([A-Z]\w*)$/.exec(name)?.[1]
    return own ? `${name} AS ${own.charAt(0).toLowerCase()}${own.slice(1)}` : name
  }
  return columns.map(column => outside(column.split(' AS ').at(-1) as string)).join(', ')
}
