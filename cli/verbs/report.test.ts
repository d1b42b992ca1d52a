import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, openDesk } from '#cli/fixtures/desk'
import type { BoardShape } from '#server/api/boards'
import type { OwedReportShape, ReportCalendarShape } from '#server/api/reports'

let desk: Desk
before(async () => {
  desk = await openDesk()
  assert.equal((await desk.answer('sample', '--size', '20')).exit, 0)
})
after(() => desk.close())

const answer = async <T>(...line: string[]) => (await desk.answer(...line)) as unknown as T & { exit: number }
const list = (...more: string[]) => answer<ReportCalendarShape>('report', 'list', ...more)

test('the invented year of reports: most in time, some late, one returned, some never sent', async () => {
  const { whole, reports, byOffice, byMonth } = await list('--as', 'sample.ip.1')
  const how = (wanted: OwedReportShape['timeliness']) => reports.filter(one => one.timeliness === wanted)
  const { due, sent, inTime, late, missing, missed, returned, locked } = whole
  assert.deepEqual(
    [inTime, late, missed],
    [how('in-time'), how('late'), how('missed')].map(one => one.length),
  )
  assert.equal(due, inTime + late + missing + missed)
  assert.equal(sent, inTime + late)
  assert.ok(late > 0 && missed > 0 && returned > 0 && locked > 0 && inTime > due / 2, JSON.stringify(whole))
  for (const sums of [byOffice, byMonth])
    assert.equal(
      sums.reduce((sum, one) => sum + one.due, 0),
      due,
    )
  assert.ok(reports.every(one => one.office.name.startsWith('示例')))
})

test('an office sees its own reports alone, and one of them whole', async () => {
  const { reports } = await list('--as', 'sample.customs.1')
  assert.deepEqual([...new Set(reports.map(one => one.office.id))], ['990100-customs'])
  const id = reports.find(one => one.case)?.case ?? ''
  const shown = await answer<{ id: string; title: string }>('report', 'show', id, '--as', 'sample.customs.1')
  assert.deepEqual([shown.exit, shown.id], [0, id])
  const hidden = await answer<{ refused: string }>('report', 'show', id, '--as', 'sample.court.1')
  assert.deepEqual([hidden.exit, hidden.refused], [1, 'unknown-case'])
})

test('reports are expected once, not after their period is closed, and not by whoever has no authority', async () => {
  const expect = (...words: string[]) =>
    answer<{ opened: string[]; before: number; refused?: string }>('report', 'expect', ...words)
  const first = await expect('half-year-report', '2026-H1', '--as', 'sample.ip.2')
  assert.deepEqual([first.exit, first.opened.length, first.before], [0, 5, 0])
  const again = await expect('half-year-report', '2026-H1', '--as', 'sample.ip.1')
  assert.deepEqual([again.opened, again.before], [[], 5])
  const refused = async (...words: string[]) => (await expect(...words)).refused
  assert.equal(await refused('annual-summary', '2024', '--as', 'sample.ip.1'), 'period-closed')
  assert.equal(await refused('annual-summary', '2027', '--as', 'sample.ip.1'), 'unknown-period')
  assert.equal(await refused('weekly', '2026', '--as', 'sample.ip.1'), 'unknown-schedule')
  assert.equal(await refused('quarterly-progress', '2026-Q2', '--as', 'sample.court.1'), 'not-competent')
})

test('what the city does for its own plan is on its boards, and in no count of a channel', async () => {
  const board = await answer<BoardShape>('board', 'show', 'supervision-board', '--as', 'sample.ip.1')
  const [round] = board.cards
  assert.deepEqual([round?.draw?.agrees, round?.parts.length], [true, 3])
  const line = [
    'board',
    'draw',
    '--size',
    '3',
    '--seed',
    '86',
    ...['东城', '西城', '高新', '江北', '湖滨', '临港'],
  ]
  const { drawn } = await answer<{ drawn: string[] }>(...line.map(one => one))
  assert.equal(drawn.length, 3)
  const none = await answer<{ refused: string }>('board', 'show', 'none', '--as', 'sample.ip.1')
  assert.deepEqual([none.exit, none.refused], [1, 'unknown-board'])
  const viewer = await (await desk.house.people()).viewer('sample.ip.1', '2026-06-30')
  const { channels } = await (await desk.house.desk()).counts(viewer, ['organisation'])
  assert.deepEqual(channels, [])
})
