import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { accountOf, listReasons } from '#kernel/assessment/account'
import { type Found, matchList } from '#kernel/assessment/match'
import { fraction, fractionOf, plus, showFraction } from '#kernel/plan/fraction'

const reasonsOfRights = listReasons.filter(one => one !== 'counted-twice' && one !== 'unknown-right')

/** Rights of a small register by their numbers, and a list that names some of them, some often, some none. */
const world = fc
  .array(fc.record({ counted: fc.nat({ max: 2 }), reason: fc.constantFrom(...reasonsOfRights) }), {
    maxLength: 12,
  })
  .chain(rights =>
    fc.record({
      rights: fc.constant(rights.map((one, n): Found => ({ ...one, key: `right ${n}` }))),
      list: fc.array(fc.nat({ max: rights.length + 3 }), { maxLength: 30 }),
      closed: fc.nat({ max: 3 }),
    }),
  )

test('reasons add up to the lines of a list less what is counted, and each line is taken once', () => {
  fc.assert(
    fc.property(world, ({ rights, list, closed }) => {
      const open = rights.reduce((sum, one) => sum + one.counted, 0)
      const counted = { all: open + closed, closed }
      const { lines, tallies, both } = matchList(list.map(String), number => rights[Number(number)], counted)
      const sum = tallies.reduce((total, one) => total + one.count, 0)
      assert.equal(sum, list.length - counted.all)
      assert.equal(lines.length, list.length)
      const taken = lines.filter(one => one.reason === undefined).length
      assert.equal(
        taken,
        [...both.values()].reduce((total, one) => total + one, 0),
      )
      for (const [key, times] of both)
        assert.ok(times <= (rights.find(one => one.key === key)?.counted ?? 0), key)
      // Whatever the order of a list, its reasons are the same.
      const turned = matchList([...list].reverse().map(String), number => rights[Number(number)], counted)
      assert.deepEqual(turned.tallies, tallies)
    }),
  )
})

test('the parts of an account add up to its difference, to the last digit', () => {
  const decimal = fc
    .tuple(fc.integer({ min: -1e9, max: 1e9 }), fc.nat({ max: 6 }))
    .map(([number, digits]) => fraction(BigInt(number), 10n ** BigInt(digits)))
  fc.assert(
    fc.property(decimal, decimal, decimal, (declared, listed, recomputed) => {
      const account = accountOf({ declared, listed, recomputed }, [])
      const [beyond, list] = [fractionOf(account.beyondList), fractionOf(account.ofList)]
      assert.ok(beyond && list)
      assert.equal(showFraction(plus(beyond, list)), account.difference)
    }),
  )
})

test('a number twice in a list counts once, and an event as often as it happened', () => {
  const found = (counted: number): Found => ({ key: 'one', counted, reason: 'not-yet' })
  const reasonsOf = (counted: number) =>
    matchList(['a', 'a', 'a'], () => found(counted), { all: counted, closed: 0 }).lines.map(one => one.reason)
  assert.deepEqual(reasonsOf(1), [undefined, 'counted-twice', 'counted-twice'])
  assert.deepEqual(reasonsOf(2), [undefined, undefined, 'counted-twice'])
  assert.deepEqual(reasonsOf(0), ['not-yet', 'counted-twice', 'counted-twice'])
})
