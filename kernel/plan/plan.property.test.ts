import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import type { Day } from '#kernel/date'
import { addDays } from '#kernel/date'
import { type Change, changed, progressed, sameValue } from '#kernel/plan/change'
import { type Difference, difference } from '#kernel/plan/difference'
import { itemOf, planOf, promiseOf } from '#kernel/plan/fixtures/plan-of'
import { compare, fraction, fractionOf, plus, showFraction } from '#kernel/plan/fraction'
import { cycleIn, expectedDays } from '#kernel/plan/order'
import { emptyPlan, type KnownItem, type PlanItem, type PlanPromise, type PlanState } from '#kernel/plan/plan'
import { rollUp } from '#kernel/plan/roll-up'
import { isRefusal } from '#kernel/refusal'

const day = fc.nat(720).map(n => addDays('2026-01-01', n))
const base: readonly PlanItem[] = [
  itemOf('p', { kind: 'programme' }),
  itemOf('q', { kind: 'project', parent: 'p' }),
  itemOf('r', { kind: 'project', parent: 'p' }),
]
const ids = ['a', 'b', 'c', 'd', 'e']

type Edit = (state: PlanState) => Change | undefined
const edit: fc.Arbitrary<Edit> = fc.oneof(
  fc
    .record({ id: fc.constantFrom(...ids), parent: fc.constantFrom('q', 'r', 'a'), due: day })
    .map(({ id, parent, due }) => (state: PlanState): Change => {
      const from = state.items.get(id)?.item
      return { put: 'item', ...(from && { from }), to: { ...itemOf(id, { parent, due }) } }
    }),
  fc
    .record({ id: fc.constantFrom('x', 'y'), value: fc.nat(99).map(String) })
    .map(({ id, value }) => (state: PlanState): Change => {
      const from = state.promises.get(id)
      return {
        put: 'promise',
        ...(from && { from }),
        to: promiseOf(id, { goals: [{ on: '2027-01-01', value }] }),
      }
    }),
  fc.constantFrom(...ids).map(id => () => ({ withdraw: 'item', id }) as const),
  fc.constantFrom('x', 'y').map(id => () => ({ withdraw: 'promise', id }) as const),
)

/** A stream of edits, with the plan behind each of them; what is refused leaves it as it was. */
function lived(edits: readonly (readonly [Edit, Day, string])[]): PlanState[] {
  const states = [planOf(base)]
  for (const [one, on, share] of edits) {
    const state = states.at(-1) ?? emptyPlan
    const change = one(state)
    const next = change ? changed(state, [change], on) : state
    const stands = isRefusal(next) ? state : next
    states.push(withProgress(stands, share, on))
  }
  return states
}

function withProgress(state: PlanState, share: string, on: Day): PlanState {
  const first = state.items.get('a')
  const next = first && progressed(first, { on, share, note: '更新', evidence: [] })
  if (!next || isRefusal(next)) return state
  return { ...state, items: new Map(state.items).set('a', next) }
}

const stream = fc.array(fc.tuple(edit, day, fc.constantFrom('0', '0.25', '1')), { maxLength: 30 })

/** A plan with differences put into it, by the plainest reading of them. */
function withDifferences(state: PlanState, differences: readonly Difference[]): PlanState {
  const items = new Map<string, Record<string, unknown>>(
    [...state.items].map(([id, { item, ...known }]) => [id, { ...item, ...known }]),
  )
  const promises = new Map<string, Record<string, unknown>>(
    [...state.promises].map(([id, one]) => [id, { ...one }]),
  )
  for (const { of, id, how, fields } of differences) {
    const things = of === 'item' ? items : promises
    if (how === 'withdrawn') things.delete(id)
    else {
      const thing = { ...things.get(id) }
      for (const { field, is } of fields)
        if (is === undefined) delete thing[field]
        else thing[field] = is
      things.set(id, thing)
    }
  }
  const known = ({ progress, doneOn, verifiedOn, ...item }: Record<string, unknown>) =>
    ({
      item,
      ...(progress !== undefined && { progress }),
      ...(doneOn !== undefined && { doneOn }),
      ...(verifiedOn !== undefined && { verifiedOn }),
    }) as unknown as KnownItem
  return {
    items: new Map([...items].map(([id, one]) => [id, known(one)])),
    promises: promises as unknown as ReadonlyMap<string, PlanPromise>,
    withdrawn: state.withdrawn,
  }
}

const told = ({ items, promises }: PlanState) => [Object.fromEntries(items), Object.fromEntries(promises)]

test('a comparison of any two days is what happened between them', () => {
  let withdrawn = 0
  fc.assert(
    fc.property(stream, fc.nat(29), fc.nat(29), (edits, i, j) => {
      const states = lived(edits)
      const [was, is] = [states[Math.min(i, states.length - 1)], states[Math.min(j, states.length - 1)]]
      if (!was || !is) return
      const found = difference(was, is)
      assert.ok(sameValue(told(withDifferences(was, found)), told(is)))
      assert.equal(difference(is, is).length, 0)
      withdrawn += found.filter(one => one.how === 'withdrawn').length
    }),
    { numRuns: 400 },
  )
  assert.ok(withdrawn > 0)
})

test('nothing vanishes: what is not there any more is among the withdrawn', () => {
  fc.assert(
    fc.property(stream, edits => {
      const seen = new Set<string>()
      for (const { items, promises, withdrawn } of lived(edits)) {
        for (const id of [...items.keys(), ...promises.keys()]) seen.add(id)
        for (const id of seen) assert.ok(items.has(id) || promises.has(id) || withdrawn.has(id), id)
      }
    }),
  )
})

