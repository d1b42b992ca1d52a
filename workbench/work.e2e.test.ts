import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { BoardShape } from '#server/api/boards'
import type { ReportCalendarShape } from '#server/api/reports'
import { type Desk, openDesk, textOf, visit } from '#workbench/fixtures/desk'
import { sweep } from '#workbench/fixtures/sweep'

let desk: Desk
const place = '990100'
const DAY = '2026-06-30'

before(async () => {
  desk = await openDesk(DAY)
})
after(() => desk.close())

const at = (path: string) => `${desk.address}${path}?place=${place}&on=${desk.today}&lang=zh`

for (const lang of ['zh', 'en'])
  test(`no screen of working procedures has a fault that axe finds, or scrolls sideways: ${lang}`, async () => {
    const here = { place, on: desk.today }
    const screens = {
      reports: { path: '/organisation/reports', ...here },
      boards: { path: '/organisation', ...here },
      meetings: { path: '/organisation/boards/meetings-board', ...here },
      supervision: { path: '/organisation/boards/supervision-board', ...here },
      practices: { path: '/organisation/boards/practice-library', ...here },
      'an empty board': { path: '/organisation/boards/projects-board', ...here },
      'no such board': { path: '/organisation/boards/none', ...here },
    }
    const page = await desk.pageOf('sample.ip.1')
    assert.deepEqual(await sweep(page, desk.address, screens, lang), [])
    await page.context().close()
  })

test('a report is expected, handed in, signed, returned, corrected and locked, each level by another person', async () => {
  const city = await desk.pageOf('sample.ip.1')
  await visit(city, at('/organisation/reports'))
  await city.getByRole('button', { name: '列入应报事项' }).click()
  const sheet = city.locator('dialog')
  await sheet.getByLabel('报告制度').selectOption('quarterly-progress')
  await sheet.getByLabel('报告期').fill('2026-Q9')
  await sheet.getByRole('button', { name: '列入应报事项' }).click()
  assert.match(await textOf(sheet.getByRole('alert')), /没有这一期/)
  await sheet.getByLabel('报告期').fill('2026-Q2')
  await sheet.getByRole('button', { name: '列入应报事项' }).click()
  assert.match(await textOf(sheet.getByRole('status')), /已列入13件；此前已列入0件/)
  await city.context().close()

  const customs = await desk.enter('sample.customs.1')
  const mine = await desk.ask<ReportCalendarShape>('reports', { cookie: customs })
  assert.deepEqual([...new Set(mine.reports.map(one => one.office.id))], [`${place}-customs`])
  const id = mine.reports.find(one => one.period === '2026-Q2')?.case ?? ''
  const act = async (account: string, name: string, facts?: object) => {
    const cookie = await desk.enter(account)
    await desk.ask(`cases/${id}/acts`, { cookie, body: { act: name, on: DAY, ...(facts && { facts }) } })
  }
  await act('sample.customs.1', 'submit', { summary: '二季度' })
  await assert.rejects(act('sample.customs.1', 'sign'), /not-competent/)
  await assert.rejects(act('sample.ip.1', 'accept'), /act-not-open/)
  await act('sample.customs.head', 'sign')
  await act('sample.ip.1', 'return', { reasons: '缺少案件数', correctBy: '2026-07-10' })
  await act('sample.customs.1', 'hand-in-again', { summary: '二季度（修改）' })
  await act('sample.customs.head', 'sign-again')
  await act('sample.ip.2', 'accept')
  await act('sample.government.1', 'lock')
  await assert.rejects(act('sample.customs.1', 'hand-in-again', { summary: '再改' }), /act-not-open/)

  const page = await desk.pageOf('sample.ip.1')
  await visit(page, at('/organisation/reports'))
  const row = page.locator('#owed tr', { has: page.locator(`a[href*='${id}']`) })
  assert.match(await textOf(row), /按时[\s\S]*已锁定[\s\S]*退回1次/)
  await row.getByRole('link').click()
  await page.locator('main h1', { hasText: '工作进展季报 2026-Q2' }).waitFor()
  assert.match(await textOf(page.locator('main')), /已锁定/)
  await page.context().close()
})

test('a round of supervision shows its sample drawn again, and a finding is put right on its own page', async () => {
  const page = await desk.pageOf('sample.ip.1')
  await visit(page, at('/organisation/boards/supervision-board'))
  assert.match(await textOf(page.locator('.card')), /按种子重新抽样，结果相符[\s\S]*共3项，已办结2项/)
  await page.context().close()
  const cookie = await desk.enter('sample.centre.head')
  const board = await desk.ask<BoardShape>('boards/practice-library', { cookie })
  assert.deepEqual(
    board.cards.map(one => one.told.length).sort(),
    [0, 1, 3],
    'what was published is seen by those who may copy it',
  )
})
