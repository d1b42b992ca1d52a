import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import pg from 'pg'
import { fillRights } from '#bench/city'
import { TODAY } from '#bench/city/right-sql'
import { titleActs, titleForms, titleThings } from '#bench/city/vocabulary'
import { type Bench, inFolder, percentile, rounded, timed } from '#bench/measure'
import { isRefusal } from '#kernel/refusal'
import { indexInBackground } from '#register/loading/index-rows'
import { search as searchRights } from '#register/search'
import type { Store } from '#register/store/engine'
import { openStore } from '#register/store/open'
import { withPostgres } from '#scripts/postgres'

const QUERIES = 300
/** PostgreSQL takes seconds for some queries, so it is asked a part of them. */
const PEER_QUERIES = 60
const WARMING = 10
const PAGE = 20
const P99_MAX_MS = 20
const RATIO_MIN = 5

/** The first page of rights with two words in their title, and how many there are. */
export const search: Bench = {
  sizeIn: 'titles',
  size: 5_000_000,
  unit: 'ms',
  bar: { p99: P99_MAX_MS, ratio: RATIO_MIN },
  run: ({ size, note }) =>
    inFolder(async folder => {
      const store = await openStore({ dir: join(folder, 'register') })
      if (isRefusal(store)) throw new Error(`Failure: ${store.refused}`)
      const file = join(folder, 'titles.tsv')
      const { asked, ours } = await answeredHere(store, size, file, note)
      // PostgreSQL reads the file itself, as a user of its own.
      chmodSync(folder, 0o755)
      const peer = await measuredPeer(file, asked.slice(0, PEER_QUERIES + WARMING), note)
      agree(ours, peer)
      const [mine, theirs] = [timesOf(ours), timesOf(peer)]
      const ratio = rounded(Math.min(theirs.p50 / mine.p50, theirs.p99 / mine.p99), 1)
      return {
        ours: mine,
        peer: { what: 'PostgreSQL with pg_trgm (GIN)', ...theirs },
        ratio,
        reached: mine.p99 < P99_MAX_MS && ratio >= RATIO_MIN,
      }
    }),
}

type Words = readonly [string, string]

/** Makes the rights, asks for them, and leaves their titles in a file. */
async function answeredHere(store: Store, rights: number, file: string, note: (text: string) => void) {
  try {
    const filled = await timed(() => fillRights(store, { rights }))
    note(`${rights} rights made in ${rounded(filled.seconds)} s`)
    const indexed = await timed(() => indexesBuilt(store))
    note(`indexed in ${rounded(indexed.seconds)} s`)
    const asked = await queries(store)
    const ours = await measured(asked, words => pageOfOurs(store, words))
    note(JSON.stringify(timesOf(ours)))
    await writeTitles(store, file)
    return { asked, ours }
  } finally {
    await store.close()
  }
}

const LOOK_EVERY_MS = 200

/** After a large load the engine builds the indexes by itself; here nothing is asked before they stand. */
async function indexesBuilt(store: Store): Promise<void> {
  await indexInBackground(store)
  for (;;) {
    const [left] = await store.rows<{ n: number }>(
      'SELECT count() AS n FROM system.mutations WHERE database = currentDatabase() AND NOT is_done',
    )
    if (!left?.n) return
    await new Promise(done => setTimeout(done, LOOK_EVERY_MS))
  }
}

/** What people look for; words that begin every other title are not among them. */
const vocabulary = [titleThings, titleActs, titleForms].flat().filter(word => [...word].length >= 2)

/** Two different words that occur in one and the same title, of titles taken by a hash. */
async function queries(store: Store): Promise<Words[]> {
  const rows = await store.rows<{ title: string; a: number; b: number }>(
    `SELECT title, cityHash64(id, 1) % 1000 AS a, cityHash64(id, 2) % 1000 AS b FROM (
       SELECT title, min(id) AS id FROM rights GROUP BY title)
     ORDER BY cityHash64(title, 3) LIMIT {most:UInt32}`,
    { most: 4 * QUERIES },
  )
  const found = new Map<string, Words>()
  for (const { title, a, b } of rows) {
    const words = vocabulary.filter(word => title.includes(word))
    const first = words[a % words.length] as string
    const others = words.filter(word => !word.includes(first) && !first.includes(word))
    const second = others[b % others.length]
    if (second) found.set(`${first} ${second}`, [first, second])
  }
  return [...found.values()].slice(0, QUERIES + WARMING)
}

