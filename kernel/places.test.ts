import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Place } from '#kernel/place'
import { placesIndex } from '#kernel/places'
import { isRefusal } from '#kernel/refusal'

const place = (code: string, zh: string, en: string, more: Partial<Place> = {}): Place => ({
  code,
  label: { zh, en },
  level: code.endsWith('0000') ? 'province' : code.endsWith('00') ? 'city' : 'district',
  ...more,
})

const index = placesIndex([
  place('100000', '全国', 'Nation', { level: 'nation' }),
  place('010000', '江省', 'Jiang', { parent: '100000', alsoCalled: ['江'] }),
  place('010100', '江市', 'Jiang City', { parent: '010000', alsoCalled: ['江'] }),
  place('010101', '鼓楼区', 'Gulou District', { parent: '010100', alsoCalled: ['鼓楼', 'Gulou'] }),
  place('010200', '湖市', 'Hu', { parent: '010000', alsoCalled: ['湖州府', '湖'] }),
  place('010201', '鼓楼区', 'Gulou District', { parent: '010200', alsoCalled: ['鼓楼', 'Gulou'] }),
  place('010300', '旧市', 'Jiu', { parent: '010000', until: '2019-01-01' }),
  place('010202', '旧市', 'Jiu', { parent: '010200', from: '2019-01-01' }),
])

const found = (text: string, where?: Parameters<typeof index.find>[1]) => {
  const answer = index.find(text, where)
  return isRefusal(answer) ? answer.refused : answer.code
}

test('places know what holds them and what they hold', () => {
  assert.deepEqual(
    index.ancestors('010101').map(one => one.code),
    ['100000', '010000', '010100'],
  )
  assert.equal(index.isWithin('010101', '010000'), true)
  assert.equal(index.isWithin('010101', '010101'), true)
  assert.equal(index.isWithin('010101', '010200'), false)
  assert.equal(index.path('010101', 'zh'), '江省江市鼓楼区')
  assert.equal(index.path('010101', 'en'), 'Gulou District, Jiang City, Jiang')
})

test('children and siblings on a day leave out what had ended or not begun', () => {
  const codes = (places: readonly Place[]) => places.map(one => one.code)
  assert.deepEqual(codes(index.children('010000', '2018-12-31')), ['010100', '010200', '010300'])
  assert.deepEqual(codes(index.children('010000', '2019-01-01')), ['010100', '010200'])
  assert.deepEqual(codes(index.children('010000')), ['010100', '010200', '010300'])
  assert.deepEqual(codes(index.siblings('010100', '2020-01-01')), ['010100', '010200'])
  assert.deepEqual(codes(index.siblings('100000')), ['100000'])
  assert.deepEqual(index.siblings('none'), [])
})

test('a name finds the widest place of that name, unless a level or a holder is asked for', () => {
  assert.equal(found('010200'), '010200')
  assert.equal(found('江'), '010000')
  assert.equal(found('江', { level: 'city' }), '010100')
  assert.equal(found('湖州府'), '010200')
  assert.equal(found('鼓楼区', { within: '010200' }), '010201')
  assert.equal(found('江市鼓楼区'), '010101')
  assert.equal(found('江省湖市鼓楼区'), '010201')
  assert.equal(found('GULOU DISTRICT, hu'), '010201')
  assert.equal(found('Hu City'), '010200')
})

test('a place that stands goes before one of its name that ended; a day decides otherwise', () => {
  assert.equal(found('旧市'), '010202')
  assert.equal(found('旧市', { on: '2015-06-30' }), '010300')
})

test('what is no name, or the name of several places, is refused and the places are told', () => {
  assert.equal(found('火星'), 'unknown-place')
  assert.equal(found(''), 'unknown-place')
  assert.equal(found('江'.repeat(1000)), 'unknown-place')
  assert.deepEqual(index.find('鼓楼区'), {
    refused: 'ambiguous-place',
    detail: '鼓楼区: 010101 江省江市鼓楼区, 010201 江省湖市鼓楼区',
  })
})

test('two places of one code, and a holder that is no place, are faults', () => {
  assert.throws(
    () => placesIndex([place('010000', '江省', 'Jiang'), place('010000', '河省', 'He')]),
    /Fault: two places/,
  )
  assert.throws(() => placesIndex([place('010100', '江市', 'Jiang', { parent: '010000' })]), /Fault: 010100/)
})
