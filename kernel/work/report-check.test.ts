import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Checked, type Checking, findingsOf, standing } from '#kernel/work/report-check'

const form: Checking = {
  questions: {
    words: { asks: 'text' },
    total: { asks: 'number' },
    one: { asks: 'number' },
    other: { asks: 'number', isOptional: true },
    chosen: { asks: 'number', bound: { holds: 'at-most', to: 'closed' } },
  },
  sums: [{ total: 'total', parts: ['one', 'other'] }],
}

const written = (values: Record<string, string>, more: Partial<Checked> = {}): Checked => ({
  answers: Object.fromEntries(Object.entries(values).map(([line, value]) => [line, { value }])),
  ...{ known: { closed: '5' }, earlier: {} },
  ...more,
})
const found = (checked: Checked) => findingsOf(form, checked).map(one => `${one.line} ${one.how}`)
const whole = { words: '进展', total: '5', one: '2', other: '3', chosen: '5' }

test('what adds up and keeps within what is known has nothing against it', () => {
  assert.deepEqual(found(written(whole)), [])
})

test('a line that is empty or no number cannot be explained away', () => {
  const none = written({ total: '五', one: '-1', chosen: ' ' })
  assert.deepEqual(found(none), ['words missing', 'total not-a-number', 'one not-a-number', 'chosen missing'])
  const answers = { total: { value: '五', explanation: '手写' } }
  assert.equal(standing(findingsOf(form, { ...none, answers }), answers).length, 4)
})

test('a sum is exact, and waits until its parts are there', () => {
  assert.deepEqual(found(written({ ...whole, other: '2' })), ['total sum-off'])
  assert.deepEqual(found(written({ ...whole, other: '' })), [])
  const tenths = { ...whole, total: '0.3', one: '0.1', other: '0.2' }
  assert.deepEqual(found(written(tenths)), [])
})

test('a part is no more than the whole that the register knows; what it does not know says nothing', () => {
  assert.deepEqual(found(written({ ...whole, chosen: '6' })), ['chosen against-known'])
  assert.deepEqual(found(written({ ...whole, chosen: '6' }, { known: {} })), [])
})

test('three times the median of three earlier periods is unusual, and fewer periods say nothing', () => {
  const earlier = (...values: string[]) => written({ ...whole, total: '5' }, { earlier: { total: values } })
  assert.deepEqual(found(earlier('1', '1')), [])
  assert.deepEqual(found(earlier('1', '1', '30')), ['total outlier'])
  assert.deepEqual(found(earlier('2', '2', '30')), [])
  assert.deepEqual(found(earlier('16', '16', '16', '15')), ['total outlier'])
  assert.deepEqual(found(earlier('0', '0', '0')), ['total outlier'])
})

test('a figure stands with its explanation, and without one it stops the report', () => {
  const checked = written({ ...whole, chosen: '6' })
  assert.equal(standing(findingsOf(form, checked), checked.answers).length, 1)
  const answers = { ...checked.answers, chosen: { value: '6', explanation: '含往期案件' } }
  assert.equal(standing(findingsOf(form, { ...checked, answers }), answers).length, 0)
})
