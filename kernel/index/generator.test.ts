import assert from 'node:assert/strict'
import { test } from 'node:test'
import { generatorFrom, generatorOf } from '#kernel/index/generator'

test('words are those of the reference code of xoshiro128**', () => {
  const generator = generatorFrom([1, 2, 3, 4])
  assert.deepEqual(
    Array.from({ length: 10 }, generator.word),
    [11520, 0, 5927040, 70819200, 2031721883, 1637235492, 1287239034, 3734860849, 3729100597, 4258142804],
  )
})

test('a seed gives these numbers, on every machine', () => {
  const { uniform, normal } = generatorOf(20161109)
  assert.deepEqual(
    [uniform(), uniform(), normal(), normal()],
    [0.9646586849135816, 0.11805480615099717, 1.450492388394314, 0.7493754613229533],
  )
})

test('another seed, another path and another fraction of a draw give other numbers', () => {
  const firsts = [
    generatorOf(1),
    generatorOf(2),
    generatorOf(2 ** 32 + 1),
    generatorOf(1, 1),
    generatorOf(1, 2),
    generatorOf(1, 1, 0.5),
    generatorOf(1, 1, 0.5 + 2 ** -30),
  ].map(generator => generator.word())
  assert.equal(new Set(firsts).size, firsts.length)
})

test('normal numbers have the moments of the normal distribution', () => {
  const { normal } = generatorOf(5)
  const values = Array.from({ length: 200_000 }, normal)
  const moment = (power: number) => values.reduce((sum, value) => sum + value ** power, 0) / values.length
  const found = [moment(1), moment(2), moment(3), moment(4)]
  // Four standard errors of each: of 1/√n times 1, √2, √15 and √96.
  for (const [at, wide] of [1, 1.42, 3.88, 9.8].entries())
    assert.ok(
      Math.abs((found[at] as number) - ([0, 1, 0, 3][at] as number)) < (4 * wide) / Math.sqrt(values.length),
    )
})
