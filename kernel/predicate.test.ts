import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#kernel/date'
import type { Entry, Predicate } from '#kernel/predicate'
import {
  all,
  always,
  any,
  atLeast,
  atMost,
  contains,
  eventsRead,
  fieldsRead,
  had,
  has,
  holds,
  inForce,
  is,
  lessThan,
  moreThan,
  not,
  olderThan,
  oneOf,
  startsWith,
} from '#kernel/predicate'

const DAY = '2020-06-15'
const on = (day: string) => (predicate: Predicate, entry: Entry) => holds(predicate, entry, day)
const now = on(DAY)

test('a comparison takes its bound in or leaves it out, as its name says', () => {
  const said = (value: number) =>
    [moreThan, atLeast, lessThan, atMost].map(by => now(by('height', value), { height: 10 }))
  assert.deepEqual(said(9), [true, true, false, false])
  assert.deepEqual(said(10), [false, true, false, true])
  assert.deepEqual(said(11), [false, false, true, true])
})

test('days compare as days, and a day never with a number', () => {
  const entry = { filedOn: '2020-02-01' }
  assert.equal(now(lessThan('filedOn', '2020-10-01'), entry), true)
  assert.equal(now(moreThan('filedOn', '2019-12-31'), entry), true)
  for (const by of [moreThan, atLeast, lessThan, atMost]) {
    assert.equal(now(by('filedOn', 2020), entry), false)
    assert.equal(now(by('height', '2020-01-01'), { height: 5 }), false)
  }
})

test('a missing value satisfies nothing but `not`', () => {
  const conditions = [
    is('name', 'oak'),
    is('name', ''),
    oneOf('name', ['oak', '']),
    has('name'),
    moreThan('name', 1),
    atMost('name', '9'),
    contains('name', 'oak'),
    startsWith('name', ['o', '']),
    olderThan('name', 0),
    inForce(),
    had('planted'),
  ]
  for (const entry of [{}, { name: undefined }, { name: '' }, { name: [] }])
    for (const condition of conditions) {
      assert.equal(now(condition, entry), false, `${condition.node} of ${JSON.stringify(entry)}`)
      assert.equal(now(not(condition), entry), true)
    }
  assert.equal(now(always(), {}), true)
})

test('zero and false are values', () => {
  assert.equal(now(has('height'), { height: 0 }), true)
  assert.equal(now(is('height', 0), { height: 0 }), true)
  assert.equal(now(is('green', false), { green: false }), true)
  assert.equal(now(is('height', 0), { height: false }), false)
})

test('a text is one value, a list has several; a prefix is a beginning and no part', () => {
  assert.equal(now(contains('ipc', 'H04L'), { ipc: ['H04L'] }), true)
  assert.equal(now(contains('ipc', 'H04'), { ipc: ['H04L'] }), false)
  assert.equal(now(startsWith('ipc', ['G06', 'H04']), { ipc: ['A01B', 'H04L'] }), true)
  assert.equal(now(startsWith('ipc', ['04']), { ipc: ['H04L'] }), false)
  assert.equal(now(startsWith('title', ['oak']), { title: 'oak tree' }), true)
})

test('exactly n years is not more than n years, and the day after is', () => {
  const condition = olderThan('grantedOn', 10)
  const entry = { grantedOn: '2010-06-15' }
  assert.equal(on('2020-06-14')(condition, entry), false)
  assert.equal(on('2020-06-15')(condition, entry), false)
  assert.equal(on('2020-06-16')(condition, entry), true)
  // The corresponding day of a leap day is the last of its month.
  assert.equal(on('2021-02-28')(olderThan('grantedOn', 1), { grantedOn: '2020-02-29' }), false)
  assert.equal(on('2021-03-01')(olderThan('grantedOn', 1), { grantedOn: '2020-02-29' }), true)
})

test('a stretch in force has its first day and not its last', () => {
  const entry = { inForce: [{ from: '2010-01-01', until: '2012-01-01' }, { from: '2015-01-01' }] }
  const days = [
    '2009-12-31',
    '2010-01-01',
    '2011-12-31',
    '2012-01-01',
    '2014-12-31',
    '2015-01-01',
    '2099-01-01',
  ]
  assert.deepEqual(
    days.map(day => on(day)(inForce(), entry)),
    [false, true, true, false, false, true, true],
  )
})

test('an event counts from its own day on, and only of its kind', () => {
  const entry = { events: [{ code: 'planted', on: DAY }] }
  assert.equal(on(addDays(DAY, -1))(had('planted'), entry), false)
  assert.equal(now(had('planted'), entry), true)
  assert.equal(now(had('felled'), entry), false)
  assert.equal(now(had('felled', 'planted'), entry), true)
})

const leaf = fc.oneof(
  fc.integer({ min: 0, max: 3 }).map(value => is('height', value)),
  fc.integer({ min: 0, max: 3 }).map(value => atLeast('height', value)),
  fc.constantFrom(has('height'), always(), inForce()),
)
const trees = fc.letrec<{ any: Predicate }>(tie => ({
  any: fc.oneof(
    { maxDepth: 3, depthSize: 'small' },
    leaf,
    fc.array(tie('any'), { maxLength: 3 }).map(of => all(...of)),
    fc.array(tie('any'), { maxLength: 3 }).map(of => any(...of)),
    tie('any').map(not),
  ),
})).any
const entries = fc.record({ height: fc.option(fc.integer({ min: 0, max: 3 }), { nil: undefined }) })

test('not, all and any obey De Morgan; all of nothing holds, any of nothing does not', () => {
  assert.equal(now(all(), {}), true)
  assert.equal(now(any(), {}), false)
  fc.assert(
    fc.property(trees, trees, entries, (a, b, entry) => {
      assert.equal(now(not(all(a, b)), entry), now(any(not(a), not(b)), entry))
      assert.equal(now(not(any(a, b)), entry), now(all(not(a), not(b)), entry))
      assert.equal(now(not(not(a)), entry), now(a, entry))
    }),
  )
})

test('the fields and events that a condition reads are found at any depth', () => {
  const condition = all(is('a', 1), not(any(has('b'), had('planted'))), startsWith('c', ['x']), had('felled'))
  assert.deepEqual(fieldsRead(condition), ['a', 'b', 'c'])
  assert.deepEqual(eventsRead(condition), ['planted', 'felled'])
})
