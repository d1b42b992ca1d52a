import assert from 'node:assert/strict'
import { test } from 'node:test'
import { chanceOfAtLeast } from '#kernel/index/binomial'

/** Exact chances by whole numbers, of halves: so many of 2^n. */
function halves(hits: number, of: number): number {
  let [row, sum] = [1n, 0n]
  for (let k = 0; k <= of; k += 1) {
    if (k >= hits) sum += row
    row = (row * BigInt(of - k)) / BigInt(k + 1)
  }
  return Number((sum * 10n ** 30n) / 2n ** BigInt(of)) / 1e30
}

test('the chance is the exact one, for small numbers and large', () => {
  for (const [hits, of] of [
    [1, 1],
    [8, 10],
    [20, 30],
    [40, 60],
    [560, 1000],
  ] as const) {
    const [found, exact] = [chanceOfAtLeast(hits, of, 0.5), halves(hits, of)]
    assert.ok(Math.abs(found / exact - 1) < 1e-10, `${hits} of ${of}: ${found}, and not ${exact}`)
  }
  // Three sixes in three throws.
  assert.ok(Math.abs(chanceOfAtLeast(3, 3, 1 / 6) - 1 / 216) < 1e-15)
  assert.ok(chanceOfAtLeast(60, 1000, 0.0137) < 1e-15)
})

test('what was to be expected is never rare', () => {
  assert.equal(chanceOfAtLeast(0, 10, 0.2), 1)
  assert.equal(chanceOfAtLeast(2, 10, 0.2), 1)
  assert.equal(chanceOfAtLeast(1, 10, 0), 0)
})
