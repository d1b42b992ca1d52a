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

test('what is asked beside a transaction waits for its end, and nothing more can be asked of it then', async () => {
  const store = await opened()
  const two = 'SELECT $1::text[] AS words, $2::jsonb AS value, $3::bytea AS bytes, $4::bigint AS count'
  const values = [['甲', 'b,"c'], { a: [1] }, new Uint8Array([0, 255]), 7]
  const row = { words: values[0], value: values[1], bytes: values[2], count: 7 }
  try {
    const order: string[] = []
    let late: () => Promise<unknown> = async () => undefined
    const within = store.transaction(async tx => {
      late = () => tx.rows('SELECT 1')
      for (const often of [undefined, 'often', 'often'] as const)
        assert.deepEqual(await tx.rows(two, values, often), [row])
      order.push('within')
    })
    const beside = store.rows(two, values, 'often').then(found => {
      assert.deepEqual(found, [row])
      order.push('beside')
    })
    await Promise.all([within, beside])
    assert.deepEqual(order, ['within', 'beside'])
    await assert.rejects(late(), /a transaction that is over/)
    const failing = (value: string) => store.rows('SELECT $1::integer AS one', [value], 'often')
    await assert.rejects(failing('x'), { code: '22P02' })
    assert.deepEqual(await failing('1'), [{ one: 1 }])
    await assert.rejects(store.rows('SELEC', [], 'often'), { code: '42601' })
    assert.deepEqual(await store.rows('SELECT NULL::text AS none', []), [{ none: null }])
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
