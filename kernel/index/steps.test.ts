import assert from 'node:assert/strict'
import { test } from 'node:test'
import { computed, near, valuesOf } from '#kernel/index/fixtures/written'

const one = (extra: object = {}) => [{ id: 'x', direction: 'higher', ...extra }]

test('a value is divided by its denominator, for each so many of it', () => {
  const indicators = [...one(), { id: 'y' }]
  const written = { indicators, denominate: [{ indicator: 'x', by: 'size', per: 10_000 }] }
  const { denominated } = computed(written, 'unit,size,x,y\nA,40,2,1\nB,8,1,1\nC,0,,1')
  // What has no value needs no denominator.
  near(valuesOf(denominated, 'x'), [500, 1250, Number.NaN])
  assert.deepEqual(denominated.columns, ['x', 'y'])
})

test('missing values are filled from the middle of all, or of the own group', () => {
  const table = 'unit,group,x\nA,p,1\nB,p,2\nC,p,9\nD,p,\nE,q,10\nF,q,\nG,q,20'
  const filled = (impute: object) =>
    valuesOf(computed({ indicators: one(), impute }, table).imputed, 'x').filter(
      (_, row) => row === 3 || row === 5,
    )
  near(filled({ method: 'group-mean', by: 'group' }), [4, 15])
  near(filled({ method: 'group-median', by: 'group' }), [2, 15])
  near(filled({ method: 'mean' }), [8.4, 8.4])
  near(filled({ method: 'median' }), [9, 9])
})

test('the last value is that of the same unit in an earlier table, as it was denominated', () => {
  const written = {
    indicators: one(),
    denominate: [{ indicator: 'x', by: 'size' }],
    impute: { method: 'last-value' },
  }
  const now = 'unit,size,x\nA,2,\nB,2,6\nC,2,8'
  const { imputed } = computed(written, now, 'unit,size,x\nC,2,4\nA,5,20')
  near(valuesOf(imputed, 'x'), [4, 3, 4])
})

test('one outlier is winsorised to its neighbour', () => {
  // COINr 1.1.14, tests of Treat: 1 to 10 and 100.
  const values = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 100]
  const { treated, treatments } = computed(
    { indicators: one(), treat: 'winsorise-then-log' },
    tableOf(values),
  )
  near(valuesOf(treated, 'x'), [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 10])
  assert.deepEqual(
    treatments.map(({ winsorised, log }) => [winsorised, log]),
    [[1, false]],
  )
})

test('where the points do not suffice, the values as they were are taken to their logarithm', () => {
  const treatedBy = (values: readonly number[], rule: object) =>
    computed({ indicators: one(), treat: { method: 'winsorise-then-log', ...rule } }, tableOf(values))
  const ten = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10]
  // COINr 1.1.14, documentation of Treat.numeric: one of two points suffices for the shape to be within.
  near(valuesOf(treatedBy([...ten, 30, 100], { maxWinsorised: 2 }).treated, 'x'), [...ten, 30, 30])
  // The tests of the same: with two outliers and one point, log(x).
  const twenty = [...ten, ...ten.map(one => one + 10), 100, 200]
  const logged = treatedBy(twenty, { maxWinsorised: 1 })
  near(valuesOf(logged.treated, 'x'), twenty.map(Math.log))
  assert.deepEqual([logged.treatments[0]?.winsorised, logged.treatments[0]?.log], [0, true])
  near(valuesOf(treatedBy(twenty, { maxWinsorised: 2 }).treated, 'x'), [...twenty.slice(0, 20), 20, 20])
  near(
    valuesOf(
      treatedBy(
        twenty.map(one => one - 50),
        { maxWinsorised: 1, log: 'shifted' },
      ).treated,
      'x',
    ),
    twenty.map(Math.log),
  )
})

test('outliers below are winsorised upwards, and equal points move together', () => {
  const values = [1, 1, 51, 52, 53, 54, 55, 56, 57, 58, 59, 60, 61, 62, 63, 64, 65, 66, 67, 68]
  const rule = { method: 'winsorise-then-log', skewness: 1, kurtosis: 1 }
  const { treated, treatments } = computed({ indicators: one(), treat: rule }, tableOf(values))
  near(valuesOf(treated, 'x'), [51, 51, ...values.slice(2)])
  assert.equal(treatments[0]?.winsorised, 2)
  const tooFew = computed({ indicators: one(), treat: { ...rule, maxWinsorised: 1 } }, tableOf(values))
  assert.equal(tooFew.treatments[0]?.log, true)
})

test('a column that winsorising would make level is taken to the logarithm', () => {
  const values = [2, 2, 2, 2, 2, 2, 2, 2, 2, 50]
  const { treatments } = computed({ indicators: one(), treat: 'winsorise-then-log' }, tableOf(values))
  assert.deepEqual([treatments[0]?.winsorised, treatments[0]?.log], [0, true])
})

const normalised = (rule: unknown, extra: object, values: readonly unknown[]) =>
  valuesOf(
    computed({ indicators: [...one(extra), { id: 'y', target: 1 }], normalise: rule }, tableOf(values))
      .normalised,
    'x',
  )
const lower = { direction: 'lower' }

test('min–max stretches to its range, the other way for what is better when lower', () => {
  near(normalised({ method: 'min-max', from: 1, to: 100 }, {}, [10, 20, '', 50]), [1, 25.75, Number.NaN, 100])
  near(normalised({ method: 'min-max', from: 1, to: 100 }, lower, [10, 20, 50]), [100, 75.25, 1])
  near(normalised('min-max', {}, [10, 20, 50]), [0, 25, 100])
})

test('a z-score has the deviation of a sample', () => {
  const deviation = Math.sqrt(700 / 3)
  near(
    normalised('z-score', {}, [10, 20, 20, 50]),
    [-15, -5, -5, 25].map(one => one / Math.sqrt(300)),
  )
  near(
    normalised('z-score', lower, [10, 30, 40]),
    [50 / 3, -10 / 3, -40 / 3].map(one => one / deviation),
  )
})

test('a rank is the higher the better, and equal values share the mean of theirs', () => {
  near(normalised('rank', {}, [10, 50, 20, '', 20]), [1, 4, 2.5, Number.NaN, 2.5])
  near(normalised('rank', lower, [10, 50, 20, 20]), [4, 1, 2.5, 2.5])
})

test('the attainment of a target is cut at its bounds', () => {
  const rule = { method: 'target', from: 0, to: 1.2 }
  near(normalised(rule, { target: 20 }, [-4, 10, 20, 50]), [0, 0.5, 1, 1.2])
  near(normalised(rule, { target: 20, ...lower }, [10, 16, 40, 0]), [1.2, 1.2, 0.5, 1.2])
  near(normalised({ method: 'target', without: 'leader' }, {}, [10, 40]), [0.25, 1])
  near(normalised({ method: 'target', without: 'leader' }, lower, [10, 40]), [1, 0.25])
})

test('without normalisation what is better when lower counts the other way', () => {
  near(normalised('none', lower, [10, 40]), [-10, -40])
})

/** The values as column x; column y has a value for everybody. */
function tableOf(values: readonly unknown[]): string {
  // Names in the order of the values, since units are put in the order of their names.
  return `unit,x,y\n${values.map((value, at) => `u${String(at).padStart(2, '0')},${value},${at + 1}`).join('\n')}`
}
