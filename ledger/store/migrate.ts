import { createHash } from 'node:crypto'
import { readdir } from 'node:fs/promises'
import { basename, extname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { DESK_ROLE, VIEWER_ROLE, SCHEMA, type ScriptTx } from '#ledger/store/connection'
import type { Transact } from '#ledger/store/pglite'

interface Migration {
  readonly id: string
  readonly sql: string
  readonly checksum: string
}

/** Any fixed number: two processes that open one database at once take turns by it. */
const TURN = 7_202_611

/** Whoever made a role does not become it by that alone, from PostgreSQL 16 on. */
const roleMade = (role: string) => `
  DO $$ BEGIN
    IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = '${role}') THEN CREATE ROLE ${role} NOLOGIN; END IF;
  EXCEPTION WHEN duplicate_object OR unique_violation THEN NULL;
  END $$;
  DO $$ BEGIN
    SET LOCAL ROLE ${role};
    RESET ROLE;
  EXCEPTION WHEN insufficient_privilege THEN GRANT ${role} TO CURRENT_USER;
  END $$;
`

const ground = `
  ${roleMade(DESK_ROLE)}
  ${roleMade(VIEWER_ROLE)}
  CREATE SCHEMA IF NOT EXISTS ${SCHEMA};
  GRANT USAGE ON SCHEMA ${SCHEMA} TO ${DESK_ROLE}, ${VIEWER_ROLE};
  ALTER DEFAULT PRIVILEGES IN SCHEMA ${SCHEMA} GRANT SELECT, INSERT, UPDATE, DELETE ON TABLES TO ${DESK_ROLE};
  ALTER DEFAULT PRIVILEGES IN SCHEMA ${SCHEMA} GRANT USAGE ON SEQUENCES TO ${DESK_ROLE};
  CREATE TABLE IF NOT EXISTS ${SCHEMA}.migrations (id text PRIMARY KEY, checksum text NOT NULL);
  REVOKE INSERT, UPDATE, DELETE ON ${SCHEMA}.migrations FROM ${DESK_ROLE};
`

/** Applies what is not applied yet, each migration in a transaction of its own with its checksum. */
export async function migrate(tx: ScriptTx, transaction: Transact): Promise<void> {
  await tx.rows('SELECT pg_advisory_lock($1)', [TURN])
  try {
    await transaction(inner => inner.script(ground))
    await tx.script(`SET search_path = ${SCHEMA}`)
    const done = await tx.rows<{ id: string; checksum: string }>('SELECT id, checksum FROM migrations')
    const checksums = new Map(done.map(row => [row.id, row.checksum]))
    for (const one of await migrationsInFolder()) {
      const known = checksums.get(one.id)
      if (known === one.checksum) continue
      if (known !== undefined)
        throw new Error(`Fault: ledger/migrations/${one.id} was changed after it had been applied`)
      await transaction(async inner => {
        await inner.script(one.sql)
        await inner.rows('INSERT INTO migrations (id, checksum) VALUES ($1, $2)', [one.id, one.checksum])
      })
    }
  } finally {
    await tx.rows('SELECT pg_advisory_unlock($1)', [TURN])
  }
}

/** By number: the file names start with it. */
async function migrationsInFolder(): Promise<Migration[]> {
  const folder = new URL('../migrations/', import.meta.url)
  const names = (await readdir(fileURLToPath(folder))).filter(isMigration).sort()
  return Promise.all(
    names.map(async name => {
      const { migration: sql } = (await import(new URL(name, folder).href)) as { migration: string }
      const checksum = createHash('sha256').update(sql).digest('hex')
      return { id: basename(name, extname(name)), sql, checksum }
    }),
  )
}

const isMigration = (name: string) => /^\d{4}-[a-z0-9-]+\.(?:ts|js)$/.test(name)
