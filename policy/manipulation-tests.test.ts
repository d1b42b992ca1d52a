import assert from 'node:assert/strict'
import { test } from 'node:test'
import { judge, sayFacts } from '#kernel/assessment/manipulation-test'
import { loadPolicy } from '#policy/load'

const tests = (await loadPolicy()).filter(one => one.kind === 'manipulation-test')

for (const one of tests)
  test(`${one.id}: its examples`, () => {
    const expected = new Set(one.examples.map(({ expect }) => expect))
    assert.deepEqual(
      [...expected].sort(),
      ['found', 'nothing'],
      'Both what is found and what is not is shown.',
    )
    for (const { facts, expect, says } of one.examples) {
      const judged = judge(one, facts)
      assert.equal(judged ? 'found' : 'nothing', expect, says.en)
      // Nobody is accused: an explanation is asked for.
      if (judged) assert.match(sayFacts(facts, judged).zh, /^[^<>]*需说明/)
    }
  })

test('a test with a chance tells how often it errs, and every test tells why', () => {
  for (const { id, threshold, because } of tests) {
    assert.ok(because.zh.length > 20 && because.en.length > 40, id)
    if (threshold.chance !== undefined) assert.ok(threshold.chance <= 0.001, id)
  }
})
