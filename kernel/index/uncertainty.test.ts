import assert from 'node:assert/strict'
import { test } from 'node:test'
import { compute } from '#kernel/index/compute'
import { modelOf } from '#kernel/index/doubt'
import { computed, definitionOf, near } from '#kernel/index/fixtures/written'
import { generatorOf } from '#kernel/index/generator'
import { spreadsOf } from '#kernel/index/monte-carlo'
import { indicesOf, sensitivityOf } from '#kernel/index/sensitivity'
import { isRefusal } from '#kernel/refusal'
import type { Uncertainty } from '#kernel/index/definition'

const indicators = [{ id: 'x' }, { id: 'y' }]
const table = 'unit,x,y\nA,10,1\nB,1,9\nC,5,5\nD,1,1'
const doubts = (uncertainty: object) =>
  definitionOf({ indicators, uncertainty: { seed: 1, runs: 400, ...uncertainty } }).uncertainty as Uncertainty

function spreads(uncertainty: object, rules: object = {}) {
  const found = spreadsOf(computed({ indicators, ...rules }, table), doubts(uncertainty))
  assert.ok(!isRefusal(found), JSON.stringify(found))
  return found
}

test('a choice of two weighs each alternative as much as the definition’s own', () => {
  // By sum A 11, B 10, C 10, D 2; by harmony C 5, A 20/11, B 9/5, D 1.
  const found = spreads({ aggregate: ['harmonic'], cut: 1 })
  assert.deepEqual(
    found.map(({ low, high }) => [low, high]),
    [
      [1, 2],
      [2, 3],
      [1, 2],
      [4, 4],
    ],
  )
  const [a = 0, b = 0, c = 0, d = 0] = found.map(one => one.above)
  assert.deepEqual([b, d], [0, 0])
  assert.ok(Math.abs(a + c - 1) < 1e-12)
  // Five standard errors of a fair coin thrown 400 times.
  assert.ok(Math.abs(a - 0.5) < 5 * Math.sqrt(0.25 / 400))
})

test('equal seeds give equal bytes, and another seed other ones', () => {
  const all = { weights: 0.9, data: 0.5, normalise: ['rank'], runs: 50 }
  const text = (seed: number) => JSON.stringify(spreads({ ...all, seed }))
  assert.equal(text(3), text(3))
  assert.notEqual(text(3), text(4))
})

test('where nothing is said to be doubted, the weights are, by a quarter', () => {
  assert.equal(doubts({}).weights, 0.25)
  assert.equal(doubts({ data: 0.1 }).weights, 0)
  assert.deepEqual(modelOf(computed({ indicators }, table), doubts({})).factors, ['weights'])
})

test('a single draw by hand: weights at the ends of their range', () => {
  const model = modelOf(computed({ indicators, aggregate: 'sum' }, table), doubts({ weights: 0.5 }))
  const scores = model.scoresAt([0.25])
  assert.ok(!isRefusal(scores))
  // D has 1 and 1: its score is the sum of both weights, and A’s tells them apart.
  const [a = 0, , , d = 0] = scores
  const first = (a - d) / 9
  assert.ok(first >= 0.5 && first <= 1.5 && d - first >= 0.5 && d - first <= 1.5)
})

test('a doubt under which a run cannot be computed refuses the whole, with the run', () => {
  const found = spreadsOf(
    computed({ indicators, normalise: 'min-max' }, table),
    doubts({ aggregate: ['geometric'] }),
  )
  assert.ok(isRefusal(found))
  assert.deepEqual(found.refused, 'not-above-zero')
  assert.match(found.detail ?? '', /^B, x \(uncertainty, run \d+\)$/)
})

test('the indices of Ishigami’s function are those that are known', () => {
  // Ishigami and Homma (1990), a = 7, b = 0.1: variance 13.8446, first-order 0.3139, 0.4424 and 0, total
  // 0.5576, 0.4424 and 0.2437.
  const { uniform } = generatorOf(11)
  const found = indicesOf(3, 20_000, uniform, draw => {
    const [x = 0, y = 0, z = 0] = draw.map(one => Math.PI * (2 * one - 1))
    return Float64Array.of(Math.sin(x) + 7 * Math.sin(y) ** 2 + 0.1 * z ** 4 * Math.sin(x))
  })
  assert.ok(!isRefusal(found) && found[0])
  near([found[0].variance], [13.8446], 0.3)
  near(found[0].first, [0.3139, 0.4424, 0], 0.03)
  near(found[0].total, [0.5576, 0.4424, 0.2437], 0.02)
})

