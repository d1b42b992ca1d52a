import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import { verify } from '#ledger/verify'
import { CUSTODY } from '#ledger/vault'
import { withDesk } from '#office/casework/fixtures/desk-over'
import { PLACE } from '#office/casework/fixtures/invented-city'

function good<T extends object>(result: T | Refusal): T {
  assert.ok(!isRefusal(result), JSON.stringify(result))
  return result as T
}

const nameOf = (result: object): string => (isRefusal(result) ? result.refused : 'done')

const ON = '2026-03-02'
const LEAD = 'market-regulation'

onBothStores(freshPlace => {
  test('a case goes on in another procedure with its parties, right and dispute, and without who reported', async () =>
    withDesk(await freshPlace(), async ({ desk, ledger, as }) => {
      const one = await as(`${LEAD}.one`)
      const parties = [
        { name: '张密', role: 'reporter' },
        { name: '虚拟商店', role: 'reported-party' },
      ]
      const opening = { place: PLACE, lead: LEAD, on: ON }
      const report = good(
        await desk.open(one, { ...opening, procedure: 'report', parties, right: 'ZL1' }),
      ).case
      const next = { ...opening, procedure: 'penalty-case', continues: report.id, key: 'k' }
      const penalty = good(await desk.open(one, next)).case
      assert.deepEqual(good(await desk.open(one, next)).case, penalty)
      const page = good(await desk.show(one, penalty.id))
      assert.deepEqual(page.dossier.parties, [{ name: '虚拟商店', secret: false }])
      assert.deepEqual([penalty.rightNumber, penalty.dispute], ['ZL1', `dispute-${report.id}`])
      assert.deepEqual(
        page.related.map(row => row.id),
        [report.id],
      )
      // What is open in an open file is closed in a closed one.
      const referral = { ...opening, procedure: 'criminal-referral', continues: penalty.id }
      const closed = good(await desk.show(one, good(await desk.open(one, referral)).case.id))
      assert.deepEqual(closed.dossier.parties, [{ name: '虚拟商店', secret: true }])
      const said = await desk.open(one, { ...next, key: 'k2', dispute: 'd', parties: [{ name: '他人' }] })
      assert.deepEqual([good(said).case.dispute, good(said).case.rightNumber], ['d', 'ZL1'])
      assert.equal((await verify(ledger)).misfit, undefined)
    }))

  test('only the office that leads a case goes on with it, and nothing is left where it may not', async () =>
    withDesk(await freshPlace(), async ({ desk, ledger, as }) => {
      const one = await as('ip-office.one')
      const opening = { place: PLACE, on: ON, lead: 'ip-office', procedure: 'complaint' }
      const { id } = good(await desk.open(one, opening)).case
      const before = (await ledger.entries({})).entries.length
      const market = await as(`${LEAD}.one`)
      const next = { ...opening, lead: LEAD, continues: id }
      assert.equal(nameOf(await desk.open(market, next)), 'unknown-case')
      assert.equal(nameOf(await desk.open(one, { ...opening, continues: 'none' })), 'unknown-case')
      assert.equal((await ledger.entries({})).entries.length, before)
      assert.ok((await ledger.entries({})).entries.every(one => one.kind !== CUSTODY))
    }))
})
