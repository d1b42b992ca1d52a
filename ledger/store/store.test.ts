import assert from 'node:assert/strict'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, test } from 'node:test'
import { isRefusal } from '#kernel/refusal'
import type { LedgerStore } from '#ledger/store/connection'
import { openStore } from '#ledger/store/open'

const dir = mkdtempSync(join(tmpdir(), 'zhicheng-store-'))
const folder = join(dir, 'ledger')
after(() => rmSync(dir, { recursive: true, force: true }))

async function opened(): Promise<LedgerStore> {
  const store = await openStore(dir)
  assert.ok(!isRefusal(store))
  return store
}

test('a database whose making was stopped half-way is made anew, and one folder has one holder', async () => {
  mkdirSync(join(folder, 'database.new', 'base'), { recursive: true })
  writeFileSync(join(folder, 'database.new', 'PG_VERSION'), '18\n')
  const store = await opened()
  const second = await openStore(dir)
  assert.ok(isRefusal(second))
  assert.equal(second.refused, 'store-busy')
  await store.close()
})

test('what a killed process left in the folder does not keep the next one out', async () => {
  writeFileSync(join(folder, 'lock'), '999999999 1')
  writeFileSync(join(folder, 'database', 'postmaster.pid'), '')
  const store = await opened()
  assert.deepEqual(await store.rows('SELECT 1 AS one'), [{ one: 1 }])
  await store.close()
})

test('a transaction whose work throws leaves nothing', async () => {
  const store = await opened()
  try {
    const failing = store.transaction(async tx => {
      await tx.rows('CREATE TEMP TABLE half (a int)')
      throw new Error('stop')
    })
    await assert.rejects(failing, /stop/)
    await assert.rejects(store.rows('SELECT * FROM half'), { code: '42P01' })
  } finally {
    await store.close()
  }
})

test('a migration that was changed after it had been applied is a fault', async () => {
  const store = await opened()
  await store.rows('RESET ROLE')
  await store.rows("UPDATE migrations SET checksum = 'x' WHERE id = '0001-log'")
  await store.close()
  await assert.rejects(openStore(dir), /0001-log was changed/)
  // The folder is free again: the fault did not keep its lock.
  await assert.rejects(openStore(dir), /0001-log was changed/)
})
