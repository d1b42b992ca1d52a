import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import {
  addWorkingDays,
  type Calendar,
  isWorkingDay,
  nextWorkingDay,
  workingDaysBetween,
} from '#kernel/calendar'
import { addDays } from '#kernel/date'
import { isRefusal } from '#kernel/refusal'

const first = '2001-01-01'
const days = (from: number, to: number) =>
  fc.uniqueArray(
    fc.integer({ min: from, max: to }).map(n => addDays(first, n)),
    { maxLength: 40 },
  )

/** A year with days off and make-up days anywhere. */
const calendars = fc.record({ off: days(0, 364), made: days(0, 364) }).map(
  ({ off, made }): Calendar => ({
    id: 'invented',
    label: { zh: '虚构', en: 'Invented' },
    from: first,
    until: '2002-01-01',
    holidays: new Set(off),
    workdays: new Set(made),
    basis: [],
  }),
)
const day = fc.integer({ min: 0, max: 364 }).map(n => addDays(first, n))

test('counting forward and counting between agree', () => {
  fc.assert(
    fc.property(calendars, day, fc.integer({ min: 1, max: 60 }), (calendar, start, n) => {
      const end = addWorkingDays(calendar, start, n)
      if (isRefusal(end)) return assert.equal(end.refused, 'past-horizon')
      assert.equal(isWorkingDay(calendar, end), true)
      assert.equal(workingDaysBetween(calendar, start, end), n)
      assert.equal(workingDaysBetween(calendar, end, start), -n)
    }),
  )
})

test('from a working day, forward and back again is where one began', () => {
  fc.assert(
    fc.property(calendars, day, fc.integer({ min: 0, max: 60 }), (calendar, start, n) => {
      const end = addWorkingDays(calendar, start, n)
      if (isRefusal(end) || isWorkingDay(calendar, start) !== true) return
      assert.equal(addWorkingDays(calendar, end, 0 - n), start)
    }),
  )
})

test('the next working day is worked, and none before it is', () => {
  fc.assert(
    fc.property(calendars, day, (calendar, start) => {
      const next = nextWorkingDay(calendar, start)
      if (isRefusal(next)) return assert.equal(next.refused, 'past-horizon')
      assert.equal(isWorkingDay(calendar, next), true)
      for (let at = start; at < next; at = addDays(at, 1)) assert.equal(isWorkingDay(calendar, at), false)
    }),
  )
})

test('a day that does not exist and a count that is none are told', () => {
  const [calendar] = fc.sample(calendars, 1) as [Calendar]
  assert.deepEqual(isWorkingDay(calendar, '2001-02-30'), { refused: 'not-a-day', detail: '2001-02-30' })
  assert.throws(() => addWorkingDays(calendar, first, 1.5), /Fault/)
  assert.throws(() => addWorkingDays(calendar, first, 1e9), /Fault/)
})
