import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { CaseListShape, CasePageShape, DoneShape } from '#server/api/cases'
import type { MeShape } from '#server/api/people'
import { arrived, type Desk, openDesk, settled, textOf, visit } from '#workbench/fixtures/desk'
import { sweep } from '#workbench/fixtures/sweep'

let desk: Desk
let opened: string
let known: string | undefined
const place = '990100'
const title = '某商行涉嫌销售侵犯“示例牌”注册商标专用权商品，由市场监督管理部门在巡查中发现的案件'

before(async () => {
  desk = await openDesk()
  const cookie = await desk.enter('sample.market.1')
  const me = await desk.ask<MeShape>('me', { cookie })
  const lead = me.duties[0]?.office.id
  const open = (procedure: string, more: object) => {
    const body = { procedure, lead, place, on: `${desk.today.slice(0, 4)}-01-05`, ...more }
    return desk.ask<DoneShape>('cases', { cookie, body })
  }
  const parties = [{ name: '示例区某商行', role: 'party' }]
  opened = (await open('penalty-case', { title, parties })).case.id
  const { timeline } = await desk.ask<CasePageShape>(`cases/${opened}`, { cookie })
  known = timeline[0]?.recordedAt
  await open('complaint', { on: desk.today, parties: [{ name: '钱某', role: 'complainant', secret: true }] })
})
after(() => desk.close())

const at = (path: string) => `${desk.address}${path}?place=${place}&on=${desk.today}&lang=zh`

for (const lang of ['zh', 'en'])
  test(`no screen of cases has a fault that axe finds, or scrolls sideways: ${lang}`, async () => {
    const here = { place, on: desk.today }
    const screens = {
      queue: { path: '/cases', ...here },
      'queue, nothing found': { path: '/cases?text=无此案件', ...here },
      case: { path: `/cases/${opened}`, ...here },
      'case, as known when it was opened': { path: `/cases/${opened}?known=${known}`, ...here },
      'no such case': { path: '/cases/none', ...here },
      open: { path: '/cases/open', ...here },
      'open, its form': { path: '/cases/open?procedure=penalty-case', ...here },
      'open, not competent': { path: '/cases/open?procedure=arbitration', ...here },
      watch: { path: '/cases/watch', ...here },
      templates: { path: '/cases/templates', ...here },
      calendar: { path: '/cases/calendar', ...here },
      'calendar, nothing due': { path: '/cases/calendar', place, on: '2000-01-01' },
    }
    const page = await desk.pageOf('sample.market.1')
    assert.deepEqual(await sweep(page, desk.address, screens, lang), [])
    await page.context().close()
  })

test('a case is opened from its form, and what is done is told first, done once, and in the log', async () => {
  const page = await desk.pageOf('sample.market.head')
  await visit(page, `${at('/cases/open')}&procedure=report`)
  await page.getByRole('button', { name: '添加当事人' }).click()
  await page.getByLabel('姓名或名称').fill('示例举报人')
  await page.getByRole('button', { name: /^登记：/ }).click()
  await page.waitForURL(/\/cases\/990100-report-/)
  await settled(page)
  assert.match(await textOf(page.locator('.case-standing')), /核查/)

  const acts = page.locator('#acts .acts button')
  const [first] = await acts.allTextContents()
  await acts.first().focus()
  await page.keyboard.press('Enter')
  const sheet = page.locator('dialog')
  assert.match(await textOf(sheet.locator('.will')), /作出后案件|记入日志/)
  for (const field of await sheet.locator('textarea[required]').all()) await field.fill('经核查属实')
  await sheet.getByRole('button', { name: /^确认：/ }).click()
  await sheet.waitFor({ state: 'detached' })
  await settled(page)
  const done = page.locator('#timeline li')
  await done.nth(1).waitFor()
  assert.ok((first ?? '').includes((await textOf(done.nth(1).locator('strong'))).trim()))
  assert.equal(await done.count(), 2)

  await page.getByRole('button', { name: /查看当时所知/ }).click()
  await page.locator('dialog [data-choice]').last().click()
  await page.getByText(/不是现在的案件/).waitFor()
  await page.reload()
  await settled(page)
  assert.match(page.url(), /known=/)
  assert.equal(await done.count(), 1)
  assert.equal(await page.locator('#acts').count(), 0)
  await page.getByRole('link', { name: '回到现在的案件' }).click()
  await done.nth(1).waitFor()
  await page.context().close()
})

