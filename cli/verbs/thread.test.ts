import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, openDesk } from '#cli/fixtures/desk'
import { leavesOf } from '#kernel/formula'
import type { MeasurePage } from '#server/api/measures'
import type { MatrixShape, ThreadShape } from '#server/api/thread'
import { rowsBehind } from '#server/values'

const CITY = '990100'
const DAY = '2025-12-31'
const SIZE = 60

let desk: Desk
before(async () => {
  desk = await openDesk()
  assert.equal((await desk.answer('sample', '--size', String(SIZE))).exit, 0)
})
after(() => desk.close())

const thread = async (...line: string[]) => (await desk.answer('thread', ...line)) as unknown as ThreadShape
const idsIn = ({ columns }: ThreadShape, kind: string) =>
  columns
    .flatMap(one => one.nodes)
    .filter(node => node.kind === kind)
    .map(node => node.id)

test('coverage is told in five words, and the matrix crossing by crossing', async () => {
  const { exit, ...coverage } = await desk.answer('plan', 'coverage')
  assert.deepEqual(Object.keys(coverage), [
    'clauses',
    'answered',
    'open',
    'dutiesWithoutIndicator',
    'indicatorsWithoutDuty',
  ])
  assert.deepEqual([exit, coverage.clauses, coverage.answered, coverage.open], [0, 35, 35, []])
  const { said } = await desk.run('plan', 'coverage', '--lang', 'en')
  assert.match(said, /Clauses that somebody answers: 35 \/ 35/)
  const { crossings } = (await desk.answer('plan', 'matrix')) as unknown as MatrixShape
  assert.equal(crossings.length, 20)
  assert.match((await desk.run('plan', 'matrix')).said, /知识产权大保护工程\s+保护环境一流\s+措施15/)
  assert.equal((await desk.run('plan', 'drawing')).exit, 2)
})

test('measures are listed and shown, by id or by code', async () => {
  const list = await desk.run('measure', 'list')
  assert.equal(list.said.trim().split('\n').length, desk.house.catalogue.measures.size)
  const page = (await desk.answer('measure', 'show', 'p2.3')) as unknown as MeasurePage
  assert.equal(page.id, 'adjudicate-patent-disputes')
  assert.equal(page.lead.id, 'ip-office')
  assert.ok(page.moves.some(one => one.code === 'R04') && page.clauses.length > 0)
  assert.match((await desk.run('measure', 'show', 'P2.3')).said, /牵头\s+市知识产权局/)
  assert.equal((await desk.answer('measure', 'show', 'P9.9')).refused, 'unknown-measure')
})

test('the thread of a clause ends at figures, where a place and a day are given', async () => {
  const found = await thread('feature-industry', '--place', CITY, '--on', DAY)
  assert.equal(found.place, CITY)
  const figures = found.columns.at(-1)?.nodes.map(one => one.figure) ?? []
  assert.ok(figures.length > 20)
  assert.ok(figures.every(one => one && (one.value === undefined) === (one.refused !== undefined)))
  assert.ok(figures.some(one => one?.value !== undefined))
  const { said } = await desk.run('thread', 'feature-industry', '--place', CITY, '--on', DAY)
  assert.match(said, /→ 知识产权产业发展体系/)
})

test('a right’s thread holds the indicators that count it, and no other', async () => {
  const rows = await desk.house.engine.rows<{ register: string; id: string; number: string; place: string }>(
    `SELECT register, id, applicationNumber AS number, place FROM rights
    WHERE register IN ('inventions', 'trademarks') ORDER BY grantedOn DESC, id LIMIT 1 BY register`,
  )
  const all = [...desk.house.catalogue.indicators.values()]
  let counted = 0
  for (const { register, id, number, place } of rows) {
    const found = await thread(`${register}:${id}`, '--on', DAY)
    assert.deepEqual([found.focus.kind, found.focus.id], ['right', `${register}:${id}`])
    assert.deepEqual(idsIn(found, 'register'), [register])
    const counting: string[] = []
    for (const one of all)
      for (const [leaf, asked] of leavesOf(one.value, DAY).entries()) {
        if (!asked.leaf.rows.registers.some(of => of.id === register)) continue
        const behind = await rowsBehind(desk.house, one, place, DAY, { limit: SIZE * 5, leaf })
        if (behind.rows.some(row => row.register === register && row.id === id)) counting.push(one.id)
      }
    counted += counting.length
    assert.deepEqual(idsIn(found, 'indicator').sort(), [...new Set(counting)].sort(), id)
    if (number) assert.equal((await thread(number, '--on', DAY)).focus.id, found.focus.id)
  }
  assert.ok(rows.length === 2 && counted > 5, String(counted))
})

test('a case’s thread is for those who may see the case', async () => {
  const opening = ['--place', CITY, '--on', '2026-03-02', '--as', 'sample.market.1']
  const office = `${CITY}-market-regulation`
  const opened = await desk.answer('case', 'open', 'complaint', '--office', office, ...opening)
  assert.equal(opened.exit, 0, JSON.stringify(opened))
  const { id } = opened.case as { id: string }
  const found = await thread(id, '--as', 'sample.market.1')
  assert.deepEqual([found.focus.kind, idsIn(found, 'procedure')], ['case', ['complaint']])
  assert.ok(idsIn(found, 'measure').includes('take-reports-and-reward-them'))
  assert.ok(idsIn(found, 'indicator').includes('complaints-answered-in-time'))
  assert.equal((await desk.answer('thread', id)).refused, 'unknown-id')
})

test('what names nothing, no day or no place is refused', async () => {
  assert.equal((await desk.answer('thread', 'nothing')).refused, 'unknown-id')
  assert.equal((await desk.answer('thread', 'method', '--on', '2025-02-30')).refused, 'not-a-day')
  assert.equal((await desk.answer('thread', 'method', '--place', 'Atlantis')).refused, 'unknown-place')
  assert.equal((await desk.run('thread')).exit, 2)
})
