import assert from 'node:assert/strict'
import { test } from 'node:test'
import { itemOf, promiseOf } from '#kernel/plan/fixtures/plan-of'
import { fraction } from '#kernel/plan/fraction'
import { expectedDays } from '#kernel/plan/order'
import type { KnownItem } from '#kernel/plan/plan'
import { rollUp } from '#kernel/plan/roll-up'
import { riskOf, standingOf, verdictsOf } from '#kernel/plan/standing'

const item = itemOf('t', { from: '2026-01-01', due: '2026-04-10' })
const half = fraction(1n, 2n)
const whole = fraction(1n)
const none = fraction(0n)

test('how an item stands follows from its days and its share', () => {
  const at = (on: string, share = none, said = {}) => standingOf({ item, ...said }, share, on)
  assert.equal(at('2025-12-31'), 'not-begun')
  assert.equal(at('2026-01-01'), 'not-begun')
  assert.equal(at('2026-01-20'), 'on-track')
  // A hundred days long: after twenty of them a fifth has passed, and nothing is still in time.
  assert.equal(at('2026-01-21'), 'on-track')
  assert.equal(at('2026-01-22'), 'at-risk')
  assert.equal(at('2026-03-11', half), 'on-track')
  assert.equal(at('2026-03-13', half), 'at-risk')
  assert.equal(at('2026-04-10', half), 'at-risk')
  assert.equal(at('2026-04-11', half), 'overdue')
  assert.equal(at('2026-04-11', whole, { doneOn: '2026-04-10' }), 'done')
  assert.equal(at('2026-05-11', whole, { doneOn: '2026-04-11' }), 'done-late')
  assert.equal(at('2026-05-11', whole, { doneOn: '2026-04-11', verifiedOn: '2026-05-01' }), 'verified')
})

test('what waits for something late is at risk', () => {
  const slip = { from: '2026-01-01', due: '2026-04-12', slip: 2 }
  assert.equal(standingOf({ item }, half, '2026-01-02', slip), 'at-risk')
  assert.equal(standingOf({ item }, half, '2026-01-02', { ...slip, slip: 0 }), 'on-track')
})

test('a whole is done when the last of its parts was, and what waits for it begins behind that', () => {
  const parts = [
    itemOf('p', { kind: 'programme' }),
    itemOf('q', { kind: 'project', parent: 'p', due: '2026-03-31' }),
    itemOf('a', { parent: 'q', due: '2026-03-31' }),
    itemOf('b', { parent: 'q', due: '2026-03-31' }),
    itemOf('r', { kind: 'project', parent: 'p', after: ['q'], from: '2026-04-01' }),
  ]
  const items = new Map<string, KnownItem>(parts.map(one => [one.id, { item: one }]))
  const done = (id: string, doneOn: string) => {
    const known = items.get(id) as KnownItem
    items.set(id, { ...known, doneOn, progress: { on: doneOn, share: '1', evidence: [] } })
  }
  done('a', '2026-03-10')
  assert.equal(rollUp(items).get('q')?.doneOn, undefined)
  done('b', '2026-03-20')
  const shares = rollUp(items)
  assert.deepEqual([shares.get('q')?.doneOn, shares.get('p')?.below], ['2026-03-20', 4])
  const ends = new Map([...shares.values()].flatMap(one => (one.doneOn ? [[one.item, one.doneOn]] : [])))
  assert.equal(expectedDays(parts, ends, '2026-05-01').get('r')?.slip, 0)
})

test('why something is at risk is told: what holds it up, or how much time has passed', () => {
  const slip = { from: '2026-01-01', due: '2026-04-12', slip: 2 }
  assert.deepEqual(riskOf(item, half, '2026-01-02', slip), { rule: 'waits', days: 2 })
  assert.deepEqual(riskOf(item, none, '2026-01-22'), { rule: 'behind', passed: fraction(21n, 100n) })
  assert.equal(riskOf(item, none, '2026-01-21'), undefined)
})

const promise = promiseOf('x', {
  goals: [
    { on: '2026-06-30', value: '11' },
    { on: '2026-12-31', value: '12' },
  ],
})

const verdicts = (observed: [string, number][], on: string, withdrawnOn?: string, of = promise) =>
  verdictsOf(
    of,
    observed.map(([day, value]) => ({ on: day, value })),
    on,
    withdrawnOn,
  ).map(one => one.verdict)

test('a goal is kept by its day, late after it, missed when it is over', () => {
  assert.deepEqual(verdicts([], '2026-06-30'), ['open', 'open'])
  assert.deepEqual(verdicts([], '2026-07-01'), ['no-figure', 'open'])
  assert.deepEqual(verdicts([['2026-06-30', 11]], '2026-07-01'), ['kept', 'open'])
  assert.deepEqual(verdicts([['2026-06-30', 10.9]], '2026-07-01'), ['missed', 'open'])
  assert.deepEqual(
    verdicts(
      [
        ['2026-06-30', 10.9],
        ['2026-08-31', 11],
      ],
      '2026-09-01',
    ),
    ['late', 'open'],
  )
  // What was reached and lost again before its day is not kept.
  assert.deepEqual(
    verdicts(
      [
        ['2026-03-31', 12],
        ['2026-06-30', 10],
      ],
      '2026-07-01',
    ),
    ['missed', 'open'],
  )
  // What is observed later than the day that is asked for is not known on it.
  assert.deepEqual(verdicts([['2026-08-31', 11]], '2026-08-30'), ['no-figure', 'open'])
  // Reached ahead of its day it is still open, and kept on the day itself.
  assert.deepEqual(verdicts([['2026-05-31', 13]], '2026-06-29'), ['open', 'open'])
  assert.deepEqual(verdicts([['2026-05-31', 13]], '2026-06-30'), ['kept', 'open'])
  // The baseline itself is no result.
  assert.deepEqual(verdicts([['2025-12-31', 99]], '2026-07-01'), ['no-figure', 'open'])
})

test('less is better where the indicator says so', () => {
  const lower = promiseOf('x', { better: 'lower', goals: [{ on: '2026-06-30', value: '9' }] })
  assert.deepEqual(verdicts([['2026-06-30', 9]], '2026-07-01', undefined, lower), ['kept'])
  assert.deepEqual(verdicts([['2026-06-30', 9.1]], '2026-07-01', undefined, lower), ['missed'])
})

test('a promise that was withdrawn in time is withdrawn, one withdrawn behind its day is judged', () => {
  assert.deepEqual(verdicts([], '2027-01-01', '2026-05-01'), ['withdrawn', 'withdrawn'])
  assert.deepEqual(verdicts([['2026-06-30', 10]], '2027-01-01', '2026-07-01'), ['missed', 'withdrawn'])
  assert.deepEqual(verdicts([['2026-04-30', 11]], '2027-01-01', '2026-05-01'), ['withdrawn', 'withdrawn'])
})
