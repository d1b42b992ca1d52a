import { chmodSync } from 'node:fs'
import pg from 'pg'
import { type BenchCity, benchCity, fillCases, TODAY, workerIn } from '#bench/cases/many-cases'
import { type Bench, clock, inFolder, median, percentile, rounded, timed, times } from '#bench/measure'
import type { Viewer } from '#kernel/authority'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { type Ledger, openLedger } from '#ledger/open'
import { caseProjection } from '#office/casework/case-projection'
import type { CaseFilter } from '#office/casework/case-list'
import type { Casebook } from '#office/casework/casebook'
import { type Desk, openDesk } from '#office/casework/desk'
import { withPostgres } from '#scripts/postgres'
import { casebookIn } from '#server/casebook'
import { openCatalogue } from '#server/catalogue'

const ACTS_A_SECOND_MIN = 1000
const LIST_MS_MAX = 100
/** How many act at once, each waiting for his own act to stand before he goes on. */
const WRITERS = 64
const ACTS = 6000
const ACTS_OF_A_CASE = 5
const PLACE = '430100'
const OPENED = '2026-03-02'
/** An act that leaves the case where it is, so that it can be done again and again. */
const acting = { procedure: 'complaint', before: 'accept', act: 'clue', officeKind: 'ip-office' }
const LISTS_OF_A_KIND = 8

/** Acts in cases, durable, with their proof and their rows for reading; and lists over very many cases. */
export const cases: Bench = {
  sizeIn: 'cases',
  size: 1_000_000,
  unit: 'acts/s and ms',
  bar: { actsPerSecond: ACTS_A_SECOND_MIN, listP95: LIST_MS_MAX },
  run: ({ size, runs, note }) =>
    withPostgres(({ url }) =>
      inFolder(async folder => {
        chmodSync(folder, 0o755)
        const book = casebookIn(await openCatalogue())
        const rates: number[] = []
        const plain: number[] = []
        await times(runs, async run => {
          rates.push(
            await actsPerSecond(`${folder}/${run}`, await freshDatabase(url, `acts_${run}`), book, size),
          )
          plain.push(await plainPerSecond(url, size))
          note(JSON.stringify({ ours: rates.at(-1), plain: plain.at(-1) }))
        })
        const lists = await listTimes(`${folder}/lists`, await freshDatabase(url, 'lists'), book, {
          size,
          note,
        })
        const ours = { actsPerSecond: rounded(median(rates), 0), ...lists }
        const peer = {
          what: 'the same rows inserted without proof',
          actsPerSecond: rounded(median(plain), 0),
        }
        return {
          ...{ ours, peer, ratio: rounded(ours.actsPerSecond / peer.actsPerSecond) },
          reached: ours.actsPerSecond >= ACTS_A_SECOND_MIN && lists.listP95 < LIST_MS_MAX,
        }
      }),
    ),
}

const actsOf = (size: number): number => Math.min(ACTS, Math.max(ACTS_OF_A_CASE * 2, size))

async function inDesk<T>(
  dir: string,
  url: string,
  book: Casebook,
  work: (desk: Desk, ledger: Ledger, city: BenchCity) => Promise<T>,
): Promise<T> {
  const ledger = await openLedger({ dir, url, projections: [caseProjection(book)] })
  if (isRefusal(ledger)) throw new Error(`Failure: ${ledger.refused}`)
  const city = benchCity(acting.officeKind)
  try {
    return await work(
      openDesk({ ledger, book, people: city, now: () => `${TODAY}T01:00:00.000Z` }),
      ledger,
      city,
    )
  } finally {
    await ledger.close()
  }
}

/** Does something so many times, by many at once. */
async function byMany(total: number, work: (n: number) => Promise<void>): Promise<number> {
  let next = 0
  const worker = async () => {
    for (let n = next++; n < total; n = next++) await work(n)
  }
  const { seconds } = await timed(() => Promise.all(Array.from({ length: WRITERS }, worker)))
  return rounded(total / seconds, 0)
}

function done<T extends object>(result: T | Refusal): T {
  if (isRefusal(result)) throw new Error(`Failure: ${result.refused} ${result.detail ?? ''}`)
  return result as T
}

const actsPerSecond = (dir: string, url: string, book: Casebook, size: number): Promise<number> =>
  inDesk(dir, url, book, async (desk, _, city) => {
    const ids: string[] = []
    const viewer = workerIn(city, 1)
    const opening = { procedure: acting.procedure, lead: 'office-1', place: PLACE, on: OPENED }
    const total = actsOf(size)
    await byMany(Math.ceil(total / ACTS_OF_A_CASE), async n => {
      const { id } = done(await desk.open(viewer, opening)).case
      done(await desk.act(viewer, { case: id, act: acting.before, on: OPENED }))
      ids[n] = id
    })
    // Nobody acts twice at once in one case: whoever comes second would have to read it again.
    const per = ids.length
    return byMany(total, async n => {
      const asked = { case: ids[n % per] ?? '', act: acting.act, on: OPENED, key: `act-${n}` }
      done(await desk.act(viewer, asked))
    })
  })

