import assert from 'node:assert/strict'
import { test } from 'node:test'
import { catalogueOf } from '#kernel/catalogue'
import { isRefusal } from '#kernel/refusal'
import type { ItemKind, KnownItem, PlanItem, PlanPromise } from '#kernel/plan/plan'
import { coverageOf } from '#office/thread/coverage'
import { crossings } from '#office/thread/matrix'
import { partOfPlan } from '#office/thread/plan-part'
import { findInThread, reached, type Thread, threadOf } from '#office/thread/thread'
import { type ThreadNode, threadColumns, weave } from '#office/thread/weave'
import { loadPolicy } from '#policy/load'

const catalogue = catalogueOf(await loadPolicy())
const woven = weave(catalogue)
const opinions = 'strong-ip-city-opinions-2016'

function thread(word: string, of = woven): Thread {
  const focus = findInThread(of, word)
  if (isRefusal(focus)) throw new Error(`${word}: ${focus.refused}`)
  return threadOf(of, focus)
}
const idsIn = (one: Thread, kind: ThreadNode['kind']) =>
  one.columns
    .flat()
    .filter(node => node.kind === kind)
    .map(node => node.id)

test('from a measure the thread runs up to its clauses and down to its cases and indicators', () => {
  const found = thread('adjudicate-patent-disputes')
  assert.deepEqual(idsIn(found, 'mission'), ['grand-protection'])
  assert.deepEqual(idsIn(found, 'standard'), ['protective-environment'])
  assert.ok(
    idsIn(found, 'clause').includes(`${opinions}:feature-grand-protection-administrative-enforcement`),
  )
  assert.ok(idsIn(found, 'clause').includes(`${opinions}:mission-2`))
  assert.ok(idsIn(found, 'procedure').includes('patent-infringement-adjudication'))
  assert.deepEqual(
    idsIn(found, 'indicator').sort(),
    [...(catalogue.measures.get('adjudicate-patent-disputes')?.moves ?? [])].map(one => one.id).sort(),
  )
})

test('from an indicator it runs up to whoever moves it, and to nothing that its register merely holds', () => {
  const found = thread('C37')
  assert.deepEqual(idsIn(found, 'measure'), ['spread-green-patents'])
  assert.deepEqual(idsIn(found, 'indicator'), ['green-inventions-granted'])
  assert.deepEqual(idsIn(found, 'register'), ['inventions'])
})

test('from a procedure it runs up by its measure and by its channel', () => {
  const found = thread('trademark-opposition')
  assert.deepEqual(idsIn(found, 'measure'), [])
  assert.deepEqual(idsIn(found, 'channel'), ['confirmation'])
  assert.ok(idsIn(found, 'clause').includes(`${opinions}:feature-grand-protection-grant`))
  assert.ok(idsIn(thread('penalty-case'), 'measure').includes('campaign-against-infringement'))
})

test('a clause is drawn straight to an indicator only where no measure stands between them', () => {
  const aims = new Set(['clause', 'mission', 'standard'])
  const straight = (word: string) =>
    thread(word).links.filter(one => one.how === 'counts' && aims.has(woven.nodes.get(one.from)?.kind ?? ''))
  assert.deepEqual(straight('C01'), [])
  assert.ok(straight('C21').some(one => one.from === `${opinions}:mission-4`))
})

test('every link leads from a column to one at its right', () => {
  const columnOf = (id: string) =>
    threadColumns.findIndex(kinds => (kinds as readonly string[]).includes(woven.nodes.get(id)?.kind ?? ''))
  assert.ok(woven.links.length > 1000)
  assert.deepEqual(
    woven.links.filter(one => columnOf(one.from) >= columnOf(one.to)),
    [],
  )
})

test('what one reaches going down reaches it going up', () => {
  for (const id of woven.nodes.keys())
    for (const other of reached(woven, id, 'down'))
      assert.ok(reached(woven, other, 'up').has(id), `${id} reaches ${other}, which does not reach it`)
})

test('whoever carries out a procedure is charged with an indicator that counts its cases', () => {
  const courses = new Set([...catalogue.procedures.keys(), ...catalogue.handOvers.keys()])
  const loose = woven.links
    .filter(one => one.how === 'counts' && courses.has(one.from))
    .filter(({ from, to }) => {
      const measures = (woven.up.get(from) ?? []).map(one => one.from)
      return !measures.some(id => woven.down.get(id)?.some(link => link.how === 'asks' && link.to === to))
    })
  assert.deepEqual(loose, [])
})

test('a clause without its source, a code in small letters: each is found; what is not there is refused', () => {
  assert.equal(thread('method').focus.id, `${opinions}:method`)
  assert.equal(thread('p2.3').focus.id, 'adjudicate-patent-disputes')
  assert.deepEqual(findInThread(woven, 'nothing'), { refused: 'unknown-id', detail: 'nothing' })
  const twice = weave(catalogue, { nodes: [clause('another-source:method')], links: [] })
  const both = `${opinions}:method, another-source:method`
  assert.deepEqual(findInThread(twice, 'method'), { refused: 'ambiguous-id', detail: both })
})

