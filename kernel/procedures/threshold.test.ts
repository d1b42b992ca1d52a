import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Row } from '#kernel/procedures/threshold'
import {
  defineThreshold,
  exactly,
  monthsSince,
  oneOfCodes,
  pieces,
  raised,
  row,
  rowsOf,
  yesNo,
  yuan,
} from '#kernel/procedures/threshold'
import { assess } from '#kernel/procedures/threshold-assess'
import type { Condition, Facts, FactValue } from '#kernel/procedures/threshold-condition'
import {
  all,
  any,
  atLeast,
  atLeastOf,
  atMost,
  below,
  evaluate,
  factsMissing,
  factsRead,
  is,
  lessThan,
  moreThan,
  reaches,
  unread,
  unsoldReaches,
} from '#kernel/procedures/threshold-condition'
import { sayAmount, sayCondition } from '#kernel/procedures/threshold-sentence'
import { isRefusal } from '#kernel/refusal'
import { cite, defineSource } from '#kernel/source'

const law = defineSource({ id: 'law', label: { zh: '规定', en: 'Rules' }, number: '一号', mark: 'read' })
const facts = {
  gains: yuan('违法所得', 'gains'),
  sales: yuan('销售金额', 'sales'),
  unsold: yuan('货值金额', 'unsold value'),
  kinds: pieces('种数', 'kinds'),
  months: monthsSince('月数', 'months', { zh: '无', en: 'none' }),
  sued: yesNo('已起诉', 'sued'),
  mode: oneOfCodes('方式', 'mode', { a: { zh: '甲', en: 'A' }, b: { zh: '乙', en: 'B' } }),
}
const serious = rowsOf(law, 'serious', {
  第一条第一项: reaches('gains', 30_000),
  第一条第二项: all(atLeast('kinds', 2), reaches('gains', 20_000)),
})
const tableOf = (rows: readonly Row[], more = {}) =>
  defineThreshold({
    id: 'table',
    label: { zh: '表', en: 'Table' },
    basis: [cite(law)],
    facts,
    tiers: { serious: { zh: '严重', en: 'serious' }, grave: { zh: '特别严重', en: 'grave' } },
    versions: [{ from: '2020-01-01', until: '2030-01-01', rows, ...more }],
    examples: [],
  })
const crime = tableOf([...serious, ...raised(serious, 10, 'grave', '第二条')])
const on = '2026-01-01'
const found = (given: unknown, table = crime, day = on) => assess(table, given, day)

/** What a condition says where every fact is known, read as a person would. */
function plainly(condition: Condition, given: Facts): boolean {
  if (condition.node === 'is') return condition.values.includes(given[condition.fact] as string | boolean)
  if (condition.node === 'unread') return false
  if (condition.node !== 'compare') {
    const true_ = condition.of.filter(one => plainly(one, given)).length
    const needed = { all: condition.of.length, any: 1, 'at-least-of': 0 }[condition.node]
    return true_ >= (condition.node === 'at-least-of' ? condition.least : needed)
  }
  const { of, by, value, times = 1 } = condition
  if (of.some(fact => given[fact] === null)) return false
  const sum = of.reduce((total, fact) => total + Number(given[fact]), 0)
  const line = value * times
  return {
    'at-least': sum >= line,
    'more-than': sum > line,
    'at-most': sum <= line,
    'less-than': sum < line,
  }[by]
}

const numbers = ['gains', 'sales', 'unsold', 'kinds']
const small = fc.nat(6)
const leaf: fc.Arbitrary<Condition> = fc.oneof(
  fc
    .tuple(fc.constantFrom(atLeast, moreThan, atMost, lessThan, below), fc.constantFrom(...numbers), small)
    .map(([compare, fact, value]) => compare(fact, value)),
  fc
    .tuple(fc.subarray(numbers, { minLength: 1 }), small, fc.integer({ min: 1, max: 3 }))
    .map(([of, value, times]) => reaches(of, value, times)),
  fc.constantFrom(is('sued', true), is('sued', false), is('mode', 'a'), is('mode', 'a', 'b')),
  fc.constantFrom(atMost('months', 24), atLeast('months', 2)),
  small.map(value => unsoldReaches('sales', 'unsold', value, 3)),
)
const condition = fc.letrec<{ tree: Condition }>(tie => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    leaf,
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map(of => all(...of)),
    fc.array(tie('tree'), { minLength: 1, maxLength: 3 }).map(of => any(...of)),
    fc.array(tie('tree'), { minLength: 2, maxLength: 4 }).map(of => atLeastOf(2, ...of)),
  ),
})).tree
const whole: fc.Arbitrary<Facts> = fc.record({
  gains: fc.nat(20),
  sales: fc.nat(20),
  unsold: fc.nat(20),
  kinds: fc.nat(3),
  months: fc.constantFrom<FactValue>(0, 2, 24, 25, null),
  sued: fc.boolean(),
  mode: fc.constantFrom('a', 'b'),
})

