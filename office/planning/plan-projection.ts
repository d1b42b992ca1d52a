import type { Change } from '#kernel/plan/change'
import { asked, type Decision, decided, type PlanRequest } from '#kernel/plan/request'
import { isRefusal, type Refusal } from '#kernel/refusal'
import type { Entry } from '#ledger/entry'
import type { Projection } from '#ledger/projection'
import type { Tx } from '#ledger/store/connection'
import { idOf, type PlanBodies, subjectOfRequest, thingOfSubject } from '#office/planning/plan-entries'

/** Tables of plans, as their entries leave them. */
export const planProjection: Projection = {
  name: 'plans',
  tables: ['plans', 'plan_requests', 'plan_versions', 'plan_words'],
  async project(entries, tx) {
    // Each entry may rest on what the one before it left, so they are followed one by one.
    for (const entry of entries) await followers[entry.kind]?.(entry, tx)
  },
}

const followers: Readonly<Record<string, (entry: Entry, tx: Tx) => Promise<unknown>>> = {
  'plan.drafted': drafted,
  'plan.changed': changed,
  'plan-request.asked': requestAsked,
  'plan-request.decided': requestDecided,
  'plan-item.progressed': said('item'),
  'plan-item.verified': said('item'),
  'plan-item.explained': said('item'),
  'promise.explained': said('promise'),
}

const bodyOf = <K extends keyof PlanBodies>(entry: Entry, _: K) => entry.body as unknown as PlanBodies[K]

async function drafted(entry: Entry, tx: Tx): Promise<void> {
  const { title, city, from, until, keeper, ladder, isSample } = bodyOf(entry, 'plan.drafted')
  await tx.rows(
    `INSERT INTO plans (id, title, city, from_day, until_day, keeper, ladder, is_sample, drafted_on, version,
       last_seq)
     VALUES ($1, $2, $3, $4, $5, $6, $7::text::jsonb, $8, $9, $10, $11)`,
    [
      ...[idOf(entry.subject), title, city, from, until, keeper, JSON.stringify(ladder), isSample],
      ...[entry.happenedAt, entry.version, entry.seq],
    ],
  )
}

async function requestAsked(entry: Entry, tx: Tx): Promise<void> {
  const { plan, ...request } = bodyOf(entry, 'plan-request.asked')
  const stands = sound(asked({ ...request, id: idOf(entry.subject), by: entry.by.person }), entry)
  await tx.rows(
    `INSERT INTO plan_requests (id, plan, state, request, asked_office, asked_on, decided_on, version)
     VALUES ($1, $2, $3, $4::text::jsonb, $5, $6, $6, $7)`,
    [stands.id, plan, stands.state, JSON.stringify(stands), entry.by.office, entry.happenedAt, entry.version],
  )
}

async function requestDecided(entry: Entry, tx: Tx): Promise<void> {
  const id = idOf(entry.subject)
  const stands = sound(decided(await requestOf(id, tx), entry.body as unknown as Decision), entry)
  await tx.rows(
    `UPDATE plan_requests SET state = $2, request = $3::text::jsonb, decided_on = $4, version = $5 WHERE id = $1`,
    [id, stands.state, JSON.stringify(stands), entry.happenedAt, entry.version],
  )
}

async function requestOf(id: string, tx: Tx): Promise<PlanRequest> {
  const [row] = await tx.rows<{ request: PlanRequest }>('SELECT request FROM plan_requests WHERE id = $1', [
    id,
  ])
  if (!row) throw new Error(`Fault: there is no request '${id}'`)
  return row.request
}

/** Entries are checked before they are appended, so one that makes no sense is a fault. */
function sound(request: PlanRequest | Refusal, entry: Entry): PlanRequest {
  if (!isRefusal(request)) return request
  throw new Error(`Fault: '${entry.id}' cannot be followed: ${request.refused} ${request.detail ?? ''}`)
}

/** The changes of a request that was approved stand from the day of its last approval. */
async function changed(entry: Entry, tx: Tx): Promise<void> {
  const plan = idOf(entry.subject)
  const { request } = bodyOf(entry, 'plan.changed')
  const { changes } = await requestOf(idOf(subjectOfRequest(request)), tx)
  const rows = [...newestOf(changes)].map(([key, body]) => ({ ...nameOf(key), body }))
  await tx.rows(
    `INSERT INTO plan_versions (plan, of, id, seq, since, body, request)
     SELECT $1, of, id, $2, $3, nullif(body, 'null'::jsonb), $4
     FROM jsonb_to_recordset($5::text::jsonb) AS changes (of text, id text, body jsonb)`,
    [plan, entry.seq, entry.happenedAt, request, JSON.stringify(rows)],
  )
  await tx.rows('UPDATE plans SET version = $2, last_seq = $3 WHERE id = $1', [
    plan,
    entry.version,
    entry.seq,
  ])
}

/** A request may change a thing twice; the last change of each is what stands. */
function newestOf(changes: readonly Change[]): Map<string, unknown> {
  const newest = new Map<string, unknown>()
  for (const change of changes)
    if ('withdraw' in change) newest.set(`${change.withdraw}/${change.id}`, null)
    else newest.set(`${change.put}/${change.to.id}`, change.to)
  return newest
}

const nameOf = (key: string) => ({ of: key.slice(0, key.indexOf('/')), id: key.slice(key.indexOf('/') + 1) })

function said(of: 'item' | 'promise') {
  return async ({ subject, seq, kind, happenedAt, body, by }: Entry, tx: Tx): Promise<void> => {
    const { plan, id } = thingOfSubject(subject) ?? { plan: '', id: '' }
    await tx.rows(
      `INSERT INTO plan_words (plan, of, id, seq, kind, on_day, body, person, office)
       VALUES ($1, $2, $3, $4, $5, $6, $7::text::jsonb, $8, $9)`,
      [plan, of, id, seq, kind, happenedAt, JSON.stringify(body), by.person, by.office],
    )
    await tx.rows('UPDATE plans SET last_seq = $2 WHERE id = $1', [plan, seq])
  }
}
