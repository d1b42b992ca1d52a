import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isRefusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import type { LedgerStore } from '#ledger/store/connection'
import type { CaseFilter } from '#office/casework/case-list'
import { type OpenDesk, withDesk } from '#office/casework/fixtures/desk-over'
import { PLACE } from '#office/casework/fixtures/invented-city'

const SIZES = [10, 100, 1000, 10_000]
const OFFICE = 'police'
const VIEWER = `${OFFICE}.head`

/** Rows as the projection leaves them: one case of each of so many procedures, every third a closed file. */
async function fillTo({ rows }: Pick<LedgerStore, 'rows'>, from: number, to: number): Promise<void> {
  const id = `'${PLACE}-procedure-' || n || '-2026-1'`
  const due = "to_char(date '2026-06-01' + n % 60, 'YYYY-MM-DD')"
  // Words are looked for among the next cases as far as a whole day is among them.
  const opened = "to_char(date '2025-06-01' + n % 240, 'YYYY-MM-DD')"
  const each = 'FROM generate_series($1::int + 1, $2::int) AS n'
  await rows(
    `INSERT INTO cases (id, series, number, procedure, channel, place, lead, title, opened_on, state,
       holder_role, holder_office, next_due, next_limit, version, is_closed_file)
     SELECT ${id}, '${PLACE}-procedure-' || n || '-2026', 1, 'procedure-' || n, 'channel-' || n % 7, '${PLACE}',
       '${OFFICE}', '虚拟案件' || n, ${opened}, 'open', 'officer', '${OFFICE}', ${due}, 'limit', 1, n % 3 = 0 ${each}`,
    [from, to],
  )
  await rows(
    `INSERT INTO case_offices (office, case_id, since, is_lead, is_open, is_closed_file, channel, procedure,
       opened_on, next_due)
     SELECT '${OFFICE}', ${id}, '2026-02-03', true, true, n % 3 = 0, 'channel-' || n % 7, 'procedure-' || n,
       ${opened}, ${due} ${each}`,
    [from, to],
  )
  await rows(
    `INSERT INTO case_words (case_id, office, is_closed_file, opened_on, search)
     SELECT ${id}, '${OFFICE}', n % 3 = 0, ${opened}, '虚拟案件' || n ${each}`,
    [from, to],
  )
  await rows(
    `INSERT INTO case_counts AS old
     SELECT '${OFFICE}', n % 3 = 0, 'channel-' || n % 7, true, ${due}, count(*) ${each} GROUP BY 1, 2, 3, 4, 5
     ON CONFLICT (office, is_closed_file, channel, is_open, due_day) DO UPDATE SET number = old.number + excluded.number`,
    [from, to],
  )
}

const filters: Readonly<Record<string, CaseFilter>> = {
  all: {},
  channel: { channel: 'channel-3' },
  procedure: { procedure: 'procedure-7' },
  open: { state: 'open' },
  due: { dueBefore: '2026-06-20' },
  overdue: { isOverdue: true },
  mine: { isMine: true },
  'words that all hold': { text: '虚拟' },
  'words that none holds': { text: '不存在的字' },
  dispute: { dispute: 'd' },
  'another office': { office: 'court' },
}

/** How many statements each list takes, and how many rows came of all of them. */
async function costs({
  desk,
  as,
  asked,
}: OpenDesk): Promise<{ costs: Record<string, number>; rows: number }> {
  const viewer = await as(VIEWER)
  const found: Record<string, number> = {}
  let rows = 0
  const counted = async <T>(what: string, work: () => Promise<T>): Promise<T> => {
    const before = asked()
    const answer = await work()
    found[what] = asked() - before
    return answer
  }
  for (const [what, filter] of Object.entries(filters))
    for (const how of ['list', 'queue'] as const) {
      const page = await counted(`${how}, ${what}`, () => desk[how](viewer, filter, { limit: 5 }))
      assert.ok(!isRefusal(page), what)
      rows += page.rows.length
    }
  const { channels } = await counted('counts', () => desk.counts(viewer))
  await counted('hand-overs', () => desk.handOvers(viewer))
  return { costs: found, rows: rows + channels.reduce((sum, one) => sum + one.open, 0) }
}

onBothStores(freshPlace => {
  test('a list takes as many statements for 10 procedures as for 10,000, each with its cases', async () =>
    withDesk(await freshPlace(), async open => {
      let filled = 0
      let first: Record<string, number> | undefined
      let before = 0
      for (const size of SIZES) {
        await fillTo(open.ledger.store, filled, size)
        filled = size
        const { costs: found, rows } = await costs(open)
        first ??= found
        assert.deepEqual(found, first, `${size} procedures`)
        assert.ok(rows > before, `${size} procedures: ${rows} rows, ${before} before`)
        before = rows
      }
      // A counter that counts nothing would be constant too.
      assert.ok(Object.values(first ?? {}).every(one => one === 1))
    }))
})
