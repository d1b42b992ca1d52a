import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { figure, people, planted, trees } from '#kernel/fixtures/invented'
import type { Formula, Leaf, Rows } from '#kernel/formula'
import {
  ageSince,
  between,
  count,
  distinct,
  fieldOf,
  flow,
  happenings,
  mean,
  median,
  quantile,
  stock,
  sum,
} from '#kernel/formula'
import { type Given, quantileOf, quantityOf, readingOf, rowsOf } from '#kernel/memory'
import { is } from '#kernel/predicate'

const DAY = '2020-06-15'
const rights = [
  { id: 'a', height: 10, filedOn: '2020-06-15', grantedOn: '2019-12-31', applicant: 'Ann' },
  {
    id: 'b',
    height: 20,
    filedOn: '2020-01-01',
    grantedOn: '2020-04-01',
    applicant: 'ann',
    applicantKey: 'ann',
  },
  { id: 'c', filedOn: '2019-12-31', applicants: ['X', 'Y'], applicantKeys: ['x', 'y'] },
  { id: 'd', height: 40, filedOn: '2020-06-16', applicants: ['x'], applicantKeys: ['x'] },
]
const events = [
  { id: 'a', code: 'planted', on: '2020-06-15', amount: 500 },
  { id: 'b', code: 'planted', on: '2020-06-16', amount: 700 },
  { id: 'c', code: 'felled', on: '2020-06-01' },
]
const given: Given = { rights: { trees: rights }, events: { trees: events } }
const ask = (formula: Formula, of: Given = given) => readingOf(of).aggregate(formula as Leaf, DAY)
const ids = (rows: Rows) => rowsOf(rows, given, DAY).map(row => row.id)

test('a flow begins with its span and ends with the day, both included', () => {
  assert.deepEqual(ids(flow(trees, 'filedOn')), ['a', 'b'])
  assert.deepEqual(ids(flow(trees, 'filedOn', undefined, 'month')), ['a'])
  assert.deepEqual(ids(flow(trees, 'filedOn', undefined, 'quarter')), ['a'])
  assert.deepEqual(ids(flow(trees, 'filedOn', undefined, 'ever')), ['a', 'b', 'c'])
  assert.deepEqual(ids(flow(trees, 'grantedOn')), ['b'])
})

test('what happened counts by its kind and its own day', () => {
  assert.deepEqual(ids(happenings(trees, [planted])), ['a'])
  assert.equal(ask(sum(happenings(trees, [planted]), fieldOf('amount'))), 500)
})

test('what differs is told apart by its key where it has one, each value of a list by itself', () => {
  assert.equal(ask(distinct(stock(trees), 'id')), 4)
  assert.equal(ask(distinct(stock(trees), 'applicant')), 2)
  assert.equal(ask(distinct(stock(trees), 'applicants')), 2)
})

test('a register without a right of the place is not known; one with none that fits counts zero', () => {
  assert.deepEqual(ask(count(stock(trees)), {}), { refused: 'no-records', detail: 'trees' })
  assert.deepEqual(ask(sum(stock(trees), fieldOf('height')), { rights: { trees: [] } }), {
    refused: 'no-records',
    detail: 'trees',
  })
  const none = stock(trees, is('id', 'nobody'))
  assert.equal(ask(count(none)), 0)
  assert.equal(ask(sum(none, fieldOf('height'))), 0)
  assert.deepEqual(ask(mean(none, fieldOf('height'))), { refused: 'nothing-to-measure', detail: undefined })
  assert.deepEqual(ask(median(stock(trees), fieldOf('girth'))), {
    refused: 'nothing-to-measure',
    detail: undefined,
  })
})

test('an entry without the field adds nothing, and is not taken for zero', () => {
  assert.equal(ask(sum(stock(trees), fieldOf('height'))), 70)
  assert.equal(ask(mean(stock(trees), fieldOf('height'))), 70 / 3)
  assert.equal(ask(median(stock(trees), fieldOf('height'))), 20)
  assert.equal(ask(quantile(stock(trees), fieldOf('height'), 0.75)), 30)
})

test('amounts of time are in years, days or months', () => {
  const entry = { filedOn: '2018-06-15', grantedOn: '2019-06-15', empty: '' }
  assert.equal(quantityOf(ageSince('filedOn'), entry, DAY), 731 / 365.25)
  assert.equal(quantityOf(between('filedOn', 'grantedOn'), entry, DAY), 365)
  assert.equal(quantityOf(between('filedOn', 'grantedOn', 'months'), entry, DAY), 365 / (365.25 / 12))
  assert.equal(quantityOf(between('filedOn', 'empty'), entry, DAY), undefined)
  assert.equal(quantityOf(ageSince('empty'), entry, DAY), undefined)
  assert.equal(quantityOf(fieldOf('filedOn'), entry, DAY), undefined)
})

test('a quantile lies between its neighbours, and its ends are the least and the most', () => {
  const amounts = fc.array(fc.integer({ min: -1000, max: 1000 }), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(amounts, fc.double({ min: 0, max: 1, noNaN: true }), (some, at) => {
      const [least, most] = [Math.min(...some), Math.max(...some)]
      assert.equal(quantileOf(some, 0), least)
      assert.equal(quantileOf(some, 1), most)
      const found = quantileOf(some, at)
      assert.ok(found >= least && found <= most)
      assert.ok(quantileOf(some, Math.min(1, at + 0.1)) >= found - 1e-9)
    }),
  )
})

test('figures of other inputs are not looked at', () => {
  const reading = readingOf({
    figures: [figure(people, '2019', 8), { ...figure(people, '2019', 9), input: 'x' }],
  })
  const found = reading.figure(people, DAY)
  assert.equal('value' in found && found.value, 8)
})
