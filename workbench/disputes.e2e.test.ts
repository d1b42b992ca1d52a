import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { DoneShape } from '#server/api/cases'
import type { MeShape } from '#server/api/people'
import { arrived, type Desk, openDesk, settled, textOf, visit } from '#workbench/fixtures/desk'
import { sweep } from '#workbench/fixtures/sweep'

const place = '990100'
const dispute = '示例泵业与虚构商行的纠纷'
let desk: Desk
/** A case in which a fine was imposed on the spot, a later one on the same trader, and one of a consumer. */
let fined: string
let later: string
let complaint: string

before(async () => {
  desk = await openDesk()
  const cookie = await desk.enter('sample.market.1')
  const me = await desk.ask<MeShape>('me', { cookie })
  const lead = me.duties[0]?.office.id
  const parties = [{ name: '虚构商行', role: 'party' }]
  const open = async (procedure: string, title: string, day: string, more: object = {}) => {
    const on = `${desk.today.slice(0, 4)}-${day}`
    const body = { procedure, lead, place, on, title, parties, ...more }
    return (await desk.ask<DoneShape>('cases', { cookie, body })).case.id
  }
  fined = await open('penalty-case', '虚构商行涉嫌假冒专利案', '01-05', { dispute })
  const body = { act: 'penalise-on-the-spot', on: `${desk.today.slice(0, 4)}-01-05` }
  await desk.ask(`cases/${fined}/acts`, { cookie, body })
  later = await open('penalty-case', '虚构商行再次被查案', '01-06')
  complaint = await open('complaint', '消费者投诉', '01-06', { parties: [{ name: '虚构商行' }], dispute })
})
after(() => desk.close())

const at = (path: string) => `${desk.address}${path}?place=${place}&on=${desk.today}&lang=zh`

test('a case is tied to the dispute of a case on the same person, and is told what it must heed', async () => {
  const page = await desk.pageOf('sample.market.1')
  await visit(page, at(`/cases/${later}`))
  assert.equal(await page.locator('#cautions').count(), 0)
  await page.getByRole('button', { name: '归入纠纷' }).click()
  await page
    .getByRole('button', { name: `用这个纠纷：${dispute}` })
    .first()
    .click()
  assert.equal(await page.getByLabel('纠纷名称').inputValue(), dispute)
  await page.getByRole('dialog').getByRole('button', { name: '归入纠纷' }).click()
  await page.locator('#cautions').waitFor()
  const told = await textOf(page.locator('#cautions'))
  assert.match(told, /不得.*同一违法行为不得两次罚款/)
  assert.match(told, /虚构商行涉嫌假冒专利案.*当场处罚/)
  assert.match(told, /行政处罚法.*第二十九条/)
  assert.match(await textOf(page.locator('#timeline')), new RegExp(`归入“${dispute}”`))
  await page.context().close()
})

test('a dispute ties its cases on one timeline, with who holds each and what is due', async () => {
  const page = await desk.pageOf('sample.market.1')
  await visit(page, at(`/cases/${fined}`))
  await page.locator('.case-standing').getByRole('link', { name: dispute }).click()
  await arrived(page, new RegExp(dispute))
  for (const title of ['虚构商行涉嫌假冒专利案', '虚构商行再次被查案', '消费者投诉']) {
    assert.ok((await textOf(page.locator('#cases'))).includes(title))
    assert.ok((await textOf(page.locator('#timeline .lane-names'))).includes(title))
  }
  assert.match(await textOf(page.locator('#due tbody tr').first()), /年.*月.*日/)
  const days = await page.locator('#timeline .timeline > li > span:first-child').allTextContents()
  assert.ok(days.length >= 5)
  await page.locator('#due tbody a').first().click()
  await page.waitForURL(/\/cases\/.*#clocks/)
  await page.context().close()
})

test('a case is untied again, and only by its leading office', async () => {
  const page = await desk.pageOf('sample.market.1')
  await visit(page, at(`/cases/${complaint}`))
  await page.getByRole('button', { name: '移出纠纷' }).click()
  await page.getByRole('dialog').getByRole('button', { name: '移出纠纷' }).click()
  await page.getByRole('button', { name: '归入纠纷' }).waitFor()
  await settled(page)
  assert.ok(!(await textOf(page.locator('#related'))).includes('虚构商行涉嫌假冒专利案'))
  const other = await desk.pageOf('sample.court.1')
  await visit(other, at(`/disputes/${encodeURIComponent(dispute)}`))
  assert.match(await textOf(other.locator('main')), /没有这起纠纷，或者其中没有您可以查看的案件/)
  await page.context().close()
  await other.context().close()
})

for (const lang of ['zh', 'en'])
  test(`no screen of disputes has a fault that axe finds, or scrolls sideways: ${lang}`, async () => {
    const here = { place, on: desk.today }
    const screens = {
      dispute: { path: `/disputes/${encodeURIComponent(dispute)}`, ...here },
      'case with a caution': { path: `/cases/${later}`, ...here },
      'no such dispute': { path: '/disputes/none', ...here },
    }
    const page = await desk.pageOf('sample.market.1')
    assert.deepEqual(await sweep(page, desk.address, screens, lang), [])
    await page.context().close()
  })
