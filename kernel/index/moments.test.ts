import assert from 'node:assert/strict'
import { test } from 'node:test'
import { near } from '#kernel/index/fixtures/written'
import { exp, ln } from '#kernel/index/logarithm'
import { deviationOf, isLevel, medianOf, shapeOf } from '#kernel/index/moments'

const column = (...values: number[]) => Float64Array.from(values)

test('skewness and kurtosis are those that COINr prints', () => {
  // COINr 1.1.14, documentation of Treat.numeric: skew(c(1:10, 30, 100)) and kurt of the same.
  const shape = shapeOf(column(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 30, 100))
  near([shape?.skewness ?? 0, shape?.kurtosis ?? 0], [3.063241, 9.741391], 5e-7)
})

test('skewness and kurtosis by hand', () => {
  // 0, 0, 0, 4: distances −1, −1, −1, 3; m2 = 12, m3 = 24, m4 = 84.
  const shape = shapeOf(column(0, 0, 0, 4))
  near([shape?.skewness ?? 0, shape?.kurtosis ?? 0], [2, 4])
})

test('there is no shape of three values, nor of equal ones', () => {
  assert.equal(shapeOf(column(1, 2, 9)), undefined)
  // The mean of these is not 0.1, so their distances from it are not zero.
  const equal = column(0.1, 0.1, 0.1, 0.1, 0.1, 0.1)
  assert.deepEqual([shapeOf(equal), isLevel(equal)], [undefined, true])
})

test('the median of an even number of values lies between the middle two', () => {
  assert.deepEqual([medianOf(column(9, 1, 4)), medianOf(column(9, 1, 4, 2))], [4, 3])
})

test('the deviation is that of a sample', () => {
  near([deviationOf(column(2, 4, 4, 4, 5, 5, 7, 9))], [Math.sqrt(32 / 7)])
})

test('logarithm and exponential agree with those of the engine over the whole range', () => {
  for (let power = -1070; power < 1024; power += 1) {
    const x = 1.37 * 2 ** power
    assert.ok(Math.abs(ln(x) - Math.log(x)) <= 2e-16 * Math.abs(Math.log(x)), String(x))
    const y = power * 0.69
    assert.ok(Math.abs(exp(y) - Math.exp(y)) <= 3e-16 * Math.exp(y), String(y))
  }
})

test('their ends are those of the definition', () => {
  assert.deepEqual([ln(1), ln(0), ln(Number.POSITIVE_INFINITY)], [0, -Infinity, Infinity])
  assert.ok(Number.isNaN(ln(-1)) && Number.isNaN(ln(Number.NaN)) && Number.isNaN(exp(Number.NaN)))
  assert.deepEqual([exp(0), exp(-1000), exp(1000), exp(-Infinity)], [1, 0, Infinity, 0])
})
