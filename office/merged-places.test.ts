import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesIndex } from '#kernel/places'
import { endedBefore, mergedInto } from '#office/merged-places'

const place = (code: string, until?: string, ...successors: string[]) => ({
  ...{ code, label: { zh: '市', en: 'City' }, level: 'city' as const },
  ...(until !== undefined && { until, successors }),
})

const places = placesIndex([
  ...[place('010100'), place('010200')],
  place('010300', '2019-01-01', '010200'),
  place('010400', '2011-07-14', '010100', '010200'),
  place('010500', '2000-01-01', '010300'),
])

test('a successor knows from its day on what was merged into it whole, through others too', () => {
  const merged = (code: string, on: string) => mergedInto(places, code, on).map(one => one.code)
  assert.deepEqual(merged('010200', '2018-12-31'), [])
  assert.deepEqual(merged('010200', '2019-01-01'), ['010300', '010500'])
  assert.deepEqual(merged('010300', '2018-12-31'), ['010500'])
  // What was divided went into none of its successors whole.
  assert.deepEqual(merged('010100', '2026-01-01'), [])
})

test('a place has figures of the period in which it ended, and of none that began after', () => {
  const ended = place('010300', '2019-01-01', '010200')
  const periods = ['2018', '2018-12-31', '2019', '2019-01', '2020']
  assert.deepEqual(
    periods.map(period => endedBefore(ended, period)),
    [false, false, true, true, true],
  )
  assert.equal(endedBefore(place('010100'), '2030'), false)
})
