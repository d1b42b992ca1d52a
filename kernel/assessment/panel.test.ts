import assert from 'node:assert/strict'
import { test } from 'node:test'
import { alphaOf } from '#kernel/assessment/agreement'
import { calibrate, type Given } from '#kernel/assessment/panel'
import { generatorOf } from '#kernel/index/generator'
import { isRefusal } from '#kernel/refusal'

function calibrated(given: readonly Given[], shrinkage?: number) {
  const found = calibrate(given, shrinkage)
  assert.ok(!isRefusal(found), JSON.stringify(found))
  return found
}

/** Rows of experts, columns of units; a dot where one gave nothing. */
const panelOf = (text: string): Given[] =>
  text
    .trim()
    .split('\n')
    .flatMap((row, expert) =>
      row
        .trim()
        .split(/\s+/)
        .flatMap((points, unit) =>
          points === '.' ? [] : [{ expert: `e${expert}`, unit: `u${unit}`, points: Number(points) }],
        ),
    )

const near = (actual: number | undefined, expected: number, tolerance = 1e-9) =>
  assert.ok(Math.abs((actual ?? Number.NaN) - expected) < tolerance, `${actual}, not ${expected}`)

test('two experts by hand: one gives 10 more, and nothing is taken off without shrinkage', () => {
  // Without shrinkage: leniencies ±5, worths 65 and 55; with 2: 2 of 2 + 2 scores, so ±2.5.
  const given = panelOf('70 60\n60 50')
  const free = calibrated(given, 1e-12)
  near(free.experts[0]?.leniency, 5, 1e-6)
  near(free.experts[1]?.leniency, -5, 1e-6)
  near(free.units[0]?.calibrated, 65, 1e-6)
  const shrunk = calibrated(given)
  near(shrunk.experts[0]?.leniency, 2.5)
  near(shrunk.units[0]?.calibrated, 65)
})

test('who was scored by the strict alone is not the worse for it', () => {
  // e0 gives 10 more than e1 on u0 … u3; u4 has e0 alone, u5 e1 alone, and both deserve the same.
  const given = panelOf('75 65 55 85 70 .\n65 55 45 75 . 60')
  const found = calibrated(given, 1e-9)
  near(found.units[4]?.calibrated, 65, 1e-6)
  near(found.units[5]?.calibrated, 65, 1e-6)
  assert.deepEqual([found.units[4]?.mean, found.units[5]?.mean], [70, 60])
})

test('on synthetic panels what was planted is found, and the errors are as large as they say', () => {
  const draw = generatorOf(17)
  const leniencies = [6, -6, 3, -3, 0, 0]
  let [covered, all, raw, corrected] = [0, 0, 0, 0]
  for (let panel = 0; panel < 40; panel += 1) {
    const worths = Array.from({ length: 15 }, () => 40 + 30 * draw.uniform())
    const given = worths.flatMap((worth, unit) =>
      leniencies.flatMap((leniency, expert) =>
        // Three of six score each unit, other three the next, so that all are compared.
        [0, 1, 3].includes((unit + expert) % leniencies.length)
          ? [{ expert: `e${expert}`, unit: `u${unit}`, points: worth + leniency + 2 * draw.normal() }]
          : [],
      ),
    )
    const found = calibrated(given)
    const shift = meanOf(found.units.map(one => one.calibrated - worthOf(worths, one.unit)))
    for (const { unit, mean, calibrated: value, error = 0 } of found.units) {
      const off = value - shift - worthOf(worths, unit)
      corrected += off ** 2
      raw += (mean - worthOf(worths, unit)) ** 2
      all += 1
      if (Math.abs(off) < 2 * error) covered += 1
    }
  }
  assert.ok(corrected < raw / 1.5, `${corrected} of ${raw}`)
  // Two standard errors hold 95 of 100; leniencies are estimated too, so a little less.
  assert.ok(covered / all > 0.85 && covered / all < 0.99, `${covered / all}`)
})

const meanOf = (values: readonly number[]) => values.reduce((a, b) => a + b, 0) / values.length
const worthOf = (worths: readonly number[], unit: string) => worths[Number(unit.slice(1))] as number

test('a score out of range and a second one of the same are refused', () => {
  const refused = (given: readonly Given[]) => {
    const found = calibrate(given)
    return isRefusal(found) && `${found.refused} ${found.detail}`
  }
  const one = { expert: 'e0', unit: 'u0', points: 70 }
  assert.equal(refused([{ ...one, points: 101 }]), 'points-out-of-range e0, u0: 101')
  assert.equal(refused([{ ...one, points: Number.NaN }]), 'points-out-of-range e0, u0: NaN')
  assert.equal(refused([one, one]), 'scored-twice e0, u0')
})

test('one score alone has no error, and nobody to agree with', () => {
  const found = calibrated(panelOf('70'))
  assert.deepEqual(found.units, [{ unit: 'u0', scores: 1, mean: 70, calibrated: 70 }])
  assert.equal(alphaOf(panelOf('70 60')), undefined)
  assert.equal(alphaOf(panelOf('5 5\n5 5')), undefined)
})

test('alpha is that of Krippendorff’s published example, and of a case by hand', () => {
  // Computing Krippendorff's Alpha-Reliability (2011), section E: interval data, 0.849.
  const published = panelOf(`
    1 2 3 3 2 1 4 1 2 . . .
    1 2 3 3 2 2 4 1 2 5 . 3
    . 3 3 3 2 3 4 2 2 5 1 .
    1 2 3 3 2 4 4 1 2 5 1 .
  `)
  near(alphaOf(published), 0.849, 5e-4)
  // Two units, (1, 2) and (3, 3): within 2·1/1 = 2, apart (2·(1+4+4+1+1+0))/3 = 22/3.
  near(alphaOf(panelOf('1 3\n2 3')), 1 - 2 / (22 / 3))
})
