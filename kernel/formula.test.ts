import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { countedTrees, figure, people, trees } from '#kernel/fixtures/invented'
import type { Formula } from '#kernel/formula'
import {
  count,
  earlier,
  evaluate,
  flow,
  growth,
  input,
  inputsOf,
  known,
  leavesOf,
  minus,
  plus,
  ratio,
  share,
  stock,
  times,
} from '#kernel/formula'
import type { Figure } from '#kernel/input'
import { type Given, readingOf } from '#kernel/memory'
import { has, is, type Entry } from '#kernel/predicate'

const DAY = '2020-11-30'
const figures = [
  figure(people, '2018', 80),
  figure(people, '2019', 100),
  figure(countedTrees, '2019-11', 40),
  figure(countedTrees, '2020-11', 50),
]
const forest = (n: number): Given => ({
  rights: {
    trees: Array.from({ length: n }, (_, i): Entry => ({ id: String(i), height: i % 4 || undefined })),
  },
})
const work = (formula: Formula, given: Given, on = DAY) => evaluate(formula, readingOf(given), on)
const value = (formula: Formula, given: Given = { figures }, on = DAY) => {
  const { value, refused } = work(formula, given, on)
  return refused ?? value
}
const two = times(count(stock(trees)), 1)

test('a ratio is per so many, and a denominator of zero is refused', () => {
  assert.equal(value(ratio(input(countedTrees), input(people), { per: 10 })), 5)
  const none: Figure[] = [figure(people, '2019', 0), figure(countedTrees, '2020-11', 50)]
  assert.equal(value(ratio(input(countedTrees), input(people)), { figures: none }), 'zero-denominator')
})

test('what is missing is refused up to the top, and every part answers for itself', () => {
  const formula = plus(input(people), ratio(count(stock(trees)), input(countedTrees)))
  const { value, refused, detail, of } = work(formula, { figures })
  assert.deepEqual([value, refused, detail], [undefined, 'no-records', 'trees'])
  assert.deepEqual([of[0]?.value, of[1]?.refused], [100, 'no-records'])
  assert.deepEqual([of[1]?.of[0]?.refused, of[1]?.of[1]?.value], ['no-records', 50])
})

test('a published figure stands before a count, and the count stands beside it', () => {
  const formula = known(countedTrees, count(stock(trees)))
  const both = work(formula, { figures, ...forest(7) })
  assert.deepEqual([both.value, both.figure?.period, both.beside?.value], [50, '2020-11', 7])
  assert.equal(value(formula, forest(7)), 7)
  assert.equal(value(formula, {}), 'no-records')
})

test('two figures that contradict each other are not hidden behind a count', () => {
  const contradicting = [
    figure(countedTrees, '2020-11', 50),
    figure(countedTrees, '2020-11', 51, { source: 'other' }),
  ]
  const { refused, beside } = work(known(countedTrees, count(stock(trees))), {
    figures: contradicting,
    ...forest(7),
  })
  assert.deepEqual([refused, beside?.value], ['two-figures', 7])
})

test('growth compares a figure with that of the corresponding period, never with a count', () => {
  assert.equal(value(growth(input(countedTrees))), 25)
  assert.equal(value(growth(input(people))), 25)
  assert.equal(value(growth(input(countedTrees), { years: 2 })), 'missing-input')
  const formula = growth(known(countedTrees, count(stock(trees))))
  assert.equal(value(formula, { figures, ...forest(9) }), 25)
  const onlyNow = figures.filter(one => one.period !== '2019-11')
  assert.equal(value(formula, { figures: onlyNow, ...forest(9) }), 'missing-input')
})

test('growth from nothing is refused', () => {
  const from = [figure(countedTrees, '2019-11', 0), figure(countedTrees, '2020-11', 50)]
  assert.equal(value(growth(input(countedTrees)), { figures: from }), 'zero-denominator')
})

test('earlier asks for the corresponding day', () => {
  assert.equal(value(earlier(input(people), 1)), 80)
  const planted = { rights: { trees: [{ filedOn: '2018-05-01' }, { filedOn: '2019-05-01' }] } }
  assert.equal(value(earlier(count(flow(trees, 'filedOn')), 1), planted), 1)
  assert.equal(value(count(flow(trees, 'filedOn')), planted), 0)
})

test('a share is a hundredth part of the rows that have more', () => {
  assert.equal(value(share(stock(trees), has('height')), forest(8)), 75)
  assert.equal(value(share(stock(trees, is('id', 'none')), has('height')), forest(8)), 'zero-denominator')
})

test('sums, differences and multiples are what they say', () => {
  fc.assert(
    fc.property(fc.nat(30), fc.nat(30), fc.integer({ min: -5, max: 5 }), (n, m, by) => {
      const parts = [figure(people, '2020-11', n), figure(countedTrees, '2020-11', m)]
      const of = (formula: Formula) => value(formula, { figures: parts })
      assert.equal(of(plus(input(people), input(countedTrees), input(people))), n + m + n)
      assert.equal(of(minus(input(people), input(countedTrees))), n - m)
      assert.equal(of(times(input(people), by)), n * by)
    }),
  )
})

test('the parts of a sum are of one period where the first decides it', () => {
  const given = {
    figures: [
      figure(countedTrees, '2019', 1),
      figure(people, '2019', 10),
      figure(people, '2020-06', 20, { source: 'bulletin' }),
    ],
  }
  assert.equal(value(plus(input(countedTrees), input(people)), given), 11)
  assert.equal(value(plus(input(people), input(countedTrees)), given), 21)
})

test('every question is known before it is asked: leaves with their days, inputs at any depth', () => {
  const formula = ratio(
    known(countedTrees, two),
    plus(growth(two), earlier(two, 3), minus(input(people), two), times(two, 2)),
  )
  assert.deepEqual(
    leavesOf(formula, DAY).map(one => `${one.leaf.node} ${one.on}`),
    [
      'count 2020-11-30',
      'count 2020-11-30',
      'count 2019-11-30',
      'count 2017-11-30',
      'count 2020-11-30',
      'count 2020-11-30',
    ],
  )
  assert.deepEqual(
    inputsOf(formula).map(one => one.id),
    ['counted-trees', 'people'],
  )
  assert.deepEqual(
    inputsOf(earlier(growth(input(people)), 2)).map(one => one.id),
    ['people'],
  )
})
