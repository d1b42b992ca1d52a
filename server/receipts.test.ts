import assert from 'node:assert/strict'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from 'node:test'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { openDesk } from '#office/casework/desk'
import { inventedCity, PLACE } from '#office/casework/fixtures/invented-city'
import { casebookIn } from '#server/casebook'
import { openHouse } from '#server/house'
import { receiptIn } from '#server/receipts'

const TODAY = '2026-06-30'
const people = inventedCity()
const nameOf = (result: object): string => (isRefusal(result) ? result.refused : 'given')

test('a receipt is for whoever may know the whole entry; of a secret name or an unseen case there is none', async () => {
  const dir = await mkdtemp(join(tmpdir(), 'zhicheng-receipts-'))
  const house = await openHouse({ dir, today: () => TODAY, empty: true })
  try {
    const ledger = await house.ledger()
    const desk = openDesk({ ledger, book: casebookIn(house), people, now: () => `${TODAY}T08:00:00.000Z` })
    const as = async (person: string) => people.viewer(person, TODAY)
    const one = await as('ip-office.one')
    const asked = { procedure: 'complaint', lead: 'ip-office', place: PLACE, on: '2026-03-02' }
    const parties = [{ name: '虚拟人某甲', role: 'complainant', secret: true }]
    const opened = await desk.open(one, { ...asked, parties })
    assert.ok(!isRefusal(opened))
    const id = opened.case.id
    const seq = opened.entries[0]?.seq ?? 0
    const told = { ...house, desk: async () => desk }
    const receipt: object | Refusal = await receiptIn(told, one, id, seq)
    assert.equal(nameOf(receipt), 'given')
    assert.ok(JSON.stringify(receipt).includes('虚拟人某甲'))
    assert.equal(nameOf(await receiptIn(told, await as('ip-office.head'), id, seq)), 'given')
    assert.equal(nameOf(await receiptIn(told, await as('ip-office.two'), id, seq)), 'not-entitled')
    assert.equal(nameOf(await receiptIn(told, await as('customs.one'), id, seq)), 'unknown-case')
    assert.equal(nameOf(await receiptIn(told, one, id, seq + 1)), 'unknown-entry')
  } finally {
    await house.close()
    await rm(dir, { recursive: true, force: true })
  }
})
