import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import { type OpenDesk, withDesk } from '#office/casework/fixtures/desk-over'
import { PLACE } from '#office/casework/fixtures/invented-city'

function good<T extends object>(result: T | Refusal): T {
  assert.ok(!isRefusal(result), JSON.stringify(result))
  return result as T
}
const nameOf = (result: object): string => (isRefusal(result) ? result.refused : 'done')

const ON = '2026-03-02'
const dispute = '示例牌纠纷'
const trader = [{ name: '示例商行', role: 'party' }]
const more = { place: PLACE, on: ON, dispute }

/** A penalty, a second one on the same trader, and a criminal case, in one dispute. */
async function openDispute({ desk, as }: OpenDesk) {
  const market = await as('market-regulation.one')
  const penalty = { ...more, procedure: 'penalty-case', lead: 'market-regulation', parties: trader }
  const first = good(await desk.open(market, penalty)).case
  good(await desk.act(market, { case: first.id, act: 'penalise-on-the-spot', on: ON }))
  const second = good(await desk.open(market, { ...penalty, on: '2026-03-09' })).case
  const police = await as('police.one')
  const parties = [{ name: '示例商行', role: 'suspect', secret: false }]
  const crime = { ...more, procedure: 'criminal-case', lead: 'police', parties }
  return { first, second, crime: good(await desk.open(police, crime)).case }
}

onBothStores(freshPlace => {
  test('a dispute shows its cases and what each must heed, by a constant number of queries', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as, asked } = open
      const { first, second } = await openDispute(open)
      const market = await as('market-regulation.one')
      const before = asked()
      const shown = good(await desk.dispute(market, dispute))
      assert.equal(asked() - before, 3)
      assert.deepEqual(shown.cases.map(one => one.row.id).sort(), [first.id, second.id])
      assert.deepEqual(
        shown.cautions.map(one => [one.caution.id, one.heeding, one.regarding, one.because?.act]),
        [['one-act-one-fine', second.id, first.id, 'penalise-on-the-spot']],
      )
      const page = good(await desk.show(market, second.id))
      assert.deepEqual(page.cautions, shown.cautions)
      assert.deepEqual(
        page.related.map(one => one.id),
        [first.id],
      )
    }))

  test('a closed file of a dispute is told to nobody without it, nor what it asks of the others', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as } = open
      const { second, crime } = await openDispute(open)
      const market = good(await desk.show(await as('market-regulation.head'), second.id))
      assert.ok(!JSON.stringify(market.cautions).includes(crime.id))
      assert.ok(market.related.every(one => one.id !== crime.id))
      const other = good(await desk.dispute(await as('market-regulation.head'), dispute))
      assert.ok(!JSON.stringify(other.cases.map(one => one.row)).includes(crime.id))
      // Its own officer has it, and none of the market office's cases.
      const own = good(await desk.dispute(await as('police.one'), dispute))
      assert.deepEqual(
        own.cases.map(one => one.row.id),
        [crime.id],
      )
      assert.deepEqual(own.cautions, [])
      assert.equal(nameOf(await desk.dispute(await as('police.two'), dispute)), 'unknown-dispute')
      assert.equal(nameOf(await desk.dispute(await as('customs.one'), dispute)), 'unknown-dispute')
    }))

  test('a case is tied to a dispute and untied again by its leading office alone', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as } = open
      const { second } = await openDispute(open)
      const market = await as('market-regulation.one')
      const untied = good(await desk.link(market, { case: second.id, dispute: null }))
      assert.equal(untied.case.dispute, null)
      assert.equal(good(await desk.dispute(market, dispute)).cases.length, 1)
      assert.deepEqual(good(await desk.show(market, second.id)).related, [])
      const tied = good(await desk.link(market, { case: second.id, dispute, right: '12345678' }))
      assert.deepEqual([tied.case.dispute, tied.case.rightNumber], [dispute, '12345678'])
      const court = await as('court.one')
      assert.equal(nameOf(await desk.link(court, { case: second.id, dispute: null })), 'unknown-case')
    }))

  test('cases with the same person or right are offered, secret names and unseen cases never', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as } = open
      const { first, second, crime } = await openDispute(open)
      const market = await as('market-regulation.one')
      const complaint = { procedure: 'complaint', lead: 'market-regulation', place: PLACE, on: ON }
      const secret = good(
        await desk.open(market, {
          ...complaint,
          parties: [{ name: '示例商行', role: 'complainant', secret: true }],
        }),
      ).case
      const open2 = good(await desk.open(market, { ...complaint, parties: trader })).case
      assert.deepEqual(good(await desk.kindred(market, secret.id)), [])
      const found = good(await desk.kindred(market, open2.id))
      assert.deepEqual(found.map(one => one.row.id).sort(), [first.id, second.id].sort())
      assert.ok(found.every(one => one.shares.join() === 'person'))
      assert.ok(!JSON.stringify(found).includes(crime.id))
      assert.deepEqual(
        good(await desk.kindred(market, first.id)).map(one => one.row.id),
        [open2.id],
      )
      assert.equal(nameOf(await desk.kindred(await as('customs.one'), first.id)), 'unknown-case')
    }))
})
