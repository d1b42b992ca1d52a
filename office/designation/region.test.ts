import assert from 'node:assert/strict'
import { test } from 'node:test'
import { placesIndex } from '#kernel/places'
import type { Facts } from '#kernel/procedures/facts'
import { capWrong, regionOf } from '#office/designation/region'

const place = (code: string, level: 'nation' | 'province' | 'city' | 'district', parent?: string) => ({
  ...{ code, level, label: { zh: code, en: code } },
  ...(parent !== undefined && { parent }),
})
const places = placesIndex([
  place('n', 'nation'),
  place('p', 'province', 'n'),
  place('a', 'city', 'p'),
  place('a1', 'district', 'a'),
  place('b', 'city', 'p'),
  place('q', 'province', 'n'),
])
const regions = (facts: Facts) => ['a', 'a1', 'b', 'q'].map(one => regionOf(facts, one, places))

test('a region is the prefecture, the province, or the places that the call lists together', () => {
  assert.deepEqual(regions({ capBy: 'city' }), ['a', 'a', 'b', 'q'])
  assert.deepEqual(regions({ capBy: 'province' }), ['p', 'p', 'p', 'q'])
  assert.deepEqual(regions({ capBy: 'listed', capPlaces: ['a', 'q'] }), ['listed', 'listed', 'b', 'listed'])
})

test('a cap that caps nothing is refused by what is wrong with it', () => {
  const wrong = (facts: Facts) => {
    const refusal = capWrong(facts, places)
    return refusal && `${refusal.refused} ${refusal.detail}`
  }
  assert.equal(wrong({}), undefined)
  assert.equal(wrong({ capBy: 'city', capMost: 2 }), undefined)
  assert.equal(wrong({ capBy: 'listed', capMost: 1, capPlaces: ['a', 'b'] }), undefined)
  assert.equal(wrong({ capBy: 'city' }), 'cut-rule-invalid capBy: city, capMost: -')
  assert.equal(wrong({ capMost: 2 }), 'cut-rule-invalid capBy: -, capMost: 2')
  assert.equal(wrong({ capBy: 'city', capMost: 0 }), 'cut-rule-invalid capMost: 0')
  assert.equal(wrong({ capBy: 'city', capMost: 1.5 }), 'cut-rule-invalid capMost: 1.5')
  assert.equal(wrong({ capBy: 'listed', capMost: 1 }), 'cut-rule-invalid capBy: listed, capPlaces: -')
  const listed = { capMost: 1, capPlaces: ['a'] }
  assert.equal(wrong({ capBy: 'city', ...listed }), 'cut-rule-invalid capBy: city, capPlaces: a')
  assert.equal(wrong({ capBy: 'listed', ...listed, capPlaces: ['x'] }), 'unknown-place x')
})
