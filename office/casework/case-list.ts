import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { type Refusal, refuse } from '#kernel/refusal'
import type { LedgerStore } from '#ledger/store/connection'
import type { CaseRow } from '#office/casework/case-row'
import { Bound, dutyTable, seenIn, sightOf } from '#office/casework/visibility'
import { gramsOf, keyOf } from '#office/casework/words'

export interface CaseFilter {
  readonly channel?: string
  readonly procedure?: string
  readonly state?: 'open' | 'closed'
  /** Cases in which this office has a part. */
  readonly office?: string
  readonly text?: string
  /** Open cases with a limit that falls due before a day. */
  readonly dueBefore?: Day
  /** Open cases with a limit that has run out. */
  readonly isOverdue?: boolean
  readonly dispute?: string
  readonly right?: string
  /** Assigned to the viewer. */
  readonly isMine?: boolean
}

export interface CasePage {
  readonly rows: readonly CaseRow[]
  /** Goes on after the last row; nothing where this is the last page. */
  readonly next?: string
}

export interface Paging {
  readonly after?: string
  readonly limit?: number
}

const PAGE = 50
const PAGE_MAX = 200
const TEXT_MAX = 100

/** In which order: the latest first, or what falls due next. */
type Order = 'day' | 'due'

const orders = {
  day: { key: 'o.opened_on', sort: ['DESC', 'DESC'], beyond: '<' },
  due: { key: "coalesce(o.next_due, '~')", sort: ['ASC', 'ASC'], beyond: '>' },
} as const satisfies Record<Order, unknown>

/** A page of the cases that a viewer may see, by one query whatever their number. */
export async function listCases(
  store: LedgerStore,
  viewer: Viewer,
  filter: CaseFilter,
  { after, limit = PAGE }: Paging,
  order: Order = filter.isOverdue || filter.dueBefore ? 'due' : 'day',
): Promise<CasePage | Refusal> {
  const cursor = after === undefined ? undefined : cursorOf(after)
  if (after !== undefined && !cursor) return refuse('parameter-invalid', 'after')
  const size = Math.max(1, Math.min(limit, PAGE_MAX))
  const { sql, values } = pageQuery(viewer, filter, order, cursor, size + 1)
  const rows = await store.rows<CaseRow & { at: string }>(sql, values)
  const kept = rows.slice(0, size)
  const last = kept.at(-1)
  const next = rows.length > size && last ? `${last.at} ${last.id}` : undefined
  return { rows: kept.map(({ at: _, ...row }) => row), ...(next !== undefined && { next }) }
}

function cursorOf(after: string): [string, string] | undefined {
  const found = /^(\S{1,40}) (\S{1,200})$/.exec(after)
  return found ? [found[1] as string, found[2] as string] : undefined
}

const columns = `c.id, c.procedure, c.channel, c.place, c.lead, c.title, c.opened_on AS "openedOn", c.state,
  c.holder_role AS "holderRole", c.holder_office AS "holderOffice", c.closed_on AS "closedOn",
  c.next_due AS "nextDue", c.next_limit AS "nextLimit", c.version, c.is_closed_file AS "isClosedFile",
  c.right_number AS "rightNumber", c.dispute`

/**
 * For each duty the first rows of its office are taken from an index in the order asked for, so the work depends
 * on the size of the page alone. A case seen by two duties is one case.
 */
function pageQuery(
  viewer: Viewer,
  filter: CaseFilter,
  order: Order,
  cursor: [string, string] | undefined,
  limit: number,
): { sql: string; values: unknown[] } {
  const sight = sightOf(viewer)
  const bound = new Bound()
  const { key, sort, beyond } = orders[order]
  const duties = dutyTable(sight, bound)
  const conditions = [
    'o.office = duty.office',
    seenIn(sight, bound),
    cursor && `(${key}, o.case_id) ${beyond} (${bound.to(cursor[0])}, ${bound.to(cursor[1])})`,
    order === 'due' && 'o.is_open',
    ...conditionsOf(filter, viewer, bound),
  ].filter(Boolean)
  const size = bound.to(limit)
  const sql = `
    WITH found AS (
      SELECT DISTINCT o.case_id, o.at FROM ${duties} CROSS JOIN LATERAL (
        SELECT o.case_id, ${key} AS at FROM case_offices o WHERE ${conditions.join(' AND ')}
        ORDER BY ${key} ${sort[0]}, o.case_id ${sort[1]} LIMIT ${size}
      ) o
    )
    SELECT ${columns}, found.at FROM found JOIN cases c ON c.id = found.case_id
    ORDER BY found.at ${sort[0]}, c.id ${sort[1]} LIMIT ${size}`
  return { sql, values: bound.values }
}

function conditionsOf(filter: CaseFilter, viewer: Viewer, bound: Bound): (string | false)[] {
  const { channel, procedure, state, office, text, dueBefore, isOverdue, dispute, right, isMine } = filter
  const key = keyOf((text ?? '').slice(0, TEXT_MAX))
  const ofCase = (condition: string) => `EXISTS (SELECT FROM cases c WHERE c.id = o.case_id AND ${condition})`
  const isBefore = (day: Day) => `o.is_open AND coalesce(o.next_due, '~') < ${bound.to(day)}`
  return [
    channel !== undefined && `o.channel = ${bound.to(channel)}`,
    procedure !== undefined && `o.procedure = ${bound.to(procedure)}`,
    state !== undefined && (state === 'open' ? 'o.is_open' : 'NOT o.is_open'),
    office !== undefined &&
      `EXISTS (SELECT FROM case_offices p WHERE p.case_id = o.case_id AND p.office = ${bound.to(office)})`,
    dueBefore !== undefined && isBefore(dueBefore),
    isOverdue === true && isBefore(viewer.on),
    dispute !== undefined && ofCase(`c.dispute = ${bound.to(dispute)}`),
    right !== undefined && ofCase(`c.right_number = ${bound.to(right)}`),
    isMine === true &&
      `EXISTS (SELECT FROM case_assigned b WHERE b.case_id = o.case_id AND b.person = ${bound.to(viewer.person)})`,
    key !== '' && ofCase(wordsIn(key, bound)),
  ]
}

/** The index finds the pairs of letters; that they stand in this order is looked up. */
function wordsIn(key: string, bound: Bound): string {
  const grams = gramsOf(key)
  const pattern = `%${key.replaceAll(/[\\%_]/g, '\\$&')}%`
  const like = `c.search LIKE ${bound.to(pattern)}`
  return grams.length > 0 ? `c.grams @> ${bound.to(grams)}::text[] AND ${like}` : like
}