/** Parts of one whole either all have a weight, and these add up to 100, or none has. */
const tree = fc
  .array(
    fc.record({
      under: fc.nat(),
      share: fc.integer({ min: 0, max: 100 }),
      weight: fc.integer({ min: 1, max: 50 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  .map(rows => {
    const all = rows.map(({ under, share, weight }, at) => ({
      ...{ id: `t${at}`, share, wish: weight },
      parent: at === 0 ? 'q' : under % 3 === 0 ? 'q' : `t${under % at}`,
    }))
    return all.map(({ wish, ...one }) => {
      const siblings = all.filter(other => other.parent === one.parent)
      const before = siblings.slice(0, -1).reduce((sum, other) => sum + other.wish, 0)
      const isLast = siblings.at(-1)?.id === one.id
      return before < 100 ? { ...one, weight: String(isLast ? 100 - before : wish) } : one
    })
  })

/** A sum of products over one common denominator, which is never made smaller. */
interface Ratio {
  readonly over: bigint
  readonly under: bigint
}

test('a roll-up is the slow exact sum over parts, and its weights add up to one', () => {
  let weighted = 0
  fc.assert(
    fc.property(tree, rows => {
      const items = new Map<string, KnownItem>(
        [...base, ...rows.map(({ share, ...said }) => itemOf(said.id, said))].map(item => [
          item.id,
          { item },
        ]),
      )
      for (const { id, share } of rows)
        items.set(id, {
          ...(items.get(id) as KnownItem),
          progress: { on: '2026-02-01', share: String(share / 100), evidence: [] },
        })
      const shareOf = new Map(rows.map(one => [one.id, one.share]))
      const slow = (id: string): Ratio => {
        const parts = [...items.values()].map(one => one.item).filter(one => one.parent === id)
        if (parts.length === 0) return { over: BigInt(shareOf.get(id) ?? 0), under: 100n }
        return parts
          .map(part => {
            const { over, under } = slow(part.id)
            return part.weight === undefined
              ? { over, under: under * BigInt(parts.length) }
              : { over: over * BigInt(part.weight), under: under * 100n }
          })
          .reduce((a, b) => ({ over: a.over * b.under + b.over * a.under, under: a.under * b.under }))
      }
      const found = rollUp(items)
      assert.equal(found.size, items.size)
      for (const [id, { share, parts }] of found) {
        const { over, under } = slow(id)
        assert.equal(share.numerator * under, over * share.denominator, id)
        if (parts.length > 0)
          assert.equal(compare(parts.map(one => one.weight).reduce(plus), fraction(1n)), 0)
      }
      weighted += rows.filter(one => 'weight' in one).length
    }),
  )
  assert.ok(weighted > 0)
})

test('given weights count as given', () => {
  const state = planOf([
    ...base.slice(0, 1),
    itemOf('q', { kind: 'project', parent: 'p', weight: '33.4' }),
    itemOf('r', { kind: 'project', parent: 'p', weight: '66.6' }),
  ])
  const done = progressed(state.items.get('r') as KnownItem, { on: '2026-02-01', share: '0.5', evidence: [] })
  const found = rollUp(new Map(state.items).set('r', done as KnownItem))
  assert.equal(showFraction(found.get('p')?.share ?? fraction(9n)), '0.333')
})

test('a circle is found where there is one, and is one', () => {
  const links = fc.array(fc.tuple(fc.nat(7), fc.nat(7)), { maxLength: 14 })
  fc.assert(
    fc.property(links, pairs => {
      const items = [...Array(8).keys()].map(n => ({
        id: `${n}`,
        after: pairs.filter(([a]) => a === n).map(([, b]) => `${b}`),
      }))
      const cycle = cycleIn(items)
      const reach = new Map(items.map(one => [one.id, new Set(one.after)]))
      for (let n = 0; n < 8; n += 1)
        for (const set of reach.values())
          for (const id of [...set]) for (const next of reach.get(id) ?? []) set.add(next)
      assert.equal(
        cycle !== undefined,
        items.some(one => reach.get(one.id)?.has(one.id)),
      )
      for (const [at, id] of (cycle ?? []).slice(1).entries())
        assert.ok(items.find(one => one.id === cycle?.[at])?.after.includes(id))
    }),
  )
})

test('what waits begins behind what it waits for, and slips with it', () => {
  const items = [
    itemOf('a', { from: '2026-01-01', due: '2026-01-10' }),
    itemOf('b', { from: '2026-01-11', due: '2026-01-20', after: ['a'] }),
  ]
  const found = expectedDays(items, new Map(), '2026-01-15')
  assert.deepEqual(found.get('a'), { from: '2026-01-01', due: '2026-01-15', slip: 5 })
  assert.deepEqual(found.get('b'), { from: '2026-01-16', due: '2026-01-25', slip: 5 })
  const done = expectedDays(items, new Map([['a', '2026-01-08']]), '2026-01-15')
  assert.deepEqual(done.get('b'), { from: '2026-01-11', due: '2026-01-20', slip: 0 })
})

test('a decimal is exact, there and back', () => {
  fc.assert(
    fc.property(fc.integer({ min: -999_999, max: 999_999 }), fc.nat(6), (n, places) => {
      const text = (n / 10 ** places).toFixed(places)
      const read = fractionOf(text)
      assert.ok(read)
      assert.ok(compare(read, fraction(BigInt(n), 10n ** BigInt(places))) === 0)
      assert.equal(Number(showFraction(read)), Number(text))
    }),
  )
  assert.equal(showFraction(fraction(3n, 7n)), '3/7')
  for (const text of ['', '1e3', '１２', '1.', '.5', '1,000']) assert.equal(fractionOf(text), undefined)
})
