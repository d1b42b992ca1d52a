import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sayDay, sayPeriod } from '#workbench/words/day'
import { sayInstant } from '#workbench/words/instant'

test('a day is written as an office writes it', () => {
  assert.equal(sayDay('2026-11-22', 'zh'), '2026年11月22日')
  assert.equal(sayDay('2026-11-02', 'en'), '2 November 2026')
})

test('a period is a year, a half-year, a quarter, a month or a day', () => {
  const periods = ['2020', '2020-H1', '2020-Q3', '2020-11', '2020-11-30']
  assert.deepEqual(
    periods.map(one => sayPeriod(one, 'zh')),
    ['2020年', '2020年上半年', '2020年第三季度', '2020年11月', '2020年11月30日'],
  )
  assert.deepEqual(
    periods.map(one => sayPeriod(one, 'en')),
    ['2020', 'H1 2020', 'Q3 2020', 'November 2020', '30 November 2020'],
  )
})

test('a day without a time of day gets none; what is no moment stays as it came', () => {
  assert.equal(sayInstant('2026-11-22', 'zh'), '2026年11月22日')
  assert.equal(sayInstant('soon', 'en'), 'soon')
})
