import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogueOf } from '#kernel/catalogue'
import { adjudication, adjudicationLimits } from '#kernel/fixtures/adjudication'
import { checkProcedure } from '#kernel/procedures/check'
import { days } from '#kernel/procedures/duration'
import type { LimitRule, Limits } from '#kernel/procedures/limit'
import { limit, limitAsDecided } from '#kernel/procedures/limit'
import type { Act, Procedure, State } from '#kernel/procedures/procedure'
import { defineRole } from '#kernel/procedures/role'
import { cite, defineSource } from '#kernel/source'

const label = { zh: '虚拟', en: 'Invented' }
const stranger = defineRole({ id: 'stranger', label, of: 'party' })
const officer = adjudication.roles[2]

const withStates = (states: Record<string, State>): Procedure => ({
  ...adjudication,
  states: { ...adjudication.states, ...states },
})
const requested: State = adjudication.states.requested
const withAct = (act: Partial<Act>): Procedure =>
  withStates({ requested: { ...requested, on: { ...requested.on, trial: { label, by: officer, ...act } } } })

test('the procedure of the tests has no fault', () => {
  assert.doesNotThrow(() => checkProcedure(adjudication, [adjudicationLimits]))
})

const faults: [string, Procedure, RegExp][] = [
  [
    'an act to nowhere',
    withAct({ to: 'nowhere' }),
    /act 'trial' of 'requested' to 'nowhere'.*no state 'nowhere'/,
  ],
  ['an absolute way to nowhere', withAct({ to: '/examination/nowhere' }), /no state 'examination\.nowhere'/],
  ['an initial state that is not there', { ...adjudication, initial: 'start' }, /initial 'start'/],
  [
    'a state that nobody reaches',
    withStates({ island: { label, final: true } }),
    /never reaches state 'island'/,
  ],
  [
    'a state without a way out',
    {
      ...withAct({ to: 'round' }),
      states: {
        ...withAct({ to: 'round' }).states,
        round: { label, holder: officer, on: { again: { label, by: officer, to: 'round' } } },
      },
    },
    /no way from state 'round' to a final one/,
  ],
  [
    'a state that owes nobody',
    withStates({ decided: { ...adjudication.states.decided, holder: undefined } }),
    /nobody who owes the next act in 'decided'/,
  ],
  [
    'inner states and no first one',
    withStates({ examination: { ...adjudication.states.examination, initial: undefined } }),
    /inner states and no initial one/,
  ],
  ['an act by a stranger', withAct({ by: stranger }), /no role 'stranger', named by act 'trial'/],
  ['a document that is not named', withAct({ writes: ['poem'] }), /names document 'poem' in act 'trial'/],
  ['a fact that is not named', withAct({ needs: ['colour'] }), /names field 'colour' in act 'trial'/],
  [
    'a guard over a fact that is not named',
    withAct({ when: { node: 'is', field: 'colour', value: 'red' } }),
    /names field 'colour'/,
  ],
  ['a limit that is not declared', withAct({ starts: ['tea'] }), /uses limit 'tea'/],
  [
    'a limit that never begins',
    { ...adjudication, limits: { ...adjudication.limits, tea: { label, owes: officer } } },
    /declares limit 'tea', which never begins/,
  ],
  [
    'a limit that runs from a fact without a day',
    {
      ...adjudication,
      limits: { ...adjudication.limits, service: { ...adjudication.limits.service, after: 'ground' } },
    },
    /counts limit 'service' from 'ground', which is no field of it with a day/,
  ],
  [
    'an act of one name in two courses',
    withStates({ requested: { ...requested, on: { ...requested.on, publish: { label, by: officer } } } }),
    /act 'publish' in two courses/,
  ],
]

for (const [what, procedure, says] of faults)
  test(`${what} is a fault`, () => {
    assert.throws(() => checkProcedure(procedure), says)
    assert.throws(() => catalogueOf([procedure]), says)
  })

const basis = cite(defineSource({ id: 'law-1', label, mark: 'read', counting: { rolls: true } }), '1')
const silent = cite(defineSource({ id: 'law-2', label, mark: 'read' }), '1')
const numbers = (decision: readonly LimitRule[], more: Partial<Limits> = {}): Limits => ({
  ...adjudicationLimits,
  limits: { ...adjudicationLimits.limits, decision },
  ...more,
})
const allowed = { extensions: adjudicationLimits.limits.decision[0]?.extensions ?? [] }

const wrongNumbers: [string, Limits, RegExp][] = [
  ['no rule', numbers([]), /no rule for limit 'decision'/],
  [
    'a length told by no fact',
    numbers([limitAsDecided('2025-02-01', { fact: 'ground', unit: 'day' }, basis, allowed)]),
    /lets 'ground' tell how long 'decision' is/,
  ],
  [
    'a length decided under a source that does not count',
    numbers([limitAsDecided('2025-02-01', { fact: 'granted', unit: 'day' }, silent, allowed)]),
    /does not say how it counts/,
  ],
  [
    'two rules of one day',
    numbers([limit('2025-02-01', days(60), basis, allowed), limit('2026-01-01', days(90), basis, allowed)]),
    /limit 'decision' .* two rules on 2026-01-01: law-1 1 from 2025-02-01 and law-1 1 from 2026-01-01/,
  ],
  [
    'a day that is none',
    numbers([limit('2025-02-30', days(60), basis, allowed)]),
    /2025-02-30, which is no day/,
  ],
  [
    'a rule that ends before it begins',
    numbers([limit('2025-02-01', days(60), basis, { ...allowed, until: '2025-02-01' })]),
    /ends on 2025-02-01, before it begins/,
  ],
  ['no length', numbers([limit('2025-02-01', days(0), basis, allowed)]), /lasts 0/],
  [
    'a source that does not count',
    numbers([limit('2025-02-01', days(60), silent, allowed)]),
    /'law-2', which does not say how it counts/,
  ],
  [
    'an extension by a stranger',
    numbers([limit('2025-02-01', days(60), basis, { extensions: [{ value: days(1), by: 'stranger' }] })]),
    /lets 'stranger' extend 'decision'/,
  ],
  [
    'an extension by one who has no act for it',
    numbers([limit('2025-02-01', days(60), basis, { extensions: [{ value: days(1), by: 'officer' }] })]),
    /no act by which 'officer' may extend 'decision'/,
  ],
  [
    'an act that extends what cannot be',
    numbers([limit('2025-02-01', days(60), basis)]),
    /no rule allows it/,
  ],
  [
    'a number of no limit',
    { ...adjudicationLimits, limits: { ...adjudicationLimits.limits, tea: [] } },
    /limit 'tea' of 'invented-adjudication' in 100000 is not declared/,
  ],
]

for (const [what, limits, says] of wrongNumbers)
  test(`numbers with ${what} are a fault`, () => {
    assert.throws(() => checkProcedure(adjudication, [limits]), says)
    assert.throws(() => catalogueOf([adjudication], [], [limits]), says)
  })

test('two rules of one day in two places are none: the nearer one decides', () => {
  const local = numbers([limit('2025-02-01', days(60), basis, allowed)], { place: '430000' })
  assert.doesNotThrow(() => checkProcedure(adjudication, [adjudicationLimits, local]))
})

test('limits of nothing are a fault', () => {
  const stray = { ...adjudicationLimits, of: 'nothing' }
  assert.throws(
    () => catalogueOf([adjudication], [], [adjudicationLimits, stray]),
    /'nothing', which is no procedure/,
  )
})
