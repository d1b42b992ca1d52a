import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { columnsIn } from '#register/store/native'

const lengthOf = (n: number): number[] =>
  n < 128 ? [n] : [(n % 128) + 128, ...lengthOf(Math.floor(n / 128))]
const textOf = (text: string): number[] => [...lengthOf(text.length), ...Buffer.from(text, 'latin1')]
const bytesOf = (array: { buffer: ArrayBufferLike }): number[] => [...new Uint8Array(array.buffer)]

/** A block as the engine writes it, of one column of 64 and one of 32 bits. */
const blockOf = (rows: readonly (readonly [bigint, number])[]): number[] => [
  ...lengthOf(2),
  ...lengthOf(rows.length),
  ...[...textOf('delta'), ...textOf('Int64'), ...bytesOf(BigInt64Array.from(rows, ([delta]) => delta))],
  ...[...textOf('rest'), ...textOf('UInt32'), ...bytesOf(Uint32Array.from(rows, ([, rest]) => rest))],
]

test('numbers of any number of blocks come back, each column by itself', () => {
  const row = fc.tuple(fc.bigInt({ min: -(2n ** 53n), max: 2n ** 53n }), fc.nat(2 ** 32 - 1))
  const blocks = fc.array(fc.array(row, { maxLength: 200, size: 'max' }), { minLength: 1, maxLength: 4 })
  fc.assert(
    fc.property(blocks, some => {
      const [delta, rest] = columnsIn(Uint8Array.from(some.flatMap(blockOf)))
      assert.deepEqual(
        [...(delta ?? [])],
        some.flat().map(([one]) => Number(one)),
      )
      assert.deepEqual(
        [...(rest ?? [])],
        some.flat().map(([, one]) => one),
      )
    }),
  )
})

test('an answer without a block has no columns', () => assert.deepEqual(columnsIn(new Uint8Array()), []))

test('an answer that is cut short, or holds more than numbers, is a fault and not a shorter answer', () => {
  const whole = blockOf([
    [1n, 2],
    [3n, 4],
  ])
  for (let length = 1; length < whole.length; length += 1)
    assert.throws(() => columnsIn(Uint8Array.from(whole.slice(0, length))))
  const texts = [...lengthOf(1), ...lengthOf(1), ...textOf('name'), ...textOf('String'), 1, 65]
  assert.throws(() => columnsIn(Uint8Array.from(texts)), /no column of numbers/)
})
