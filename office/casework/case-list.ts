import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { type Refusal, refuse } from '#kernel/refusal'
import type { LedgerStore, Tx } from '#ledger/store/connection'
import type { CaseRow } from '#office/casework/case-row'
import { Bound, dutyTable, readFor, seenIn, sightOf } from '#office/casework/visibility'
import { gramsOf, keyOf } from '#office/casework/words'

export interface CaseFilter {
  readonly channel?: string
  /** Left out: what belongs to no channel stands on boards of its own. */
  readonly apart?: readonly string[]
  readonly procedure?: string
  readonly state?: 'open' | 'closed'
  /** Cases in which this office has a part. */
  readonly office?: string
  readonly text?: string
  /** Open cases with a limit that falls due before a day. */
  readonly dueBefore?: Day
  /** Open cases of which the first limit falls due on a day or later. */
  readonly dueFrom?: Day
  /** Open cases with a limit that has run out. */
  readonly isOverdue?: boolean
  readonly dispute?: string | readonly string[]
  /** Cases in which one of these facts was stated. */
  readonly stating?: readonly string[]
  readonly ids?: readonly string[]
  /** A number, or the ways in which one is written. */
  readonly right?: string | readonly string[]
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
  day: { key: 'o.opened_on', sort: 'DESC', beyond: '<' },
  due: { key: 'o.due_order', sort: 'ASC', beyond: '>' },
} as const satisfies Record<Order, unknown>

/** A page of the cases that a viewer may see, by one query, or two where words are looked for. */
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
  const words = keyOf((filter.text ?? '').slice(0, TEXT_MAX))
  const asked = { viewer, filter, order, cursor, words, limit: size + 1 }
  // Frequent words are found among the next cases; rare ones by the index of words.
  const rows = await readFor(store, viewer, async tx => {
    const first = await rowsOf(tx, words === '' ? pageQuery(asked) : windowQuery(asked))
    return words === '' || first.length > size ? first : rowsOf(tx, wordsQuery(asked))
  })
  const kept = rows.slice(0, size)
  const last = kept.at(-1)
  const next = rows.length > size && last ? `${last.at} ${last.id}` : undefined
  return { rows: kept.map(({ at: _, ...row }) => row), ...(next !== undefined && { next }) }
}

interface Query {
  readonly sql: string
  readonly values: readonly unknown[]
}

const rowsOf = (tx: Tx, { sql, values }: Query) => tx.rows<CaseRow & { at: string }>(sql, values)

interface Asked {
  readonly viewer: Viewer
  readonly filter: CaseFilter
  readonly order: Order
  readonly cursor: readonly [string, string] | undefined
  readonly words: string
  readonly limit: number
}

function cursorOf(after: string): [string, string] | undefined {
  const found = /^(\S{1,40}) (\S{1,200})$/.exec(after)
  return found ? [found[1] as string, found[2] as string] : undefined
}

const columns = `c.id, c.procedure, c.channel, c.place, c.lead, c.title, c.opened_on AS "openedOn", c.state,
  c.holder_role AS "holderRole", c.holder_office AS "holderOffice", c.closed_on AS "closedOn",
  c.next_due AS "nextDue", c.next_limit AS "nextLimit", c.version, c.is_closed_file AS "isClosedFile",
  c.right_number AS "rightNumber", c.dispute`

/** What a row of `case_offices` named `o` must be to be seen by a duty and to fit what is asked. */
function conditionsIn({ viewer, filter, order, cursor }: Asked, bound: Bound): string {
  const { key, beyond } = orders[order]
  const conditions = [
    'o.office = duty.office',
    seenIn(sightOf(viewer), bound),
    cursor && `(${key}, o.case_id) ${beyond} (${bound.to(cursor[0])}, ${bound.to(cursor[1])})`,
    order === 'due' && 'o.is_open',
    ...conditionsOf(filter, viewer, bound),
  ]
  return conditions.filter(Boolean).join(' AND ')
}

/** The rows of cases that were found, in their order. */
const rowsFound = ({ order }: Asked, size: string): string =>
  `SELECT ${columns}, found.at FROM found JOIN cases c ON c.id = found.case_id
   ORDER BY found.at ${orders[order].sort}, c.id ${orders[order].sort} LIMIT ${size}`

/** For each duty the first rows of its office, taken from an index in the order asked for. */
function firstOf(asked: Asked, bound: Bound, size: string): string {
  const { key, sort } = orders[asked.order]
  return `SELECT duty.office, o.case_id, o.at FROM ${dutyTable(sightOf(asked.viewer), bound)} CROSS JOIN LATERAL (
      SELECT o.case_id, ${key} AS at FROM case_offices o WHERE ${conditionsIn(asked, bound)}
      ORDER BY ${key} ${sort}, o.case_id ${sort} LIMIT ${size}
    ) o`
}

