import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayBytes, sayChange, sayCounted, sayNumber } from '#workbench/words/number'

test('Chinese counts in 万 and 亿 and loses no digit of a whole number', () => {
  assert.equal(sayNumber(839.45, 2, 'zh'), '839.45')
  assert.equal(sayNumber(9999, 0, 'zh'), '9999')
  assert.equal(sayNumber(32981, 0, 'zh'), '3.2981万')
  assert.equal(sayNumber(55_313, 0, 'zh'), '5.5313万')
  assert.equal(sayNumber(1_411_780_000, 0, 'zh'), '14.1178亿')
  assert.equal(sayNumber(123_456_789, 0, 'zh'), '1.23456789亿')
  assert.equal(sayNumber(20_000, 0, 'zh'), '2万')
})

test('a unit that begins with 万 or 亿 is not multiplied by the same word again', () => {
  assert.equal(sayNumber(12_345.6, 1, 'zh', '万元'), '12345.6')
  assert.equal(sayNumber(142_400, 0, 'zh', '亿元'), '14.24万')
})

test('English groups thousands and keeps the printed digits', () => {
  assert.equal(sayNumber(32981, 0, 'en'), '32,981')
  assert.equal(sayNumber(39.2, 2, 'en'), '39.20')
})

test('a change has its sign, with a true minus; nothing is minus zero', () => {
  assert.equal(sayChange(11.32, 2, 'zh'), '+11.32')
  assert.equal(sayChange(-6, 2, 'en'), '−6.00')
  assert.equal(sayChange(-45_000, 0, 'zh'), '−4.5万')
  assert.equal(sayNumber(-0.001, 2, 'zh'), '0.00')
})

test('bytes are said in steps of a thousand', () => {
  assert.deepEqual([12, 1_500, 48_000_000, 4_000_000_000].map(sayBytes), [
    '12 B',
    '1.5 kB',
    '48.0 MB',
    '4.0 GB',
  ])
})

test('one objection is received, two objections are; 1.00 points, and 1,001 places', () => {
  const places = { one: 'place', other: 'places' }
  assert.deepEqual(
    [0, 1, 2, 1001, '1', '1.00', '1,001'].map(count => sayCounted(count, places)),
    ['0 places', '1 place', '2 places', '1,001 places', '1 place', '1.00 places', '1,001 places'],
  )
})
