import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { rankOf } from '#office/ranking'
import type { Measured } from '#office/measurement'

const measured = (values: readonly (number | undefined)[]): Measured[] =>
  values.map((value, i) => ({ place: String(i), value, working: { of: [] } }) as unknown as Measured)

test('equal values share the better rank, and a place without a value is not ranked', () => {
  const some = measured([5, 9, 5, undefined, 1])
  assert.deepEqual(rankOf(some, '1', 'higher'), { rank: 1, among: 4 })
  assert.deepEqual(rankOf(some, '0', 'higher'), { rank: 2, among: 4 })
  assert.deepEqual(rankOf(some, '2', 'higher'), { rank: 2, among: 4 })
  assert.deepEqual(rankOf(some, '4', 'higher'), { rank: 4, among: 4 })
  assert.equal(rankOf(some, '3', 'higher'), undefined)
  assert.deepEqual(rankOf(some, '4', 'lower'), { rank: 1, among: 4 })
})

test('one place alone has no rank', () => {
  assert.equal(rankOf(measured([3, undefined]), '0', 'higher'), undefined)
})

test('a rank is one more than the number of places ahead, whatever the order of the list', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 }), { minLength: 2, maxLength: 30 }), values => {
      const some = measured(values)
      for (const one of some) {
        const rank = rankOf([...some].reverse(), one.place, 'higher')
        assert.equal(rank?.rank, 1 + values.filter(value => value > (one.value as number)).length)
        assert.equal(rank?.among, values.length)
      }
    }),
  )
})

test('a published total and a count of the records loaded so far are not ranked together', () => {
  const published = { figure: {}, of: [] }
  const counted = { of: [] }
  const some = [
    { place: 'a', value: 900, working: published },
    { place: 'b', value: 3, working: counted },
    { place: 'c', value: 800, working: published },
    { place: 'd', value: 5, working: counted },
  ] as unknown as Measured[]
  assert.deepEqual(rankOf(some, 'c', 'higher'), { rank: 2, among: 2 })
  assert.deepEqual(rankOf(some, 'd', 'higher'), { rank: 1, among: 2 })
})
