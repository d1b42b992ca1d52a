import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accountOf, causes } from '#kernel/index/account'
import { definitionOf, given, sheetOf } from '#kernel/index/fixtures/written'
import { isRefusal } from '#kernel/refusal'

const columns = ['a', 'b', 'c', 'd']
const cell = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 1, max: 60 }) },
  { weight: 1, arbitrary: fc.constant('') },
)
const rowOf = fc.array(cell, { minLength: 4, maxLength: 4 })
const rowsGiven = fc.array(rowOf, { minLength: 3, maxLength: 9 })
const textOf = (rows: readonly (readonly unknown[])[]) =>
  ['unit,group,a,b,c,d', ...rows.map((cells, at) => `u${at},p${at % 2},${cells.join()}`)].join('\n')

const methods = fc.record({
  impute: fc.constantFrom('none', 'mean', 'median', 'group-mean', 'group-median'),
  treat: fc.constantFrom('none', 'winsorise-then-log'),
  normalise: fc.oneof(
    fc.constantFrom('none', 'z-score', 'rank', 'target'),
    fc.constant({ method: 'min-max', from: 1, to: 100 }),
  ),
  aggregate: fc.constantFrom('arithmetic', 'geometric', 'harmonic', 'sum', 'outranking'),
  weights: fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 4, maxLength: 4 }),
})
type Methods = typeof methods extends fc.Arbitrary<infer T> ? T : never

const written = ({ weights, ...rest }: Methods) => ({
  ...rest,
  indicators: columns.map((id, at) => ({
    id,
    weight: weights[at],
    direction: at === 1 ? 'lower' : 'higher',
    target: 30,
    group: at < 2 ? 'g' : 'h',
  })),
  groups: [{ id: 'g', weight: 2 }, { id: 'h' }],
})

test('the order of units in the file changes nothing', () => {
  fc.assert(
    fc.property(methods, rowsGiven, fc.integer({ min: 1, max: 8 }), (rules, rows, turn) => {
      const [head = '', ...lines] = textOf(rows).split('\n')
      const turned = [...lines.slice(turn), ...lines.slice(0, turn)].reverse()
      const [one, other] = [lines, turned].map(of => given(written(rules), [head, ...of].join('\n')))
      if (isRefusal(one) || isRefusal(other)) return assert.deepEqual(other, one)
      assert.deepEqual([other?.scores, other?.ranks], [one?.scores, one?.ranks])
    }),
    { numRuns: 300 },
  )
})

test('who is behind in nothing never ranks behind', () => {
  const full = fc.array(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 }), {
    minLength: 3,
    maxLength: 9,
  })
  fc.assert(
    fc.property(methods, full, (rules, rows) => {
      const found = given(written(rules), textOf(rows))
      if (isRefusal(found)) return
      const isAhead = (x: readonly number[], y: readonly number[]) =>
        x.every((value, at) => (at === 1 ? value <= (y[at] as number) : value >= (y[at] as number)))
      for (const [i, x] of rows.entries())
        for (const [j, y] of rows.entries())
          if (isAhead(x, y)) assert.ok((found.ranks[i] as number) <= (found.ranks[j] as number), `${i} ${j}`)
    }),
    { numRuns: 500 },
  )
})

test('an account of a change of rank adds up exactly, whatever changed', () => {
  const full = fc.array(fc.array(fc.integer({ min: 1, max: 60 }), { minLength: 4, maxLength: 4 }), {
    minLength: 3,
    maxLength: 7,
  })
  let told = 0
  fc.assert(
    fc.property(methods, full, methods, full, (first, rows, second, later) => {
      const sides = [
        [written(first), textOf(rows)],
        [written(second), textOf(later)],
      ] as const
      const [before, after] = sides.map(([rules, text]) => ({
        definition: definitionOf(rules),
        sheet: sheetOf({ ...rules, impute: 'group-mean' }, text),
      }))
      if (!before || !after) return
      const account = accountOf('u1', before, after)
      if (isRefusal(account)) return
      told += 1
      const sum = causes.reduce((all, cause) => all + account.twentyFourths[cause], 0)
      assert.equal(sum, 24 * (account.ranks[1] - account.ranks[0]))
      const scores = causes.reduce((all, cause) => all + account.scoreParts[cause], 0)
      assert.ok(Math.abs(scores - (account.scores[1] - account.scores[0])) < 1e-9)
    }),
    { numRuns: 200, seed: 5 },
  )
  assert.ok(told > 50, `${told} accounts`)
})
