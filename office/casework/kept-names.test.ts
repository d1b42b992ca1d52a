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
const MARKET = 'market-regulation'
const NAME = '张密'
const KIND = 'complaint-to-enforcement'
const facts = { foundOn: ON, facts: '案情摘要', suspect: '虚拟商店' }

/** A complaint of somebody whose name is closed, and of a shop; a clue was found in it. */
async function complaintOf({ desk, as }: OpenDesk): Promise<string> {
  const one = await as('ip-office.one')
  const parties = [
    { name: NAME, role: 'complainant', secret: true },
    { name: '虚拟商店', role: 'respondent' },
  ]
  const title = `${NAME}投诉虚拟商店`
  const asked = { procedure: 'complaint', lead: 'ip-office', place: PLACE, on: ON, parties, title }
  const { id } = good(await desk.open(one, asked)).case
  for (const act of ['accept', 'clue']) good(await desk.act(one, { case: id, act, on: ON }))
  return id
}

onBothStores(freshPlace => {
  test('a closed name reaches no other office with the case: by the package, the new case, or a duty taken', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as } = open
      const id = await complaintOf(open)
      const [one, head] = [await as('ip-office.one'), await as(`${MARKET}.head`)]
      const draft = { case: id, kind: KIND, to: MARKET, on: ON }
      const telling = await desk.handOver(one, { ...draft, facts: { ...facts, facts: `${NAME}称其售假` } })
      assert.deepEqual([nameOf(telling), (telling as { fields?: string[] }).fields], ['name-kept', ['facts']])
      const handOver = good(await desk.handOver(one, { ...draft, facts })).handOver.id
      const move = async (who: typeof one, act: string, more: object = {}) =>
        desk.actOnHandOver(who, { handOver, act, on: ON, ...more })
      assert.equal(nameOf(await move(one, 'send', { facts: { suspect: NAME } })), 'name-kept')
      good(await move(one, 'send'))
      good(await move(head, 'receive'))
      const { toCase } = good(await move(head, 'accept', { opens: 'penalty-case' })).handOver
      const page = good(await desk.show(head, toCase ?? ''))
      assert.deepEqual(
        page.dossier.parties.map(party => party.name),
        ['虚拟商店'],
      )
      assert.match(page.row.title, /投诉虚拟商店$/)
      // Whoever works in an office with a part in the case may take it; the name stays with the leading one.
      good(await desk.assign(head, { case: id, add: [`${MARKET}.head`] }))
      const told = [
        ...[page, good(await desk.show(head, id)), good(await desk.showHandOver(head, handOver))],
        ...[await desk.list(head, { text: NAME }), await desk.list(head, {}), await desk.counts(head)],
        ...[await desk.dispute(head, page.row.dispute ?? ''), await desk.kindred(head, toCase ?? '')],
        await desk.handOvers(head),
      ]
      for (const [n, answer] of told.entries())
        assert.ok(!JSON.stringify(answer).includes(NAME), `answer ${n}`)
      assert.ok(JSON.stringify(good(await desk.show(one, id))).includes(NAME))
    }))

  test('who reported is secret whatever is ticked, and a name closed later is closed in the past too', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, ledger, as } = open
      const head = await as(`${MARKET}.head`)
      const parties = [{ name: NAME, role: 'reporter', secret: false }]
      const report = { procedure: 'report', lead: MARKET, place: PLACE, on: ON, parties }
      const reported = good(await desk.open(head, report)).case.id
      assert.deepEqual(good(await desk.show(head, reported)).dossier.parties[0]?.secret, true)

      const one = await as('ip-office.one')
      const asked = {
        procedure: 'complaint',
        lead: 'ip-office',
        place: PLACE,
        on: ON,
        title: `${NAME}的投诉`,
      }
      const { id } = good(await desk.open(one, asked)).case
      const named = { case: id, act: 'accept', on: ON, parties: [{ name: NAME, secret: true }] }
      good(await desk.act(one, named))
      const [first] = (await ledger.entries({ subject: `case/${id}` })).entries
      const past = good(await desk.show(await as('ip-office.two'), id, first?.recordedAt))
      assert.ok(!JSON.stringify(past).includes(NAME))
    }))
})