test('with every fact, a condition is what a plain reading of it says', () => {
  fc.assert(
    fc.property(condition, whole, (one, given) => {
      assert.equal(evaluate(one, given), plainly(one, given))
      assert.deepEqual(factsMissing(one, given), [])
    }),
    { numRuns: 2000 },
  )
})

test('with some facts, what is decided holds whatever the others are; what is open names some of them', () => {
  fc.assert(
    fc.property(condition, whole, whole, fc.subarray(Object.keys(facts)), (one, here, there, known) => {
      const part = Object.fromEntries(known.map(name => [name, here[name] as FactValue]))
      const decided = evaluate(one, part)
      const missing = factsMissing(one, part)
      if (decided !== undefined) assert.equal(plainly(one, { ...there, ...part }), decided)
      assert.equal(missing.length > 0, decided === undefined)
      assert.ok(missing.every(name => !known.includes(name) && factsRead(one).includes(name)))
    }),
    { numRuns: 2000 },
  )
})

test('a bad fact is refused by its name', () => {
  const refused = (given: unknown) => {
    const answer = found(given)
    assert.ok(isRefusal(answer))
    return `${answer.refused} ${answer.detail}`
  }
  assert.equal(refused({ gains: -1 }), 'value-impossible gains: -1')
  assert.equal(refused({ gains: 1e300 }), 'value-impossible gains: 1e+300')
  assert.equal(refused({ gains: Infinity }), 'value-impossible gains: Infinity')
  assert.equal(refused({ gains: Number.NaN }), 'value-invalid gains: NaN')
  assert.equal(refused({ gains: '30000' }), 'value-invalid gains: 30000')
  assert.equal(refused({ gains: null }), 'value-invalid gains: null')
  assert.equal(refused({ kinds: 1.5 }), 'value-impossible kinds: 1.5')
  assert.equal(refused({ sued: 'yes' }), 'value-invalid sued: yes')
  assert.equal(refused({ mode: 'c' }), 'value-invalid mode: c; a, b')
  assert.equal(refused({ toString: 1 }), 'fact-unknown toString')
  assert.equal(refused(JSON.parse('{"__proto__": 1}')), 'fact-unknown __proto__')
  assert.match(refused([]), /^malformed/)
  assert.match(refused(null), /^malformed/)
})

test('a day without a rule, and a day that is none, are refused', () => {
  assert.deepEqual(found({}, crime, '2019-12-31'), { refused: 'rule-not-known', detail: 'table, 2019-12-31' })
  assert.deepEqual(found({}, crime, '2030-01-01'), { refused: 'rule-not-known', detail: 'table, 2030-01-01' })
  assert.deepEqual(found({}, crime, '2026-02-29'), { refused: 'not-a-day', detail: '2026-02-29' })
})

test('the line itself is met; what is short of it may be met by a lower line; ten times raises the tier', () => {
  const answer = (given: unknown) => {
    const { meets, tier, missing, higher } = found(given) as Exclude<
      ReturnType<typeof found>,
      { refused: string }
    >
    return { meets, tier, missing, higher }
  }
  const open = { meets: null, tier: undefined, higher: undefined }
  assert.deepEqual(answer({ gains: 29_999.99 }), { ...open, missing: ['kinds'] })
  assert.deepEqual(answer({ gains: 30_000 }).tier, 'serious')
  assert.deepEqual(answer({ gains: 250_000 }).higher, { tier: 'grave', missing: ['kinds'] })
  assert.deepEqual(answer({ gains: 200_000, kinds: 2 }).tier, 'grave')
  assert.deepEqual(answer({ gains: 19_999.99 }).meets, false)
  assert.deepEqual(answer({ kinds: 1 }), { ...open, missing: ['gains'] })
  assert.equal(evaluate(reaches(['sales', 'unsold'], 0.3), { sales: 0.1, unsold: 0.2 }), true)
})

