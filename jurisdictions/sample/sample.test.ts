import assert from 'node:assert/strict'
import { test } from 'node:test'
import { samplePlaces } from '#jurisdictions/places/sample'
import { chance } from '#jurisdictions/sample/chance'
import { sampleFigures } from '#jurisdictions/sample/figures'
import { sampleRights } from '#jurisdictions/sample/rights'
import { catalogueOf } from '#kernel/catalogue'
import { daysOf } from '#kernel/date'
import { isSampleCode } from '#kernel/place'
import { loadPolicy } from '#policy/load'
import { sampleData } from '#policy/sources/sample-data'

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

test('every sample right is of a register that the policy has, with events that it knows', async () => {
  const { registers } = catalogueOf(await loadPolicy())
  const seen = new Set<string>()
  for (const right of sampleRights(5, 3_000, UNTIL)) {
    seen.add(right.register)
    const known = registers.get(right.register)?.events.map(one => one.id) ?? []
    for (const event of right.events) assert.ok(known.includes(event.code), `${right.register} ${event.code}`)
  }
  // What a city enters itself comes from its ledger, and is no record of a right.
  const ofRights = [...registers.values()].filter(one => !one.fromLedger).map(one => one.id)
  assert.deepEqual([...seen].sort(), ofRights.sort())
})

test('nobody and nothing in the sample is real: names, numbers and addresses say so', () => {
  for (const right of sampleRights(5, 1_000, UNTIL)) {
    assert.match(right.applicationNumber ?? '', /^SAMPLE\d{11}$/)
    const [holder] = right.parties
    assert.match(holder?.name ?? '', /示例/)
    assert.match(holder?.address?.text ?? '', /^示例.*示例路\d+号$/)
    assert.ok(samplePlaces.some(place => place.label.zh === holder?.address?.city))
  }
})

test('sample figures are of sample places and past periods, and the parts make up the whole', () => {
  const figures = sampleFigures(UNTIL)
  assert.ok(figures.length > 50)
  for (const figure of figures) {
    assert.ok(isSampleCode(figure.place) && figure.source === sampleData.id)
    assert.ok((daysOf(figure.period)?.to ?? '9') < UNTIL)
    assert.equal(figure.value.toFixed(2), figure.printed)
  }
  const of = (place: string, period: string) =>
    figures.find(one => one.place === place && one.period === period)?.value ?? Number.NaN
  const cities = samplePlaces.filter(one => one.level === 'city').map(one => of(one.code, '2024'))
  assert.ok(Math.abs(cities.reduce((a, b) => a + b, 0) - of('990000', '2024')) < 0.01)
})

test('chance is even, and the same from the same seed', () => {
  const [luck, again] = [chance(11), chance(11)]
  const drawn = Array.from({ length: 6_000 }, () => luck.below(6))
  assert.deepEqual(
    drawn.slice(0, 50),
    Array.from({ length: 50 }, () => again.below(6)),
  )
  for (let face = 0; face < 6; face += 1) {
    const times = drawn.filter(one => one === face).length
    assert.ok(times > 850 && times < 1_150, `${face}: ${times}`)
  }
  assert.ok(Array.from({ length: 100 }, () => luck.next()).every(one => one >= 0 && one < 1))
})
