import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { daysBetween } from '#kernel/date'
import { itemOf, promiseOf } from '#kernel/plan/fixtures/plan-of'
import { inventedPlan } from '#office/plan-import/fixtures/invented-plan'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'
import type { DutiesShape } from '#server/api/duties'
import type { LeaderShape } from '#server/api/leader'
import type {
  PlanDifferencesShape,
  PlanItemPageShape,
  PlanItemsShape,
  PlanRequestShape,
  PlanShape,
  PromiseShape,
} from '#server/api/plans'
import type { PlanReadingShape } from '#server/api/plan-documents'
import type { CountedShape } from '#server/api/rights'
import type { CoveragePage, ThreadShape } from '#server/api/thread'
import type { ValueShape } from '#server/api/values'
import { type FrontDoor, openFrontDoor } from '#server/fixtures/front-door'
import { type Listening, listen } from '#server/listen'

const CITY = '990100'
const PASSWORD = 'a long enough password'
const KEEPER = `${CITY}-ip-office`
const MARKET = `${CITY}-market-regulation`

let door: FrontDoor
let listening: Listening
const cookies: Record<string, string> = {}

before(async () => {
  door = await openFrontDoor()
  const { house } = door
  listening = await listen(house, 0, async () => 0)
  const persons = [
    { id: 'lin.yi', name: '林一', duties: [{ office: 'ip-office', post: 'head' as const }] },
    { id: 'ma.san', name: '马三', duties: [{ office: 'market-regulation', post: 'head' as const }] },
    { id: 'hai.si', name: '海四', duties: [{ office: 'customs', post: 'administrator' as const }] },
  ]
  const when = { at: house.now(), on: '2026-01-05' }
  const founding = { persons, isSample: true }
  const made = await (await house.people()).makeCity(prefectureLevelCity, house.place(CITY), founding, when)
  assert.equal(made, undefined)
  for (const { id, name } of persons) {
    await (await house.signIn()).allow(id, name, PASSWORD)
    const { headers } = await fetch(`${listening.address}/api/sign-in`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ account: id, password: PASSWORD }),
    })
    cookies[id] = headers
      .getSetCookie()
      .map(one => one.split(';')[0])
      .join('; ')
  }
})
after(async () => {
  await listening.stop()
  await door.close()
})

async function ask<T>(person: string, path: string, body?: object): Promise<T & { refused?: string }> {
  const answer = await fetch(`${listening.address}/api/${path}`, {
    method: body ? 'POST' : 'GET',
    headers: { 'content-type': 'application/json', cookie: cookies[person] ?? '' },
    ...(body && { body: JSON.stringify(body) }),
  })
  return (await answer.json()) as T & { refused?: string }
}

const draft = {
  ...{ id: 'year', title: '示例市年度推进计划', from: '2026-01-01', until: '2026-12-31', keeper: KEEPER },
  ladder: { items: ['owner', 'keeper'], promises: ['owner', 'keeper'] },
}
const market = { owner: { office: MARKET }, place: CITY }
const items = [
  itemOf('whole', { kind: 'programme', owner: { office: KEEPER }, place: CITY }),
  itemOf('project', { kind: 'project', parent: 'whole', owner: { office: KEEPER }, place: CITY }),
  itemOf('checks', { parent: 'project', weight: '40', due: '2026-05-31', ...market }),
  itemOf('training', { parent: 'project', weight: '60', after: ['checks'], ...market }),
]
const promise = promiseOf('density', { indicator: 'valid-inventions-per-10k', item: 'training', ...market })
const changes = [...items.map(to => ({ put: 'item', to })), { put: 'promise', to: promise }]
const asked = { id: 'issue', reason: '经市政府同意印发', changes }

test('whoever has not signed in, or does not work in the city, is shown no plan', async () => {
  for (const path of ['plans', 'plans/year', 'plans/year/items', 'duties'])
    assert.equal((await ask('nobody', path)).refused, 'signed-out', path)
  assert.equal((await ask('lin.yi', 'plans', draft)).refused, undefined)
  assert.equal((await ask('hai.si', 'plans/year')).refused, 'unknown-plan')
})

