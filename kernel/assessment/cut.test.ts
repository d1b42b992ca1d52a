import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { cutOf, isIn, type Scored } from '#kernel/assessment/cut'
import { readCutRule } from '#kernel/assessment/cut-rule'
import { decideByColumn, decideByIndex } from '#kernel/assessment/decide'
import { computed, sheetOf } from '#kernel/index/fixtures/written'
import { readColumns } from '#kernel/index/read-table'
import { isRefusal } from '#kernel/refusal'
import { drawnInTurn } from '#kernel/work/draw'

function ruleOf(given: object) {
  const read = readCutRule({ id: 'test', seats: 2, ties: 'both-out', ...given })
  assert.ok(!isRefusal(read), JSON.stringify(read))
  return read.rule
}

/** `甲 90 湘 ` for a unit, its score, where it is, and a mark. */
function scoredOf(text: string): Scored {
  const rows = text.split(',').map(one => one.trim().split(' '))
  return {
    units: rows.map(one => one[0] as string),
    scores: Float64Array.from(rows, one => (one[1] === '-' ? Number.NaN : Number(one[1]))),
    words: new Map([
      ['province', rows.map(one => one[2] ?? '')],
      ['false-data', rows.map(one => one[3] ?? '')],
    ]),
  }
}

const told = (given: object, text: string) => {
  const scored = scoredOf(text)
  return cutOf(ruleOf(given), scored).map((one, row) => `${scored.units[row]} ${one.why}`)
}

test('a tie at the cut is decided as the rule says, and never in silence', () => {
  const three = 'A 90, B 80, C 80, D 70'
  assert.deepEqual(told({}, three), ['A above', 'B tie-out', 'C tie-out', 'D below'])
  assert.deepEqual(told({ ties: 'both-in' }, three), ['A above', 'B tie-in', 'C tie-in', 'D below'])
  const [winner] = drawnInTurn(['C', 'B'], 7)
  const lots = told({ ties: 'lot', seed: 7 }, three)
  assert.deepEqual([lots[0], lots[3]], ['A above', 'D below'])
  assert.deepEqual(
    lots.filter(one => one.endsWith('lot-won')),
    [`${winner} lot-won`],
  )
  assert.deepEqual(lots.filter(one => one.endsWith('lot-lost')).length, 1)
})

test('a cap lets the next one in; a tie for its last place is decided like one at the cut', () => {
  const caps = [{ by: 'province', most: 1, each: { 粤: 2 } }]
  const five = 'A 90 湘, B 80 湘, C 70 粤, D 60 粤, E 50 粤'
  assert.deepEqual(told({ seats: 3, caps }, five), ['A above', 'B cap', 'C above', 'D above', 'E below'])
  const tied = 'A 90 湘, B 90 湘, C 70 粤, D 60 鄂'
  assert.deepEqual(told({ caps }, tied), ['A tie-out', 'B tie-out', 'C above', 'D above'])
  assert.deepEqual(told({ seats: 3, caps, ties: 'both-in' }, tied), [
    'A tie-in',
    'B tie-in',
    'C above',
    'D below',
  ])
})

test('a mark keeps the best out, a least score those below it, and their seats go on', () => {
  const rule = { vetoes: ['false-data'], minimum: 60, lacking: 'leave-out' }
  assert.deepEqual(told(rule, 'A 95 湘 数据造假, B 90 湘 否, C 59.9 湘, D - 湘, E 60 粤'), [
    'A veto',
    'B above',
    'C minimum',
    'D no-score',
    'E above',
  ])
})

const rows = fc.array(
  fc.record({ score: fc.integer({ min: 0, max: 6 }), province: fc.constantFrom('湘', '粤', '鄂') }),
  { minLength: 1, maxLength: 12 },
)

test('whatever comes: seats and caps hold, nobody passes a better one of his kind, and order is nothing', () => {
  const ways = fc.constantFrom('both-in', 'both-out', 'lot')
  fc.assert(
    fc.property(rows, ways, fc.integer({ min: 1, max: 6 }), fc.integer(), (some, ties, seats, seed) => {
      const rule = ruleOf({ seats, ties, seed, caps: [{ by: 'province', most: 2 }] })
      const text = some.map((one, at) => `U${at} ${one.score} ${one.province}`)
      const scored = scoredOf(text.join(','))
      const found = cutOf(rule, scored)
      const inside = found.flatMap((one, row) => (isIn(one) ? [row] : []))
      if (ties !== 'both-in') {
        assert.ok(inside.length <= seats)
        for (const word of ['湘', '粤', '鄂'])
          assert.ok(inside.filter(row => some[row]?.province === word).length <= 2)
      }
      for (const row of inside)
        for (const [other, one] of found.entries()) {
          const isOfKind = some[other]?.province === some[row]?.province
          if (isOfKind && !isIn(one)) assert.ok((some[other]?.score ?? 0) <= (some[row]?.score ?? 0))
          // By lot alone is one of equal score and kind in while another is out.
          const isEqual = isOfKind && some[other]?.score === some[row]?.score
          if (isEqual && ties !== 'lot') assert.ok(isIn(one))
        }
      const turned = cutOf(rule, scoredOf([...text].reverse().join(',')))
      assert.deepEqual([...turned].reverse(), found)
    }),
  )
})

