import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays, daysBetween, weekday } from '#kernel/date'

const MS_PER_DAY = 86_400_000
const FIRST = Date.parse('0001-01-01')
const LAST = Date.parse('9999-12-31')
const dayAt = (ms: number) => new Date(ms).toISOString().slice(0, 10)

test('days are counted as the calendar of the machine counts them, from year 1 to 9999', () => {
  const ms = fc.integer({ min: 0, max: (LAST - FIRST) / MS_PER_DAY }).map(n => FIRST + n * MS_PER_DAY)
  fc.assert(
    fc.property(ms, ms, (a, b) => {
      const [from, to] = [dayAt(a), dayAt(b)]
      const n = (b - a) / MS_PER_DAY
      assert.equal(daysBetween(from, to), n)
      assert.equal(addDays(from, n), to)
      assert.equal(weekday(from), new Date(a).getUTCDay())
    }),
    { numRuns: 5000 },
  )
})

test('every day of four hundred years follows the one before', () => {
  let day = '1899-12-31'
  for (let ms = Date.parse('1900-01-01'); ms < Date.parse('2300-01-01'); ms += MS_PER_DAY) {
    day = addDays(day, 1)
    assert.equal(day, dayAt(ms))
  }
})
