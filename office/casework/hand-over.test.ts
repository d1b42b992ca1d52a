import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import { verify } from '#ledger/verify'
import { openDesk } from '#office/casework/desk'
import { book, type OpenDesk, withDesk } from '#office/casework/fixtures/desk-over'
import { inventedCity, PLACE } from '#office/casework/fixtures/invented-city'

function good<T extends object>(result: T | Refusal): T {
  assert.ok(!isRefusal(result), JSON.stringify(result))
  return result as T
}

const nameOf = (result: object): string => (isRefusal(result) ? result.refused : 'done')

const ON = '2026-03-02'
const facts = { foundOn: '2026-03-02', facts: '案情摘要', suspect: '虚拟商店' }
const KIND = 'complaint-to-enforcement'
const MARKET = 'market-regulation'

/** A complaint in which an officer of the IP office has found a clue of a violation. */
async function complaintWithClue({ desk, as }: OpenDesk): Promise<string> {
  const one = await as('ip-office.one')
  const parties = [{ name: '虚拟商店' }]
  const asked = { procedure: 'complaint', lead: 'ip-office', place: PLACE, on: ON, parties }
  const { id } = good(await desk.open(one, asked)).case
  good(await desk.act(one, { case: id, act: 'accept', on: ON }))
  good(await desk.act(one, { case: id, act: 'clue', on: ON }))
  return id
}

async function sent(open: OpenDesk): Promise<{ id: string; handOver: string }> {
  const { desk, as } = open
  const id = await complaintWithClue(open)
  const one = await as('ip-office.one')
  const draft = good(await desk.handOver(one, { case: id, kind: KIND, to: MARKET, on: ON, facts }))
  const { id: handOver } = draft.handOver
  good(await desk.actOnHandOver(one, { handOver, act: 'send', on: ON }))
  return { id, handOver }
}