const read = (given: object) => readCutRule({ id: 'test', seats: 2, ties: 'lot', seed: 1, ...given })

test('what a rule leaves open is refused by name', () => {
  const refused = (given: object) => {
    const found = read(given)
    return isRefusal(found) ? `${found.refused} ${found.detail}` : 'read'
  }
  assert.equal(refused({}), 'read')
  assert.equal(refused({ ties: undefined }), 'tie-rule-missing test')
  assert.equal(refused({ ties: 'toss' }), 'cut-rule-invalid ties: toss')
  assert.equal(refused({ seats: 1.5 }), 'cut-rule-invalid test: seats 1.5')
  assert.equal(refused({ seats: 0 }), 'cut-rule-invalid seats')
  assert.equal(refused({ caps: [{ by: 'province', most: -1 }] }), 'cut-rule-invalid caps[0].most')
  assert.equal(refused({ vetoes: [3] }), 'cut-rule-invalid vetoes[0]')
})

function decided(given: object, text: string) {
  const rule = ruleOf(given)
  const lines = text.split('\n').map((line, at) => ({ place: `row ${at + 1}`, cells: line.split(',') }))
  const numeric = ['score', ...(rule.doubt ? ['error'] : [])]
  const table = readColumns(lines, { numeric, worded: rule.caps.map(one => one.by) })
  assert.ok(!isRefusal(table), JSON.stringify(table))
  return decideByColumn(rule, table.sheet)
}

test('a unit without a score, one without the word of a cap and one that was merged are refused', () => {
  const refused = (given: object, text: string) => {
    const found = decided(given, text)
    return isRefusal(found) && `${found.refused} ${found.detail}`
  }
  assert.equal(refused({}, 'unit,score\n甲,\n乙,3'), 'score-missing 甲')
  const caps = [{ by: 'province', most: 1 }]
  assert.equal(refused({ caps }, 'unit,score,province\n甲,3,\n乙,3,湘'), 'cell-empty 甲, province')
  const merged = [{ unit: '莱芜市', into: '济南市' }]
  assert.equal(refused({ merged }, 'unit,score\n莱芜市,4\n济南市,3'), 'unit-merged 莱芜市 → 济南市')
  const doubt = { seed: 1, runs: 10 }
  assert.equal(refused({ doubt }, 'unit,score,error\n甲,4,-1\n乙,3,1'), 'value-impossible 甲, error')
})

test('the chance of two with equal errors is that of a difference of normals', () => {
  const found = decided(
    { seats: 1, doubt: { seed: 5, runs: 4000 } },
    'unit,score,error\n甲,1,1\n乙,0,1\n丙,-90,0',
  )
  assert.ok(!isRefusal(found))
  const above = new Map(found.units.map(one => [one.unit, one.above ?? -1]))
  // P(N(1, 2) > 0) = Φ(1/√2) = 0.7602, within five standard errors.
  assert.ok(Math.abs((above.get('甲') ?? 0) - 0.7602) < 5 * Math.sqrt((0.7602 * 0.2398) / 4000))
  assert.equal(above.get('丙'), 0)
  assert.ok(Math.abs([...above.values()].reduce((a, b) => a + b) - 1) < 1e-12)
  assert.deepEqual(found.line, { last: 1, next: 0 })
})

test('no chance is told where an error is unknown, unless it is that of somebody who cannot be in', () => {
  const doubt = { seed: 5, runs: 10 }
  const found = decided({ seats: 1, doubt }, 'unit,score,error\n甲,9,1\n乙,8,\n丙,7,1')
  assert.ok(!isRefusal(found))
  assert.deepEqual(
    found.units.map(one => [one.isIn, one.above]),
    [
      [true, null],
      [false, null],
      [false, null],
    ],
  )
  assert.deepEqual([found.noChance?.units, found.doubts], [['乙'], null])
  const without = decided({ seats: 1, doubt, lacking: 'leave-out' }, 'unit,score,error\n甲,9,1\n乙,,\n丙,7,1')
  assert.ok(!isRefusal(without))
  assert.deepEqual(
    [without.noChance, without.units.map(one => one.above !== null)],
    [undefined, [true, true, true]],
  )
})

test('by an index, chances are those of its own runs under the same caps', () => {
  const definition = {
    indicators: [{ id: 'x' }, { id: 'y' }],
    uncertainty: { seed: 1, runs: 400, aggregate: ['harmonic'] },
  }
  // By sum A 11, B 10, C 10, D 2; by harmony C 5, A 20/11, B 9/5, D 1: with C kept out, A leads in both.
  const text = 'unit,x,y\nA,10,1\nB,1,9\nC,5,5\nD,1,1'
  const sheet = sheetOf(definition, text)
  const words = new Map([
    ['province', ['湘', '湘', '粤', '粤']],
    ['false-data', ['', '', '1', '']],
  ])
  const rule = ruleOf({ seats: 1, vetoes: ['false-data'] })
  const found = decideByIndex(rule, { ...sheet, words }, computed(definition, text))
  assert.ok(!isRefusal(found))
  assert.deepEqual(
    found.units.map(one => [one.unit, one.why, one.above]),
    [
      ['A', 'above', 1],
      ['B', 'below', 0],
      ['C', 'veto', 0],
      ['D', 'below', 0],
    ],
  )
})
