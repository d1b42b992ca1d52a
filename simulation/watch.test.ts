import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { adjudication, adjudicationLimits } from '#kernel/fixtures/adjudication'
import type { Case, Deed } from '#kernel/procedures/case'
import { advance, openCase, step } from '#kernel/procedures/case'
import type { Clock } from '#kernel/procedures/clock'
import type { Procedure } from '#kernel/procedures/procedure'
import type { Refusal } from '#kernel/refusal'
import { isRefusal } from '#kernel/refusal'
import { firstBroken, shorten } from '#simulation/shorten'
import { watch, watchDay } from '#simulation/watch'

const under = { calendar, limits: [adjudicationLimits] }
const allowed = (next: Case | Refusal): Case => {
  assert.ok(!isRefusal(next), JSON.stringify(next))
  return next
}
const opening: Deed = { at: '2026-04-27', act: 'request', by: 'claimant' }
const accept: Deed = { at: '2026-05-06', act: 'accept', by: 'officer' }
const suspend: Deed = { at: '2026-06-10', act: 'suspend', by: 'officer' }
const extend: Deed = { at: '2026-06-10', act: 'extend', by: 'chief' }
const uphold: Deed = { at: '2026-06-10', act: 'uphold', by: 'officer', facts: { infringes: true } }

const opened = allowed(openCase(adjudication, under, opening))
const accepted = allowed(step(opened, accept))
const named = (before: Case | undefined, after: Case, deed?: Deed) =>
  watch(before, after, deed).map(one => one.property)

test('what the machine does breaks nothing', () => {
  assert.deepEqual(named(undefined, opened), [])
  assert.deepEqual(named(opened, accepted, accept), [])
  for (const deed of [suspend, extend, uphold])
    assert.deepEqual(named(accepted, allowed(step(accepted, deed)), deed), [], deed.act)
})

/** The case after an act as a machine with one fault would have left it. */
function faulty(deed: Deed, fault: (after: Case) => Partial<Case>): string[] {
  const after = allowed(step(accepted, deed))
  return named(accepted, { ...after, ...fault(after) }, deed)
}
const decision = (clocks: Case['clocks'], change: Partial<Clock>): Case['clocks'] => ({
  ...clocks,
  decision: { ...(clocks.decision as Clock), ...change },
})

test('each fault that a machine may have is seen', () => {
  const faults: [string, string[]][] = [
    ['clocks-kept', faulty(uphold, () => ({ ended: accepted.ended }))],
    ['clocks-kept', faulty(suspend, () => ({ clocks: {} }))],
    ['clocks-kept', faulty(uphold, ({ ended }) => ({ ended: ended.slice(1) }))],
    ['stopped-with-reason', faulty(suspend, () => ({ clocks: accepted.clocks }))],
    [
      'stopped-with-reason',
      faulty(extend, ({ clocks }) => ({ clocks: decision(clocks, { stops: [{ from: '2026-06-01' }] }) })),
    ],
    ['extended-by-right', faulty(extend, ({ clocks }) => ({ clocks: decision(clocks, { extensions: 2 }) }))],
    ['extended-by-right', faulty(suspend, ({ clocks }) => ({ clocks: decision(clocks, { extensions: 1 }) }))],
    ['ends-with-its-state', faulty(uphold, () => ({ clocks: accepted.clocks }))],
    [
      'begins-with-its-event',
      faulty(uphold, ({ clocks: { publication, ...others } }) => ({
        clocks: { ...others, publication: { ...(publication as Clock), start: '2026-06-09' } },
      })),
    ],
    ['documents-written', faulty(uphold, () => ({ documents: [] }))],
    ['history-kept', faulty(uphold, () => ({ history: accepted.history }))],
    ['history-kept', faulty(uphold, () => ({ on: '2026-01-01' }))],
    ['whole-state', faulty(suspend, ({ states }) => ({ states: { ...states, '': 'examination' } }))],
  ]
  for (const [property, found] of faults) assert.ok(found.includes(property), `${property}: ${found.join()}`)
})

test('a due day that comes forward is seen', () => {
  const extended = allowed(step(accepted, extend))
  const after = allowed(step(extended, suspend))
  const early = { ...after, states: extended.states, clocks: accepted.clocks }
  assert.ok(named(extended, early, suspend).includes('not-brought-forward'))
})

test('an act out of turn, by another role or without its facts is seen though the machine let it pass', () => {
  const passed = (deed: Deed) => named(accepted, { ...accepted, history: [...accepted.history, deed] }, deed)
  assert.ok(passed({ ...accept, at: '2026-06-10' }).includes('act-in-turn'))
  assert.ok(passed({ ...suspend, by: 'claimant' }).includes('act-by-role'))
  assert.ok(passed({ ...suspend, act: 'dismiss' }).includes('facts-stated'))
})

test('a case that nobody holds is seen, and one that moves when it is closed', () => {
  const { holder: _, ...examination } = adjudication.states.examination
  const procedure: Procedure = { ...adjudication, states: { ...adjudication.states, examination } }
  const stray: Deed[] = [opening, accept]
  assert.equal(firstBroken(procedure, under, stray)?.property, 'one-holder')
  const withdraw: Deed = { at: '2026-06-10', act: 'withdraw', by: 'claimant' }
  const closed = allowed(step(accepted, withdraw))
  assert.ok(named(closed, { ...closed, states: accepted.states }).includes('closed-stays'))
})

test('a limit that ran out and did not move its case is seen', () => {
  const serve: Deed = { at: '2026-06-11', act: 'serve', by: 'officer' }
  const served = allowed(step(allowed(step(accepted, uphold)), serve))
  assert.deepEqual(watchDay(served, '2026-06-26'), [])
  assert.equal(watchDay(served, '2026-06-27')[0]?.property, 'ran-out-and-moved')
  const moved = allowed(advance(served, '2026-06-27'))
  assert.deepEqual([...watch(served, moved), ...watchDay(moved, '2026-06-27')], [])
  const early = { ...moved, ended: moved.ended.slice(0, -1) }
  assert.ok(named(served, early).includes('ran-out-and-moved'))
})

test('a history is shortened to what breaks the property', () => {
  const { holder: _, ...decided } = adjudication.states.decided
  const procedure: Procedure = { ...adjudication, states: { ...adjudication.states, decided } }
  const resume: Deed = { at: '2026-06-11', act: 'resume', by: 'officer' }
  const late = { ...uphold, at: '2026-06-15' }
  const long = [opening, accept, extend, suspend, resume, late, { ...late, act: 'serve' }]
  assert.deepEqual(shorten(procedure, under, long, 'one-holder'), [opening, accept, late])
})