test('a plan is asked for, countersigned and stands; a wrong one says what is wrong with it', async () => {
  const wrong = await ask('lin.yi', 'plans/year/requests', { ...asked, changes: changes.slice(0, 3) })
  assert.equal(wrong.refused, 'weights-off')
  assert.equal((await ask('lin.yi', 'plans/year/requests', { id: 'x' })).refused, 'parameter-invalid')
  const row = await ask<PlanRequestShape>('lin.yi', 'plans/year/requests', asked)
  assert.deepEqual([row.state, row.mayDecide, row.turn.map(one => one.id)], ['asked', false, [MARKET]])
  const duties = await ask<DutiesShape>('ma.san', 'duties')
  assert.deepEqual(
    duties.requests.map(one => one.id),
    ['issue'],
  )
  const decide = (person: string) =>
    ask<PlanRequestShape>(person, 'plan-requests/issue/decisions', { decide: 'approve' })
  assert.equal((await decide('ma.san')).state, 'asked')
  assert.equal((await decide('lin.yi')).state, 'approved')
  const plan = await ask<PlanShape>('ma.san', 'plans/year')
  assert.deepEqual([plan.counts.overdue, plan.counts['at-risk'], plan.promises], [1, 1, 1])
})

test('an item tells how far it is, how that came about, and who may say more', async () => {
  const said = { on: '2026-06-29', share: '0.5' }
  assert.equal((await ask('ma.san', 'plans/year/items/checks/progress', said)).refused, undefined)
  assert.equal((await ask('lin.yi', 'plans/year/items/checks/progress', said)).refused, 'not-competent')
  const page = await ask<PlanItemPageShape>('ma.san', 'plans/year/items/project')
  assert.deepEqual(page.working, [
    { item: 'checks', title: '任务 checks', weight: '0.4', share: '0.5' },
    { item: 'training', title: '任务 training', weight: '0.6', share: '0' },
  ])
  assert.equal(page.share.exact, '0.2')
  const checks = await ask<PlanItemPageShape>('ma.san', 'plans/year/items/checks')
  assert.deepEqual([checks.standing, checks.mayReport, checks.mayVerify], ['overdue', true, false])
  assert.deepEqual(
    checks.followers.map(one => [one.id, one.standing]),
    [['training', 'at-risk']],
  )
  assert.deepEqual(
    checks.words.map(one => [one.kind, one.person.name, one.progress?.share]),
    [['plan-item.progressed', '马三', '0.5']],
  )
  const late = await ask<PlanItemsShape>('ma.san', 'plans/year/items?standing=overdue')
  assert.deepEqual([late.of, late.items[0]?.id, late.items[0]?.owner.office.id], [1, 'checks', MARKET])
  const none = await ask<PlanItemsShape>('ma.san', 'plans/year/items?text=没有')
  assert.equal(none.of, 0)
})

test('a task that fell due is counted, and told by name to whoever may see its plan alone', async () => {
  await door.house.figures()?.rested()
  const path = `indicators/annual-tasks-done-in-time`
  const here = `place=${CITY}&on=2026-06-30`
  assert.equal((await ask<ValueShape>('nobody', `${path}/value?${here}`)).value, 0)
  const behind = async (person: string) =>
    (await ask<CountedShape>(person, `${path}/cases?${here}&leaf=1`)).tasks.map(one => [one.id, one.due])
  assert.deepEqual(await behind('ma.san'), [['checks', '2026-05-31']])
  assert.deepEqual(await behind('hai.si'), [])
})

test('a promise is measured, or says why it cannot be', async () => {
  const [one] = await ask<PromiseShape[]>('ma.san', 'plans/year/promises')
  assert.deepEqual(
    one?.goals.map(goal => goal.verdict),
    ['open'],
  )
  assert.ok(one && 'refusal' in one.now && one.now.refusal.refused !== '')
  await ask('ma.san', 'plans/year/items/density/explanations', { text: '数据尚未发布' })
  const [after] = await ask<PromiseShape[]>('ma.san', 'plans/year/promises')
  assert.deepEqual(
    after?.words.map(word => word.text),
    ['数据尚未发布'],
  )
})

