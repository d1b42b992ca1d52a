import type { Day } from '#kernel/date'
import { progressed, verified } from '#kernel/plan/change'
import type { KnownItem, PlanItem, PlanPromise, PlanState, Progress } from '#kernel/plan/plan'
import type { Ladder, PlanRequest } from '#kernel/plan/request'
import { isRefusal } from '#kernel/refusal'
import type { Tx } from '#ledger/store/connection'

/** A plan without what is in it. */
export interface PlanHead {
  readonly id: string
  readonly title: string
  readonly city: string
  readonly from: Day
  readonly until: Day
  readonly keeper: string
  readonly ladder: Ladder
  readonly isSample: boolean
  readonly draftedOn: Day
  readonly version: number
  readonly lastSeq: number
}

const PLANS_MAX = 1000

export async function plansIn(
  tx: Tx,
  asked: { id?: string; cities?: readonly string[] },
): Promise<PlanHead[]> {
  return tx.rows<PlanHead>(
    `SELECT id, title, city, from_day AS "from", until_day AS "until", keeper, ladder, is_sample AS "isSample",
       drafted_on AS "draftedOn", version, last_seq::integer AS "lastSeq"
     FROM plans WHERE ($1::text IS NULL OR id = $1) AND ($2::text[] IS NULL OR city = ANY($2))
     ORDER BY until_day DESC, id LIMIT ${PLANS_MAX}`,
    [asked.id ?? null, asked.cities ?? null],
  )
}

/** A request with where it stands in its plan. */
export interface RequestRow extends PlanRequest {
  readonly plan: string
  readonly askedOffice: string
  readonly askedOn: Day
  readonly decidedOn: Day
  readonly version: number
}

export interface RequestsAsked {
  readonly id?: string
  readonly plan?: string
  /** Only those that wait for somebody: what was asked for long ago may hold very much. */
  readonly isOpen?: boolean
}

export async function requestsIn(tx: Tx, asked: RequestsAsked): Promise<RequestRow[]> {
  const rows = await tx.rows<{ request: PlanRequest } & Omit<RequestRow, keyof PlanRequest>>(
    `SELECT plan, request, asked_office AS "askedOffice", asked_on AS "askedOn", decided_on AS "decidedOn", version
     FROM plan_requests WHERE ($1::text IS NULL OR id = $1) AND ($2::text IS NULL OR plan = $2)
       AND (NOT $3::boolean OR state = 'asked')
     ORDER BY asked_on DESC, id DESC LIMIT ${PLANS_MAX}`,
    [asked.id ?? null, asked.plan ?? null, asked.isOpen ?? false],
  )
  return rows.map(({ request, ...row }) => ({ ...request, ...row }))
}

/** What somebody said of an item or a promise. */
export interface Word {
  readonly of: 'item' | 'promise'
  readonly id: string
  readonly seq: number
  readonly kind: string
  readonly on: Day
  readonly body: unknown
  readonly person: string
  readonly office: string
}

export const wordsIn = (tx: Tx, plan: string, on: Day, id?: string): Promise<Word[]> =>
  tx.rows<Word>(
    `SELECT of, id, seq::integer, kind, on_day AS "on", body, person, office FROM plan_words
     WHERE plan = $1 AND on_day <= $2 AND ($3::text IS NULL OR id = $3) ORDER BY seq`,
    [plan, on, id ?? null],
  )

/** What was said of all promises of a plan, in its order. */
export async function wordsOfPromise(tx: Tx, plan: string, on: Day): Promise<Word[]> {
  return (await wordsIn(tx, plan, on)).filter(one => one.of === 'promise')
}

interface VersionRow {
  readonly of: 'item' | 'promise'
  readonly id: string
  readonly since: Day
  readonly body: PlanItem | PlanPromise | null
}

/** Which entries are read: those after one and up to another, and of one thing where it is named. */
export interface Reading {
  readonly plan: string
  readonly on: Day
  readonly after: number
  readonly upTo: number
  readonly id?: string
}

/** A plan as it stood at the end of a day: what it was before, with what those entries changed. */
export async function planAfter(tx: Tx, before: PlanState, reading: Reading): Promise<PlanState> {
  const { plan, on, after, upTo, id = null } = reading
  const asked = [plan, on, after, upTo, id]
  const [versions, words] = await Promise.all([
    tx.rows<VersionRow>(
      `SELECT DISTINCT ON (of, id) of, id, since, body FROM plan_versions
       WHERE plan = $1 AND since <= $2 AND seq > $3 AND seq <= $4 AND ($5::text IS NULL OR id = $5)
       ORDER BY of, id, seq DESC`,
      asked,
    ),
    tx.rows<Pick<Word, 'id' | 'kind' | 'on' | 'body'>>(
      `SELECT id, kind, on_day AS "on", body FROM plan_words
       WHERE plan = $1 AND on_day <= $2 AND seq > $3 AND seq <= $4 AND ($5::text IS NULL OR id = $5)
         AND of = 'item' AND kind <> 'plan-item.explained'
       ORDER BY seq`,
      asked,
    ),
  ])
  // The same plan stays the same value, so that whatever follows from it is kept with it.
  if (versions.length + words.length === 0) return before
  const items = new Map(before.items)
  const promises = new Map(before.promises)
  const withdrawn = new Map(before.withdrawn)
  for (const { of, id, since, body } of versions)
    if (body === null) {
      withdrawn.set(id, since)
      if (of === 'item') items.delete(id)
      else promises.delete(id)
    } else if (of === 'item') items.set(id, { ...items.get(id), item: body as PlanItem })
    else promises.set(id, body as PlanPromise)
  for (const word of words) follow(items, word)
  return { items, promises, withdrawn }
}

function follow(
  items: Map<string, KnownItem>,
  { id, kind, on, body }: Pick<Word, 'id' | 'kind' | 'on' | 'body'>,
): void {
  const known = items.get(id)
  if (!known) return
  const next = kind === 'plan-item.progressed' ? progressed(known, body as Progress) : verified(known, on)
  // What was said was checked when it was said, against the item as it was then.
  if (!isRefusal(next)) items.set(id, next)
}
