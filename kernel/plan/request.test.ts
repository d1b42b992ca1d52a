import assert from 'node:assert/strict'
import { test } from 'node:test'
import { itemOf, promiseOf } from '#kernel/plan/fixtures/plan-of'
import {
  asked,
  type Decision,
  decided,
  type Ladder,
  levels,
  type PlanRequest,
  turnOf,
} from '#kernel/plan/request'
import { isRefusal } from '#kernel/refusal'

const plan: Ladder = { items: ['owner', 'keeper'], promises: ['owner', 'keeper', 'above'] }
const item = { put: 'item' as const, to: itemOf('t') }
const promise = { put: 'promise' as const, to: promiseOf('x') }
const ask = (said: object) =>
  asked({ id: 'r', reason: '理由', changes: [item], by: 'li', fills: [], ...said }, plan) as PlanRequest

test('the way is longer for promises and for what is given up', () => {
  assert.deepEqual(ask({}).ladder, plan.items)
  assert.deepEqual(ask({ changes: [item, promise] }).ladder, plan.promises)
  assert.deepEqual(ask({ changes: [{ withdraw: 'item', id: 't' }] }).ladder, plan.promises)
})

test('who asks has approved as far as his own levels come first, and no further', () => {
  assert.equal(turnOf(ask({ fills: ['owner'] })), 'keeper')
  assert.equal(turnOf(ask({ fills: ['keeper'] })), 'owner')
  assert.equal(ask({ fills: ['owner', 'keeper'] }).state, 'approved')
  assert.equal(
    (asked({ id: 'r', reason: ' ', changes: [item], by: 'li', fills: [] }, plan) as { refused: string })
      .refused,
    'reason-missing',
  )
})

// Goal: no level is skipped, and what is over stays over. Method: every history of up to six decisions.
test('every small history of a request', () => {
  const steps: Decision[] = [
    ...levels.flatMap((level): Decision[] => [
      { decide: 'approve', level },
      { decide: 'return', level, reason: '不符' },
      { decide: 'return', level, reason: '' },
    ]),
    { decide: 'withdraw', by: 'li' },
    { decide: 'withdraw', by: 'wang' },
  ]
  let histories = 0
  const walk = (request: PlanRequest, approved: readonly string[], left: number) => {
    histories += 1
    assert.deepEqual(approved, request.ladder.slice(0, request.passed))
    if (request.state === 'approved') assert.deepEqual(approved, request.ladder)
    const next = steps.map(one => [one, decided(request, one)] as const)
    if (request.state !== 'asked') assert.ok(next.every(([, one]) => isRefusal(one)))
    else assert.ok(next.some(([, one]) => !isRefusal(one)))
    for (const [step, one] of next) {
      if (isRefusal(one) || left === 0) continue
      walk(one, step.decide === 'approve' ? [...approved, step.level] : approved, left - 1)
    }
  }
  for (const changes of [[item], [promise], [item, promise], [{ withdraw: 'promise' as const, id: 'x' }]])
    for (const fills of [[], ['owner' as const], ['above' as const], ['owner' as const, 'keeper' as const]]) {
      const request = ask({ changes, fills })
      walk(request, request.ladder.slice(0, request.passed), 6)
    }
  assert.equal(histories, 112)
})
