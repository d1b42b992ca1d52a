import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Formula } from '#kernel/formula'
import type { Indicator } from '#kernel/indicator'
import { differenceOf } from '#kernel/versions/difference'
import { asDefined, dayOfDefinition, versionsOf, versionTaken } from '#kernel/versions/version'

const formula = (by: number) => ({ node: 'times', by }) as Formula
const one = {
  ...{ id: 'one', value: formula(3), basis: [] },
  earlier: [
    { until: '2024-01-20', value: formula(2), basis: [] },
    { until: '2010-02-01', value: formula(1), basis: [] },
  ],
} as unknown as Indicator

test('on every day exactly one version holds, from its first day on', () => {
  const by = (day: string) => (asDefined(one, day).value as { by: number }).by
  assert.deepEqual(['2009-12-31', '2010-01-31', '2010-02-01', '2024-01-19'].map(by), [1, 1, 2, 2])
  assert.deepEqual(['2024-01-20', '2030-01-01'].map(by), [3, 3])
  assert.deepEqual(
    versionsOf(one).map(({ from, until }) => [from, until]),
    [
      ['2024-01-20', undefined],
      ['2010-02-01', '2024-01-20'],
      [undefined, '2010-02-01'],
    ],
  )
})

test('taken by a version it is the same each time, has no other one, and says which it is', () => {
  const taken = asDefined(one, '2015-01-01')
  assert.equal(asDefined(one, '2020-01-01'), taken)
  assert.equal(asDefined(taken, '2030-01-01'), taken)
  assert.equal(versionTaken(taken)?.until, '2024-01-20')
  const plain = { ...one, earlier: undefined }
  assert.equal(asDefined(plain, '2015-01-01'), plain)
  assert.equal(versionTaken(plain), undefined)
})

test('a year means its last day, and what is no day is refused', () => {
  assert.equal(dayOfDefinition('2023'), '2023-12-31')
  assert.equal(dayOfDefinition('2024-01-20'), '2024-01-20')
  assert.deepEqual(dayOfDefinition('last year'), { refused: 'not-a-day', detail: 'last year' })
})

test('two sentences differ in the middle, by characters and by words', () => {
  assert.deepEqual(differenceOf('不少于3000元的笔数', '不少于4000元的笔数'), [
    { how: 'same', text: '不少于' },
    { how: 'was', text: '3000' },
    { how: 'is', text: '4000' },
    { how: 'same', text: '元的笔数' },
  ])
  assert.deepEqual(differenceOf('paid in time', 'paid in full and in time'), [
    { how: 'same', text: 'paid in ' },
    { how: 'is', text: 'full and in ' },
    { how: 'same', text: 'time' },
  ])
  assert.deepEqual(differenceOf('same', 'same'), [{ how: 'same', text: 'same' }])
  assert.deepEqual(differenceOf('', 'new'), [{ how: 'is', text: 'new' }])
})
