import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Viewer } from '#kernel/authority'
import { itemOf, promiseOf } from '#kernel/plan/fixtures/plan-of'
import { showFraction } from '#kernel/plan/fraction'
import type { PlanItem } from '#kernel/plan/plan'
import { rollUp } from '#kernel/plan/roll-up'
import { isRefusal, type Refusal } from '#kernel/refusal'
import { onBothStores, type Place } from '#ledger/fixtures/both-stores'
import type { Ledger } from '#ledger/open'
import { verify } from '#ledger/verify'
import { inventedCity, PLACE } from '#office/casework/fixtures/invented-city'
import { planProjection } from '#office/planning/plan-projection'
import { openPlanning, type Planning } from '#office/planning/planning'

const city = inventedCity()
const as = (person: string, on = '2026-03-02') => city.viewer(person, on) as Viewer
const keeper = 'ip-office'
const draft = {
  ...{ id: 'plan-2026', title: '示例市2026年推进计划', from: '2026-01-01', until: '2026-12-31', keeper },
  ladder: { items: ['owner', 'keeper'], promises: ['owner', 'keeper', 'above'] },
} as const

const owned = (id: string, said: Partial<PlanItem> = {}) =>
  itemOf(id, { owner: { office: 'court' }, assisting: ['police'], place: PLACE, ...said })
const tree = [
  owned('p', { kind: 'programme', owner: { office: keeper } }),
  owned('q', { kind: 'project', parent: 'p', owner: { office: keeper } }),
  owned('t', { parent: 'q' }),
  owned('u', { parent: 'q' }),
]
const puts = tree.map(to => ({ put: 'item' as const, to }))

const done = <T>(one: T | Refusal): T => {
  if (isRefusal(one)) throw new Error(`${one.refused} ${one.detail ?? ''}`)
  return one as T
}
const refusedOf = (one: unknown) => (isRefusal(one) ? one.refused : 'done')

async function withPlanning(place: Place, work: (planning: Planning, ledger: Ledger) => Promise<void>) {
  const ledger = await place.open([planProjection])
  const now = () => '2026-03-02T08:00:00.000Z'
  try {
    await work(openPlanning({ ledger, people: city, now }), ledger)
  } finally {
    await ledger.close()
  }
}

/** A plan whose items stand since 2 March. */
async function begun(planning: Planning) {
  done(await planning.draft(as('ip-office.one'), draft))
  done(
    await planning.ask(as('ip-office.head'), { id: 'first', plan: draft.id, reason: '印发', changes: puts }),
  )
  done(await planning.decide(as('court.head'), 'first', { decide: 'approve' }))
  return done(await planning.decide(as('ip-office.head'), 'first', { decide: 'approve' }))
}