test('two days are compared', async () => {
  const { today } = door.house
  const all = await ask<PlanDifferencesShape>('ma.san', `plans/year/differences?from=2026-01-01&to=${today}`)
  assert.deepEqual(
    all.differences.map(one => [one.id, one.how]).sort(),
    [...items.map(one => one.id), 'density'].sort().map(id => [id, 'added']),
  )
  assert.equal((await ask('ma.san', 'plans/year/differences?from=2026-01-01&to=never')).refused, 'not-a-day')
})

test('one page tells who leads what is late, at risk, owed, promised and changed', async () => {
  const { today } = door.house
  const page = await ask<LeaderShape>('ma.san', `plan/leader?place=${CITY}&on=${today}&since=2026-01-01`)
  assert.deepEqual(
    page.late.rows.map(one => [one.id, one.owner.office.id, one.daysLate]),
    [['checks', MARKET, daysBetween('2026-05-31', today)]],
  )
  const [risky] = page.atRisk.rows
  assert.deepEqual([page.atRisk.of, risky?.id, risky?.risk.rule], [1, 'training', 'waits'])
  assert.deepEqual(risky?.risk.rule === 'waits' && risky.risk.on.map(one => one.id), ['checks'])
  assert.deepEqual(
    page.owes.map(one => [one.office.id, one.persons.map(person => person.id), one.late, one.atRisk]),
    [[MARKET, ['ma.san'], 1, 1]],
  )
  assert.deepEqual(
    page.promises.map(one => [one.id, one.baseline.value, one.goal.value, one.goal.verdict]),
    [['density', '10', '12', 'open']],
  )
  assert.deepEqual([page.changes.of, page.changes.counts.added], [5, 5])
  const elsewhere = await ask<LeaderShape>('ma.san', `plan/leader?place=990101&on=${today}`)
  assert.deepEqual([elsewhere.plans, elsewhere.late.of, elsewhere.owes], [[], 0, []])
  assert.equal((await ask('nobody', `plan/leader?place=${CITY}&on=${today}`)).refused, 'signed-out')
  const backwards = await ask('ma.san', `plan/leader?place=${CITY}&on=2026-06-30&since=2026-07-01`)
  assert.equal(backwards.refused, 'date-order')
})

test('what somebody owes stands in one list by day', async () => {
  const duties = await ask<DutiesShape>('ma.san', `duties?on=${door.house.today}`)
  assert.deepEqual(
    duties.list.map(one => [one.kind, one.id, one.day, one.isLate]),
    [
      ['task', 'checks', '2026-05-31', true],
      ['task', 'training', '2026-12-31', false],
      ['goal', 'density', '2026-12-31', false],
    ],
  )
  assert.equal(duties.of, 3)
})

test('a plan joins the thread of those who may see it', async () => {
  const { focus, columns } = await ask<ThreadShape>('ma.san', 'thread/training')
  assert.deepEqual([focus.id, focus.kind], ['year:training', 'task'])
  const ids = columns.flatMap(one => one.nodes).map(one => one.id)
  for (const id of ['year:whole', 'year:project', 'valid-inventions-per-10k']) assert.ok(ids.includes(id), id)
  assert.equal((await ask('nobody', 'thread/training')).refused, 'unknown-id')
  const covered = await ask<CoveragePage>('ma.san', 'plan/coverage')
  assert.deepEqual(covered.dutiesWithoutIndicator, ['year:checks'])
  assert.ok(!covered.indicatorsWithoutDuty.includes('valid-inventions-per-10k'))
  assert.ok(covered.indicatorsWithoutDuty.includes('public-satisfaction'))
  assert.deepEqual((await ask<CoveragePage>('nobody', 'plan/coverage')).indicatorsWithoutDuty, [])
  const before = await ask<CoveragePage>('ma.san', 'plan/coverage?on=2025-06-30')
  assert.deepEqual(before.indicatorsWithoutDuty, [])
})

