import assert from 'node:assert/strict'
import { test } from 'node:test'
import { computed, given, near } from '#kernel/index/fixtures/written'
import { isRefusal } from '#kernel/refusal'

const indicators = [
  { id: 'a', weight: 5 },
  { id: 'b', weight: 1 },
]
const weights = (weigh: unknown, table: string) => computed({ indicators, weigh }, table).weights[0] ?? []

test('equal weights take no notice of those given', () => {
  near(weights('equal', 'unit,a,b\nA,1,2\nB,3,4'), [1, 1])
  near(weights('given', 'unit,a,b\nA,1,2\nB,3,4'), [5, 1])
})

test('experts who share out a budget are averaged', () => {
  const experts = [
    { a: 80, b: 20 },
    { a: 50, b: 50 },
    { a: 20, b: 80 },
    { a: 50, b: 50 },
  ]
  near(weights({ method: 'budget', experts }, 'unit,a,b\nA,1,2\nB,3,4'), [0.5, 0.5])
  const refused = (second: object) => {
    const found = given(
      { indicators, weigh: { method: 'budget', experts: [{ a: 60, b: 40 }, second] } },
      'unit,a,b\nA,1,2\nB,3,4',
    )
    return isRefusal(found) && [found.refused, found.detail]
  }
  assert.deepEqual(refused({ a: 60, b: 60 }), ['points-not-spent', 'score, 2: 120, not 100'])
  assert.deepEqual(refused({ a: 100 }), ['points-not-spent', 'score, 2: b'])
})

test('by entropy, what spreads the units more has more weight', () => {
  // Shares of a: 1/4, 3/4; of b: 1/2, 1/2, whose entropy is that of two equal parts. So b tells nothing.
  const table = 'unit,a,b\nA,1,2\nB,3,2.5\nC,4,1.5'
  const entropy = (...values: number[]) => {
    const total = values.reduce((sum, value) => sum + value, 0)
    return (
      values.reduce((sum, value) => sum - (value / total) * Math.log(value / total), 0) /
      Math.log(values.length)
    )
  }
  const [a, b] = [1 - entropy(1, 3, 4), 1 - entropy(2, 2.5, 1.5)]
  near(weights('entropy', table), [a / (a + b), b / (a + b)])
  const negative = given({ indicators, weigh: 'entropy' }, 'unit,a,b\nA,1,2\nB,3,-4')
  assert.deepEqual(isRefusal(negative) && [negative.refused, negative.detail], ['not-above-zero', 'b'])
})

test('the first component of three columns, one of which stands apart', () => {
  // a and b are one up to scale, and c is uncorrelated with them: the component is (1, 1, 0) / √2.
  const found = computed(
    { indicators: [...indicators, { id: 'c' }], weigh: 'principal-component' },
    'unit,a,b,c\nA,1,10,1\nB,1,10,-1\nC,-1,-10,1\nD,-1,-10,-1',
  )
  near(found.weights[0] ?? [], [0.5, 0.5, 0])
})

test('the first component of correlations by hand', () => {
  // Correlations r(a,b) = 1/2, others 0: eigenvalues 3/2, 1, 1/2, and the first vector (1, 1, 0) / √2.
  const a = [1, 1, 1, 1, -1, -1, -1, -1]
  const b = [1, 1, 1, -1, 1, -1, -1, -1]
  const c = [1, -1, 1, -1, -1, 1, -1, 1]
  const rows = a.map((one, at) => `u${at},${one},${b[at]},${c[at]}`)
  const found = computed(
    { indicators: [...indicators, { id: 'c' }], weigh: 'principal-component' },
    `unit,a,b,c\n${rows.join('\n')}`,
  )
  near(found.weights[0] ?? [], [0.5, 0.5, 0])
})

test('weights from data are found within a group, and the groups keep theirs', () => {
  const written = {
    indicators: [
      { id: 'a', group: 'g' },
      { id: 'b', group: 'g' },
      { id: 'c', group: 'h', weight: 9 },
    ],
    groups: [
      { id: 'g', weight: 3 },
      { id: 'h', weight: 2 },
    ],
    weigh: 'principal-component',
  }
  const found = computed(written, 'unit,a,b,c\nA,1,7,3\nB,2,5,4\nC,3,1,9')
  assert.deepEqual(
    found.nodes.map(node => node.id),
    ['g', 'h', 'score'],
  )
  near(found.weights[0] ?? [], [0.5, 0.5])
  assert.deepEqual(found.weights.slice(1), [[9], [3, 2]])
})
