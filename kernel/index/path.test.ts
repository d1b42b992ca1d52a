import assert from 'node:assert/strict'
import { test } from 'node:test'
import { computed } from '#kernel/index/fixtures/written'
import { pathTo, type Step } from '#kernel/index/path'
import { isRefusal } from '#kernel/refusal'

const definition = { indicators: [{ id: 'x', weight: 2 }, { id: 'y' }], aggregate: 'arithmetic' }
/** Scores (2x + y) / 3: A 10, B 6, C 1. */
const table = 'unit,x,y\nA,10,10\nB,4,10\nC,1,1'

const near = (actual: number | undefined, expected: number) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < 1e-6, `${actual}, not ${expected}`)

function path(unit: string, seats: number, given: Readonly<Record<string, Step>> = {}, of = definition) {
  const found = pathTo(computed(of, table), unit, seats, new Map(Object.entries(given)))
  assert.ok(!isRefusal(found), JSON.stringify(found))
  return found
}

test('one indicator alone: as much as brings the score to that of the line, in deviations, up to the best', () => {
  const { alone, notAlone, line, rank, together } = path('B', 1)
  assert.deepEqual([rank, line, notAlone], [2, 10, ['y']])
  // x must go from 4 to 10; the deviation of 10, 4, 1 is √21.
  near(alone[0]?.to, 10)
  near(alone[0]?.cost, 6 / Math.sqrt(21))
  assert.equal(together?.changes.length, 1)
  assert.deepEqual(path('A', 1).together, null)
})

test('what is cheapest follows from the costs; what may not be changed is not', () => {
  const costs = { x: { step: 1, cost: 3 }, y: { step: 1, cost: 1, most: 20 } }
  const { alone, together } = path('B', 1, costs)
  assert.deepEqual(
    alone.map(one => one.indicator),
    ['y', 'x'],
  )
  near(alone[0]?.cost, 12)
  near(alone[1]?.cost, 18)
  near(together?.cost, 12)
  // Y to its bound of 5 brings 5/3 of the 4 that lack; x brings the rest with 3.5.
  const mixed = path('B', 1, { ...costs, y: { step: 1, cost: 1, most: 5 } })
  assert.deepEqual(mixed.notAlone, ['y'])
  near(mixed.together?.cost, 5 + 3.5 * 3)
  near(mixed.together?.changes.find(one => one.indicator === 'x')?.to, 7.5)
  assert.deepEqual(path('B', 1, { x: { most: 0 }, y: { most: 0 } }).together, null)
})

test('a lower value is better where the index says so, and who changes moves the range of all', () => {
  const lower = {
    indicators: [{ id: 'x', direction: 'lower' }, { id: 'y' }],
    normalise: { method: 'min-max' },
  }
  const found = pathTo(computed(lower, 'unit,x,y\nA,1,10\nB,4,8\nC,7,0'), 'B', 1, new Map())
  assert.ok(!isRefusal(found))
  assert.ok(found.alone.length === 0 && found.together)
  const x = found.together.changes.find(one => one.indicator === 'x')
  assert.ok(x && x.to < x.from)
})

test('a unit, a seat or an indicator that there is not is refused', () => {
  const refused = (...[unit, seats, id]: [string, number, string?]) => {
    const found = pathTo(computed(definition, table), unit, seats, new Map(id ? [[id, {}]] : []))
    return isRefusal(found) && `${found.refused} ${found.detail}`
  }
  assert.equal(refused('Z', 1), 'unit-unknown Z')
  assert.equal(refused('B', 0.5), 'index-invalid seats 0.5')
  assert.equal(refused('B', 1, 'z'), 'column-unknown z')
})