test('a document is read for a plan and kept nowhere; confirmed lines enter when they are approved', async () => {
  const send = async (person: string) => {
    const path = `${listening.address}/api/plans/year/documents?name=${encodeURIComponent('计划.docx')}`
    const headers = { cookie: cookies[person] ?? '' }
    const answer = await fetch(path, { method: 'POST', headers, body: Buffer.from(inventedPlan()) })
    return (await answer.json()) as PlanReadingShape & { refused?: string }
  }
  assert.equal((await send('hai.si')).refused, 'unknown-plan')
  const reading = await send('ma.san')
  const known = reading.drafts.map(one => [
    one.lead?.office?.id,
    one.assisting.map(other => other.office?.id),
  ])
  assert.deepEqual(known, [
    [KEEPER, [`${CITY}-police`, undefined]],
    [MARKET, [`${CITY}-police`]],
    [`${CITY}-customs`, [KEEPER]],
    [undefined, []],
    [KEEPER, []],
  ])
  assert.deepEqual(
    reading.rejected.map(one => one.refusal.refused),
    ['no-office-named', 'heading-alone', 'note-only'],
  )
  const [, checks] = reading.drafts
  const { key = '', headings = [], sentence = '', from = '' } = checks ?? {}
  const line = { key, headings, sentence, office: MARKET, assisting: [MARKET], from, due: '2026-11-30' }
  const body = { id: 'read', reason: '分解任务', digest: reading.digest, title: '计划', lines: [line] }
  const path = 'plans/year/documents/confirmed'
  const strange = { ...body, lines: [{ ...line, office: 'nobody' }] }
  assert.equal((await ask('ma.san', path, strange)).refused, 'unknown-office')
  assert.equal((await ask('ma.san', path, { ...body, lines: [] })).refused, 'nothing-to-change')
  assert.equal((await ask<PlanRequestShape>('ma.san', path, body)).state, 'asked')
  const found = () => ask<PlanItemsShape>('ma.san', `plans/year/items?text=${encodeURIComponent('专项整治')}`)
  assert.equal((await found()).of, 0)
  const decide = () => ask<PlanRequestShape>('lin.yi', 'plan-requests/read/decisions', { decide: 'approve' })
  assert.deepEqual([(await decide()).state, (await decide()).state], ['asked', 'approved'])
  const { items: entered } = await found()
  assert.deepEqual(
    entered.map(one => [one.title, one.owner.office.id, one.assisting, one.due]),
    [['开展重点领域专项整治，全年不少于4次', MARKET, [], '2026-11-30']],
  )
  // Asked once more, what is in the plan stays as it is.
  assert.equal((await ask('ma.san', path, { ...body, id: 'again' })).refused, 'nothing-to-change')
})

test('what an ended office owed is shown as passing to its successor', async () => {
  const { house } = door
  const people = await house.people()
  const when = { at: house.now(), on: house.today }
  const ending = { id: MARKET, on: house.today, successor: KEEPER }
  assert.equal(await people.endOffice('console', ending, when), undefined)
  const page = await ask<LeaderShape>('lin.yi', `plan/leader?place=${CITY}&on=${house.today}`)
  const [late] = page.late.rows
  assert.deepEqual([late?.owner.office.id, late?.owner.office.passed?.to.id], [MARKET, KEEPER])
  assert.deepEqual(
    page.owes.map(one => [one.office.id, one.persons.map(person => person.id), one.late]),
    [[KEEPER, ['lin.yi'], 1]],
  )
  const item = await ask<PlanItemPageShape>('lin.yi', 'plans/year/items/checks')
  assert.equal(item.mayReport, true)
  const mine = await ask<DutiesShape>('lin.yi', `duties?on=${house.today}`)
  assert.ok(mine.list.some(one => one.id === 'checks'))
})
