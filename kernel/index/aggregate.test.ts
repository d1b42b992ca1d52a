import assert from 'node:assert/strict'
import { test } from 'node:test'
import { contributionsOf } from '#kernel/index/contribution'
import { computed, near, valuesOf } from '#kernel/index/fixtures/written'

const four = ['a', 'b', 'c', 'd'].map(id => ({ id }))
const flat = (aggregate: string, table: string, indicators: object[] = four) =>
  computed({ indicators, aggregate }, table)

test('the handbook’s two regions are equal by arithmetic, and far apart by geometry', () => {
  // Handbook on Constructing Composite Indicators (2008), step 7: values 21, 1, 1, 1 and 6, 6, 6, 6.
  const table = 'unit,a,b,c,d\nA,21,1,1,1\nB,6,6,6,6'
  const arithmetic = flat('arithmetic', table)
  assert.deepEqual([...arithmetic.scores, ...arithmetic.ranks], [6, 6, 1, 1])
  const geometric = flat('geometric', table)
  near([...geometric.scores], [2.14, 6], 0.005)
  near([...geometric.scores], [21 ** 0.25, 6])
  assert.deepEqual([...geometric.ranks], [2, 1])
})

test('the example of the human development index', () => {
  // UNDP, technical notes of the Human Development Report: (0.6971 · 0.3447 · 0.5506)^(1/3) = 0.510.
  const { scores } = flat('geometric', 'unit,a,b,c\nA,0.6971,0.3447,0.5506\nB,1,1,1', four.slice(0, 3))
  near([...scores], [0.51, 1], 0.0005)
})

const weighed = [
  { id: 'a', weight: 1 },
  { id: 'b', weight: 2 },
  { id: 'c', weight: 1 },
]

test('weights of a mean are relative, those of a sum multiply', () => {
  const table = 'unit,a,b,c\nA,2,4,8\nB,1,1,1'
  near([...flat('arithmetic', table, weighed).scores], [4.5, 1])
  near([...flat('geometric', table, weighed).scores], [4, 1])
  near([...flat('harmonic', table, weighed).scores], [4 / (1 / 2 + 2 / 4 + 1 / 8), 1])
  near([...flat('sum', table, weighed).scores], [18, 4])
})

test('a mean is over the members that have a value, with their weights alone', () => {
  const table = 'unit,a,b,c\nA,2,,8\nB,,3,\nC,1,1,1'
  near([...flat('arithmetic', table, weighed).scores], [5, 3, 1])
  near([...flat('geometric', table, weighed).scores], [4, 3, 1])
  near([...flat('harmonic', table, weighed).scores], [3.2, 3, 1])
})

test('outranking counts who beats whom by weight', () => {
  // A beats B by a and c, C beats A by b and c; B and C are even: a and c against b.
  const table = 'unit,a,b,c\nA,3,1,2\nB,2,3,1\nC,1,2,3'
  const { scores, ranks } = flat('outranking', table, weighed)
  assert.deepEqual([...scores], [-1, 1, 0])
  assert.deepEqual([...ranks], [3, 1, 2])
  assert.equal(contributionsOf(flat('outranking', table, weighed)), undefined)
})

const nested = {
  indicators: [
    { id: 'a', group: 'g' },
    { id: 'b', group: 'g', weight: 3 },
    { id: 'c', group: 'h' },
    { id: 'd', group: 'top' },
  ],
  groups: [{ id: 'top' }, { id: 'g', parent: 'top', weight: 2 }, { id: 'h', parent: 'top' }],
}
const table = 'unit,a,b,c,d\nA,4,8,16,2\nB,1,1,1,1'

test('every level may have a method of its own, the lowest first', () => {
  const { aggregated, nodes } = computed({ ...nested, aggregate: ['arithmetic', 'geometric'] }, table)
  assert.deepEqual(
    nodes.map(node => [node.id, node.level, node.method]),
    [
      ['g', 1, 'arithmetic'],
      ['h', 1, 'arithmetic'],
      ['top', 2, 'geometric'],
    ],
  )
  assert.deepEqual(aggregated.columns, ['g', 'h', 'top', 'score'])
  near(valuesOf(aggregated, 'g'), [7, 1])
  // d and g twice and h: (2 · 7² · 16)^(1/4).
  near(valuesOf(aggregated, 'score'), [(2 * 49 * 16) ** 0.25, 1])
  near(valuesOf(aggregated, 'top'), valuesOf(aggregated, 'score'))
})

test('a group may be put together in a way of its own', () => {
  const groups = nested.groups.map(group => (group.id === 'g' ? { ...group, aggregate: 'harmonic' } : group))
  const { aggregated } = computed({ ...nested, groups }, table)
  near(valuesOf(aggregated, 'g'), [4 / (1 / 4 + 3 / 8), 1])
})

test('contributions add up to the score, whatever the methods', () => {
  for (const lowest of ['arithmetic', 'geometric', 'harmonic', 'sum'])
    for (const highest of ['arithmetic', 'geometric', 'harmonic', 'sum']) {
      const found = computed({ ...nested, aggregate: [lowest, highest] }, `${table}\nC,3,5,2,7`)
      const parts = contributionsOf(found)
      assert.deepEqual(parts?.columns, ['a', 'b', 'c', 'd'])
      for (const [row, score] of found.scores.entries())
        near([parts?.cells.reduce((sum, values) => sum + (values[row] as number), 0) ?? 0], [score], 1e-12)
    }
})

test('a contribution by hand', () => {
  const parts = contributionsOf(computed({ ...nested, aggregate: 'arithmetic' }, table))
  // The top is over d 1, g 2, h 1; g over a 1, b 3.
  near(parts?.cells.map(values => values[0] as number) ?? [], [
    (4 * 2) / 4 / 4,
    (8 * 2 * 3) / 4 / 4,
    16 / 4,
    2 / 4,
  ])
})

test('points are given and taken after everything else, up to their bounds', () => {
  const written = {
    indicators: four.slice(0, 2),
    adjust: [
      { column: 'bonus', most: 5 },
      { column: 'deduction', sign: '-', most: 10 },
    ],
  }
  const found = computed(written, 'unit,a,b,bonus,deduction\nA,10,20,9,\nB,30,40,1,12.5\nC,1,1,,')
  near([...found.scores], [20, 26, 1])
  near(valuesOf(found.aggregated, 'unadjusted'), [15, 35, 1])
  const parts = contributionsOf(found)
  assert.deepEqual(parts?.columns, ['a', 'b', 'bonus', 'deduction'])
  near(parts?.cells.map(values => values[1] as number) ?? [], [15, 20, 1, -10])
})

test('scores that agree but for the rounding of sums share their rank, and the next is left out', () => {
  const { ranks } = flat(
    'arithmetic',
    'unit,a,b,c\nA,0.1,0.2,0.3\nB,0.3,0.2,0.1\nC,0.1,0.1,0.1\nD,0,0,0',
    four.slice(0, 3),
  )
  assert.deepEqual([...ranks], [1, 1, 3, 4])
})
