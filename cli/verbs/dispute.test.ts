import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, openDesk } from '#cli/fixtures/desk'
import { prefectureLevelCity } from '#policy/city-templates/prefecture-level-city'
import type { CaseBrief } from '#server/api/cases'
import type { DisputeShape, KindredShape } from '#server/api/disputes'

let desk: Desk
before(async () => {
  desk = await openDesk()
  const { house } = desk
  const duties = ['market-regulation', 'court'].map(office => ({ office, post: 'member' as const }))
  const persons = [{ id: 'lin.yi', name: '林一', duties }]
  const now = { at: house.now(), on: '2026-01-05' }
  const city = house.place('990100')
  const made = (await house.people()).makeCity(prefectureLevelCity, city, { persons, isSample: true }, now)
  assert.equal(await made, undefined)
})
after(() => desk.close())

test('two cases on one trader are tied to a dispute, whose page says what one must heed for the other', async () => {
  const line = ['case', 'open', 'penalty-case', '--office', '990100-market-regulation', '--place', '990100']
  const open = async (day: string) => {
    const opened = await desk.answer(...line, '--on', day, '--party', '虚拟商行', '--as', 'lin.yi')
    return (opened.case as CaseBrief).id
  }
  const [first, second] = [await open('2026-03-02'), await open('2026-03-09')]
  await desk.answer('case', 'act', first, 'penalise-on-the-spot', '--on', '2026-03-02')
  const { rows } = await desk.answer('dispute', 'kindred', second)
  assert.deepEqual(
    (rows as KindredShape[]).map(one => [one.case.id, one.shares]),
    [[first, ['person']]],
  )
  for (const one of [first, second])
    assert.equal((await desk.answer('dispute', 'tie', one, '虚拟纠纷')).exit, 0)
  const page = (await desk.answer('dispute', 'show', '虚拟纠纷')) as unknown as DisputeShape
  assert.deepEqual(page.cases.map(one => one.id).sort(), [first, second])
  // The parties are named without a part, so a person is asked whether it is the same.
  const [caution] = page.cautions
  assert.deepEqual(
    [caution?.id, caution?.heeding.id, caution?.because?.on, caution?.asks],
    ['one-act-one-fine', second, '2026-03-02', ['same-person']],
  )
  assert.match((await desk.run('dispute', 'show', '虚拟纠纷')).said, /不得: 同一违法行为/)
  const untied = (await desk.answer('dispute', 'untie', second)).case as CaseBrief
  assert.equal(untied.dispute, undefined)
  assert.equal((await desk.answer('dispute', 'show', '无此纠纷')).refused, 'unknown-dispute')
  assert.equal((await desk.run('dispute', 'tie', first)).exit, 2)
})