onBothStores(freshPlace => {
  test('a plan stands when all who owe something and its keeper have approved', async () => {
    await withPlanning(await freshPlace(), async (planning, ledger) => {
      done(await planning.draft(as('ip-office.one'), draft))
      const asked = { id: 'first', plan: draft.id, reason: '印发', changes: puts }
      const row = done(await planning.ask(as('ip-office.one'), asked))
      assert.deepEqual([row.state, row.steps[0]?.offices], ['asked', ['court', keeper]])
      const approve = (person: string) => planning.decide(as(person), 'first', { decide: 'approve' })
      assert.equal(refusedOf(await approve('court.one')), 'not-competent')
      assert.equal(refusedOf(await approve('police.head')), 'not-competent')
      done(await approve('court.head'))
      assert.equal(refusedOf(await approve('court.head')), 'level-out-of-turn')
      const empty = done(await planning.read(as('court.one'), draft.id, '2026-03-02'))
      assert.equal(empty.state.items.size, 0)
      done(await approve('ip-office.head'))
      const last = done(await approve('ip-office.head'))
      assert.equal(last.state, 'approved')
      const { state } = done(await planning.read(as('court.one'), draft.id, '2026-03-02'))
      assert.deepEqual([...state.items.keys()].sort(), ['p', 'q', 't', 'u'])
      assert.deepEqual(state.items.get('t')?.item, tree[2])
      assert.equal(done(await planning.read(as('court.one'), draft.id, '2026-03-01')).state.items.size, 0)
      assert.equal(refusedOf(await approve('ip-office.head')), 'request-over')
      assert.equal((await verify(ledger)).misfit, undefined)
    })
  })

  test('progress, verification and explanation go by duty, and a day shows what was known on it', async () => {
    await withPlanning(await freshPlace(), async planning => {
      await begun(planning)
      const said = { plan: draft.id, id: 't' }
      const at = (person: string, on: string, share: string, today = on) =>
        planning.progress(as(person, today), said, { on, share, evidence: [] })
      assert.equal(refusedOf(await at('hotline.one', '2026-04-01', '0.5')), 'not-competent')
      assert.equal(refusedOf(await at('court.keeper', '2026-04-01', '0.5')), 'unknown-plan')
      assert.equal(refusedOf(await at('court.one', '2026-04-02', '0.5', '2026-04-01')), 'later-than-today')
      done(await at('court.one', '2026-04-01', '0.5'))
      done(await at('police.two', '2026-05-01', '1'))
      assert.equal(
        refusedOf(await planning.verify(as('court.head', '2026-05-02'), said, { evidence: [] })),
        'not-competent',
      )
      assert.equal(
        refusedOf(
          await planning.verify(as('ip-office.one', '2026-05-02'), { ...said, id: 'u' }, { evidence: [] }),
        ),
        'not-done',
      )
      done(await planning.verify(as('ip-office.one', '2026-05-02'), said, { evidence: [] }))
      assert.equal(refusedOf(await planning.explain(as('ip-office.one'), said, '等待')), 'not-competent')
      done(await planning.explain(as('court.one', '2026-05-03'), said, '等待配套规则'))
      const share = async (on: string) => {
        const { state } = done(await planning.read(as('court.one', '2026-06-01'), draft.id, on))
        return [
          showFraction(rollUp(state.items).get('p')?.share ?? { numerator: 9n, denominator: 1n }),
          state.items.get('t')?.verifiedOn,
        ]
      }
      assert.deepEqual(await share('2026-03-31'), ['0', undefined])
      assert.deepEqual(await share('2026-04-30'), ['0.25', undefined])
      assert.deepEqual(await share('2026-05-02'), ['0.5', '2026-05-02'])
      const words = done(await planning.words(as('court.one'), said, '2026-06-01'))
      assert.deepEqual(
        words.map(one => one.kind.replace(/.*\./, '')),
        ['progressed', 'progressed', 'verified', 'explained'],
      )
      const differences = done(await planning.compare(as('court.one'), draft.id, '2026-03-31', '2026-04-30'))
      assert.deepEqual(
        differences.map(one => [one.id, one.how]),
        [['t', 'progressed']],
      )
    })
  })

  test('of two who change one task the second is told, and nothing of his stands', async () => {
    await withPlanning(await freshPlace(), async planning => {
      await begun(planning)
      const from = tree[2] as PlanItem
      const change = (id: string, due: string) =>
        planning.ask(as('court.head', '2026-03-03'), {
          ...{ id, plan: draft.id, reason: '调整' },
          changes: [{ put: 'item', from, to: { ...from, due } }],
        })
      done(await change('one', '2026-11-30'))
      done(await change('two', '2026-10-31'))
      const approve = (id: string) =>
        planning.decide(as('ip-office.head', '2026-03-04'), id, { decide: 'approve' })
      done(await approve('one'))
      assert.equal(refusedOf(await approve('two')), 'changed-meanwhile')
      const { state } = done(await planning.read(as('court.one', '2026-03-05'), draft.id, '2026-03-05'))
      assert.equal(state.items.get('t')?.item.due, '2026-11-30')
      const rows = done(await planning.requests(as('court.one'), draft.id))
      assert.deepEqual(
        rows.map(one => [one.id, one.state]),
        [
          ['two', 'asked'],
          ['one', 'approved'],
          ['first', 'approved'],
        ],
      )
      done(await planning.decide(as('court.head', '2026-03-05'), 'two', { decide: 'withdraw' }))
    })
  })

  test('a promise and what is given up go to the office above', async () => {
    await withPlanning(await freshPlace(), async planning => {
      await begun(planning)
      const to = promiseOf('x', { owner: { office: 'court' }, place: PLACE, item: 't' })
      const changes = [{ put: 'promise' as const, to }]
      done(
        await planning.ask(as('court.head'), { id: 'pledge', plan: draft.id, reason: '年度目标', changes }),
      )
      const approve = (person: string) => planning.decide(as(person), 'pledge', { decide: 'approve' })
      assert.equal(refusedOf(await approve('province.head')), 'level-out-of-turn')
      assert.equal(done(await approve('ip-office.head')).state, 'asked')
      assert.equal(done(await approve('province.head')).state, 'approved')
      const { state } = done(await planning.read(as('province.one'), draft.id, '2026-03-02'))
      assert.deepEqual(state.promises.get('x'), to)
    })
  })

  test('whoever has no part in the city is told of no plan, and no strange office can owe', async () => {
    await withPlanning(await freshPlace(), async planning => {
      await begun(planning)
      const stranger: Viewer = { person: 'x', on: '2026-03-02', duties: [] }
      assert.deepEqual(await planning.plans(stranger), [])
      assert.equal(refusedOf(await planning.read(stranger, draft.id, '2026-03-02')), 'unknown-plan')
      assert.equal(refusedOf(await planning.requests(stranger, draft.id)), 'unknown-plan')
      assert.equal(
        refusedOf(await planning.decide(stranger, 'first', { decide: 'approve' })),
        'unknown-request',
      )
      const to = owned('v', { parent: 'q', owner: { office: 'merged-office' } })
      const asked = {
        id: 'new-task',
        plan: draft.id,
        reason: '新增',
        changes: [{ put: 'item' as const, to }],
      }
      assert.equal(refusedOf(await planning.ask(as('ip-office.head'), asked)), 'unknown-office')
      assert.equal(refusedOf(await planning.draft(as('ip-office.one'), draft)), 'plan-taken')
      assert.equal(
        refusedOf(await planning.draft(as('court.one'), { ...draft, id: 'other' })),
        'not-competent',
      )
      assert.equal(
        refusedOf(await planning.draft(as('ip-office.one'), { ...draft, id: 'other', until: '2025-01-01' })),
        'date-order',
      )
    })
  })

  test('what an office owed passes to its successor, and it is given nothing new', async () => {
    const place = await freshPlace()
    const ledger = await place.open([planProjection])
    const passed = { on: '2026-04-01', successor: 'procuratorate' }
    const merged = {
      ...city,
      offices: async () =>
        (await city.offices()).map(one => (one.id === 'court' ? { ...one, ended: passed } : one)),
    }
    try {
      const planning = openPlanning({ ledger, people: merged, now: () => '2026-03-02T08:00:00.000Z' })
      await begun(planning)
      const said = { plan: draft.id, id: 't' }
      const report = (person: string, on: string) =>
        planning.progress(as(person, on), said, { on, share: '0.5', note: '进展', evidence: [] })
      assert.equal(refusedOf(await report('procuratorate.one', '2026-03-31')), 'not-competent')
      done(await report('court.one', '2026-03-31'))
      assert.equal(refusedOf(await report('court.one', '2026-04-01')), 'not-competent')
      done(await report('procuratorate.one', '2026-04-01'))
      const ask = (id: string, change: { from?: PlanItem; to: PlanItem }) =>
        planning.ask(as('ip-office.head', '2026-04-02'), {
          ...{ id, plan: draft.id, reason: '调整' },
          changes: [{ put: 'item', ...change }],
        })
      const [, , from] = tree as [PlanItem, PlanItem, PlanItem]
      assert.equal(refusedOf(await ask('new-one', { to: owned('v', { parent: 'q' }) })), 'office-ended')
      const helped = owned('w', { parent: 'q', owner: { office: 'police' }, assisting: ['court'] })
      assert.equal(refusedOf(await ask('helped', { to: helped })), 'office-ended')
      const row = done(await ask('later', { from, to: { ...from, due: '2026-11-30' } }))
      assert.deepEqual(row.steps[0]?.offices, ['procuratorate'])
      const decide = planning.decide(as('procuratorate.head', '2026-04-03'), 'later', { decide: 'approve' })
      assert.equal(done(await decide).passed, 1)
    } finally {
      await ledger.close()
    }
  })
})