test('who has no duty in a case is told nothing of it; who is late is told in words', async () => {
  const page = await desk.pageOf('sample.customs.1')
  await visit(page, at(`/cases/${opened}`))
  assert.match(await textOf(page.locator('main')), /没有这个案件，或者您没有该案件的职责/)
  await visit(page, at('/cases'))
  assert.match(await textOf(page.locator('#queue')), /现在没有在办案件/)
  await page.context().close()

  const own = await desk.pageOf('sample.market.1')
  await visit(own, at('/cases/watch'))
  await arrived(own, /^督办$/)
  assert.match(await textOf(own.locator('#late')), /已逾期/)
  const cookie = await desk.enter('sample.market.1')
  const late = await desk.ask<CaseListShape>('queue?overdue=true', { cookie })
  assert.equal(await own.locator('#late tbody tr').count(), late.rows.length)
  await own.context().close()
})

test('the calendar tells what is late, and the file holds the same cases; supervision looks as far as asked', async () => {
  const page = await desk.pageOf('sample.market.1')
  await visit(page, at('/cases'))
  await page.locator('.due-notice a').click()
  await arrived(page, /^期限日历/)
  assert.ok((await textOf(page.locator('#late'))).includes(title))
  const file = await page.getByRole('link', { name: /iCalendar/ }).getAttribute('href')
  const answer = await page.context().request.get(`${desk.address}${file}`)
  const cases = await page.locator('#late tbody tr, #weeks tbody tr').count()
  assert.equal([...(await answer.text()).matchAll(/BEGIN:VEVENT/g)].length, cases)
  await visit(page, at('/cases/watch'))
  await page.getByLabel('提前').selectOption('30')
  await page.locator('#near h2', { hasText: '30日内到期' }).waitFor()
  assert.match(page.url(), /near=30/)
  await page.context().close()
})

test('a hand-over is drafted, sent, signed for and returned with reasons, each by the side whose turn it is', async () => {
  const sender = await desk.pageOf('sample.market.head')
  const confirm = async (page: Page, name: RegExp) => {
    const sheet = page.locator('dialog')
    for (const field of await sheet.locator('[required]:not([type=date]):not(select)').all())
      await field.fill('相关事项')
    await sheet.getByRole('button', { name }).click()
    await sheet.waitFor({ state: 'detached' })
    await settled(page)
  }
  await visit(sender, at(`/cases/${opened}`))
  const moves = sender.locator('#hand-overs')
  await moves.getByRole('button', { name: /海关协助/ }).click()
  await confirm(sender, /^拟移送$/)
  const receiver = await desk.pageOf('sample.customs.1')
  await visit(receiver, at('/cases'))
  assert.equal(await receiver.locator('#to-move').count(), 0, 'A draft is the sender’s own.')
  await moves.getByRole('button', { name: / 移交$/ }).click()
  await confirm(sender, /^确认：移交$/)
  await moves.getByText(/^待/).waitFor()

  await visit(receiver, at('/cases'))
  const tray = receiver.locator('#to-move')
  await tray.getByRole('button', { name: /签收$/ }).click()
  await confirm(receiver, /^确认：签收$/)
  await tray.getByRole('button', { name: /退回$/ }).click()
  await confirm(receiver, /^确认：退回$/)
  await visit(sender, at('/cases'))
  assert.match(await textOf(sender.locator('#to-move')), /被退回/)
  await sender.context().close()
  await receiver.context().close()
})
