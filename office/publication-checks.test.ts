import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Input } from '#kernel/input'
import { chooseFigure, defineInput } from '#kernel/input'
import type { Check } from '#kernel/publication'
import { definePublication } from '#kernel/publication'
import { runChecks } from '#office/publication-checks'
import { figuresOf, readPrinted } from '#kernel/publication-figures'
import { defineSource } from '#kernel/source'

const source = defineSource({ id: 'bulletin', label: { zh: '简报', en: 'Bulletin' }, mark: 'read' })
const says = { zh: '核对', en: 'Check' }
const inputOf = (id: string): Input =>
  defineInput({
    id,
    label: says,
    unit: { zh: '件', en: 'items' },
    basis: [],
    counted: 'at-period-end',
    latestWithinMonths: 12,
    supplier: says,
  })
const [rights, people, density, rank] = ['rights', 'people', 'density', 'rank'].map(inputOf) as Input[] as [
  Input,
  Input,
  Input,
  Input,
]

const table = (cells: [Input, string, string, string, boolean?][], checks: Check[]) =>
  definePublication({
    id: 'table',
    label: says,
    source,
    vintage: '2020-12-31',
    series: cells.map(([input, place, period, printed, remainder]) => ({
      input,
      rows: [{ place, period, printed, ...(remainder ? { remainder } : {}) }],
    })),
    checks,
  })

test('a printed number is read with its multiplier and its last digit', () => {
  assert.deepEqual(readPrinted('39.29'), { value: 39.29, lastDigit: 0.01 })
  assert.deepEqual(readPrinted('229.2万'), { value: 2_292_000, lastDigit: 1000 })
  assert.deepEqual(readPrinted('12.13万亿'), { value: 12_130_000_000_000, lastDigit: 1e10 })
  assert.deepEqual(readPrinted('3,596,901'), { value: 3_596_901, lastDigit: 1 })
  assert.deepEqual(readPrinted('超5.2万'), { value: 52_000, lastDigit: 1000 })
  assert.deepEqual(readPrinted('-40.7'), { value: -40.7, lastDigit: 0.1 })
  for (const wrong of ['-', '', '近四成', '1,23', '1.2.3', '5 2', 'NaN', '1e5'])
    assert.equal(readPrinted(wrong), undefined)
})

test('what was printed to two digits is read to the same two digits', () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), hundredths => {
      const printed = (hundredths / 100).toFixed(2)
      assert.equal(readPrinted(printed)?.value, Number(printed))
    }),
  )
})

test('the parts and the remainder add up to the whole, and one too few is a finding', () => {
  const check: Check = {
    node: 'places-add-up',
    says,
    input: rights,
    whole: '430000',
    parts: ['430100', '430200'],
  }
  const cells = (whole: string): [Input, string, string, string, boolean?][] => [
    [rights, '430100', '2020-11', '30'],
    [rights, '430200', '2020-11', '7'],
    [rights, '430000', '2020-11', '2', true],
    [rights, '430000', '2020-11', whole],
  ]
  assert.deepEqual(runChecks(table(cells('39'), [check])), [])
  const [finding] = runChecks(table(cells('40'), [check]))
  assert.equal(finding?.given, 39)
  assert.equal(finding?.difference, 1)
  const [missing] = runChecks(table(cells('39').slice(1), [check]))
  assert.equal(missing?.missing, '430100')
})

test('a printed ratio is held against its parts to its last digit, by the latest yearly denominator', () => {
  const check: Check = {
    node: 'ratio-holds',
    says,
    printed: density,
    numerator: rights,
    denominator: people,
    per: 1,
  }
  const cells = (printed: string): [Input, string, string, string][] => [
    [rights, '430100', '2020-11', '32981'],
    [people, '430100', '2018', '815.47'],
    [people, '430100', '2019', '839.45'],
    [density, '430100', '2020-11', printed],
  ]
  assert.deepEqual(runChecks(table(cells('39.29'), [check])), [])
  assert.deepEqual(
    runChecks(table(cells('39.3'), [check])),
    [],
    'fewer printed digits are compared at those digits',
  )
  const [finding] = runChecks(table(cells('39.28'), [check]))
  assert.equal(finding?.given, 39.29)
  assert.equal(finding?.difference, -0.01)
})

test('a printed growth and a printed rank are held against the figures they come from', () => {
  const growth: Check = { node: 'growth-holds', says, printed: density, of: rights, years: 1 }
  const ranks: Check = { node: 'rank-holds', says, printed: rank, by: rights, parts: ['1', '2', '3'] }
  const cells: [Input, string, string, string][] = [
    [rights, '1', '2019', '25712'],
    [rights, '1', '2020', '31135'],
    [rights, '2', '2020', '15095'],
    [rights, '3', '2020', '15095'],
    [density, '1', '2020', '21'],
    [rank, '1', '2020', '1'],
    [rank, '2', '2020', '2'],
    [rank, '3', '2020', '3'],
  ]
  const findings = runChecks(table(cells, [growth, ranks]))
  assert.deepEqual(
    findings.map(one => [one.place, one.printed, one.given]),
    [['3', '3', 2]],
    'equal places share the better rank',
  )
})

test('a remainder becomes a figure of its own and never stands for the place that holds it', () => {
  const figures = figuresOf(
    table(
      [
        [rights, '430000', '2020-11', '2', true],
        [rights, '430000', '2020-11', '55313'],
      ],
      [],
    ),
  )
  assert.equal(figures.length, 2)
  const chosen = chooseFigure(rights, figures, '2020-12-01')
  assert.ok('value' in chosen)
  assert.equal(chosen.value, 55313)
})

test('a cell that is no number is a fault, with the cell named', () => {
  assert.throws(
    () => figuresOf(table([[rights, '430100', '2020', '-']], [])),
    /prints '-' for rights of 430100/,
  )
})