/** The work depends on the size of the page alone. A case seen by two duties is one case. */
function pageQuery(asked: Asked): Query {
  const bound = new Bound()
  const size = bound.to(asked.limit)
  const first = firstOf(asked, bound, size)
  const sql = `WITH found AS (SELECT DISTINCT case_id, at FROM (${first}) AS first) ${rowsFound(asked, size)}`
  return { sql, values: bound.values }
}

/** How many cases of an office are looked at for frequent words. */
const WINDOW = 1000

/** Those of the next cases that hold the words, as far as no office may have others before them. */
function windowQuery(asked: Asked): Query {
  const bound = new Bound()
  const { sort, beyond } = orders[asked.order]
  const first = firstOf(asked, bound, bound.to(WINDOW))
  const nearest = sort === 'DESC' ? ['max', 'min'] : ['min', 'max']
  const pattern = bound.to(patternOf(asked.words))
  const back = beyond === '<' ? '>' : '<'
  const sql = `WITH first AS MATERIALIZED (${first}), horizon AS (
      SELECT ${nearest[0]}(at) AS at FROM (
        SELECT ${nearest[1]}(at) AS at FROM first GROUP BY office HAVING count(*) >= ${bound.to(WINDOW)}) AS ends
    ), found AS (
      SELECT DISTINCT f.case_id, f.at FROM first f CROSS JOIN horizon JOIN words_seen w ON w.case_id = f.case_id
      WHERE (horizon.at IS NULL OR f.at ${back} horizon.at) AND w.search LIKE ${pattern}
    ) ${rowsFound(asked, bound.to(asked.limit))}`
  return { sql, values: bound.values }
}

/** The index finds the pairs of letters; that they stand in this order is looked up. */
function wordsQuery(asked: Asked): Query {
  const bound = new Bound()
  const grams = gramsOf(asked.words)
  const like = `w.search LIKE ${bound.to(patternOf(asked.words))}`
  const sql = `WITH hits AS MATERIALIZED (
      SELECT w.case_id FROM words_seen w
      WHERE ${grams.length > 0 ? `w.grams @> ${bound.to(grams)}::text[] AND ` : ''}${like}
    ), found AS (
      SELECT DISTINCT o.case_id, ${orders[asked.order].key} AS at
      FROM hits JOIN case_offices o ON o.case_id = hits.case_id
      JOIN ${dutyTable(sightOf(asked.viewer), bound)} ON ${conditionsIn(asked, bound)}
    ) ${rowsFound(asked, bound.to(asked.limit))}`
  return { sql, values: bound.values }
}

const patternOf = (words: string): string => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`

function conditionsOf(filter: CaseFilter, viewer: Viewer, bound: Bound): (string | false)[] {
  const {
    channel,
    apart,
    procedure,
    state,
    office,
    dueFrom,
    dueBefore,
    isOverdue,
    dispute,
    right,
    isMine,
    ids,
    stating,
  } = filter
  const ofCase = (condition: string) => `EXISTS (SELECT FROM cases c WHERE c.id = o.case_id AND ${condition})`
  const isBefore = (day: Day) => `o.is_open AND o.due_order < ${bound.to(day)}`
  return [
    channel !== undefined && `o.channel = ${bound.to(channel)}`,
    apart !== undefined && `o.channel <> ALL(${bound.to(apart)})`,
    procedure !== undefined && `o.procedure = ${bound.to(procedure)}`,
    state !== undefined && (state === 'open' ? 'o.is_open' : 'NOT o.is_open'),
    office !== undefined &&
      `EXISTS (SELECT FROM case_offices p WHERE p.case_id = o.case_id AND p.office = ${bound.to(office)})`,
    dueBefore !== undefined && isBefore(dueBefore),
    dueFrom !== undefined && `o.is_open AND o.due_order >= ${bound.to(dueFrom)}`,
    isOverdue === true && isBefore(viewer.on),
    dispute !== undefined && ofCase(`c.dispute = ANY(${bound.to([dispute].flat())})`),
    stating !== undefined &&
      `EXISTS (SELECT FROM entries e WHERE e.subject = 'case/' || o.case_id
        AND e.body -> 'facts' ?| ${bound.to(stating)}::text[])`,
    ids !== undefined && `o.case_id = ANY(${bound.to(ids)})`,
    right !== undefined && ofCase(`c.right_number = ANY(${bound.to([right].flat())})`),
    isMine === true &&
      `EXISTS (SELECT FROM case_assigned b WHERE b.case_id = o.case_id AND b.person = ${bound.to(viewer.person)})`,
  ]
}