test('the estimators by hand, over two samples of two factors', () => {
  // f = x + 2y at A (0, 0), B (1, 1) and A (1, 0), B (0, 1): values 0, 3, 1, 2 with variance 5/4.
  const draws = [0, 0, 1, 1, 1, 0, 0, 1]
  const found = indicesOf(
    2,
    2,
    () => draws.shift() as number,
    ([x = 0, y = 0]) => Float64Array.of(x + 2 * y, 7),
  )
  assert.ok(!isRefusal(found) && found[0])
  near([found[0].variance], [1.25])
  // With x from B: 1 and 0, which differ from B by 2 and 2, from A by 1 and 1; with y from B: 2 and 3, by 1
  // and 1, and by 2 and 2.
  near(found[0].first, [1 - 8 / 4 / 1.25, 1 - 2 / 4 / 1.25])
  near(found[0].total, [2 / 4 / 1.25, 8 / 4 / 1.25])
  // What never varies has no variance to share out.
  assert.equal(found[1], undefined)
})

test('a factor that alone moves the ranks has all of the variance', () => {
  const base = computed({ indicators }, table)
  const found = sensitivityOf(base, doubts({ aggregate: ['harmonic'], weights: 0.001, runs: 200 }))
  assert.ok(!isRefusal(found) && found.shift)
  assert.deepEqual(found.factors, ['weights', 'aggregate'])
  near(found.shift.total, [0, 1], 0.1)
  near(found.shift.first, [0, 1], 0.1)
  // D is last whatever is doubted.
  assert.equal(found.ranks[3], undefined)
})

/** How often the true ranks lie within intervals, and how wide these are, over so many invented worlds. */
function covered(
  worlds: number,
  invent: (world: number) => { truth: Int32Array; spread: ReturnType<typeof spreads> },
) {
  let [inside, all, width] = [0, 0, 0]
  for (let world = 0; world < worlds; world += 1) {
    const { truth, spread } = invent(world)
    for (const [row, { low, high }] of spread.entries()) {
      const rank = truth[row] as number
      all += 1
      width += high - low + 1
      if (rank >= low && rank <= high) inside += 1
    }
  }
  return { rate: inside / all, width: width / all }
}

const names = ['a', 'b', 'c', 'd']
const units = Array.from({ length: 20 }, (_, at) => `u${String.fromCharCode(97 + at)}`)
const worldOf = (cells: Float64Array[]) => ({ table: { units, columns: names, cells }, words: new Map() })

test('intervals of nine in ten cover the true rank at least so often where values are measured with error', () => {
  const written = {
    indicators: names.map(id => ({ id })),
    normalise: 'min-max',
    uncertainty: { seed: 1, runs: 300, data: 0.1 },
  }
  const definition = definitionOf(written)
  const { rate, width } = covered(30, world => {
    const { normal } = generatorOf(71, world)
    const cells = names.map(() => Float64Array.from(units, () => Math.exp(0.3 * normal())))
    const seen = cells.map(values => values.map(value => value * Math.exp(0.1 * normal())))
    const [truth, found] = [cells, seen].map(of => compute(definition, worldOf(of)))
    assert.ok(truth && found && !isRefusal(truth) && !isRefusal(found))
    const spread = spreadsOf(found, definition.uncertainty as Uncertainty)
    assert.ok(!isRefusal(spread))
    return { truth: truth.ranks, spread }
  })
  assert.ok(rate >= 0.9 && rate < 1, `covered ${rate}`)
  assert.ok(width < units.length / 2, `width ${width}`)
})

test('and where the true weights are not those of the definition', () => {
  const written = (weights: readonly number[]) => ({
    indicators: names.map((id, at) => ({ id, weight: weights[at] })),
    normalise: 'z-score',
    uncertainty: { seed: 1, runs: 300, weights: 0.4 },
  })
  const { rate, width } = covered(30, world => {
    const { normal, uniform } = generatorOf(72, world)
    const cells = names.map(() => Float64Array.from(units, normal))
    const given = [4, 3, 2, 1]
    const real = given.map(weight => weight * (1 + 0.4 * (2 * uniform() - 1)))
    const definition = definitionOf(written(given))
    const [truth, found] = [definitionOf(written(real)), definition].map(of => compute(of, worldOf(cells)))
    assert.ok(truth && found && !isRefusal(truth) && !isRefusal(found))
    const spread = spreadsOf(found, definition.uncertainty as Uncertainty)
    assert.ok(!isRefusal(spread))
    return { truth: truth.ranks, spread }
  })
  assert.ok(rate >= 0.9 && rate < 1, `covered ${rate}`)
  assert.ok(width < units.length / 3, `width ${width}`)
})