test('a line that was not read is never taken for one that is not there', () => {
  const table = tableOf([...serious, row(cite(law), unread('unsold'), { tier: 'serious' })])
  const none = { gains: 0, kinds: 0 }
  const verdict = (given: Facts) => {
    const answer = found(given, table)
    return isRefusal(answer) ? answer.refused : answer.meets
  }
  assert.equal(verdict({ ...none, unsold: 0 }), false)
  assert.equal(verdict(none), null)
  assert.equal(verdict({ ...none, unsold: 1 }), 'rule-not-known')
  assert.equal(verdict({ gains: 30_000, unsold: 1 }), true)
})

test('a row that is not in force yet, or no more, decides nothing and is not passed over in silence', () => {
  const table = tableOf([row(cite(law, '第三条'), is('sued', true), { from: '2027-01-01' })])
  assert.deepEqual(found({ sued: true }, table), {
    refused: 'rule-not-known',
    detail: 'table, 2026-01-01: 第三条',
  })
  assert.equal((found({ sued: false }, table) as { meets: boolean }).meets, false)
  assert.equal((found({ sued: true }, table, '2027-01-01') as { meets: boolean }).meets, true)
})

test('the first row that sets an amount gives it, within its bounds', () => {
  const share = exactly({ fact: 'gains', times: 0.05, atLeast: 100, atMost: 500 })
  const table = tableOf([
    row(cite(law), all(is('sued', true), atLeast('gains', 0)), { amount: { max: { yuan: 7 } } }),
    row(cite(law), atLeast('gains', 0), { amount: share }),
  ])
  const amount = (given: Facts) => {
    const answer = found(given, table)
    assert.ok(!isRefusal(answer))
    return answer.amount && [answer.amount.min, answer.amount.max]
  }
  assert.deepEqual(amount({ sued: false, gains: 10 }), [100, 100])
  assert.deepEqual(amount({ sued: false, gains: 4000.1 }), [200.01, 200.01])
  assert.deepEqual(amount({ sued: false, gains: 1e6 }), [500, 500])
  assert.deepEqual(amount({ sued: true, gains: 10 }), [undefined, 7])
  assert.equal(amount({ gains: 10 }), undefined)
  assert.equal(sayAmount(share, table, 'zh'), '违法所得的5%，不少于100元，不超过500元')
  assert.equal(sayAmount({ min: { yuan: 1 }, max: { yuan: 2 } }, table, 'en'), 'from 1 yuan to 2 yuan')
})

test('a condition is said as its clause would put it', () => {
  const one = all(
    atMost('months', 24),
    any(reaches('gains', 30_000, 10), unsoldReaches('sales', 'unsold', 5, 3)),
  )
  assert.equal(
    sayCondition(one, crime, 'zh'),
    '月数不超过24个月，且（违法所得在30,000元的10倍以上，或者货值金额在5元的3倍以上，或者' +
      '（销售金额不足5元，且销售金额与货值金额合计在5元的3倍以上））',
  )
  assert.equal(sayCondition(is('sued', false), crime, 'en'), 'not sued')
  assert.equal(
    sayCondition(atLeastOf(2, is('mode', 'a', 'b'), moreThan('kinds', 3)), crime, 'en'),
    'at least 2 of: mode: A or B; kinds more than 3',
  )
  assert.deepEqual(factsRead(one), ['months', 'gains', 'unsold', 'sales', 'sales', 'unsold'])
})

test('a table that reads what it does not name, or has two rules for a day, is a fault', () => {
  assert.throws(() => tableOf([row(cite(law, '第一条'), atLeast('x', 1))]), /reads 'x' in 第一条/)
  assert.throws(() => tableOf([row(cite(law), is('mode', 'c'))]), /asks for mode 'c'/)
  assert.throws(() => tableOf([row(cite(law), is('sued', true), { tier: 'x' })]), /no tier 'x'/)
  const versions = [
    { from: '2020-01-01', rows: [] },
    { from: '2021-01-01', rows: [] },
  ]
  assert.throws(() => defineThreshold({ ...crime, versions }), /two versions on 2021-01-01/)
})
