import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Day } from '#kernel/date'
import { input, times, type Working } from '#kernel/formula'
import type { Indicator } from '#kernel/indicator'
import { defineInput, type Figure } from '#kernel/input'
import { asDefined } from '#kernel/versions/version'
import { changedBetween, changedWithin } from '#office/definition-changes'
import { otherwiseIn } from '#office/indices/otherwise'
import type { Measured } from '#office/measurement'

const label = { zh: '指数', en: 'index' }
const source = { id: 'invented', kind: 'source', label } as never
const score = defineInput({
  ...{ id: 'score', label, unit: label, basis: [], counted: 'in-period', latestWithinMonths: 24 },
  supplier: label,
  breaks: [{ from: '2020', says: { zh: '指标增加', en: 'more indicators' }, basis: { source } }],
})
const value = input(score)
const plain = { id: 'plain', value, basis: [] } as unknown as Indicator
const changed = {
  ...{ id: 'changed', value, basis: [] },
  earlier: [{ until: '2024-01-20', value: times(value, 2), basis: [] }],
} as unknown as Indicator

const figure = (period: string): Figure => ({
  ...{ input: 'score', place: '1', period, value: 1, printed: '1', source: 'x', vintage: '2025-01-01' },
})
const measured = (indicator: Indicator, on: Day, ...periods: string[]): Measured => {
  const of = periods.map(
    (period): Working => ({ formula: value, on, value: 1, figure: figure(period), of: [] }),
  )
  return {
    indicator: asDefined(indicator, on),
    place: '1',
    on,
    value: 1,
    working: { formula: value, on, value: 1, of },
  }
}
const said = (before: Measured, now: Measured) => changedBetween(before, now).map(one => one.en)

test('figures on two sides of a break do not compare; on one side, or for another period, they do', () => {
  const of = (period: string) => measured(plain, '2022-01-01', period)
  assert.deepEqual(said(of('2018'), of('2020')), ['more indicators'])
  assert.deepEqual(said(of('2019-Q4'), of('2021')), ['more indicators'])
  assert.deepEqual(said(of('2020'), of('2021')), [])
  assert.deepEqual(said(of('2018'), of('2019')), [])
  assert.deepEqual(said(measured(plain, '2022-01-01'), of('2021')), [])
})

test('a definition that changed between two days is told with its day, and once within one version', () => {
  const on = (day: Day) => measured(changed, day, '2023')
  assert.deepEqual(said(on('2023-12-31'), on('2024-12-31')), ['Defined otherwise since 2024-01-20'])
  assert.deepEqual(said(on('2024-01-20'), on('2024-12-31')), [])
  assert.deepEqual(said(on('2022-12-31'), on('2023-12-31')), [])
})

test('one value that sets two periods against each other says so itself', () => {
  assert.equal(changedWithin(measured(plain, '2022-01-01', '2019', '2020')).length, 1)
  assert.equal(changedWithin(measured(plain, '2022-01-01', '2020', '2021')).length, 0)
})

test('of a ranking the indicators are named whose meaning changed, once for all places', () => {
  const side = (indicator: Indicator, ...cells: Measured[]) => ({
    chosen: [{ indicator, target: undefined }],
    cells: [cells.map((one, at) => ({ measured: { ...one, place: String(at) }, compares: true }))],
  })
  const [was, is] = [measured(plain, '2019-06-30', '2018'), measured(plain, '2021-06-30', '2020')]
  const found = otherwiseIn(side(plain, was, was), side(plain, is, is))
  assert.deepEqual(
    found.map(one => [one.indicator.id, one.says.length]),
    [['plain', 1]],
  )
  assert.deepEqual(otherwiseIn(side(changed, was), side(plain, is)), [])
  const unknown = { ...was, value: undefined }
  assert.deepEqual(otherwiseIn(side(plain, unknown), side(plain, is)), [])
})
