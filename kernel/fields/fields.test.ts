import assert from 'node:assert/strict'
import { test } from 'node:test'
import { amount } from '#kernel/fields/amount'
import { code } from '#kernel/fields/code'
import { codes } from '#kernel/fields/codes'
import { day } from '#kernel/fields/day'
import { flag } from '#kernel/fields/flag'
import { number } from '#kernel/fields/number'
import { party } from '#kernel/fields/party'
import { place } from '#kernel/fields/place'
import { TEXT_MAX, text } from '#kernel/fields/text'
import { isRefusal } from '#kernel/refusal'

test('a day is read in the forms that tables use', () => {
  for (const printed of [
    '2020-11-30',
    '2020/11/30',
    '2020.11.30',
    '20201130',
    '2020年11月30日',
    '２０２０－１１－３０',
  ])
    assert.equal(day.parse(printed), '2020-11-30', printed)
  assert.equal(day.print('2020-11-03', 'zh'), '2020年11月3日')
  assert.equal(day.print('2020-11-03', 'en'), '3 November 2020')
})

test('a day that does not exist is refused, never moved', () => {
  for (const printed of ['2023-02-29', '20201301', '30/11/2020', '二〇二〇年', ''])
    assert.deepEqual(day.parse(printed), { refused: 'date-invalid', detail: printed })
  assert.deepEqual(day.parse('1066-10-14'), { refused: 'date-impossible', detail: '1066-10-14' })
})

test('a number is digits; words, ranges and broken groups are refused', () => {
  assert.equal(number.parse('1,234,567.5'), 1_234_567.5)
  assert.equal(number.parse('１２３'), 123)
  assert.equal(number.parse('-0.5'), -0.5)
  for (const printed of ['三百', '1,23', '12-13', '', 'NaN', '1e999', '1\u00002', '1\n2'])
    assert.ok(isRefusal(number.parse(printed)), printed)
})

test('money is whole 分, whatever its printed unit', () => {
  assert.equal(amount.parse('1000.5'), 100_050)
  assert.equal(amount.parse('3万元'), 3_000_000)
  assert.equal(amount.parse('0.01亿元'), 100_000_000)
  assert.equal(amount.print(100_050, 'zh'), '1,000.5元')
  assert.ok(isRefusal(amount.parse('若干')))
})

test('codes, lists, flags and texts are cleaned without losing what they say', () => {
  assert.equal(code.parse(' ２０２０ １０００ '), '20201000')
  assert.deepEqual(codes.parse('A01B 1/00；A01B 3/00;A01B 1/00'), ['A01B 1/00', 'A01B 3/00'])
  assert.equal(flag.parse('是'), true)
  assert.equal(flag.parse('无'), false)
  assert.ok(isRefusal(flag.parse('不详')))
  assert.equal(text.parse('  一种　装置\n及方法 '), '一种 装置 及方法')
  assert.ok(isRefusal(text.parse('a'.repeat(TEXT_MAX + 1))))
})

test('every kind of field reads, prints and orders; what a text prints, it reads again', () => {
  for (const kind of [amount, code, codes, day, flag, number, party, place, text])
    assert.deepEqual(Object.keys(kind).sort(), ['compare', 'parse', 'print'])
  for (const kind of [code, party, place, text])
    for (const printed of ['４３０１００', ' 某 公司 ', 'A01B 1/00']) {
      const read = kind.parse(printed)
      assert.equal(typeof read === 'string' && kind.parse(kind.print(read)), read)
    }
  assert.deepEqual(codes.parse(codes.print(['B', 'A'])), ['B', 'A'])
  assert.equal(place.parse('４３０ １００'), '430100')
  assert.deepEqual(['乙', '甲', '丙'].sort(party.compare), ['丙', '甲', '乙'])
  assert.deepEqual(['b', 'B', 'a'].sort(code.compare), ['B', 'a', 'b'])
  assert.deepEqual([3, -1, 2].sort(number.compare), [-1, 2, 3])
  assert.deepEqual([true, false].sort(flag.compare), [false, true])
})
