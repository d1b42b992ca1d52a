import assert from 'node:assert/strict'
import { test } from 'node:test'
import { type Change, changed, progressed, verified } from '#kernel/plan/change'
import { itemOf, planOf, promiseOf } from '#kernel/plan/fixtures/plan-of'
import { emptyPlan, type KnownItem, type PlanItem } from '#kernel/plan/plan'
import { isRefusal } from '#kernel/refusal'

const whole = itemOf('p', { kind: 'programme' })
const project = itemOf('q', { kind: 'project', parent: 'p' })
const task = itemOf('t', { parent: 'q' })
const put = (to: PlanItem, from?: PlanItem): Change => ({ put: 'item', to, ...(from && { from }) })

const refusedOf = (changes: readonly Change[], state = planOf([whole, project])) => {
  const found = changed(state, changes, '2026-03-01')
  return isRefusal(found) ? [found.refused, found.detail] : 'done'
}

test('a change that cannot be made is refused with what it is about', () => {
  const table: [readonly Change[], string, string][] = [
    [[], 'nothing-to-change', ''],
    [[put(itemOf('Ä', { parent: 'q' }))], 'parameter-invalid', 'id: Ä'],
    [[put(itemOf('t', { parent: 'q', title: ' ' }))], 'title-missing', 't'],
    [[put(itemOf('t', { parent: 'q', owner: { office: '' } }))], 'owner-missing', 't'],
    [[put(itemOf('t', { parent: 'q', due: '2026-02-30' }))], 'not-a-day', 't: 2026-02-30'],
    [[put(itemOf('t', { parent: 'q', due: '2025-12-31' }))], 'date-order', 't: 2026-01-01 2025-12-31'],
    [[put(itemOf('t', { parent: 'q', budget: '-1' }))], 'amount-invalid', 't: -1'],
    [[put(itemOf('t', { parent: 'q', budget: '一万' }))], 'amount-invalid', 't: 一万'],
    [[put(itemOf('t', { parent: 'none' }))], 'unknown-duty-of-plan', 't: none'],
    [[put(itemOf('t', { parent: 'p' }))], 'wrong-level', 't: task / programme'],
    [[put(itemOf('t'))], 'wrong-level', 't: task / -'],
    [[put(itemOf('t', { parent: 'q', after: ['none'] }))], 'unknown-duty-of-plan', 't: none'],
    [[put(itemOf('t', { parent: 'q', after: ['t'] }))], 'dependency-cycle', 't → t'],
    [
      [put(itemOf('t', { parent: 'q', after: ['q'] })), put({ ...project, after: ['t'] }, project)],
      'dependency-cycle',
      'q → t → q',
    ],
    [[put(itemOf('t', { parent: 'q', after: ['p'] }))], 'dependency-cycle', 't → q → p → t'],
    [[put(itemOf('t', { parent: 'q', weight: '60' }))], 'weights-off', 'q: 1/1, 60'],
    [[put({ ...project, title: '新' })], 'changed-meanwhile', 'q'],
    [[put({ ...project, title: '新' }, { ...project, title: '旧' })], 'changed-meanwhile', 'q'],
    [[{ withdraw: 'item', id: 'p' }], 'unknown-duty-of-plan', 'q: p'],
    [[{ withdraw: 'item', id: 'none' }], 'unknown-duty-of-plan', 'none'],
    [[{ withdraw: 'item', id: 'q' }, put(project)], 'withdrawn-already', 'q'],
  ]
  for (const [changes, name, detail] of table) {
    const found = refusedOf(changes)
    assert.deepEqual(found, [name, detail || found[1]], JSON.stringify(changes))
  }
})

test('a promise needs a baseline, goals in order, and numbers', () => {
  const promise = (said: object) => refusedOf([{ put: 'promise', to: promiseOf('x', said) }])
  assert.equal(promise({}), 'done')
  assert.deepEqual(promise({ baseline: undefined }), ['baseline-missing', 'x'])
  assert.deepEqual(promise({ goals: [] }), ['goal-missing', 'x'])
  assert.deepEqual(promise({ goals: [{ on: '2024-01-01', value: '1' }] }), [
    'date-order',
    'x: 2025-12-31 2024-01-01',
  ])
  assert.deepEqual(promise({ goals: [{ on: '2026-01-01', value: '约12' }] }), ['amount-invalid', 'x: 约12'])
  assert.deepEqual(promise({ item: 'none' }), ['unknown-duty-of-plan', 'x: none'])
})

test('nothing of a refused request is done', () => {
  const state = planOf([whole, project])
  assert.ok(isRefusal(changed(state, [put(task), put(itemOf('u', { parent: 'none' }))], '2026-03-01')))
  assert.deepEqual([...state.items.keys()], ['p', 'q'])
  assert.equal(emptyPlan.items.size, 0)
})

const known: KnownItem = { item: task }

test('progress is told between nothing and all, forward in time, and falls only with a reason', () => {
  const at = (share: string, on = '2026-04-01', said = {}) => ({ on, share, evidence: [], ...said })
  const half = progressed(known, at('0.5'))
  assert.ok(!isRefusal(half))
  assert.equal(half.doneOn, undefined)
  for (const share of ['1.01', '-0.1', 'half', ''])
    assert.equal((progressed(known, at(share)) as { refused: string }).refused, 'share-invalid')
  assert.equal((progressed(half, at('0.4')) as { refused: string }).refused, 'reason-missing')
  assert.equal((progressed(half, at('0.6', '2026-03-31')) as { refused: string }).refused, 'date-order')
  assert.ok(!isRefusal(progressed(half, at('0.4', '2026-05-01', { note: '返工' }))))
  assert.equal(
    (progressed(half, at('0.6', '2026-05-01', { spent: 'x' })) as { refused: string }).refused,
    'amount-invalid',
  )
})

test('done is the first day of being whole, and is lost when it is whole no more', () => {
  const all = progressed(known, { on: '2026-05-01', share: '1', evidence: [] }) as KnownItem
  const again = progressed(all, { on: '2026-06-01', share: '1.0', evidence: [] }) as KnownItem
  assert.equal(again.doneOn, '2026-05-01')
  const less = progressed(all, { on: '2026-06-01', share: '0.9', evidence: [], note: '复核' }) as KnownItem
  assert.equal(less.doneOn, undefined)
  assert.equal((verified(less, '2026-06-02') as { refused: string }).refused, 'not-done')
  assert.equal((verified(all, '2026-05-02') as KnownItem).verifiedOn, '2026-05-02')
  assert.equal((verified(all, '2026-04-30') as { refused: string }).refused, 'not-done')
})
