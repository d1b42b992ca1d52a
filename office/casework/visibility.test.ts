import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Guarded, maySee, type Viewer } from '#kernel/authority'
import { isRefusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import type { CaseRow } from '#office/casework/case-row'
import type { CaseFilter } from '#office/casework/case-list'
import { type OpenDesk, TODAY, withDesk } from '#office/casework/fixtures/desk-over'
import { fill, guardsOf, OPENED, people } from '#office/casework/fixtures/filled-desk'
import { PLACE } from '#office/casework/fixtures/invented-city'

const PAGE = 7
/** The desk of the tests records at this moment. */
const NOW = `${TODAY}T08:00:00.000Z`
const PAGES_MAX = 100

async function wholeList({ desk }: OpenDesk, viewer: Viewer, filter: CaseFilter, how: 'list' | 'queue') {
  const rows: CaseRow[] = []
  let after: string | undefined
  for (let page = 0; page < PAGES_MAX; page++) {
    const found = await desk[how](viewer, filter, { limit: PAGE, ...(after !== undefined && { after }) })
    assert.ok(!isRefusal(found))
    rows.push(...found.rows)
    after = found.next
    if (after === undefined) return rows
  }
  throw new Error('The list has no end')
}

onBothStores(freshPlace => {
  test('lists, counts and pages show to each person exactly what duty lets him see', async () =>
    withDesk(
      await freshPlace(),
      async open => {
        const rows = await fill(open)
        const guards = await guardsOf(open, rows)
        assert.ok(
          [...guards.values()].some(one => one.isClosed) &&
            [...guards.values()].some(one => one.joined.length > 0),
        )
        let seen = 0
        for (const person of [...people.persons, 'nobody']) {
          const viewer = await open.as(person, OPENED)
          const sees = rows.filter(({ id }) => maySee(viewer, guards.get(id) as Guarded).may)
          const ids = sees.map(one => one.id).sort()
          seen += ids.length
          const listed = await wholeList(open, viewer, {}, 'list')
          assert.deepEqual(listed.map(one => one.id).sort(), ids, person)
          assert.deepEqual(new Set(listed.map(one => one.id)).size, listed.length, person)
          const queue = await wholeList(open, viewer, {}, 'queue')
          const openIds = sees.filter(one => one.closedOn === null).map(one => one.id)
          assert.deepEqual(queue.map(one => one.id).sort(), openIds.sort(), person)
          const dues = queue.map(one => one.nextDue ?? '~')
          assert.deepEqual(dues, [...dues].sort(), person)
          const { channels, weeks } = await open.desk.counts(viewer)
          const sum = (numbers: readonly number[]) => numbers.reduce((total, one) => total + one, 0)
          assert.equal(sum(channels.map(one => one.open + one.closed)), ids.length, person)
          assert.equal(sum(weeks.map(one => one.open)), openIds.length, person)
          for (const { id } of rows) {
            const shown = await open.desk.show(viewer, id)
            assert.equal(!isRefusal(shown), ids.includes(id), `${person} ${id}`)
            if (isRefusal(shown)) assert.deepEqual(shown, { refused: 'unknown-case', detail: undefined })
          }
        }
        assert.ok(seen > rows.length)
      },
      people,
    ))

  test('what is closed to somebody is closed in its past as well', async () =>
    withDesk(
      await freshPlace(),
      async ({ desk, as }) => {
        const head = await as('police.head', OPENED)
        const member = await as('police.one', OPENED)
        const asked = { procedure: 'criminal-case', lead: 'police', place: PLACE, on: OPENED }
        const opened = await desk.open(head, asked)
        assert.ok(!isRefusal(opened), JSON.stringify(opened))
        const { id } = opened.case
        assert.ok(!isRefusal(await desk.assign(head, { case: id, add: [member.person] })))
        const knownOn = `${OPENED}T09:00:00.000Z`
        const shown = async () => [await desk.show(member, id), await desk.show(member, id, NOW)]
        assert.ok((await shown()).every(one => !isRefusal(one)))
        assert.deepEqual(await desk.show(member, id, knownOn), { refused: 'unknown-case', detail: undefined })
        assert.ok(!isRefusal(await desk.assign(head, { case: id, remove: [member.person] })))
        for (const one of await shown()) assert.deepEqual(one, { refused: 'unknown-case', detail: undefined })
        assert.ok(!isRefusal(await desk.show(head, id, NOW)))
      },
      people,
    ))

  test('filters narrow what is seen, alone and together', async () =>
    withDesk(
      await freshPlace(),
      async open => {
        const rows = await fill(open)
        const viewer = await open.as('ip-office.head', OPENED)
        const all = await wholeList(open, viewer, {}, 'list')
        const expected = (filter: CaseFilter, keep: (row: CaseRow) => boolean) =>
          wholeList(open, viewer, filter, 'list').then(found =>
            assert.deepEqual(
              found.map(one => one.id).sort(),
              all
                .filter(keep)
                .map(one => one.id)
                .sort(),
              JSON.stringify(filter),
            ),
          )
        assert.ok(all.length > 3 && all.length < rows.length)
        const [first] = all
        assert.ok(first)
        await expected({ channel: first.channel }, row => row.channel === first.channel)
        await expected({ procedure: first.procedure }, row => row.procedure === first.procedure)
        await expected({ state: 'open' }, row => row.closedOn === null)
        await expected({ state: 'closed' }, row => row.closedOn !== null)
        await expected({ office: 'ip-office', channel: first.channel }, row => row.channel === first.channel)
        await expected({ text: first.id.slice(7, 20) }, row => row.id.includes(first.id.slice(7, 20)))
        await expected({ text: '虚拟案' }, () => true)
        await expected({ text: '案' }, () => true)
        await expected({ text: '%' }, () => false)
        await expected({ text: 'no such words' }, () => false)
        await expected({ dueBefore: '2026-02-20' }, row => row.nextDue !== null && row.nextDue < '2026-02-20')
        await expected({ isOverdue: true }, row => row.nextDue !== null && row.nextDue < OPENED)
        await expected({ right: 'none' }, () => false)
      },
      people,
    ))

  test('a list, its counts and a page cost the same number of statements whatever there is to see', async () =>
    withDesk(
      await freshPlace(),
      async open => {
        const cost = async (person: string) => {
          const viewer = await open.as(person, OPENED)
          const before = open.asked()
          await open.desk.list(viewer, { state: 'open' })
          await open.desk.queue(viewer)
          await open.desk.counts(viewer)
          return open.asked() - before
        }
        const empty = await cost('ip-office.head')
        await fill(open)
        assert.deepEqual([empty, await cost('ip-office.head'), await cost('nobody')], [3, 3, 3])
        // Words that many cases hold are found at once, others by a second look.
        const viewer = await open.as('ip-office.head', OPENED)
        for (const [text, statements] of [
          ['虚拟', 1],
          ['none such', 2],
        ] as const) {
          const before = open.asked()
          await open.desk.list(viewer, { text }, { limit: 2 })
          assert.equal(open.asked() - before, statements, text)
        }
      },
      people,
    ))
})
