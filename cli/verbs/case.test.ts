import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, openDesk, TODAY } from '#cli/fixtures/desk'
import type { CaseBrief, CasePageShape } from '#server/api/cases'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'

let desk: Desk
before(async () => {
  desk = await openDesk()
  const { house } = desk
  const city = house.place('990100')
  const people = await house.people()
  const duties = [{ office: 'ip-office', post: 'member' as const }]
  const persons = [{ id: 'lin.yi', name: '林一', duties }]
  assert.equal(
    await people.makeCity(
      prefectureLevelCity,
      city,
      { persons, isSample: true },
      { at: house.now(), on: '2026-01-05' },
    ),
    undefined,
  )
})
after(() => desk.close())

const procedure = 'patent-infringement-adjudication'
const opening = ['case', 'open', procedure, '--office', '990100-ip-office', '--place', '990100']

test('a case is opened, acted on, shown and listed', async () => {
  const opened = await desk.answer(...opening, '--on', '2026-03-02', '--party', '虚拟公司', '--as', 'lin.yi')
  assert.equal(opened.refused, undefined, JSON.stringify(opened))
  const brief = opened.case as CaseBrief
  assert.deepEqual([opened.exit, brief.id], [0, `990100-${procedure}-2026-1`])
  const page = (await desk.answer('case', 'show', brief.id)) as unknown as CasePageShape
  const act = page.acts.find(one => one.mine.length > 0 && !one.mayNot && one.needs.length === 0 && one.isMet)
  assert.ok(act && page.clocks.some(clock => clock.derivation && clock.derivation.length > 0))
  const done = await desk.answer('case', 'act', brief.id, act.name, '--on', '2026-03-04')
  assert.deepEqual([done.exit, (done.case as CaseBrief).version], [0, 2])
  const listed = await desk.answer('case', 'list', '--text', '虚拟')
  assert.deepEqual(
    (listed.rows as CaseBrief[]).map(one => one.id),
    [brief.id],
  )
  assert.match((await desk.run('case', 'show', brief.id, '--lang', 'en')).said, /History/)
})

test('the digest of a day names what is late and what falls due by it, the first first', async () => {
  const digest = async (until: string) => {
    const { rows } = await desk.answer('case', 'due', '--office', '990100-ip-office', '--until', until)
    return (rows as CaseBrief[]).map(one => one.next?.due ?? '')
  }
  const all = await digest('2027-06-30')
  assert.ok(all.length > 0 && all.every(one => one !== ''))
  assert.deepEqual(all, [...all].sort())
  assert.deepEqual(await digest('2026-01-05'), [])
  assert.match((await desk.run('case', 'due', '--until', '2027-06-30')).said, /已逾期|将到期/)
  assert.match((await desk.run('case', 'due', '--until', '2026-01-05')).said, /没有到期事项/)
  assert.equal((await desk.answer('case', 'due', '--until', 'soon')).refused, 'not-a-day')
})

test('an act out of turn, by the wrong person, ahead of today or of no case is refused by name', async () => {
  const refused = async (...line: string[]) => (await desk.answer(...line)).refused
  const id = `990100-${procedure}-2026-1`
  assert.equal(await refused(...opening, '--on', '2026-07-01'), 'later-than-today')
  assert.equal(await refused(...opening, '--on', TODAY, '--as', 'nobody'), 'unknown-person')
  assert.equal(await refused('case', 'act', id, 'no-such-act', '--on', TODAY), 'act-not-open')
  assert.equal(await refused('case', 'show', '990100-none-2026-1'), 'unknown-case')
  assert.equal(
    await refused('case', 'open', procedure, '--office', '990100-court', '--place', '990100', '--on', TODAY),
    'office-not-competent',
  )
  assert.equal((await desk.run('case', 'close', id)).exit, 2)
})
