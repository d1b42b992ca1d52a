import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import { type OpenDesk, withDesk } from '#office/casework/fixtures/desk-over'
import { PLACE } from '#office/casework/fixtures/invented-city'
import { isAlarm, type SentinelGiven } from '#office/casework/sentinels'

function good<T extends object>(result: T | Refusal): T {
  assert.ok(!isRefusal(result), JSON.stringify(result))
  return result as T
}

const ON = '2026-03-02'
const dispute = '示例牌纠纷'
const more = { place: PLACE, on: ON, dispute }
const YUAN = 100

/** A penalty case that was filed, with the facts stated then. */
async function filed({ desk, as }: OpenDesk, facts: Readonly<Record<string, string | number | boolean>>) {
  const [one, head] = [await as('market-regulation.one'), await as('market-regulation.head')]
  const opening = { ...more, procedure: 'penalty-case', lead: 'market-regulation' }
  const { id } = good(await desk.open(one, opening)).case
  good(await desk.act(head, { case: id, act: 'file', on: '2026-03-09', facts }))
  return { one, head, id }
}

const told = ({ threshold, found, answer, ...one }: SentinelGiven) =>
  isRefusal(found)
    ? [threshold.id, found.refused]
    : [
        threshold.id,
        found.meets,
        found.matched.map(match => match.clause),
        found.missing,
        answer?.act,
        isAlarm({ threshold, found, answer, ...one }),
      ]

onBothStores(freshPlace => {
  test('of a case without such facts nothing is said; a sum on file raises the alarm by its clause', async () =>
    withDesk(await freshPlace(), async open => {
      const none = await filed(open, {})
      assert.deepEqual(good(await open.desk.show(none.one, none.id)).sentinels, [])
      const { one, id } = await filed(open, { crime: 'counterfeit-mark', turnover: 50_000 * YUAN })
      const { sentinels } = good(await open.desk.show(one, id))
      assert.deepEqual(sentinels.map(told), [
        ['counterfeit-mark', true, ['第三条第一款第一项'], [], undefined, true],
      ])
      assert.deepEqual([sentinels[0]?.on, sentinels[0]?.isDayKnown], [ON, false])
    }))

  test('a fen short of the line is no alarm: what is missing is named, until nothing is', async () =>
    withDesk(await freshPlace(), async open => {
      const { one, id } = await filed(open, { crime: 'counterfeit-mark', turnover: 50_000 * YUAN - 1 })
      const shown = good(await open.desk.show(one, id)).sentinels
      assert.deepEqual(shown.map(told), [
        ['counterfeit-mark', null, [], ['marks', 'illegalGains', 'priorSanctionMonths'], undefined, false],
      ])
      const facts = { marks: 1, illegalGains: 0, neverSanctioned: true }
      good(await open.desk.act(one, { case: id, act: 'conclude', on: '2026-03-16', facts }))
      const now = good(await open.desk.show(one, id)).sentinels
      assert.deepEqual(now.map(told), [['counterfeit-mark', false, [], [], undefined, false]])
    }))

  test('until a person says which crime, every table that reads the fact is asked', async () =>
    withDesk(await freshPlace(), async open => {
      const { one, id } = await filed(open, { labels: 10 })
      const { sentinels } = good(await open.desk.show(one, id))
      assert.deepEqual(
        sentinels.map(({ threshold }) => threshold.id),
        ['illegal-labels'],
      )
      const gains = await filed(open, { illegalGains: 1 })
      assert.ok(good(await open.desk.show(one, gains.id)).sentinels.length > 4)
    }))

  test('the rules of the day of the conduct are asked, and a day without rules says so', async () =>
    withDesk(await freshPlace(), async open => {
      const of = async (conductOn: string) => {
        const facts = { crime: 'counterfeit-mark', turnover: 50_000 * YUAN, conductOn }
        const { one, id } = await filed(open, facts)
        return good(await open.desk.show(one, id)).sentinels.map(told)
      }
      assert.deepEqual(await of('2025-04-25'), [
        ['counterfeit-mark', true, ['第一条第一款第一项'], [], undefined, true],
      ])
      assert.deepEqual(await of('2007-04-04'), [['counterfeit-mark', 'rule-not-known']])
    }))

  test('a referral of the case answers the alarm, that of another like it does not', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk } = open
      const facts = { crime: 'counterfeit-mark', turnover: 50_000 * YUAN }
      const { head, id } = await filed(open, facts)
      const other = await filed(open, facts)
      good(await desk.act(head, { case: id, act: 'refer', on: '2026-03-10' }))
      const shown = async (of: string) => good(await desk.show(head, of)).sentinels.map(told)
      assert.deepEqual(
        (await shown(id)).map(one => one.slice(4)),
        [['refer', false]],
      )
      assert.deepEqual(
        (await shown(other.id)).map(one => one.slice(4)),
        [[undefined, true]],
      )
    }))

  test('a referral of its dispute answers it once it was delivered, and not before', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk } = open
      const { one, head, id } = await filed(open, { crime: 'counterfeit-mark', turnover: 50_000 * YUAN })
      const opening = { ...more, procedure: 'criminal-referral', lead: 'market-regulation' }
      const referral = good(await desk.open(one, opening)).case.id
      const alarmed = async () => good(await desk.show(one, id)).sentinels.some(isAlarm)
      good(await desk.act(one, { case: referral, act: 'report', on: '2026-03-03' }))
      good(await desk.act(head, { case: referral, act: 'approve', on: '2026-03-04' }))
      assert.equal(await alarmed(), true)
      good(await desk.act(one, { case: referral, act: 'deliver', on: '2026-03-04' }))
      assert.equal(await alarmed(), false)
    }))

  test('the alarms of open cases are listed for whom they concern, by as many statements whatever there is', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as, asked } = open
      const met = { crime: 'counterfeit-mark', turnover: 50_000 * YUAN }
      const { one, head, id } = await filed(open, met)
      const listed = async (who: typeof one) => {
        const before = asked()
        const { alarms, isMore } = good(await desk.alarms(who))
        assert.equal(isMore, false)
        return { ids: alarms.map(alarm => alarm.row.id), cost: asked() - before }
      }
      const first = await listed(head)
      assert.deepEqual(first.ids, [id])
      assert.deepEqual((await listed(await as('ip-office.head'))).ids, [])
      const [other, quiet] = [
        await filed(open, met),
        await filed(open, { crime: 'counterfeit-mark', turnover: 1 }),
      ]
      const second = await listed(head)
      assert.deepEqual(second.ids.sort(), [id, other.id].sort())
      assert.ok(!second.ids.includes(quiet.id))
      assert.equal(second.cost, first.cost)
      good(await desk.act(head, { case: id, act: 'refer', on: '2026-03-10' }))
      assert.deepEqual((await listed(one)).ids, [other.id])
    }))
})
