import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Fact, Threshold, ThresholdExample } from '#kernel/procedures/threshold'
import { assess } from '#kernel/procedures/threshold-assess'
import type { Facts, FactValue } from '#kernel/procedures/threshold-condition'
import { isRefusal } from '#kernel/refusal'
import { importFolder } from '#policy/load'

const isThreshold = (value: unknown): value is Threshold =>
  typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'threshold'
const files = await importFolder(new URL('./', import.meta.url), 'thresholds')
const thresholds = files.map(one => one.value).filter(isThreshold)

for (const threshold of thresholds)
  test(`${threshold.id}: what its examples expect`, () => {
    assert.ok(threshold.examples.length >= 5, 'too few examples')
    for (const example of threshold.examples)
      assert.deepEqual(found(threshold, example), example.expect, JSON.stringify(example))
  })

/** What came out, in the words of the expectation and as far as it says anything. */
function found(threshold: Threshold, { on, facts, expect }: ThresholdExample) {
  const answer = assess(threshold, facts, on)
  if (isRefusal(answer)) return { refused: answer.refused }
  const said = {
    meets: answer.meets,
    tier: answer.tier,
    clauses: answer.matched.map(one => one.clause),
    missing: answer.missing,
    amount: answer.amount && withoutWords(answer.amount),
    channels: answer.routes?.map(one => one.channel.id),
  }
  return Object.fromEntries(Object.entries(said).filter(([name]) => name in expect))
}

const withoutWords = ({ says: _, ...amount }: { says: unknown; min?: number; max?: number }) => amount

test('a table is data: sent elsewhere as JSON it decides the same', () => {
  for (const threshold of thresholds) {
    const sent = JSON.parse(JSON.stringify(threshold)) as Threshold
    for (const example of threshold.examples)
      assert.deepEqual(found(sent, example), example.expect, threshold.id)
  }
})

const near = [0, 1, 2, 9999, 10_000, 20_000, 30_000, 49_999.99, 50_000, 90_000, 150_000, 300_000, 3_000_000]
const value = ({ unit, values, none }: Fact): fc.Arbitrary<FactValue> => {
  if (unit === 'yes-no') return fc.boolean()
  if (unit === 'code') return fc.constantFrom(...Object.keys(values ?? {}))
  if (unit === 'month') return none ? fc.constantFrom(0, 24, 25, null) : fc.constantFrom(0, 24, 25)
  const number = fc.oneof(fc.constantFrom(...near), fc.nat(1_000_000))
  return unit === 'yuan' ? number : number.map(Math.floor)
}

/** A table, a day on which it may have a rule, and some of the facts it asks for. */
const cases = fc.constantFrom(...thresholds).chain(threshold =>
  fc.record({
    threshold: fc.constant(threshold),
    on: fc.constantFrom('2007-04-05', '2020-12-01', '2024-06-01', '2025-04-26', '2026-11-22', '2027-01-01'),
    facts: fc
      .record(Object.fromEntries(Object.entries(threshold.facts).map(([name, one]) => [name, value(one)])), {
        requiredKeys: [],
      })
      .map(one => one as Facts),
  }),
)

const meetsOf = (threshold: Threshold, facts: Facts, on: string) => {
  const answer = assess(threshold, facts, on)
  return isRefusal(answer) ? answer.refused : answer.meets
}

test('a higher amount never undoes a crime, and no tier is lost by it', () => {
  const crimes = cases.filter(({ threshold }) => threshold.tiers !== undefined)
  fc.assert(
    fc.property(crimes, fc.nat(1_000_000), fc.nat(), ({ threshold, on, facts }, more, pick) => {
      const amounts = Object.keys(facts).filter(name => threshold.facts[name]?.unit !== 'month')
      const name = amounts[pick % Math.max(1, amounts.length)]
      const before = assess(threshold, facts, on)
      if (name === undefined || isRefusal(before) || !before.meets) return
      const after = assess(threshold, { ...facts, [name]: Number(facts[name]) + more }, on)
      assert.ok(!isRefusal(after) && after.meets, `${threshold.id} ${name}`)
      const tiers = Object.keys(threshold.tiers ?? {})
      assert.ok(
        tiers.indexOf(after.tier ?? '') >= tiers.indexOf(before.tier ?? ''),
        `${threshold.id} ${name}`,
      )
    }),
    { numRuns: 2000 },
  )
})

test('one fact more never changes what was decided', () => {
  fc.assert(
    fc.property(cases, fc.nat(), ({ threshold, on, facts }, pick) => {
      const names = Object.keys(facts)
      const left = names[pick % Math.max(1, names.length)]
      if (left === undefined) return
      const fewer: Facts = Object.fromEntries(Object.entries(facts).filter(([name]) => name !== left))
      const [before, after] = [assess(threshold, fewer, on), assess(threshold, facts, on)]
      if (isRefusal(before) || before.meets === null) return
      assert.equal(meetsOf(threshold, facts, on), before.meets, `${threshold.id} without ${left}`)
      if (isRefusal(after)) return
      if (before.amount) assert.deepEqual(after.amount, before.amount, `${threshold.id} without ${left}`)
      for (const route of before.routes ?? [])
        assert.ok(after.routes?.some(one => one.clause === route.clause && one.to === route.to))
    }),
    { numRuns: 2000 },
  )
})

test('what is open names a fact, and with every fact nothing is open', () => {
  fc.assert(
    fc.property(cases, ({ threshold, on, facts }) => {
      const answer = assess(threshold, facts, on)
      if (isRefusal(answer)) return
      if (answer.meets === null) assert.ok(answer.missing.length > 0, threshold.id)
      for (const name of answer.missing) assert.ok(!(name in facts) && name in threshold.facts)
      if (Object.keys(threshold.facts).every(name => name in facts)) assert.notEqual(answer.meets, null)
    }),
    { numRuns: 2000 },
  )
})
