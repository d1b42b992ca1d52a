import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Change } from '#kernel/plan/change'
import { itemOf, planOf, promiseOf } from '#kernel/plan/fixtures/plan-of'
import { emptyPlan } from '#kernel/plan/plan'
import {
  asked,
  type Decision,
  decided,
  type Ladder,
  type PlanRequest,
  stepsFor,
  turnOf,
} from '#kernel/plan/request'
import { isRefusal } from '#kernel/refusal'

const ladder: Ladder = { items: ['owner', 'keeper'], promises: ['owner', 'keeper', 'above'] }
const offices = { keeper: 'ip', above: 'city' }
const item: Change = { put: 'item', to: itemOf('t', { owner: { office: 'court' } }) }
const promise: Change = { put: 'promise', to: promiseOf('x', { owner: { office: 'police' } }) }
const ask = (changes: readonly Change[], heads: readonly string[] = [], reason = '理由') =>
  asked({
    ...{ id: 'r', reason, changes, by: 'li', heads },
    steps: stepsFor(changes, emptyPlan, ladder, offices),
  }) as PlanRequest

test('the way is longer for promises and for what is given up', () => {
  const levels = (changes: readonly Change[]) => ask(changes).steps.map(one => one.level)
  assert.deepEqual(levels([item]), ladder.items)
  assert.deepEqual(levels([item, promise]), ladder.promises)
  const whole = itemOf('p', { kind: 'programme', owner: { office: 'court' } })
  const steps = stepsFor([{ withdraw: 'item', id: 'p' }], planOf([whole]), ladder, offices)
  assert.deepEqual(
    steps.map(one => one.offices),
    [['court'], ['ip'], ['city']],
  )
})

test('all who owe something approve, whoever owed it before too', () => {
  assert.deepEqual(ask([item, promise]).steps[0]?.offices, ['court', 'police'])
  const whole = itemOf('p', { kind: 'programme', owner: { office: 'court' } })
  const moved: Change = { put: 'item', from: whole, to: { ...whole, owner: { office: 'police' } } }
  assert.deepEqual(stepsFor([moved], planOf([whole]), ladder, offices)[0]?.offices, ['court', 'police'])
})

test('who asks has approved as far as his own offices come first, and no further', () => {
  assert.deepEqual(turnOf(ask([item], ['court'])), ['ip'])
  assert.deepEqual(turnOf(ask([item], ['ip'])), ['court'])
  assert.equal(ask([item], ['ip', 'court']).state, 'approved')
  const refusedOf = (one: unknown) => (one as { refused?: string }).refused
  assert.equal(refusedOf(ask([item], [], ' ')), 'reason-missing')
  assert.equal(refusedOf(ask([])), 'nothing-to-change')
  const bare = stepsFor([promise], emptyPlan, ladder, { keeper: 'ip' })
  assert.equal(
    refusedOf(asked({ id: 'r', reason: '理由', changes: [promise], by: 'li', heads: [], steps: bare })),
    'owner-missing',
  )
})

// Goal: no level is skipped, and what is over stays over. Method: every history of up to six decisions.
test('every small history of a request', () => {
  const steps: Decision[] = [
    ...['court', 'police', 'ip', 'city', 'hotline'].flatMap((office): Decision[] => [
      { decide: 'approve', office },
      { decide: 'return', office, reason: '不符' },
      { decide: 'return', office, reason: '' },
    ]),
    { decide: 'withdraw', by: 'li' },
    { decide: 'withdraw', by: 'wang' },
  ]
  let histories = 0
  const walk = (request: PlanRequest, approved: readonly string[], left: number) => {
    histories += 1
    const complete = request.steps.slice(0, request.passed).flatMap(one => one.offices)
    assert.deepEqual([...approved].sort(), [...complete, ...request.given].sort())
    if (request.state === 'approved') assert.equal(request.passed, request.steps.length)
    else assert.ok(request.passed < request.steps.length)
    const next = steps.map(one => [one, decided(request, one)] as const)
    if (request.state !== 'asked') assert.ok(next.every(([, one]) => isRefusal(one)))
    else assert.ok(next.some(([, one]) => !isRefusal(one)))
    for (const [step, one] of next) {
      if (isRefusal(one) || left === 0) continue
      walk(one, step.decide === 'approve' ? [...approved, step.office] : approved, left - 1)
    }
  }
  for (const changes of [[item], [promise], [item, promise]])
    for (const heads of [[], ['court'], ['city'], ['ip', 'court']]) {
      const request = ask(changes, heads)
      const first = request.steps.slice(0, request.passed).flatMap(one => one.offices)
      walk(request, [...first, ...request.given], 6)
    }
  assert.equal(histories, 127)
})