interface Found {
  readonly total: number
  /** False where some of so many may have the words apart, not as written. */
  readonly isExact: boolean
}

type Answered = Found & { readonly words: Words; readonly ms: number }

/** Each query with its time, after some that only warm up. */
async function measured(
  asked: readonly Words[],
  page: (words: Words) => Promise<Found>,
): Promise<Answered[]> {
  const answered: Answered[] = []
  for (const words of asked) {
    const { seconds, result } = await timed(() => page(words))
    answered.push({ ...result, words, ms: seconds * 1000 })
  }
  return answered.slice(WARMING)
}

function timesOf(answered: readonly Answered[]) {
  const ms = answered.map(one => one.ms)
  return {
    queries: ms.length,
    p50: rounded(percentile(ms, 0.5)),
    p99: rounded(percentile(ms, 0.99)),
    most: rounded(Math.max(...ms)),
    medianFound: percentile(
      answered.map(one => one.total),
      0.5,
    ),
  }
}

/** What is exact must be the same on both sides; otherwise the times would compare unlike things. */
function agree(ours: readonly Answered[], peer: readonly Answered[]): void {
  for (const [i, { words, total }] of peer.entries()) {
    const own = ours[i] as Answered
    if (own.isExact ? own.total !== total : own.total < total)
      throw new Error(`Failure: ${words.join(' ')} was found ${own.total} and ${total} times`)
  }
}

async function pageOfOurs(store: Store, words: Words): Promise<Found> {
  const asked = { text: words.join(' '), within: 'title', on: TODAY, limit: PAGE } as const
  const { total, totalIs } = await searchRights(store, asked)
  return { total, isExact: totalIs === 'exact' }
}

const columns = 'register, place, id, title, applicant, filedOn, publishedOn, grantedOn'

async function writeTitles(store: Store, path: string): Promise<void> {
  await store.run(
    `INSERT INTO FUNCTION file({path:String}, 'TabSeparated') SELECT ${columns} FROM rights
     SETTINGS engine_file_truncate_on_insert = 1`,
    { path },
  )
  chmodSync(path, 0o644)
}

const settings = ['shared_buffers=2GB', 'maintenance_work_mem=1GB', 'work_mem=128MB', 'max_wal_size=8GB']

async function measuredPeer(
  file: string,
  asked: readonly Words[],
  note: (text: string) => void,
): Promise<Answered[]> {
  return withPostgres(async ({ url }) => {
    const client = new pg.Client({ connectionString: url })
    await client.connect()
    try {
      const filled = await timed(() => fillPeer(client, file))
      note(`PostgreSQL was filled in ${rounded(filled.seconds)} s`)
      return await measured(asked, words => pageOfPeer(client, words))
    } finally {
      await client.end()
    }
  }, settings)
}

async function fillPeer(client: pg.Client, file: string): Promise<void> {
  const text = columns.replaceAll(', ', ' text, ')
  await client.query('CREATE EXTENSION pg_trgm')
  await client.query(`CREATE UNLOGGED TABLE rights (${text.replaceAll(/(\w+On) text/g, '$1 date')} date)`)
  await client.query(`COPY rights FROM '${file}'`)
  await client.query('CREATE INDEX ON rights USING gin (title gin_trgm_ops)')
  await client.query('CREATE INDEX ON rights (register, place, id)')
  await client.query('VACUUM ANALYZE rights')
}

/** Up to so many are shown newest first, as the register does; more of them by kind, place and number. */
const NEWEST_FIRST_MAX = 1000

async function pageOfPeer(client: pg.Client, words: Words): Promise<Found> {
  const patterns = words.map(word => `%${word}%`)
  const where = 'title LIKE $1 AND title LIKE $2'
  const counted = await client.query(`SELECT count(*)::int AS n FROM rights WHERE ${where}`, patterns)
  const total = counted.rows[0]?.n as number
  const order = total <= NEWEST_FIRST_MAX ? 'filedOn DESC, register, id' : 'register, place, id'
  await client.query(`SELECT ${columns} FROM rights WHERE ${where} ORDER BY ${order} LIMIT ${PAGE}`, patterns)
  return { total, isExact: true }
}