async function freshDatabase(url: string, name: string): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ${name}`)
  await client.end()
  return url.replace(/postgres$/, name)
}

const plainTables = `DROP TABLE IF EXISTS plain_entries, plain_cases, plain_offices;
  CREATE TABLE plain_entries (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, subject text, version int, kind text,
    happened_at text, recorded_at text, person text, office text, post text, authority text, basis text, body jsonb,
    key text UNIQUE, UNIQUE (subject, version));
  CREATE TABLE plain_cases (id text PRIMARY KEY, state text, holder_role text, holder_office text, next_due text,
    version int);
  CREATE TABLE plain_offices (office text, case_id text, opened_on text, next_due text, PRIMARY KEY (office, case_id))`
const plainInsert = `WITH one AS (
    INSERT INTO plain_entries (subject, version, kind, happened_at, recorded_at, person, office, post, authority, basis,
      body, key) VALUES ($1, $2, 'case.act', $3, $4, 'person-1', 'office-1', 'member', 'duty-1', $5, $6::text::jsonb, $7)
  ), two AS (
    INSERT INTO plain_cases VALUES ($1, 'accepted', 'officer', 'office-1', $4, $2)
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, next_due = excluded.next_due
  ) INSERT INTO plain_offices VALUES ('office-1', $1, $3, $4)
    ON CONFLICT (office, case_id) DO UPDATE SET next_due = excluded.next_due`

async function plainPerSecond(url: string, size: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: WRITERS })
  const total = actsOf(size)
  const subjects = Math.ceil(total / ACTS_OF_A_CASE)
  const body = JSON.stringify({ act: acting.act, role: 'officer', turn: { holder: 'office-1', joins: [] } })
  try {
    await pool.query(plainTables)
    return await byMany(total, async n => {
      const about = [`case/${n % subjects}`, Math.floor(n / subjects) + 1, OPENED, `${TODAY}T01:00:00.000Z`]
      await pool.query(plainInsert, [...about, '投诉举报处理暂行办法 第二十三条', body, `act-${n}`])
    })
  } finally {
    await pool.end()
  }
}

interface ListTimes {
  readonly listP95: number
  readonly listMedian: number
  readonly slowest: string
  readonly countsMs: number
}

const kinds: Readonly<Record<string, CaseFilter>> = {
  all: {},
  channel: { channel: 'courts' },
  procedure: { procedure: 'penalty-case' },
  open: { state: 'open' },
  closed: { state: 'closed' },
  due: { dueBefore: '2026-07-10' },
  overdue: { isOverdue: true },
  'common words': { text: '华星公司' },
  'rare words': { text: 'c81e728d' },
  'no such words': { text: '不存在的名称' },
  'words of a channel': { text: '永安', channel: 'confirmation' },
  'another office': { office: 'office-3' },
}

const listTimes = (
  dir: string,
  url: string,
  book: Casebook,
  { size, note }: { size: number; note(text: string): void },
): Promise<ListTimes> =>
  inDesk(dir, url, book, async (desk, ledger, city) => {
    const { seconds } = await timed(() => fillCases(ledger.store, book, size))
    note(`${size} cases made in ${rounded(seconds)} s`)
    const owner = new pg.Client({ connectionString: url })
    await owner.connect()
    await owner.query('VACUUM ANALYZE ledger.cases, ledger.case_offices, ledger.case_words')
    await owner.end()
    const viewers = [workerIn(city, 1), workerIn(city, 5), workerIn(city, 2, 3, 10)]
    const byKind = new Map<string, number[]>()
    for (const [kind, filter] of Object.entries(kinds))
      for (let n = 0; n < LISTS_OF_A_KIND; n++)
        byKind.set(kind, [...(byKind.get(kind) ?? []), ...(await pages(desk, viewers, filter))])
    const all = [...byKind.values()].flat()
    const slow = [...byKind].map(([kind, found]) => ({ kind, p95: rounded(percentile(found, 0.95)) }))
    for (const { kind, p95 } of slow) note(`${kind}: ${p95} ms`)
    const counted = await times(3, async () => (await timed(() => desk.counts(viewers[1] as Viewer))).seconds)
    const worst = slow.reduce((a, b) => (a.p95 > b.p95 ? a : b))
    return {
      ...{ listP95: rounded(percentile(all, 0.95)), listMedian: rounded(median(all)) },
      ...{ slowest: `${worst.kind} ${worst.p95}`, countsMs: rounded(median(counted) * 1000) },
    }
  })

/** The first and the second page of a list for each viewer. */
async function pages(desk: Desk, viewers: readonly Viewer[], filter: CaseFilter): Promise<number[]> {
  const found: number[] = []
  for (const viewer of viewers) {
    let after: string | undefined
    for (let page = 0; page < 2; page++) {
      const start = clock()
      const { next } = done(await desk.list(viewer, filter, after === undefined ? {} : { after }))
      found.push(clock() - start)
      after = next
      if (after === undefined) break
    }
  }
  return found
}
