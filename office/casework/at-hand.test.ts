import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import { verify } from '#ledger/verify'
import { openDesk } from '#office/casework/desk'
import { book, type OpenDesk, TODAY, withDesk } from '#office/casework/fixtures/desk-over'
import { inventedCity, PLACE } from '#office/casework/fixtures/invented-city'

const ON = '2026-03-02'
const complaint = { procedure: 'complaint', lead: 'ip-office', place: PLACE, on: ON }

function good<T extends object>(result: T | Refusal): T {
  assert.ok(!isRefusal(result), JSON.stringify(result))
  return result as T
}

/** As another process on the same database has it: with cases at hand of its own. */
const otherDesk = ({ ledger }: OpenDesk) =>
  openDesk({ ledger, book, people: inventedCity(), now: () => `${TODAY}T08:00:00.000Z` })

onBothStores(freshPlace => {
  test('an act on a case at hand reads no entries, however many the case has', async () =>
    withDesk(await freshPlace(), async ({ desk, as, asked }) => {
      const one = await as('ip-office.one')
      const { id } = good(await desk.open(one, complaint)).case
      good(await desk.act(one, { case: id, act: 'accept', on: ON }))
      const before = asked()
      for (let n = 0; n < 5; n++) good(await desk.act(one, { case: id, act: 'clue', on: ON, key: `k-${n}` }))
      assert.equal(asked(), before)
    }))

  test('a case at hand is shown without being told again, with where it has been', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as } = open
      const one = await as('ip-office.one', ON)
      const { id } = good(await desk.open(one, complaint)).case
      good(await desk.act(one, { case: id, act: 'accept', on: ON }))
      const shown = good(await desk.show(one, id))
      assert.equal(good(await desk.show(one, id)).dossier, shown.dossier)
      const anew = good(await otherDesk(open).show(one, id))
      assert.deepEqual([anew.passed, anew.row], [shown.passed, shown.row])
      assert.equal(shown.passed.length, 2)
    }))

  test('what another desk did meanwhile is no reason to refuse, and none to forget it', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as, ledger } = open
      const [here, there] = [desk, otherDesk(open)]
      const [one, two] = [await as('ip-office.one'), await as('ip-office.two')]
      const { id } = good(await here.open(one, complaint)).case
      good(await there.act(two, { case: id, act: 'accept', on: ON }))
      const party = { name: '虚拟商店', role: 'respondent' }
      good(await here.act(one, { case: id, act: 'clue', on: ON, parties: [party] }))
      const { case: row } = good(await there.act(two, { case: id, act: 'clue', on: ON }))
      assert.equal(row.version, 4)
      assert.deepEqual(good(await here.show(await as('ip-office.one', ON), id)).row, row)
      assert.deepEqual(good(await here.list(one, {})).rows, [row])
      assert.equal((await verify(ledger)).misfit, undefined)
    }))

  test('a version that was read is refused once another desk has gone on, and names where the case is', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as } = open
      const one = await as('ip-office.one')
      const { id, version } = good(await desk.open(one, complaint)).case
      good(await otherDesk(open).act(one, { case: id, act: 'accept', on: ON }))
      const late = await desk.act(one, { case: id, act: 'accept', on: ON, version })
      assert.deepEqual(late, { refused: 'changed-meanwhile', detail: `${id}#2` })
    }))

  test('whoever was taken off a closed file by another desk does nothing more in it', async () =>
    withDesk(await freshPlace(), async open => {
      const { desk, as } = open
      const [head, one] = [await as('police.head'), await as('police.one')]
      const file = { procedure: 'criminal-case', lead: 'police', place: PLACE, on: ON }
      const { id } = good(await desk.open(head, file)).case
      good(await desk.assign(head, { case: id, add: ['police.one'] }))
      const acts = good(await desk.show(one, id)).acts.filter(act => act.mine.length > 0 && !act.refusal)
      assert.ok(acts.length > 0)
      good(await otherDesk(open).assign(head, { case: id, remove: ['police.one'] }))
      for (const { open: shown } of acts) {
        const done = await desk.act(one, { case: id, act: shown.name, on: ON })
        assert.ok(isRefusal(done) && done.refused === 'unknown-case', shown.name)
      }
    }))

  test('two who act at once and name no version both act, where both may', async () =>
    withDesk(await freshPlace(), async ({ desk, as }) => {
      const [one, two] = [await as('ip-office.one'), await as('ip-office.two')]
      const { id } = good(await desk.open(one, complaint)).case
      good(await desk.act(one, { case: id, act: 'accept', on: ON }))
      const done = await Promise.all([one, two].map(who => desk.act(who, { case: id, act: 'clue', on: ON })))
      assert.deepEqual(done.map(one => good(one).case.version).sort(), [3, 4])
    }))
})
