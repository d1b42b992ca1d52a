import assert from 'node:assert/strict'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import pg from 'pg'
import { isRefusal } from '#kernel/refusal'
import { openStore } from '#ledger/store/open'
import { withPostgres } from '#scripts/postgres'

const sight = { person: 'p-1', offices: [], heads: [], cities: [] }

test('who owns the database and may make roles needs no more rights, and is walled like everybody', () =>
  withPostgres(async ({ url }) => {
    const dir = mkdtempSync(join(tmpdir(), 'zhicheng-owner-'))
    const superuser = new pg.Client({ connectionString: url })
    await superuser.connect()
    await superuser.query('CREATE ROLE city LOGIN CREATEROLE')
    await superuser.query('CREATE DATABASE city OWNER city')
    await superuser.end()
    try {
      const own = new URL(url)
      own.username = 'city'
      own.pathname = '/city'
      // Once to make all, and once to find it made.
      for (let opening = 0; opening < 2; opening++) {
        const store = await openStore(dir, own.href)
        assert.ok(!isRefusal(store))
        await store.rows("INSERT INTO case_assigned VALUES ($1, 'p-1'), ($1, 'p-2')", [`case-${opening}`])
        const seen = await store.inNameOf(sight, tx => tx.rows('SELECT DISTINCT person FROM case_assigned'))
        assert.deepEqual(seen, [{ person: 'p-1' }])
        await store.close()
      }
    } finally {
      rmSync(dir, { recursive: true, force: true })
    }
  }))
