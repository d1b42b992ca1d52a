import assert from 'node:assert/strict'
import { test } from 'node:test'
import pg from 'pg'
import { withPostgres } from '#scripts/postgres'

test('a PostgreSQL server starts, finds Chinese text by its trigrams, and is gone afterwards', async () => {
  const url = await withPostgres(async server => {
    const client = new pg.Client(server.url)
    await client.connect()
    await client.query('create extension pg_trgm')
    await client.query('create table title (text text)')
    await client.query("insert into title values ('一种电池隔膜'), ('一种照明装置')")
    const found = await client.query("select text from title where text like '%电池隔膜%'")
    const trigrams = await client.query("select show_trgm('电池隔膜') as made")
    const version = await client.query('show server_version_num')
    await client.end()
    assert.deepEqual(found.rows, [{ text: '一种电池隔膜' }])
    assert.ok(trigrams.rows[0].made.length > 2, 'Chinese characters must count as letters.')
    assert.ok(Number(version.rows[0].server_version_num) >= 150000)
    return server.url
  })
  await assert.rejects(new pg.Client(url).connect(), /ECONNREFUSED/)
})
