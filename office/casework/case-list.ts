import type { Viewer } from '#kernel/authority'
import type { Day } from '#kernel/date'
import { type Refusal, refuse } from '#kernel/refusal'
import type { LedgerStore } from '#ledger/store/connection'
import type { CaseRow } from '#office/casework/case-row'
import { Bound, dutyTable, readFor, seenIn, sightOf } from '#office/casework/visibility'
import { keyOf } from '#office/casework/words'

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

/** In how many cases of an office words are found before its next cases are gone through instead. */
const FOUND_MAX = 2000

/** A page of the cases that a viewer may see, by one query. */
export async function listCases(
  store: LedgerStore,
  viewer: Viewer,
  filter: CaseFilter,
  { after, limit = PAGE, foundMax = FOUND_MAX }: Paging & { readonly foundMax?: number },
  order: Order = filter.isOverdue || filter.dueBefore ? 'due' : 'day',
): Promise<CasePage | Refusal> {
  const cursor = after === undefined ? undefined : cursorOf(after)
  if (after !== undefined && !cursor) return refuse('parameter-invalid', 'after')
  const size = Math.max(1, Math.min(limit, PAGE_MAX))
  const words = keyOf((filter.text ?? '').slice(0, TEXT_MAX))
  const asked = { viewer, filter, order, cursor, words, limit: size + 1, foundMax }
  const { sql, values } = words === '' ? pageQuery(asked) : wordsQuery(asked)
  const rows = await readFor(store, viewer, tx => tx.rows<CaseRow & { at: string }>(sql, values))
  const kept = rows.slice(0, size)
  const last = kept.at(-1)
  const next = rows.length > size && last ? `${last.at} ${last.id}` : undefined
  return { rows: kept.map(({ at: _, ...row }) => row), ...(next !== undefined && { next }) }
}

interface Query {
  readonly sql: string
  readonly values: readonly unknown[]
}

interface Asked {
  readonly viewer: Viewer
  readonly filter: CaseFilter
  readonly order: Order
  readonly cursor: readonly [string, string] | undefined
  readonly words: string
  readonly limit: number
  readonly foundMax: number
}

function cursorOf(after: string): [string, string] | undefined {
  const found = /^(\S{1,40}) (\S{1,200})$/.exec(after)
  return found ? [found[1] as string, found[2] as string] : undefined
}

const columns = `c.id, c.procedure, c.channel, c.place, c.lead, c.title, c.opened_on AS "openedOn", c.state,
  c.holder_role AS "holderRole", c.holder_office AS "holderOffice", c.closed_on AS "closedOn",
  c.next_due AS "nextDue", c.next_limit AS "nextLimit", c.version, c.is_closed_file AS "isClosedFile",
  c.right_number AS "rightNumber", c.dispute`

/** What a row of an office named `o` must be to be seen by a duty and to fit what is asked. */
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

interface Source {
  readonly table: 'case_offices' | 'case_pairs'
  readonly where?: string
}

/** Where the cases of a viewer's offices stand in order, all or those in which another office has a part. */
function sourcesOf({ viewer, filter: { office } }: Asked, bound: Bound): readonly Source[] {
  if (office === undefined) return [{ table: 'case_offices' }]
  const other = bound.to(office)
  const shared = { table: 'case_pairs', where: `o.other = ${other}` } as const
  const isOwn = sightOf(viewer).offices.includes(office)
  return isOwn ? [shared, { table: 'case_offices', where: `o.office = ${other}` }] : [shared]
}

/** Of a row of `case_offices` named `o`: another office that is asked for has a part in its case, too. */
function hasPart({ filter: { office } }: Asked, bound: Bound): string {
  if (office === undefined) return 'true'
  const other = bound.to(office)
  return `(o.office = ${other} OR EXISTS (SELECT FROM case_pairs p
    WHERE p.case_id = o.case_id AND p.office = o.office AND p.other = ${other}))`
}

