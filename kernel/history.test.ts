import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { addDays } from '#kernel/date'
import { since, valueOn } from '#kernel/history'

const years = [since('1985-04-01', 15, undefined, '1993-01-01'), since('1993-01-01', 20)]
const on = (day: string) => valueOn(years, day, 'term').value

test('a value holds from its day until, and not on, the day of the next', () => {
  assert.equal(on('1985-04-01'), 15)
  assert.equal(on('1992-12-31'), 15)
  assert.equal(on('1993-01-01'), 20)
  assert.equal(on('2150-01-01'), 20)
})

test('no value on a day is a fault that names the day, and nothing falls back', () => {
  assert.throws(() => on('1985-03-31'), /Fault: term has no value on 1985-03-31/)
  assert.throws(() => valueOn([], '2020-01-01', 'nothing'), /Fault: nothing has no value/)
})

test('two values on a day are a fault that shows both', () => {
  const both = [...years, since('2021-06-01', 25)]
  assert.equal(valueOn(both, '2021-05-31', 'term').value, 20)
  assert.throws(
    () => valueOn(both, '2021-06-01', 'term'),
    /two values on 2021-06-01: 20 from 1993-01-01 and 25 from 2021-06-01/,
  )
})

test('stretches that follow each other give exactly one value on every day', () => {
  const cuts = fc.uniqueArray(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 6 })
  fc.assert(
    fc.property(cuts, fc.integer({ min: 0, max: 500 }), (some, at) => {
      const days = [0, ...some.sort((a, b) => a - b)].map(n => addDays('2000-01-01', n))
      const history = days.map((from, i) => since(from, i, undefined, days[i + 1]))
      const day = addDays('2000-01-01', at)
      assert.equal(valueOn(history, day, 'x').value, days.filter(from => from <= day).length - 1)
    }),
  )
})
