import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, openDesk } from '#cli/fixtures/desk'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'
import type { CaseBrief, CasePageShape, HandOverPageShape, HandOverShape } from '#server/api/cases'

let desk: Desk
before(async () => {
  desk = await openDesk()
  const { house } = desk
  const persons = [
    { id: 'tiao.jie', name: '调解', duties: [{ office: 'mediation-body', post: 'head' as const }] },
    { id: 'fa.guan', name: '法官', duties: [{ office: 'court', post: 'head' as const }] },
  ]
  const refused = await (await house.people()).makeCity(
    prefectureLevelCity,
    house.place('990100'),
    { persons, isSample: true },
    { at: house.now(), on: '2026-01-05' },
  )
  assert.equal(refused, undefined)
})
after(() => desk.close())

const mediation = ['case', 'open', 'peoples-mediation', '--office', '990100-mediation-body']

test('what parties agreed goes to the court, whose case begins with their application on the day it was sent', async () => {
  const good = async <T>(...line: string[]) => {
    const answer = await desk.answer(...line)
    assert.equal(answer.exit, 0, JSON.stringify(answer))
    return answer as T
  }
  const mediator = ['--as', 'tiao.jie']
  const opened = await good<{ case: CaseBrief }>(
    ...[...mediation, '--place', '990100', '--on', '2026-06-01', '--role', 'mediator', ...mediator],
  )
  const { id } = opened.case
  for (const act of ['accept', 'draft', 'sign', 'confirm'])
    await good('case', 'act', id, act, '--on', '2026-06-02', ...mediator)
  const facts = ['--fact', 'effectiveOn=2026-06-02', '--fact', 'joint=true']
  const draft = ['hand-over', 'draft', id, 'mediation-to-confirmation', '--on', '2026-06-03', ...facts]
  const elsewhere = await desk.answer(...draft, '--to', '990100-police', ...mediator)
  assert.equal(elsewhere.refused, 'office-not-competent')
  const drafted = await good<{ handOver: HandOverShape }>(...draft, '--to', '990100-court', ...mediator)
  const act = (name: string, on: string, person: string) =>
    good<{ handOver: HandOverShape }>(
      'hand-over',
      'act',
      drafted.handOver.id,
      name,
      '--on',
      on,
      '--as',
      person,
    )
  await act('send', '2026-06-05', 'tiao.jie')
  const page = await good<HandOverPageShape>('hand-over', 'show', drafted.handOver.id, '--as', 'fa.guan')
  assert.deepEqual(
    page.facts.map(one => [one.name, one.value]),
    [
      ['effectiveOn', '2026-06-02'],
      ['joint', true],
    ],
  )
  assert.ok(page.documents.every(one => one.on === '2026-06-05'))
  await act('receive', '2026-06-08', 'fa.guan')
  const { handOver } = await act('accept', '2026-06-09', 'fa.guan')
  const court = await good<CasePageShape>('case', 'show', handOver.toCase ?? '', '--as', 'fa.guan')
  assert.deepEqual([court.openedOn, court.state.path], ['2026-06-05', 'applied'])
  assert.deepEqual(
    court.timeline.map(one => [one.on, one.act?.name]),
    [
      ['2026-06-05', 'conclude'],
      ['2026-06-05', 'apply'],
    ],
  )
  const listed = await good<{ rows: HandOverShape[] }>('hand-over', 'list', '--as', 'fa.guan')
  assert.deepEqual(
    listed.rows.map(one => one.id),
    [handOver.id],
  )
  const shown = await desk.run('hand-over', 'show', handOver.id, '--lang', 'en', '--as', 'fa.guan')
  assert.match(shown.said, /Package/)
  assert.equal((await desk.run('hand-over', 'act', handOver.id)).exit, 2)
})