/** For each duty the first rows of its office, taken from an index in the order asked for. */
function firstOf(asked: Asked, bound: Bound, size: string, more = 'true'): string {
  const { key, sort } = orders[asked.order]
  return sourcesOf(asked, bound)
    .map(
      ({ table, where = 'true' }) => `
      SELECT o.case_id, o.at FROM ${dutyTable(sightOf(asked.viewer), bound)} CROSS JOIN LATERAL (
        SELECT o.case_id, ${key} AS at FROM ${table} o
        WHERE ${where} AND ${conditionsIn(asked, bound)} AND ${more}
        ORDER BY ${key} ${sort}, o.case_id ${sort} LIMIT ${size}
      ) o`,
    )
    .join(' UNION ALL ')
}

/** The work depends on the size of the page alone. A case seen by two duties is one case. */
function pageQuery(asked: Asked): Query {
  const bound = new Bound()
  const size = bound.to(asked.limit)
  const first = firstOf(asked, bound, size)
  const sql = `WITH found AS (SELECT DISTINCT case_id, at FROM (${first}) AS first) ${rowsFound(asked, size)}`
  return { sql, values: bound.values }
}

/**
 * The index of marks finds where an office has the letters; that they stand in this order is looked up. Words
 * that very many cases hold are soon met among the next ones, which are gone through in their order.
 */
function wordsQuery(asked: Asked): Query {
  const bound = new Bound()
  const size = bound.to(asked.limit)
  const [words, foundMax] = [bound.to(asked.words), bound.to(asked.foundMax)]
  // Marks of single letters stand before those of two, which tell more.
  const letters = [...asked.words].length
  const marks = `(marks_of(duty.office, ${words}))[${letters > 1 ? letters + 1 : 1}:]`
  const holds = `w.search LIKE ${bound.to(patternOf(asked.words))}`
  const duty = dutyTable(sightOf(asked.viewer), bound)
  const holdsToo = `EXISTS (SELECT FROM words_seen w
    WHERE w.case_id = o.case_id AND w.office = o.office AND ${holds} OFFSET 0)`
  const sql = `WITH hits AS MATERIALIZED (
      SELECT duty.office, duty.is_head, w.case_id, w.opened_on FROM ${duty} CROSS JOIN LATERAL (
        SELECT w.case_id, w.opened_on FROM words_seen w
        WHERE w.marks @> ${marks} AND w.office = duty.office AND ${holds}
        LIMIT ${foundMax}
      ) w
    ), met AS (SELECT EXISTS (SELECT FROM hits GROUP BY office HAVING count(*) >= ${foundMax}) AS in_many
    ), found AS (
      (${hitsIn(asked, bound)})
      UNION
      (${firstOf(asked, bound, size, `(SELECT in_many FROM met) AND ${holdsToo}`)})
    ) ${rowsFound(asked, size)}`
  return { sql, values: bound.values }
}

/** Hits that fit what else is asked; in the order of days no more are looked at than a page has room for. */
function hitsIn(asked: Asked, bound: Bound): string {
  const { key } = orders[asked.order]
  const [latest, first] =
    asked.order === 'day'
      ? [
          'ORDER BY opened_on DESC, case_id DESC OFFSET 0',
          `LIMIT ${bound.to(asked.limit * sightOf(asked.viewer).offices.length)}`,
        ]
      : ['', '']
  return `SELECT o.case_id, o.at FROM (SELECT * FROM hits WHERE NOT (SELECT in_many FROM met) ${latest}) AS duty
    CROSS JOIN LATERAL (
      SELECT o.case_id, ${key} AS at FROM case_offices o
      WHERE o.case_id = duty.case_id AND ${conditionsIn(asked, bound)} AND ${hasPart(asked, bound)} OFFSET 0
    ) o ${first}`
}

const patternOf = (words: string): string => `%${words.replaceAll(/[\\%_]/g, '\\$&')}%`

function conditionsOf(filter: CaseFilter, viewer: Viewer, bound: Bound): (string | false)[] {
  const {
    channel,
    apart,
    procedure,
    state,
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
