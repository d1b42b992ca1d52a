import { chmodSync } from 'node:fs'
import { join } from 'node:path'
import { PGlite } from '@electric-sql/pglite'
import pg from 'pg'
import { type Bench, inFolder, median, rounded, timed, times } from '#bench/measure'
import { isRefusal } from '#kernel/refusal'
import type { NewEntry } from '#ledger/entry'
import { openLedger } from '#ledger/open'
import { withPostgres } from '#scripts/postgres'

const ACTS_A_SECOND_MIN = 1000
/** How many write at once, each waiting for his own act to stand before he goes on to the next. */
const WRITERS = 64
const SUBJECTS = 1000
const NOW = '2026-05-06T01:02:03.004Z'

/** Acts of cases, durable and with their proof when they are acknowledged, by many who write at once. */
export const ledger: Bench = {
  sizeIn: 'acts',
  size: 20_000,
  unit: 'acts/s',
  bar: { server: ACTS_A_SECOND_MIN },
  run: ({ size, runs, note }) =>
    withPostgres(({ url }) =>
      inFolder(async folder => {
        chmodSync(folder, 0o755)
        const sides = { server: [] as number[], process: [] as number[] }
        const peers = { server: [] as number[], process: [] as number[] }
        await times(runs, async run => {
          const dir = join(folder, String(run))
          sides.server.push(await ours(join(dir, 'server'), size, await freshDatabase(url, run)))
          peers.server.push(await plainOnServer(url, size))
          sides.process.push(await ours(join(dir, 'process'), size))
          peers.process.push(await plainInProcess(join(dir, 'plain'), size))
          note(JSON.stringify({ ours: last(sides), plain: last(peers) }))
        })
        const [mine, plain] = [medians(sides), medians(peers)]
        return {
          ours: mine,
          peer: { what: 'the same rows inserted one by one, without proof, by as many', ...plain },
          ratio: rounded(mine.server / plain.server),
          reached: mine.server >= ACTS_A_SECOND_MIN,
        }
      }),
    ),
}

interface Sides {
  readonly server: readonly number[]
  readonly process: readonly number[]
}

const last = ({ server, process }: Sides) => ({ server: server.at(-1), process: process.at(-1) })
const medians = ({ server, process }: Sides) => ({
  server: rounded(median(server), 0),
  process: rounded(median(process), 0),
})

const actOf = (n: number): NewEntry => ({
  subject: `case/${n % SUBJECTS}`,
  kind: 'act',
  happenedAt: '2026-05-06',
  by: { person: `person-${n % 40}`, office: `office-${n % 12}`, post: 'officer' },
  authority: `duty-${n % 40}`,
  basis: '专利纠纷行政裁决和调解办法 20',
  body: { act: 'accept', n, fields: { note: '符合受理条件，予以受理', claims: [1, 2, 3] } },
})

/** Acts per second, of which each writer has one under way. */
async function rate(size: number, write: (n: number) => Promise<unknown>): Promise<number> {
  let next = 0
  const writer = async () => {
    for (let n = next++; n < size; n = next++) await write(n)
  }
  const { seconds } = await timed(() => Promise.all(Array.from({ length: WRITERS }, writer)))
  return rounded(size / seconds, 0)
}

async function ours(dir: string, size: number, url?: string): Promise<number> {
  const opened = await openLedger({ dir, url })
  if (isRefusal(opened)) throw new Error(`Failure: ${opened.refused}`)
  try {
    return await rate(size, async n => {
      const result = await opened.append({ entries: [actOf(n)], recordedAt: NOW, key: `request-${n}` })
      if (isRefusal(result)) throw new Error(`Failure: ${result.refused}`)
    })
  } finally {
    await opened.close()
  }
}

async function freshDatabase(url: string, run: number): Promise<string> {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(`CREATE DATABASE ledger_${run}`)
  await client.end()
  return url.replace(/postgres$/, `ledger_${run}`)
}

const plainTable = `DROP TABLE IF EXISTS plain; CREATE TABLE plain (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  subject text, kind text, happened_at text, recorded_at text, person text, office text, post text,
  authority text, basis text, body jsonb, key text UNIQUE)`
const plainInsert = `INSERT INTO plain (subject, kind, happened_at, recorded_at, person, office, post, authority, basis,
  body, key) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10::text::jsonb, $11)`

const plainRow = (n: number) => {
  const { subject, kind, happenedAt, by, authority, basis, body } = actOf(n)
  return [
    ...[subject, kind, happenedAt, NOW, by.person, by.office, by.post, authority, basis],
    ...[JSON.stringify(body), `request-${n}`],
  ]
}

async function plainOnServer(url: string, size: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: WRITERS })
  try {
    await pool.query(plainTable)
    return await rate(size, n => pool.query(plainInsert, plainRow(n)))
  } finally {
    await pool.end()
  }
}

async function plainInProcess(dir: string, size: number): Promise<number> {
  const db = await PGlite.create(dir)
  try {
    await db.exec(plainTable)
    return await rate(size, n => db.query(plainInsert, plainRow(n)))
  } finally {
    await db.close()
  }
}
