import pg from 'pg'
import { byMany, WRITERS } from '#bench/cases/acts'

const ACTS_OF_A_CASE = 5
const ON = '2026-03-02'
const RECORDED_AT = '2026-06-30T01:00:00.000Z'

const tables = `DROP TABLE IF EXISTS plain_entries, plain_cases, plain_offices;
  CREATE TABLE plain_entries (seq bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY, subject text, version int, kind text,
    happened_at text, recorded_at text, person text, office text, post text, authority text, basis text, body jsonb,
    key text UNIQUE, UNIQUE (subject, version));
  CREATE TABLE plain_cases (id text PRIMARY KEY, state text, holder_role text, holder_office text, next_due text,
    version int);
  CREATE TABLE plain_offices (office text, case_id text, opened_on text, next_due text, PRIMARY KEY (office, case_id))`
const insert = `WITH one AS (
    INSERT INTO plain_entries (subject, version, kind, happened_at, recorded_at, person, office, post, authority, basis,
      body, key) VALUES ($1, $2, 'case.act', $3, $4, 'person-1', 'office-1', 'member', 'duty-1', $5, $6::text::jsonb, $7)
  ), two AS (
    INSERT INTO plain_cases VALUES ($1, 'accepted', 'officer', 'office-1', $4, $2)
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, next_due = excluded.next_due
  ) INSERT INTO plain_offices VALUES ('office-1', $1, $3, $4)
    ON CONFLICT (office, case_id) DO UPDATE SET next_due = excluded.next_due`

/** The rows of an act by one statement each, durable, by as many at once: no rules, no proof, no lists. */
export async function plainPerSecond(url: string, acts: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: WRITERS })
  // The server ends while some connections are idle.
  pool.on('error', () => undefined)
  const subjects = Math.ceil(acts / ACTS_OF_A_CASE)
  const body = JSON.stringify({ act: 'clue', role: 'officer', turn: { holder: 'office-1', joins: [] } })
  try {
    await pool.query(tables)
    return await byMany(acts, async n => {
      const about = [`case/${n % subjects}`, Math.floor(n / subjects) + 1, ON, RECORDED_AT]
      await pool.query(insert, [...about, '投诉举报处理暂行办法 第二十三条', body, `act-${n}`])
      return 1
    })
  } finally {
    await pool.end()
  }
}
