import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'
import type {
  CaseBrief,
  CaseCountsShape,
  CaseListShape,
  CasePageShape,
  DoneShape,
  HandOverDoneShape,
} from '#server/api/cases'
import type { DueCountsShape, DueListShape } from '#server/api/due'
import { type FrontDoor, openFrontDoor, TODAY } from '#server/fixtures/front-door'
import { type Listening, listen } from '#server/listen'
import { tendCases } from '#server/tend-cases'

const CITY = '990100'
const PASSWORD = 'a long enough password'
const ON = '2026-03-02'

let door: FrontDoor
let listening: Listening
const cookies: Record<string, string> = {}

before(async () => {
  door = await openFrontDoor()
  const { house } = door
  listening = await listen(house, 0, async () => 0)
  const persons = [
    { id: 'lin.yi', name: '林一', duties: [{ office: 'ip-office', post: 'member' as const }] },
    { id: 'he.er', name: '何二', duties: [{ office: 'ip-office', post: 'member' as const }] },
    { id: 'ma.san', name: '马三', duties: [{ office: 'market-regulation', post: 'head' as const }] },
  ]
  const when = { at: house.now(), on: '2026-01-05' }
  const people = await house.people()
  assert.equal(
    await people.makeCity(prefectureLevelCity, house.place(CITY), { persons, isSample: true }, when),
    undefined,
  )
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

const opening = { procedure: 'complaint', lead: `${CITY}-ip-office`, place: CITY, on: ON }
const open = (more: object = {}) => ask<DoneShape>('lin.yi', 'cases', { ...opening, ...more })

test('nobody sees a case who has not signed in', async () => {
  for (const path of ['cases', 'cases/counts', 'queue', 'cases/x'])
    assert.equal((await ask('nobody', path)).refused, 'signed-out', path)
  assert.equal((await ask('nobody', 'cases', opening)).refused, 'signed-out')
})

test('a case is opened and acted on, and its page tells all that a desk shows', async () => {
  const on = '2026-06-29'
  const { case: brief, entries } = await open({ on, parties: [{ name: '虚拟商店' }] })
  assert.equal(brief.id, `${CITY}-complaint-2026-1`)
  const acted = await ask<DoneShape>('he.er', `cases/${brief.id}/acts`, { act: 'accept', on, version: 1 })
  assert.equal(acted.case.version, 2)
  const late = { act: 'end', on, facts: { ground: '理由' }, version: 1 }
  assert.equal((await ask('lin.yi', `cases/${brief.id}/acts`, late)).refused, 'changed-meanwhile')
  const page = await ask<CasePageShape>('lin.yi', `cases/${brief.id}`)
  assert.deepEqual(page.passed, ['received', 'accepted.mediation'])
  assert.deepEqual([page.lead.name, page.holder?.office.id], ['示例市知识产权局', `${CITY}-ip-office`])
  assert.equal(page.timeline[0]?.seq, entries[0]?.seq)
  assert.deepEqual(
    page.documents.map(one => one.label.zh),
    ['受理告知书'],
  )
  assert.ok(page.clocks.every(one => one.due === undefined || (one.derivation?.length ?? 0) > 0))
  assert.ok(page.courses[0]?.states.length && page.acts.some(act => act.mine.length > 0))
  const { act } = page.timeline.at(-1) ?? {}
  assert.deepEqual([act?.label.zh, act?.role?.id, page.assigned[0]?.name], ['受理', 'officer', '林一'])
  assert.equal((await ask('ma.san', `cases/${brief.id}`)).refused, 'unknown-case')
})

test('lists, queue and counts answer by filter and page', async () => {
  for (let n = 0; n < 3; n++) await open({ on: '2026-06-29', title: `虚拟投诉${n}` })
  const list = await ask<CaseListShape>('he.er', 'cases?text=虚拟投诉&limit=2')
  assert.deepEqual([list.rows.length, typeof list.next], [2, 'string'])
  const rest = await ask<CaseListShape>(
    'he.er',
    `cases?text=虚拟投诉&after=${encodeURIComponent(list.next ?? '')}`,
  )
  const titles = [...list.rows, ...rest.rows].map((one: CaseBrief) => one.title).sort()
  assert.deepEqual([titles, rest.next], [['虚拟投诉0', '虚拟投诉1', '虚拟投诉2'], undefined])
  const queue = await ask<CaseListShape>('he.er', 'queue')
  assert.ok(queue.rows.length >= 3 && queue.rows.every(one => one.holder))
  const { channels, weeks } = await ask<CaseCountsShape>('he.er', 'cases/counts')
  assert.ok(channels.every(one => one.channel.label.zh) && weeks.length > 0)
  assert.deepEqual((await ask<CaseListShape>('ma.san', 'cases')).rows, [])
  for (const path of ['cases?after=x', 'cases?state=x', 'cases?limit=0'])
    assert.equal((await ask('he.er', path)).refused, 'parameter-invalid', path)
  assert.equal((await ask('he.er', 'cases?dueBefore=x')).refused, 'not-a-day')
})

test('what falls due by a day is told by duties, counted, and given as a calendar', async () => {
  await open({ on: '2026-06-29', title: '虚拟期限' })
  const due = await ask<DueListShape>('he.er', 'due?until=2026-12-31')
  const found = due.rows.find(one => one.title === '虚拟期限')
  assert.ok(found?.next?.due && found.basis?.article, 'The article of the limit is named.')
  const days = due.rows.map(one => one.next?.due ?? '')
  assert.deepEqual([days, due.until, due.isMore], [[...days].sort(), '2026-12-31', false])
  assert.deepEqual((await ask<DueListShape>('ma.san', 'due?until=2026-12-31')).rows, [])
  assert.deepEqual((await ask<DueListShape>('he.er', 'due?until=2026-12-31&office=none')).rows, [])
  const { late, within } = await ask<DueCountsShape>('he.er', 'due/counts')
  assert.deepEqual([late, within], [due.rows.filter(one => one.next?.isOverdue).length, 5])
  const split = found?.next?.due ?? ''
  const from = await ask<CaseListShape>('he.er', `queue?dueFrom=${split}&limit=200`)
  assert.ok(from.rows.some(one => one.id === found?.id))
  assert.ok(from.rows.every(one => !one.next || one.next.due >= split))
  assert.equal((await ask('he.er', 'queue?dueFrom=x')).refused, 'not-a-day')
  const file = (person: string) =>
    fetch(`${listening.address}/api/due.ics?until=2026-12-31`, {
      headers: { cookie: cookies[person] ?? '' },
    })
  const answer = await file('he.er')
  assert.match(answer.headers.get('content-type') ?? '', /^text\/calendar/)
  assert.equal([...(await answer.text()).matchAll(/BEGIN:VEVENT/g)].length, due.rows.length)
  assert.equal((await file('nobody')).status, 401)
  for (const path of ['due', 'due/counts'])
    assert.equal((await ask('nobody', path)).refused, 'signed-out', path)
  assert.equal((await ask('he.er', 'due?until=soon')).refused, 'not-a-day')
})

test('what cannot be read is refused, and names what is wrong', async () => {
  assert.equal((await open({ place: 'nowhere' })).refused, 'unknown-place')
  assert.equal((await open({ lead: undefined })).refused, 'parameter-invalid')
  assert.equal((await ask('lin.yi', 'cases/x?knownOn=x')).refused, 'not-a-day')
  assert.equal(
    (await ask('lin.yi', 'hand-overs/x/acts', { act: 'send', on: ON })).refused,
    'unknown-hand-over',
  )
})

test('a refusal names the field it concerns, says in words what stood in the way, and cites the law', async () => {
  const { case: brief } = await open()
  type Told = { refused?: string; fields?: string[]; said?: { zh: string }; basis?: { article?: string } }
  const act = async (more: object) => {
    const asked = { act: 'accept', on: '2026-03-03', ...more }
    const { refused, fields, said, basis } = await ask<Told>('lin.yi', `cases/${brief.id}/acts`, asked)
    return [refused, fields?.join(), said?.zh, basis?.article]
  }
  const officer = '由示例市知识产权局的承办人员办理。'
  assert.deepEqual(await act({ on: '2026-07-01' }), [
    'later-than-today',
    'on',
    '今天是2026年6月30日。',
    undefined,
  ])
  const early = ['earlier-than-last-act', 'on', '上一个行为作出于2026年3月2日。', undefined]
  assert.deepEqual(await act({ on: '2026-02-27' }), early)
  assert.deepEqual(await act({ on: '' }), ['not-a-day', 'on', undefined, undefined])
  assert.deepEqual(await act({ on: '2026-03-07' }), ['day-off', 'on', '2026年3月7日是星期六。', undefined])
  assert.equal((await act({ on: '2026-05-01' }))[2], '2026年5月1日是节假日。')
  assert.deepEqual(await act({ role: 'complainant' }), ['not-competent', 'role', officer, '第三条'])
  assert.deepEqual(await act({ act: 'refuse' }), [
    'fact-missing',
    'ground',
    '不予受理或终止调解的情形。',
    '第十五条',
  ])
  const [refused, fields, said, article] = await act({ act: 'agree' })
  assert.deepEqual([refused, fields, article], ['act-not-open', undefined, '第二十二条'])
  assert.match(said ?? '', /^现在环节：.+；可作的行为：.*受理/)
  const way = { kind: 'complaint-to-enforcement', to: `${CITY}-court`, on: '2026-03-03' }
  const sent = await ask<Told>('lin.yi', `cases/${brief.id}/hand-overs`, way)
  assert.deepEqual(
    [sent.refused, sent.fields, sent.basis?.article],
    ['office-not-competent', ['to'], '第二十三条'],
  )
  assert.match(sent.said?.zh ?? '', /市场监督管理/)
  const led = await ask<Told>('lin.yi', 'cases', { ...opening, lead: `${CITY}-court` })
  assert.deepEqual([led.refused, led.fields], ['office-not-competent', ['lead']])
  assert.deepEqual(((await open({ place: 'nowhere' })) as Told).fields, ['place'])
  // Nothing of all this stands; and whoever says that it was a day off is believed.
  assert.equal((await ask<CasePageShape>('lin.yi', `cases/${brief.id}`)).timeline.length, 1)
  const done = await ask<DoneShape>('lin.yi', `cases/${brief.id}/acts`, {
    act: 'accept',
    on: '2026-03-07',
    isDayOff: true,
  })
  assert.equal(done.case?.version, 2)
})

test('who complained under a closed name is told to no other office, whatever it asks for', async () => {
  const NAME = '孙密'
  const parties = [
    { name: NAME, role: 'complainant', secret: true },
    { name: '虚拟商行', role: 'respondent' },
  ]
  const title = `${NAME}投诉虚拟商行`
  const { id, dispute } = (await open({ parties, title, dispute: '虚拟纠纷' })).case
  for (const act of ['accept', 'clue']) await ask('lin.yi', `cases/${id}/acts`, { act, on: ON })
  const facts = { foundOn: ON, facts: '案情', suspect: '虚拟商行' }
  const way = { kind: 'complaint-to-enforcement', to: `${CITY}-market-regulation`, on: ON }
  const told = await ask('lin.yi', `cases/${id}/hand-overs`, { ...way, facts: { ...facts, facts: NAME } })
  assert.equal(told.refused, 'name-kept')
  const { handOver } = await ask<HandOverDoneShape>('lin.yi', `cases/${id}/hand-overs`, { ...way, facts })
  const move = (person: string, act: string, more: object = {}) =>
    ask<HandOverDoneShape>(person, `hand-overs/${handOver.id}/acts`, { act, on: ON, ...more })
  await move('lin.yi', 'send')
  await move('ma.san', 'receive')
  const { toCase } = (await move('ma.san', 'accept', { opens: 'penalty-case' })).handOver
  assert.ok(toCase)
  await ask('ma.san', `cases/${id}/assign`, { add: ['ma.san'] })
  const ofCase = ['', '/kindred', '/evidence', '/documents', '?knownOn=2099-12-31T23:00:00.000Z']
  const paths = [
    ...[id, toCase].flatMap(one => [...ofCase.map(path => `cases/${one}${path}`), `thread/${one}`]),
    ...['cases', `cases?text=${encodeURIComponent(NAME)}`, 'cases/counts', 'queue', 'alarms', 'hand-overs'],
    ...['due?until=2026-12-31', 'due.ics?until=2026-12-31', 'due/counts', `hand-overs/${handOver.id}`],
    `disputes/${encodeURIComponent(dispute ?? '')}`,
  ]
  for (const path of paths) {
    const answer = await fetch(`${listening.address}/api/${path}`, {
      headers: { cookie: cookies['ma.san'] ?? '' },
    })
    const text = await answer.text()
    assert.ok(answer.ok && !text.includes(NAME), `${path}: ${text.slice(0, 200)}`)
  }
  const own = await ask<CasePageShape>('lin.yi', `cases/${id}`)
  assert.deepEqual([own.title, own.parties[0]?.staysHere], [title, true])
  const receipt = await ask('ma.san', `cases/${id}/receipts/${own.timeline[0]?.seq}`)
  assert.equal(receipt.refused, 'not-entitled')
})

test('a running house enters what limits have done', async () => {
  const { case: brief } = await open()
  await ask('lin.yi', `cases/${brief.id}/acts`, { act: 'accept', on: ON })
  await tendCases(door.house).stop()
  const page = await ask<CasePageShape>('lin.yi', `cases/${brief.id}`)
  assert.equal(page.timeline.at(-1)?.kind, 'case.ran-out')
  assert.ok(page.timeline.every(one => one.on <= TODAY))
})

test('what is published of rounds is read once for anybody, and anew after an entry', async () => {
  const { store } = await door.house.ledger()
  const rows = store.rows.bind(store)
  let read = 0
  const counting = (sql: string, values?: unknown[]) => {
    if (!sql.includes('FROM heads')) read += 1
    return rows(sql, values)
  }
  Object.assign(store, { rows: counting })
  const readFor = async () => {
    const before = read
    assert.deepEqual(await ask('nobody', 'designations/published'), [])
    return read - before
  }
  await door.house.figures()?.rested()
  const first = await readFor()
  assert.ok(first > 0)
  assert.equal(await readFor(), 0)
  await open({ title: '又一件' })
  await door.house.figures()?.rested()
  const before = read
  await Promise.all([ask('nobody', 'designations/published'), ask('nobody', 'designations/published')])
  assert.equal(read - before, first)
  Object.assign(store, { rows })
})
