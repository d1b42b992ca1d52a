import assert from 'node:assert/strict'
import { test } from 'node:test'
import { dayInWords } from '#office/documents/day-in-words'

test('a day in words is written as under an official document', () => {
  const days = ['2026-03-02', '2010-10-10', '2021-11-20', '2000-12-31', '1999-01-21']
  assert.deepEqual(
    days.map(one => dayInWords(one, 'zh')),
    [
      '二〇二六年三月二日',
      '二〇一〇年十月十日',
      '二〇二一年十一月二十日',
      '二〇〇〇年十二月三十一日',
      '一九九九年一月二十一日',
    ],
  )
  assert.equal(dayInWords('2026-03-02', 'en'), '2 March 2026')
})
