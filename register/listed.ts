import type { Day } from '#kernel/date'
import type { Status } from '#kernel/register'
import type { Bind } from '#register/binder'
import { NO_DAY_SQL, statusOnSql } from '#register/field-sql'
import { inCalendar } from '#register/formula-sql'
import { reachSql } from '#register/place-sql'

/** Which rights a list or a search is about; what is left out does not narrow it. */
export interface RightFilter {
  readonly registers?: readonly string[]
  /** Code of the place; all that lies in it counts. */
  readonly place?: string
  /** The day on which the status is asked. */
  readonly on: Day
  readonly status?: Status
  /** Normalised name of a holder. */
  readonly holder?: string
  /** A class of a scheme in its version, as it stands in `classes`. */
  readonly inClass?: string
}

export const PAGE_MAX = 1_000
export const OFFSET_MAX = 100_000

export interface PageAsked {
  readonly limit: number
  readonly offset?: number
}

const listed = ['filedOn', 'publishedOn', 'grantedOn'] as const

/** A page of the rights under a condition, as lists show them. */
export function listedSql(
  where: string,
  order: string,
  { limit, offset = 0 }: PageAsked,
  on: Day,
  bind: Bind,
): string {
  const most = bind('UInt32', Math.max(0, Math.min(Math.trunc(limit), PAGE_MAX)))
  const skipped = bind('UInt32', Math.max(0, Math.min(Math.trunc(offset), OFFSET_MAX)))
  const plain = 'register, id, applicationNumber, publicationNumber, title, applicant, place'
  const days = listed.map(day => `if(${day}Kept <= ${NO_DAY_SQL}, '', toString(${day}Kept)) AS ${day}`)
  const asked = bind('Date32', inCalendar(on))
  // Inside, conditions read the stored columns by their names; outside those names are free.
  const inside = [plain, ...listed.map(day => `${day} AS ${day}Kept`), `${statusOnSql(asked)} AS statusKept`]
  return `SELECT ${plain}, ${days.join(', ')}, statusKept AS status FROM (
    SELECT ${inside.join(', ')} FROM rights WHERE ${where} ORDER BY ${order} LIMIT ${most} OFFSET ${skipped})`
}

/** The condition of a filter over the columns of `rights`; 1 where it asks for nothing. */
export function filterSql(filter: RightFilter, bind: Bind): string {
  const conditions: string[] = []
  const { registers, place, status, holder, inClass } = filter
  if (registers?.length) conditions.push(`register IN ${bind('Array(String)', registers)}`)
  if (place !== undefined) conditions.push(reachSql([place], bind).where)
  if (status) {
    const day = bind('Date32', inCalendar(filter.on))
    conditions.push(`${statusOnSql(day)} = ${bind('String', status)}`)
  }
  if (holder) conditions.push(`has(applicantKeys, ${bind('String', holder)})`)
  if (inClass) conditions.push(`has(classes, ${bind('String', inClass)})`)
  return conditions.length > 0 ? conditions.join(' AND ') : '1'
}
