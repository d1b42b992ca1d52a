import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Viewer } from '#kernel/authority'
import type { Change } from '#kernel/plan/change'
import { itemOf } from '#kernel/plan/fixtures/plan-of'
import type { PlanItem } from '#kernel/plan/plan'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { onBothStores } from '#ledger/fixtures/both-stores'
import { planRecordsOf, TASKS_DUE } from '#office/case-figures/follow-plans'
import { inventedCity, PLACE } from '#office/casework/fixtures/invented-city'
import { planProjection } from '#office/planning/plan-projection'
import { openPlanning } from '#office/planning/planning'

const city = inventedCity()
const as = (person: string, on: string) => city.viewer(person, on) as Viewer
const keeper = 'ip-office'
const plan = 'plan-2026'
const basis = [{ source: { id: 'invented', label: { zh: '虚拟', en: 'invented' } } }] as never
const register = {
  kind: 'register' as const,
  ...{ id: 'tasks', label: { zh: '任务', en: 'tasks' }, entry: { zh: '项', en: 'task' }, basis, events: [] },
}

const item = (id: string, said: Partial<PlanItem>) =>
  itemOf(id, { owner: { office: keeper }, assisting: [], place: PLACE, from: '2026-01-01', ...said })
const task = (id: string, due: string) => item(id, { parent: 'q', due })
const tasks = [
  task('early', '2026-04-30'),
  task('late', '2026-04-30'),
  task('moved-after', '2026-04-30'),
  task('moved-before', '2026-04-30'),
  task('given-up-after', '2026-04-30'),
  task('given-up-before', '2026-04-30'),
  task('open', '2026-12-31'),
  task('in-steps', '2026-04-30'),
  item('step', { kind: 'milestone', parent: 'in-steps', due: '2026-04-20' }),
]
const wholes = [item('p', { kind: 'programme' }), item('q', { kind: 'project', parent: 'p' })]

const done = <T>(one: T | Refusal): T => {
  if (isRefusal(one)) throw new Error(`${one.refused} ${one.detail ?? ''}`)
  return one as T
}

// Goal: a task that was late cannot be made to look otherwise by moving or withdrawing it afterwards.
onBothStores(freshPlace => {
  test('what was due is told by the day that stood when it passed, and a whole with its parts', async () => {
    const ledger = await (await freshPlace()).open([planProjection])
    const now = () => '2026-06-01T08:00:00.000Z'
    const planning = openPlanning({ ledger, people: city, now })
    const change = async (id: string, on: string, changes: Change[]) =>
      assert.equal(
        done(await planning.ask(as('ip-office.head', on), { id, plan, reason: '调整', changes })).state,
        'approved',
      )
    const moved = (id: string, due: string): Change => {
      const from = tasks.find(one => one.id === id) as PlanItem
      return { put: 'item', from, to: { ...from, due } }
    }
    const whole = (id: string, on: string) =>
      planning.progress(as('ip-office.one', on), { plan, id }, { on, share: '1', evidence: [] })
    try {
      const ladder = { items: ['keeper'], promises: ['keeper'] } as const
      const draft = { id: plan, title: '虚拟计划', from: '2026-01-01', until: '2026-12-31', keeper, ladder }
      done(await planning.draft(as('ip-office.one', '2026-01-02'), draft))
      await change(
        'first',
        '2026-01-02',
        [...wholes, ...tasks].map(to => ({ put: 'item', to })),
      )
      done(await whole('early', '2026-04-30'))
      done(await whole('late', '2026-05-01'))
      done(await whole('step', '2026-04-20'))
      await change('before', '2026-04-30', [
        moved('moved-before', '2026-10-31'),
        { withdraw: 'item', id: 'given-up-before' },
      ])
      await change('after', '2026-05-02', [
        moved('moved-after', '2026-10-31'),
        { withdraw: 'item', id: 'given-up-after' },
      ])
      const told = async (asOf: string, subjects = [`plan/${plan}`]) => {
        const records = await planRecordsOf(ledger.store, subjects, { register, asOf })
        return Object.fromEntries(
          records.map(one => [
            one.applicationNumber?.split('/')[1],
            one.events.map(event => event.code).join(),
          ]),
        )
      }
      const [kept, missed] = ['kept.completion', 'missed.completion']
      const open = { 'moved-before': '', 'given-up-before': '', open: '' }
      assert.deepEqual(await told('2026-06-01'), {
        ...open,
        ...{ early: kept, 'in-steps': kept },
        ...{ late: missed, 'moved-after': missed, 'given-up-after': missed },
      })
      assert.deepEqual(await told('2026-04-30', [`plan-item/${plan}/early`]), { early: '' })
      assert.deepEqual(await told('2026-06-01', [`plan-item/${plan}/step`, 'case/1']), { 'in-steps': kept })
      assert.deepEqual(await told('2026-06-01', [`plan-item/other/step`]), {})
      const fallen = await ledger.store.rows(TASKS_DUE, ['2026-10-31', '2026-11-01'])
      assert.equal(fallen.length, 2)
    } finally {
      await ledger.close()
    }
  })
})
