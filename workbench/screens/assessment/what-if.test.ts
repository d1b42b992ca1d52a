import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readDefinition } from '#kernel/index/read-definition'
import { isRefusal } from '#kernel/refusal'
import { rankedWith } from '#workbench/screens/assessment/what-if'

const read = readDefinition({
  id: 'whole',
  indicators: [
    { id: 'x', group: 'g' },
    { id: 'y', group: 'h' },
  ],
  groups: [{ id: 'whole' }, { id: 'g', parent: 'whole', weight: 2 }, { id: 'h', parent: 'whole', weight: 1 }],
})
const table = [
  { unit: 'A', x: 3, y: 1 },
  { unit: 'B', x: 1, y: 4 },
]

function order(weights: Record<string, number>) {
  assert.ok(!isRefusal(read))
  const found = rankedWith(read.definition, table, weights)
  return isRefusal(found) ? found.refused : found.map(one => [one.unit, one.score])
}

test('other weights give other ranks, and those that are not moved stay', () => {
  assert.deepEqual(order({}), [
    ['A', 7 / 3],
    ['B', 2],
  ])
  assert.deepEqual(order({ h: 2 }), [
    ['B', 2.5],
    ['A', 2],
  ])
})

test('a weight of zero takes its member out, and a group that is left without any goes with it', () => {
  assert.deepEqual(order({ x: 0 }), [
    ['B', 4],
    ['A', 1],
  ])
  assert.deepEqual(order({ h: 0 }), [
    ['A', 3],
    ['B', 1],
  ])
  assert.equal(typeof order({ x: 0, y: 0 }), 'string')
})
