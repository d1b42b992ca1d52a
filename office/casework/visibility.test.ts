import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Guarded, maySee, type Viewer } from '#kernel/authority'
import { addDays, weekday } from '#kernel/date'
import { isRefusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import type { CaseCounts } from '#office/casework/case-counts'
import type { CaseRow } from '#office/casework/case-row'
import { type CaseFilter, listCases } from '#office/casework/case-list'
import { type OpenDesk, TODAY, withDesk } from '#office/casework/fixtures/desk-over'
import { fill, guardsOf, handOverSome, OPENED, people } from '#office/casework/fixtures/filled-desk'
import { PLACE } from '#office/casework/fixtures/invented-city'
import { keyOf } from '#office/casework/words'

const PAGE = 7
/** The desk of the tests records at this moment. */
const NOW = `${TODAY}T08:00:00.000Z`
const PAGES_MAX = 100
/** Stands for the day of a case on which nothing falls due. */
const NO_DAY = '~'

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

/** What rows of a list count, one by one. */
function countsOf(rows: readonly CaseRow[], on: string): CaseCounts {
  const channels = new Map<string, { open: number; closed: number }>()
  const weeks = new Map<string, { open: number; overdue: number }>()
  for (const { channel, closedOn, nextDue } of rows) {
    const of = channels.get(channel) ?? { open: 0, closed: 0 }
    of[closedOn === null ? 'open' : 'closed'] += 1
    channels.set(channel, of)
    if (closedOn !== null) continue
    const due = nextDue?.slice(0, 10) ?? NO_DAY
    const week = due === NO_DAY ? due : addDays(due, -((weekday(due) + 6) % 7))
    const falling = weeks.get(week) ?? { open: 0, overdue: 0 }
    falling.open += 1
    falling.overdue += due < on ? 1 : 0
    weeks.set(week, falling)
  }
  const sorted = <V>(map: Map<string, V>) => [...map].sort(([one], [other]) => (one < other ? -1 : 1))
  return {
    channels: sorted(channels).map(([channel, of]) => ({ channel, ...of })),
    weeks: sorted(weeks).map(([week, of]) => ({ week: week === NO_DAY ? null : week, ...of })),
  }
}

/** The duties of several people in one hand: a case may be seen by more than one of them, or by none. */
async function manyHanded({ as }: OpenDesk): Promise<Viewer[]> {
  const duties = async (...persons: string[]) =>
    (await Promise.all(persons.map(person => as(person, OPENED)))).flatMap(one => one.duties)
  const police = await duties('police.one', 'procuratorate.one', 'court.one')
  const heads = await duties('ip-office.head', 'market-regulation.head', 'police.head', 'procuratorate.one')
  return [
    { person: 'police.one', on: OPENED, duties: police },
    { person: 'police.one', on: OPENED, duties: heads },
  ]
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
        const single = await Promise.all([...people.persons, 'nobody'].map(one => open.as(one, OPENED)))
        for (const viewer of [...single, ...(await manyHanded(open))]) {
          const { person } = viewer
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
          assert.deepEqual(await open.desk.counts(viewer), countsOf(listed, viewer.on), person)
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

  test('words are found alike by their marks and by going through the cases, alone and with what else is asked', async () =>
    withDesk(
      await freshPlace(),
      async open => {
        await handOverSome(open, await fill(open))
        const { store } = open.ledger
        let found = 0
        for (const viewer of await manyHanded(open))
          for (const more of [{}, { office: 'court' }, { state: 'open' as const }])
            for (const order of ['day', 'due'] as const) {
              const rest = await listCases(store, viewer, more, { limit: 200 }, order)
              assert.ok(!isRefusal(rest) && rest.next === undefined)
              for (const text of [rest.rows[0]?.id.slice(7, 20) ?? '', '虚拟案', '案', '隐名', '%']) {
                const holds: readonly CaseRow[] = rest.rows.filter(({ title, id }) =>
                  keyOf(`${title} ${id}`).includes(keyOf(text)),
                )
                for (const foundMax of [1, 1000]) {
                  const filter = { text, ...more }
                  const page = await listCases(store, viewer, filter, { limit: 200, foundMax }, order)
                  assert.ok(!isRefusal(page))
                  assert.deepEqual(page.rows, holds, `${order} ${JSON.stringify(filter)} of ${foundMax}`)
                }
                found += holds.length
              }
            }
        assert.ok(found > 100)
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
        const parts = await open.ledger.store.rows<{ case_id: string }>(
          "SELECT case_id FROM case_offices WHERE office = 'court'",
        )
        const ofCourt = new Set(parts.map(one => one.case_id))
        const [first] = all
        assert.ok(first)
        await expected({ channel: first.channel }, row => row.channel === first.channel)
        await expected({ procedure: first.procedure }, row => row.procedure === first.procedure)
        await expected({ state: 'open' }, row => row.closedOn === null)
        await expected({ state: 'closed' }, row => row.closedOn !== null)
        await expected({ office: 'ip-office', channel: first.channel }, row => row.channel === first.channel)
        await expected({ office: 'court' }, row => ofCourt.has(row.id))
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
        const viewer = await open.as('ip-office.head', OPENED)
        for (const text of ['虚拟', 'none such']) {
          const before = open.asked()
          await open.desk.list(viewer, { text }, { limit: 2 })
          assert.equal(open.asked() - before, 1, text)
        }
      },
      people,
    ))
})
