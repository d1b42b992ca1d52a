import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china } from '#jurisdictions/calendars/china'
import { addWorkingDays, isWorkingDay, nextWorkingDay } from '#kernel/calendar'
import { addDays, weekday } from '#kernel/date'

/** 2026 as arranged: the days off from and to, and the weekend days worked instead. */
const off2026 = [
  ['2026-01-01', '2026-01-03'],
  ['2026-02-15', '2026-02-23'],
  ['2026-04-04', '2026-04-06'],
  ['2026-05-01', '2026-05-05'],
  ['2026-06-19', '2026-06-21'],
  ['2026-09-25', '2026-09-27'],
  ['2026-10-01', '2026-10-07'],
] as const
const worked2026 = new Set([
  '2026-01-04',
  '2026-02-14',
  '2026-02-28',
  '2026-05-09',
  '2026-09-20',
  '2026-10-10',
])

test('2026 is day for day what the State Council arranged', () => {
  for (let day = '2026-01-01'; day <= '2026-12-31'; day = addDays(day, 1)) {
    const off = off2026.some(([first, last]) => first <= day && day <= last)
    const worked = worked2026.has(day) || (!off && weekday(day) % 6 !== 0)
    assert.equal(isWorkingDay(china, day), worked, day)
  }
})

test('every year since 2004 has its holidays, and make-up days fall on weekends', () => {
  for (let year = 2004; year <= 2026; year++) {
    assert.ok(china.holidays.has(`${year}-10-01`), `${year}-10-01`)
    assert.ok([...china.holidays].filter(day => day.startsWith(`${year}`)).length >= 20, `${year}`)
  }
  for (const day of china.workdays) {
    assert.equal(weekday(day) % 6, 0, day)
    assert.ok(!china.holidays.has(day), day)
  }
})

test('a year not yet announced is refused, not taken for worked', () => {
  const refused = { refused: 'past-horizon', detail: '2027-01-01: china 2004-01-01 – 2026-12-31' }
  assert.deepEqual(isWorkingDay(china, '2027-01-01'), refused)
  assert.deepEqual(addWorkingDays(china, '2026-12-31', 1), refused)
  assert.equal(isWorkingDay(china, '2026-12-31'), true)
  assert.notEqual(isWorkingDay(china, '2003-12-31'), true)
})

test('the holidays of May and October move days as a lawyer counts them', () => {
  assert.equal(addWorkingDays(china, '2026-04-27', 5), '2026-05-07')
  assert.equal(nextWorkingDay(china, '2026-09-05'), '2026-09-07')
  assert.equal(nextWorkingDay(china, '2026-10-03'), '2026-10-08')
})
