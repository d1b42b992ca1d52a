import assert from 'node:assert/strict'
import { test } from 'node:test'
import { definitionOf, given, tableGiven, type Written } from '#kernel/index/fixtures/written'
import { readDefinition } from '#kernel/index/read-definition'
import { readTable } from '#kernel/index/read-table'
import { isRefusal } from '#kernel/refusal'

const refusedOf = (found: unknown) => (isRefusal(found) ? [found.refused, found.detail] : found)
const xy: Written = { indicators: [{ id: 'x' }, { id: 'y' }] }
const table = 'unit,x,y\nA,1,2\nB,3,4'

function refusedDefinition(written: Written): unknown {
  return refusedOf(readDefinition({ id: 'test', ...xy, ...written }))
}

test('a definition that cannot be used is refused with the place in it', () => {
  const cases: [Written | unknown, string][] = [
    [{ id: 7 }, 'id'],
    [{ indicators: [] }, 'test: indicators'],
    [{ indicators: {} }, 'indicators'],
    [{ indicators: [{ id: 'x', direction: 'up' }] }, 'indicators[0].direction: up'],
    [{ indicators: [{ id: 'x', weight: '2' }] }, 'indicators[0].weight'],
    [{ indicators: [{ id: 'x' }, { id: 'x' }] }, 'id: x'],
    [{ indicators: [{ id: 'score' }] }, 'id: score'],
    [{ groups: [{ id: 'x' }] }, 'id: x'],
    [{ normalise: { method: 'min–max' } }, 'normalise.method: min–max'],
    [{ normalise: { method: 'min-max', from: 100, to: 1 } }, 'normalise.to'],
    [{ aggregate: 'mean' }, 'aggregate: mean'],
    [{ aggregate: ['arithmetic', 7] }, 'aggregate[1]: 7'],
    [{ impute: null, treat: [] }, 'treat'],
    [{ denominate: [{ indicator: 'z', by: 'size' }] }, 'denominate: z'],
    [
      {
        denominate: [
          { indicator: 'x', by: 'a' },
          { indicator: 'x', by: 'b' },
        ],
      },
      'denominate: x',
    ],
    [{ weigh: 'budget' }, 'weigh.experts'],
    [{ uncertainty: { runs: 10 } }, 'uncertainty.seed'],
    [{ uncertainty: { seed: 1, runs: 2.5 } }, 'uncertainty.runs'],
    [{ uncertainty: { seed: 1, level: 1 } }, 'uncertainty.level'],
    [{ uncertainty: { seed: 1, weights: 1 } }, 'uncertainty.weights'],
    [{ uncertainty: { seed: 1, cut: 1.5 } }, 'uncertainty.cut'],
    [{ adjust: [{ column: 'bonus' }] }, 'adjust[0].most'],
  ]
  for (const [written, place] of cases)
    assert.deepEqual(refusedDefinition(written as Written), ['index-invalid', place])
  for (const one of [undefined, null, [], 'x'])
    assert.deepEqual(refusedOf(readDefinition(one)), ['index-invalid', 'definition'])
})

test('what nothing reads in a definition is told', () => {
  const read = readDefinition({
    id: 'test',
    ...xy,
    normalize: 'rank',
    uncertainty: { seed: 1, noise: 2 },
    note: '',
  })
  assert.deepEqual(isRefusal(read) ? read : read.unread, ['normalize', 'uncertainty.noise'])
})

test('a weight of zero, below zero or none at all is no weight', () => {
  const weight = (value: unknown) => refusedDefinition({ indicators: [{ id: 'x', weight: value }] })
  assert.deepEqual(weight(0), ['weight-not-positive', 'x: 0'])
  assert.deepEqual(weight(-1), ['weight-not-positive', 'x: -1'])
  assert.deepEqual(weight(Number.NaN), ['index-invalid', 'indicators[0].weight'])
  assert.deepEqual(refusedDefinition({ groups: [{ id: 'g', weight: 0 }] }), ['weight-not-positive', 'g: 0'])
})

test('groups that are unknown, empty or hold each other are refused', () => {
  const grouped = (groups: object[], group = 'g') =>
    refusedOf(given({ indicators: [{ id: 'x', group }, { id: 'y' }], groups }, table))
  assert.deepEqual(grouped([{ id: 'h' }]), ['group-unknown', 'x: g'])
  assert.deepEqual(grouped([{ id: 'g', parent: 'h' }]), ['group-unknown', 'g: h'])
  const circle = [
    { id: 'g', parent: 'h' },
    { id: 'h', parent: 'i' },
    { id: 'i', parent: 'h' },
  ]
  assert.deepEqual(grouped(circle), ['group-cyclic', 'h'])
  assert.deepEqual(grouped([{ id: 'g', parent: 'g' }]), ['group-cyclic', 'g'])
  assert.deepEqual(grouped([{ id: 'g' }, { id: 'h' }]), ['group-empty', 'h'])
  const levels = { ...xy, aggregate: ['arithmetic', 'geometric'] }
  assert.deepEqual(refusedOf(given(levels, table)), ['index-invalid', 'aggregate: 2 methods, 1 levels'])
})

