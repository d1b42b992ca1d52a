import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import { verify } from '#ledger/verify'
import { type OpenDesk, withDesk } from '#office/casework/fixtures/desk-over'
import { PLACE } from '#office/casework/fixtures/invented-city'

/** What was done, where it was not refused. */
function good<T extends object>(result: T | Refusal): T {
  assert.ok(!isRefusal(result), JSON.stringify(result))
  return result as T
}

const nameOf = (result: object): string => (isRefusal(result) ? result.refused : 'done')

const adjudication = { procedure: 'patent-infringement-adjudication', lead: 'ip-office', place: PLACE }
const complaint = { procedure: 'complaint', lead: 'ip-office', place: PLACE }
const ON = '2026-03-02'

async function opened({ desk, as }: OpenDesk, more: object = {}, person = 'ip-office.one') {
  return good(await desk.open(await as(person), { ...complaint, on: ON, ...more })).case
}

onBothStores(freshPlace => {
  test('a case is opened, shown and listed, numbered in its series, and verifies', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, ledger, as } = open
      const one = await as('ip-office.one')
      const first = good(await desk.open(one, { ...adjudication, on: ON, title: '虚拟专利纠纷' }))
      assert.equal(first.case.id, `${PLACE}-patent-infringement-adjudication-2026-1`)
      assert.deepEqual(good(await desk.show(one, first.case.id)).row, first.case)
      assert.deepEqual(good(await desk.list(one, {})).rows, [first.case])
      const many = await Promise.all(Array.from({ length: 5 }, () => opened(open)))
      const ids = [1, 2, 3, 4, 5].map(n => `${PLACE}-complaint-2026-${n}`)
      assert.deepEqual(many.map(row => row.id).sort(), ids)
      assert.equal((await verify(ledger)).misfit, undefined)
    }))

  test('of two who act on one version, one is refused and reads again', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as } = open
      const { id, version } = await opened(open)
      const [one, two] = [await as('ip-office.one'), await as('ip-office.two')]
      const done = await Promise.all([
        desk.act(one, { case: id, act: 'accept', on: ON, version }),
        desk.act(two, { case: id, act: 'refuse', on: ON, facts: { ground: '理由' }, version }),
      ])
      assert.deepEqual(done.map(nameOf).sort(), ['changed-meanwhile', 'done'])
      const later = await desk.act(two, { case: id, act: 'clue', on: ON, version })
      assert.equal(nameOf(later), 'changed-meanwhile')
    }))

  test('a request made again under its key enters nothing twice', async () =>
    withDesk(await freshPlace(), async ({ desk, ledger, as }) => {
      const one = await as('ip-office.one')
      const asked = { ...complaint, on: ON, key: 'k-1' }
      const both = await Promise.all([desk.open(one, asked), desk.open(one, asked)])
      const [first, second] = both.map(one => good(one))
      assert.deepEqual(first?.case, second?.case)
      const id = first?.case.id ?? ''
      const accept = { case: id, act: 'accept', on: ON, version: 1, key: 'k-2' }
      const done = good(await desk.act(one, accept))
      assert.deepEqual(good(await desk.act(one, accept)).entries, done.entries)
      assert.equal(nameOf(await desk.act(one, { ...accept, act: 'refuse' })), 'same-key-other-contents')
      assert.equal(nameOf(await desk.open(one, { ...asked, on: '2026-03-03' })), 'same-key-other-contents')
      assert.equal((await ledger.entries({})).entries.length, 2)
    }))

  test('what may not be done is refused by name, and nothing of it stands', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, ledger, as } = open
      const { id } = await opened(open)
      const one = await as('ip-office.one')
      const refusedAct = async (more: object, person = 'ip-office.one') =>
        desk.act(await as(person), { case: id, act: 'accept', on: ON, ...more })
      assert.equal(nameOf(await refusedAct({ on: '2026-07-01' })), 'later-than-today')
      assert.equal(nameOf(await refusedAct({ on: '2026-03-01' })), 'earlier-than-last-act')
      assert.equal(nameOf(await refusedAct({ on: '2026-02-30' })), 'not-a-day')
      assert.equal(nameOf(await refusedAct({ act: 'agree' })), 'act-not-open')
      assert.equal(nameOf(await refusedAct({ act: 'refuse' })), 'fact-missing')
      assert.equal(nameOf(await refusedAct({ facts: { unknown: 1 } })), 'fact-unknown')
      assert.equal(nameOf(await refusedAct({ facts: { ground: 1 } })), 'value-invalid')
      assert.deepEqual(await refusedAct({ role: 'complainant' }), {
        refused: 'not-competent',
        detail: 'complainant: officer',
      })
      assert.deepEqual(await refusedAct({}, 'court.one'), { refused: 'unknown-case', detail: undefined })
      assert.deepEqual(await refusedAct({}, 'ip-office.keeper'), {
        refused: 'unknown-case',
        detail: undefined,
      })
      assert.equal(nameOf(await desk.act(one, { case: 'none', act: 'accept', on: ON })), 'unknown-case')
      const opening = async (more: object) => nameOf(await desk.open(one, { ...complaint, on: ON, ...more }))
      assert.equal(await opening({ procedure: 'none' }), 'unknown-procedure')
      assert.equal(await opening({ lead: 'none' }), 'unknown-office')
      assert.equal(await opening({ lead: 'court' }), 'office-not-competent')
      assert.equal(await opening({ lead: 'market-regulation' }), 'not-competent')
      assert.equal(await opening({ on: '2019-01-01' }), 'limit-not-in-force')
      assert.equal((await ledger.entries({})).entries.length, 1)
    }))

  test('a head may extend, an officer is told who can', async () =>
    withDesk(await freshPlace(), async ({ desk, as }) => {
      const one = await as('ip-office.one')
      const { id } = good(await desk.open(one, { ...adjudication, on: ON })).case
      const page = good(await desk.show(one, id))
      const extend = page.acts.find(act => act.open.act.extends)
      assert.ok(extend)
      assert.deepEqual(extend.refusal, {
        refused: 'not-competent',
        detail: 'head-of-authority: ip-office (head)',
      })
      const asked = { case: id, act: extend.open.name, on: ON }
      assert.equal(nameOf(await desk.act(one, asked)), 'not-competent')
      assert.equal(nameOf(await desk.act(await as('ip-office.head'), asked)), 'done')
    }))

  test('a limit that runs out moves the case by itself, once, and an act enters what had run out before it', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, ledger, as } = open
      const [{ id }, other] = [await opened(open), await opened(open)]
      const one = await as('ip-office.one')
      for (const case_ of [id, other.id]) good(await desk.act(one, { case: case_, act: 'accept', on: ON }))
      assert.equal(await desk.advance('2026-03-20'), 0)
      const late = good(await desk.act(one, { case: other.id, act: 'notify', on: '2026-06-20' }))
      assert.deepEqual(
        late.entries.map(entry => entry.kind),
        ['case.ran-out', 'case.act'],
      )
      assert.equal(await desk.advance('2026-06-30'), 1)
      assert.equal(await desk.advance('2026-06-30'), 0)
      const page = good(await desk.show(one, id))
      assert.deepEqual(page.entries.at(-1)?.by, { person: 'system', office: 'ip-office' })
      assert.ok(page.row.state.startsWith('terminated'))
      assert.equal((await verify(ledger)).misfit, undefined)
    }))

  test('a case is shown as the log knew it at an instant', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as } = open
      const { id } = await opened(open)
      const one = await as('ip-office.one')
      assert.equal(nameOf(await desk.show(one, id, '2026-06-30T07:59:59.000Z')), 'unknown-case')
      assert.equal(good(await desk.show(one, id, '2026-06-30T08:00:00.000Z')).row.version, 1)
    }))

  test('secret names are for those who have the case, in pages, lists and search', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as } = open
      const parties = [{ name: '张密', secret: true }, { name: '虚拟商店' }]
      const { id } = await opened(open, { parties, title: '张密投诉虚拟商店' })
      const asked = { case: id, act: 'refuse', on: ON, facts: { ground: '张密撤回' } }
      good(await desk.act(await as('ip-office.one'), asked))
      const found = async (person: string, text: string) =>
        good(await desk.list(await as(person), { text })).rows.length
      const tells = async (person: string) =>
        JSON.stringify(good(await desk.show(await as(person), id))).includes('张密')
      assert.deepEqual(await Promise.all(['one', 'head', 'two'].map(who => tells(`ip-office.${who}`))), [
        true,
        true,
        false,
      ])
      assert.deepEqual(
        [await found('ip-office.two', '虚拟商店'), await found('ip-office.two', '张密')],
        [1, 0],
      )
      const listed = JSON.stringify(await desk.list(await as('ip-office.two'), {}))
      assert.ok(listed.includes('投诉虚拟商店') && !listed.includes('张密'))
    }))

  test('cases are assigned by heads, and taken by those who may see them', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as } = open
      const { id } = await opened(open)
      const assign = async (person: string, asked: object) =>
        nameOf(await desk.assign(await as(person), { case: id, ...asked }))
      assert.equal(await assign('ip-office.two', { add: ['ip-office.two'] }), 'done')
      assert.equal(await assign('ip-office.two', { remove: ['ip-office.one'] }), 'not-competent')
      assert.equal(await assign('ip-office.head', { remove: ['ip-office.one'] }), 'done')
      assert.equal(await assign('ip-office.head', { add: ['court.one'] }), 'office-not-competent')
      assert.equal(await assign('court.head', { add: ['court.one'] }), 'unknown-case')
      // What says nothing is not entered.
      assert.equal(await assign('ip-office.head', {}), 'parameter-invalid')
      assert.equal(nameOf(await desk.link(await as('ip-office.one'), { case: id })), 'parameter-invalid')
      const mine = good(await desk.list(await as('ip-office.two'), { isMine: true })).rows
      assert.deepEqual(
        mine.map(row => row.id),
        [id],
      )
      const linked = good(
        await desk.link(await as('ip-office.one'), { case: id, dispute: 'd-1', right: 'ZL1' }),
      )
      assert.deepEqual([linked.case.dispute, linked.case.rightNumber], ['d-1', 'ZL1'])
    }))
})
