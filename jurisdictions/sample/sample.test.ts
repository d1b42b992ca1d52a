import assert from 'node:assert/strict'
import { test } from 'node:test'
import { sampleRights } from '#jurisdictions/sample/rights'
import { isSampleCode } from '#kernel/place'
import { samplePlaces } from '#jurisdictions/places/sample'

const UNTIL = '2026-06-30'

test('the same seed gives the same city, another seed another', () => {
  const [once, again, other] = [7, 7, 8].map(seed => JSON.stringify([...sampleRights(seed, 200, UNTIL)]))
  assert.equal(once, again)
  assert.notEqual(once, other)
})

test('no sample right is dated after its day, and events are never before the filing', () => {
  for (const right of sampleRights(3, 2_000, UNTIL))
    for (const event of right.events) {
      assert.ok(event.on <= UNTIL, `${right.applicationNumber} ${event.code} ${event.on}`)
      assert.ok(event.on >= (right.filedOn ?? ''), `${right.applicationNumber} ${event.code} ${event.on}`)
    }
})

test('sample places have codes that no real place can have', () => {
  assert.ok(samplePlaces.length >= 5)
  for (const place of samplePlaces) assert.ok(isSampleCode(place.code) && place.sample)
})
