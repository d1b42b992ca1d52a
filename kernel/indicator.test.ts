import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { roundTo } from '#kernel/indicator'

test('a half is rounded away from zero, as published tables round', () => {
  const printed: [number, number, number][] = [
    [1.005, 2, 1.01],
    [-1.005, 2, -1.01],
    [2.5, 0, 3],
    [-2.5, 0, -3],
    [8.345, 2, 8.35],
    [1.0049, 2, 1],
    [39.28882006075406, 2, 39.29],
    [0, 2, 0],
  ]
  for (const [value, decimals, expected] of printed)
    assert.equal(roundTo(value, decimals), expected, String(value))
})

test('whatever is printed with so many digits stays as it is', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: -10_000_000, max: 10_000_000 }),
      fc.integer({ min: 0, max: 4 }),
      (n, decimals) => {
        const value = Number((n / 10 ** decimals).toFixed(decimals))
        assert.equal(roundTo(value, decimals), value)
        assert.ok(Math.abs(roundTo(n / 7, decimals) - n / 7) <= 0.5 / 10 ** decimals + 1e-9)
      },
    ),
  )
})
