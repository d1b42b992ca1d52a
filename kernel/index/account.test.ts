import assert from 'node:assert/strict'
import { test } from 'node:test'
import { accountOf, type Side } from '#kernel/index/account'
import { definitionOf, near, sheetOf, type Written } from '#kernel/index/fixtures/written'
import { isRefusal } from '#kernel/refusal'

const side = (written: Written, text: string): Side => ({
  definition: definitionOf(written),
  sheet: sheetOf(written, text),
})

function account(unit: string, before: Side, after: Side) {
  const found = accountOf(unit, before, after)
  assert.ok(!isRefusal(found), JSON.stringify(found))
  return found
}

const xy = (x: number, y: number, rest: Written = {}): Written => ({
  indicators: [
    { id: 'x', weight: x },
    { id: 'y', weight: y },
  ],
  ...rest,
})
const table = 'unit,x,y\nA,4,4\nB,6,1\nC,1,6'

test('where one thing changed, all is owed to it', () => {
  const before = side(xy(1, 1), table)
  const none = { data: 0, definition: 0, peers: 0, weights: 0 }
  assert.deepEqual(account('A', before, before).twentyFourths, none)
  const own = account('A', before, side(xy(1, 1), 'unit,x,y\nA,1,1\nB,6,1\nC,1,6'))
  assert.deepEqual([own.ranks, own.twentyFourths], [[1, 3], { ...none, data: 48 }])
  const others = account('A', before, side(xy(1, 1), 'unit,x,y\nA,4,4\nB,9,9\nD,9,9'))
  assert.deepEqual([others.ranks, others.twentyFourths], [[1, 3], { ...none, peers: 48 }])
  const weights = account('B', before, side(xy(3, 1), table))
  assert.deepEqual([weights.ranks, weights.twentyFourths], [[2, 1], { ...none, weights: -24 }])
  const definition = account('A', before, side(xy(1, 1, { normalise: 'rank', aggregate: 'harmonic' }), table))
  assert.deepEqual(definition.twentyFourths, none)
})

test('where two things act only together, each is owed a half', () => {
  // A falls behind B only if B gains and A loses: 5, 3 to 4.5, 4 leaves A first, and so does either alone.
  const before = side({ indicators: [{ id: 'x' }] }, 'unit,x\nA,5\nB,3')
  const after = side({ indicators: [{ id: 'x' }] }, 'unit,x\nA,3.5\nB,4')
  const { ranks, scores, twentyFourths, scoreParts } = account('A', before, after)
  assert.deepEqual([ranks, twentyFourths], [[1, 2], { data: 12, definition: 0, peers: 12, weights: 0 }])
  assert.deepEqual(scores, [5, 3.5])
  near([scoreParts.data, scoreParts.peers], [-1.5, 0])
})

test('an indicator that one side does not have is taken from the other', () => {
  const before = side({ indicators: [{ id: 'x' }] }, 'unit,x\nA,5\nB,3')
  const after = side(xy(1, 1), 'unit,x,y\nA,5,1\nB,3,9')
  assert.deepEqual(account('A', before, after).twentyFourths, {
    data: 0,
    definition: 24,
    peers: 0,
    weights: 0,
  })
})

test('there is no account of a unit that stands on one side alone', () => {
  const found = accountOf('C', side(xy(1, 1), table), side(xy(1, 1), 'unit,x,y\nA,4,4\nB,6,1'))
  assert.deepEqual(found, { refused: 'not-in-both', detail: 'C' })
})