test('two things of one id are a fault', () => {
  const nodes = [{ id: 'method', kind: 'task', label: { zh: '事', en: 'thing' } }] as const
  assert.throws(() => weave(catalogue, { nodes: [...nodes, ...nodes], links: [] }), /names a task and a task/)
})

const clause = (id: string): ThreadNode => ({ id, kind: 'clause', label: { zh: '条', en: 'clause' } })

const item = (id: string, kind: ItemKind, more: Partial<PlanItem> = {}): [string, KnownItem] => [
  id,
  {
    item: {
      ...{ id, kind, title: id, subject: { kind: 'city' }, place: '990100', owner: { office: 'one' } },
      ...{ assisting: [], from: '2026-01-01', due: '2026-12-31', after: [], evidence: [], indicators: [] },
      ...more,
    },
  },
]
const promise: PlanPromise = {
  ...{ id: 'V-1', indicator: 'public-satisfaction', place: '990100', better: 'higher', basis: '' },
  ...{ baseline: { on: '2025-12-31', value: '80' }, goals: [{ on: '2026-12-31', value: '82' }] },
  ...{ owner: { office: 'one' }, item: 'T-1.1' },
}

/** A project below a measure with a task that promises something, and one that hangs on no indicator. */
const plan = partOfPlan('P', {
  items: new Map([
    item('T-1', 'project', { measure: 'adjudicate-patent-disputes' }),
    item('T-1.1', 'task', { parent: 'T-1' }),
    item('M-1', 'milestone', { parent: 'T-1.1' }),
    item('T-2', 'project', { measure: 'exchange-experience', indicators: ['nothing'] }),
  ]),
  promises: new Map([[promise.id, promise]]),
  withdrawn: new Map(),
})

test('a city’s plan joins in between the measure and the indicator', () => {
  const planned = weave(catalogue, plan)
  const down = thread('T-1.1', planned)
  assert.equal(down.focus.id, 'P:T-1.1')
  assert.deepEqual(idsIn(down, 'project'), ['P:T-1'])
  assert.deepEqual(idsIn(down, 'milestone'), ['P:M-1'])
  assert.deepEqual(idsIn(down, 'measure'), ['adjudicate-patent-disputes'])
  assert.deepEqual(idsIn(down, 'indicator'), ['public-satisfaction'])
  assert.ok(idsIn(thread('R01', planned), 'task').includes('P:T-1.1'))
})

test('without a plan the measures are the duties, and every clause has one', () => {
  const { clauses, answered, open, dutiesWithoutIndicator, indicatorsWithoutDuty } = coverageOf(
    woven,
    catalogue,
  )
  assert.deepEqual([clauses, answered, open], [35, 35, []])
  assert.deepEqual(indicatorsWithoutDuty, [])
  const without = [...catalogue.measures.values()].filter(one => !one.moves).map(one => one.id)
  assert.deepEqual(dutiesWithoutIndicator, without)
})

test('with a plan its leaves but for milestones are the duties, and answer for what their measure moves', () => {
  const found = coverageOf(weave(catalogue, plan), catalogue)
  assert.equal(found.clauses, 35)
  assert.ok(!found.open.includes(`${opinions}:organisation-exchange-of-experience`))
  assert.ok(!found.open.includes(`${opinions}:mission-2`))
  assert.ok(found.open.includes(`${opinions}:mission-3`))
  assert.equal(found.answered, 35 - found.open.length)
  assert.deepEqual(found.dutiesWithoutIndicator, ['P:T-2'])
  assert.ok(!found.indicatorsWithoutDuty.includes('public-satisfaction'))
  assert.ok(!found.indicatorsWithoutDuty.includes('adjudications-decided'))
  assert.ok(found.indicatorsWithoutDuty.includes('green-inventions-granted'))
})

test('an indicator that only the nation has is no city’s duty', () => {
  const { indicatorsWithoutDuty } = coverageOf(weave(catalogue, plan), catalogue)
  assert.ok(catalogue.indicators.get('trademark-pendency')?.levels?.join() === 'nation')
  assert.ok(!indicatorsWithoutDuty.includes('trademark-pendency'))
})

test('where a mission meets a standard it is said what is missing', () => {
  const all = crossings(catalogue)
  assert.equal(all.length, 20)
  const at = (mission: string, standard: string) =>
    all.find(one => one.mission.id === mission && one.standard.id === standard)
  assert.equal(at('grand-protection', 'protective-environment')?.gap, undefined)
  assert.equal(at('use-promotion', 'protective-environment')?.gap, 'empty')
  assert.equal(at('management-capability', 'exchange')?.gap, 'unmeasured')
  for (const { measures, indicators, gap } of all)
    assert.equal(gap === undefined, measures.length > 0 && indicators.length > 0)
})