onBothStores(freshPlace => {
  test('a package is drafted, sent, signed for, accepted and answered, and opens a case in one dispute', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, ledger, as } = open
      const { id, handOver } = await sent(open)
      const head = await as(`${MARKET}.head`)
      assert.equal(nameOf(await desk.show(head, id)), 'done')
      const act = async (name: string, more: object = {}) =>
        good(await desk.actOnHandOver(head, { handOver, act: name, on: ON, ...more }))
      await act('receive')
      const accepted = await act('accept', { opens: 'penalty-case', key: 'k' })
      const { toCase } = accepted.handOver
      assert.ok(toCase !== null, JSON.stringify(accepted))
      assert.match(toCase, /-penalty-case-2026-1$/)
      assert.deepEqual((await act('accept', { opens: 'penalty-case', key: 'k' })).entries, accepted.entries)
      const page = good(await desk.show(head, toCase))
      assert.deepEqual(page.dossier.parties, [{ name: '虚拟商店', secret: false }])
      assert.deepEqual([page.row.lead, page.row.dispute], [MARKET, `dispute-${id}`])
      assert.deepEqual(
        page.related.map(row => row.id),
        [id],
      )
      const [answer = ''] = Object.keys(book.handOvers.get(KIND)?.answers ?? {})
      const answered = await act('answer', { facts: { answer } })
      assert.deepEqual([answered.handOver.state, answered.handOver.holderOffice], ['answered', null])
      assert.equal((await verify(ledger)).misfit, undefined)
    }))

  test('before it is sent the other office has no part in it, and of a closed file only its head then has', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as } = open
      const id = await complaintWithClue(open)
      const one = await as('ip-office.one')
      const asked = { case: id, kind: KIND, to: MARKET, on: ON, facts }
      const handOver = good(await desk.handOver(one, asked)).handOver.id
      const receive = async (person: string) =>
        nameOf(await desk.actOnHandOver(await as(person), { handOver, act: 'receive', on: ON }))
      assert.equal(await receive(`${MARKET}.head`), 'unknown-hand-over')
      assert.equal(nameOf(await desk.show(await as(`${MARKET}.head`), id)), 'unknown-case')
      good(await desk.actOnHandOver(one, { handOver, act: 'send', on: ON }))
      assert.equal(await receive(`${MARKET}.one`), 'unknown-hand-over')
      assert.equal(await receive('court.head'), 'unknown-hand-over')
      assert.equal(await receive('ip-office.one'), 'not-competent')
      assert.equal(await receive(`${MARKET}.head`), 'done')
      const shown = async (person: string) => good(await desk.show(await as(person), id)).handOvers.length
      assert.deepEqual([await shown(`${MARKET}.head`), await shown(`${MARKET}.one`)], [1, 0])
    }))

  test('a hand-over without competence, out of its way or too early is refused, and nothing of it stands', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, ledger, as } = open
      const one = await as('ip-office.one')
      const id = await complaintWithClue(open)
      const plain = good(
        await desk.open(one, { procedure: 'complaint', lead: 'ip-office', place: PLACE, on: ON }),
      ).case.id
      const entries = (await ledger.entries({})).entries.length
      const handOver = async (more: object) =>
        nameOf(await desk.handOver(one, { case: id, kind: KIND, to: MARKET, on: ON, facts, ...more }))
      assert.equal(await handOver({ to: 'court' }), 'office-not-competent')
      assert.equal(await handOver({ to: 'none' }), 'unknown-office')
      assert.equal(await handOver({ kind: 'none' }), 'unknown-hand-over')
      assert.equal(await handOver({ kind: 'adjudication-to-court', to: 'court' }), 'act-not-open')
      assert.equal(await handOver({ case: plain }), 'guard-not-met')
      assert.equal(await handOver({ on: '2026-07-01' }), 'later-than-today')
      assert.equal(await handOver({ on: '2026-03-01' }), 'earlier-than-last-act')
      assert.equal(await handOver({ version: 1 }), 'changed-meanwhile')
      assert.equal(await handOver({ facts: { none: 1 } }), 'fact-unknown')
      assert.equal((await ledger.entries({})).entries.length, entries)
    }))

  test('what is returned goes back with its reason, and is sent again or dropped', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as } = open
      const { handOver } = await sent(open)
      const act = async (person: string, name: string, more: object = {}) =>
        desk.actOnHandOver(await as(person), { handOver, act: name, on: ON, ...more })
      good(await act(`${MARKET}.head`, 'receive'))
      assert.equal(nameOf(await act(`${MARKET}.head`, 'return')), 'fact-missing')
      const returned = good(await act(`${MARKET}.head`, 'return', { facts: { returnedBecause: '材料不全' } }))
      assert.equal(returned.handOver.holderOffice, 'ip-office')
      const accept = { opens: 'complaint' }
      good(await act('ip-office.one', 'send'))
      good(await act(`${MARKET}.head`, 'receive'))
      assert.equal(nameOf(await act(`${MARKET}.head`, 'accept', accept)), 'act-not-open')
      assert.equal(good(await act(`${MARKET}.head`, 'accept')).handOver.toCase, null)
    }))

  test('where the law knows one act, sending the package is the delivery, and it is entered once', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, ledger, as } = open
      const [one, head] = [await as(`${MARKET}.one`), await as(`${MARKET}.head`)]
      const opening = { procedure: 'criminal-referral', lead: MARKET, place: PLACE, on: ON }
      const { id } = good(await desk.open(one, opening)).case
      good(await desk.act(one, { case: id, act: 'report', on: ON }))
      good(await desk.assign(head, { case: id, add: [`${MARKET}.head`] }))
      good(await desk.act(head, { case: id, act: 'approve', on: ON }))
      const way = { kind: 'penalty-to-police', to: 'police', facts: { facts: '案情', crime: '罪名' } }
      const handOver = good(await desk.handOver(one, { case: id, on: ON, ...way })).handOver.id
      const move = async (who: typeof one, act: string, more: object = {}) =>
        good(await desk.actOnHandOver(who, { handOver, act, on: ON, ...more })).entries.map(
          entry => entry.kind,
        )
      assert.deepEqual(await move(one, 'send'), ['hand-over.act', 'case.act', 'case.joined'])
      assert.match(good(await desk.show(one, id)).row.state, /^under-review/)
      const police = await as('police.head')
      await move(police, 'receive')
      await move(police, 'return', { facts: { returnedBecause: '材料不全' } })
      assert.deepEqual(await move(one, 'send'), ['hand-over.act'])
      assert.equal((await verify(ledger)).misfit, undefined)
    }))

  test('the past of a case shows its hand-overs as they were known then', async () =>
    withDesk(await freshPlace(), async open => {
      const { ledger, as } = open
      let now = '2026-06-30T08:00:00.000Z'
      const desk = openDesk({ ledger, book, people: inventedCity(), now: () => now })
      const one = await as('ip-office.one')
      const id = await complaintWithClue({ ...open, desk })
      now = '2026-06-30T09:00:00.000Z'
      const asked = { case: id, kind: KIND, to: MARKET, on: ON, facts }
      const { id: handOver } = good(await desk.handOver(one, asked)).handOver
      now = '2026-06-30T10:00:00.000Z'
      good(await desk.actOnHandOver(one, { handOver, act: 'send', on: ON }))
      const states = async (person: string, hour: string) =>
        good(await desk.show(await as(person), id, `2026-06-30T${hour}:30:00.000Z`)).handOvers.map(
          row => row.state,
        )
      const own = ['08', '09', '10'].map(hour => states('ip-office.one', hour))
      assert.deepEqual(await Promise.all(own), [[], ['drafted'], ['sent']])
      assert.deepEqual(await states('ip-office.two', '10'), [])
    }))
})
