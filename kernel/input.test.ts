import assert from 'node:assert/strict'
import { test } from 'node:test'
import { periodBefore } from '#kernel/date'
import { count, evaluate, growth, input, known, minus, ratio, stock } from '#kernel/formula'
import type { Figure } from '#kernel/input'
import { chooseFigure, defineInput } from '#kernel/input'
import { readingOf } from '#kernel/memory'
import { defineRegister } from '#kernel/register'

const label = { zh: '某项', en: 'something' }
const inputOf = (id: string) =>
  defineInput({
    id,
    label,
    unit: label,
    basis: [],
    counted: 'in-period',
    latestWithinMonths: 24,
    supplier: label,
  })
const [made, whole] = [inputOf('made'), inputOf('whole')]
const things = defineRegister({ id: 'things', label, entry: label, basis: [], events: [] })

const figure = (of: string, period: string, value: number, more: Partial<Figure> = {}): Figure => ({
  input: of,
  place: '430100',
  period,
  value,
  printed: String(value),
  source: 'yearbook',
  vintage: '2026-01-01',
  ...more,
})

test('the latest figure that is still fresh stands, of its period the newest vintage', () => {
  const old = figure('made', '2022', 12.71, { vintage: '2023-12-30' })
  const revised = figure('made', '2022', 12.6, { vintage: '2024-12-30' })
  assert.equal((chooseFigure(made, [old, revised], '2023-06-30') as Figure).value, 12.6)
  assert.deepEqual(chooseFigure(made, [old], '2025-01-01'), { refused: 'missing-input', detail: 'made' })
  assert.deepEqual(chooseFigure(made, [old], '2022-12-30'), { refused: 'missing-input', detail: 'made' })
})

test('two sources of one day that differ are refused, and both are shown', () => {
  const found = chooseFigure(
    made,
    [figure('made', '2022', 1), figure('made', '2022', 2, { source: 'b' })],
    '2023-01-01',
  )
  assert.equal('refused' in found && found.refused, 'two-figures')
})

test('a denominator is taken of the numerator’s source, then of its period', () => {
  const figures = [
    figure('made', '2023', 169),
    figure('whole', '2023', 1300),
    figure('whole', '2024', 1400),
    figure('whole', '2022', 1250, { source: 'bulletin' }),
  ]
  const shareOf = (given: Figure[]) =>
    evaluate(ratio(input(made), input(whole)), readingOf({ figures: given }), '2024-12-31')
  assert.equal(shareOf(figures).value, 169 / 1300, 'not divided by the total of another year')
  const bulletin = figure('made', '2023', 169, { source: 'bulletin' })
  assert.equal(shareOf([bulletin, ...figures.slice(1)]).value, 169 / 1250)
})

test('a sum and a difference are of one period', () => {
  const figures = [figure('whole', '2022', 100), figure('made', '2022', 8), figure('made', '2023', 9)]
  const working = evaluate(minus(input(whole), input(made)), readingOf({ figures }), '2024-01-31')
  assert.equal(working.value, 92)
})

test('growth compares a published figure with that of the corresponding period, and else is refused', () => {
  const at = (given: Figure[], on = '2025-06-30') =>
    evaluate(growth(input(made)), readingOf({ figures: given }), on)
  const both = [figure('made', '2022', 153_176), figure('made', '2023', 168_713)]
  assert.equal(at(both).value, (168_713 / 153_176 - 1) * 100)
  // The figure of 2023 stands on both days; compared with itself it would show no growth at all.
  assert.equal(at([figure('made', '2023', 168_713)]).refused, 'missing-input')
  assert.equal(
    at([figure('made', '2021', 142_983), figure('made', '2023', 168_713)]).refused,
    'missing-input',
  )
})

test('growth never compares a published figure with a count', () => {
  const rights = { things: [{ inForce: [{ from: '2010-01-01' }] }] }
  const formula = growth(known(made, count(stock(things))))
  const counted = evaluate(formula, readingOf({ rights }), '2024-12-31')
  assert.equal(counted.value, 0)
  const published = readingOf({ rights, figures: [figure('made', '2024', 900)] })
  assert.equal(evaluate(formula, published, '2024-12-31').refused, 'missing-input')
  const onlyThen = readingOf({ rights, figures: [figure('made', '2021', 900)] })
  assert.equal(evaluate(formula, onlyThen, '2024-12-31').value, 0, 'both days are counted')
})

test('the corresponding earlier period keeps its length', () => {
  assert.deepEqual(
    ['2020', '2020-11', '2020-Q3', '2020-02-29'].map(period => periodBefore(period, 1)),
    ['2019', '2019-11', '2019-Q3', '2019-02-28'],
  )
})