test('a table that does not fit is refused with the place in it', () => {
  const refused = (text: string, written = xy) => refusedOf(tableGiven(written, text))
  assert.deepEqual(refused('unit,x\nA,1'), ['column-unknown', 'y'])
  assert.deepEqual(refused('city,x,y\nA,1,1'), ['heading-missing', 'unit (row 1)'])
  assert.deepEqual(refusedOf(readTable([], definitionOf(xy))), ['heading-missing', 'unit'])
  assert.deepEqual(refused('unit,x,y,x\nA,1,1,1'), ['column-twice', 'x'])
  assert.deepEqual(refused('unit,x,y\nA,1,1\nB,2,2\nA,1,1'), ['unit-twice', 'A: row 2, row 4'])
  assert.deepEqual(refused('unit,x,y\n,1,1'), ['cell-empty', 'unit, row 2'])
  for (const cell of ['abc', 'NaN', '1.2.3', '12%', 'Infinity', '—', '0x1f', '三百'])
    assert.deepEqual(refused(`unit,x,y\nA,1,1\nB,1,${cell}`), ['not-a-number', `row 3, y: ${cell}`])
  const by = { ...xy, impute: { method: 'group-mean', by: 'region' } }
  assert.deepEqual(refused(table, by), ['column-unknown', 'region'])
})

test('what the definition does not use is told, and may hold anything', () => {
  const read = tableGiven(xy, 'unit,note,x,y,size\nA,abc,1,1,\nB,d,1,1,\n,,,,')
  assert.ok(!isRefusal(read))
  assert.deepEqual(
    [read.unused, read.sheet.table.units],
    [
      ['note', 'size'],
      ['A', 'B'],
    ],
  )
})

test('what cannot be computed is refused with the unit and the indicator', () => {
  const refused = (written: Written, text: string) => refusedOf(given({ ...xy, ...written }, text))
  assert.deepEqual(refused({}, 'unit,x,y\nA,1,1'), ['too-few-units', '1'])
  assert.deepEqual(refused({}, 'unit,x,y\nA,1,\nB,2,'), ['no-value-at-all', 'y'])
  for (const method of ['min-max', 'z-score'])
    assert.deepEqual(refused({ normalise: method }, 'unit,x,y\nA,1,0.1\nB,2,0.1'), ['all-equal', 'y'])
  assert.deepEqual(refused({ normalise: 'target' }, table), ['target-missing', 'x'])
  const negative = 'unit,x,y\nA,1,2\nB,3,-4\nC,1,1'
  for (const aggregate of ['geometric', 'harmonic'])
    assert.deepEqual(refused({ aggregate }, negative), ['not-above-zero', 'B, y'])
  const bare = 'unit,x,y\nA,1,2\nB,3,\nC,,'
  assert.deepEqual(refused({}, bare), ['no-value-in-group', 'C, score'])
  assert.deepEqual(refused({ aggregate: 'outranking' }, bare), ['no-value-in-group', 'C, score'])
  assert.deepEqual(refused({ aggregate: 'sum' }, 'unit,x,y\nA,1,2\nB,3,'), [
    'value-missing-in-sum',
    'B, score: y',
  ])
})

test('denominators that are zero or missing are refused with their unit', () => {
  const rule = { denominate: [{ indicator: 'y', by: 'size' }] }
  const refused = (cell: string) =>
    refusedOf(given({ ...xy, ...rule }, `unit,x,y,size\nA,1,2,3\nB,3,4,${cell}`))
  assert.deepEqual(refused('0'), ['zero-denominator', 'B, size'])
  assert.deepEqual(refused(''), ['denominator-missing', 'B, size'])
})

test('a value that is not above zero has no logarithm', () => {
  const values = [-3, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100, 200, 4000]
  const text = `unit,x,y\n${values.map((value, at) => `u${at},${at},${value}`).join('\n')}`
  const treat = { method: 'winsorise-then-log', maxWinsorised: 0 }
  assert.deepEqual(refusedOf(given({ ...xy, treat }, text)), ['not-above-zero', 'u0, y'])
})

test('an attainment of zero without a bound is refused', () => {
  const indicators = [
    { id: 'x', direction: 'lower', target: 3 },
    { id: 'y', target: 1 },
  ]
  const text = 'unit,x,y\nA,0,2\nB,3,4'
  assert.deepEqual(refusedOf(given({ indicators, normalise: 'target' }, text)), ['zero-denominator', 'A, x'])
})

test('points that are taken or given below zero are refused', () => {
  const adjust = [{ column: 'bonus', most: 5 }]
  const text = 'unit,x,y,bonus\nA,1,2,\nB,3,4,-1'
  assert.deepEqual(refusedOf(given({ ...xy, adjust }, text)), ['value-impossible', 'B, bonus'])
})

test('where the definition says so, units that lack a group are left out and named', () => {
  const written = {
    indicators: [
      { id: 'x', group: 'g' },
      { id: 'y', group: 'g' },
      { id: 'z', group: 'h' },
    ],
    groups: [{ id: 'g' }, { id: 'h' }],
    normalise: 'min-max',
    lacking: 'leave-out',
  }
  const found = given(written, 'unit,x,y,z\nA,0,5,9\nB,10,7,1\nC,100,100,\nD,,,4')
  assert.ok(!isRefusal(found))
  assert.deepEqual(
    found.leftOut.map(one => refusedOf(one.because)),
    [
      ['no-value-in-group', 'D, g'],
      ['no-value-in-group', 'C, h'],
    ],
  )
  // Their values take no part: the greatest x is that of B.
  assert.deepEqual(
    [found.sheet.table.units, [...(found.normalised.cells[0] ?? [])]],
    [
      ['A', 'B'],
      [0, 100],
    ],
  )
})
