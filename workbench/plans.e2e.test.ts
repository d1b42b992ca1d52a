import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { inventedPlan } from '#office/plan-import/fixtures/invented-plan'
import type { DutiesShape } from '#server/api/duties'
import type { PlanItemPageShape, PlanItemsShape } from '#server/api/plans'
import { type Desk, openDesk, settled, textOf, violations, visit } from '#workbench/fixtures/desk'
import { sweep } from '#workbench/fixtures/sweep'

let desk: Desk
const place = '990100'
const DAY = '2026-06-30'

before(async () => {
  desk = await openDesk(DAY)
})
after(() => desk.close())

const at = (path: string) => `${desk.address}${path}?place=${place}&on=${desk.today}&lang=zh`

/** The first thing that the office of somebody owes. */
async function firstOwed(account: string) {
  const cookie = await desk.enter(account)
  const duties = await desk.ask<DutiesShape>('duties', { cookie })
  const [first] = duties.items.filter(one => one.standing !== 'not-begun')
  assert.ok(first)
  return first
}

for (const lang of ['zh', 'en'])
  test(`no screen of plans has a fault that axe finds, or scrolls sideways: ${lang}`, async () => {
    const here = { place, on: desk.today }
    const { plan, id } = await firstOwed('sample.market.head')
    const cookie = await desk.enter('sample.market.head')
    for (const thing of [`plan:${plan}`, 'measure:adjudicate-patent-disputes', 'schedule:quarterly-progress'])
      await desk.ask('following', { cookie, body: { thing, follows: true } })
    const screens = {
      digest: { path: '/digest?from=2026-05-31', ...here },
      duties: { path: '/plans', ...here },
      plan: { path: `/plans/${plan}`, ...here },
      'plan as a tree': { path: `/plans/${plan}?view=tree`, ...here },
      'plan over time': { path: `/plans/${plan}?view=gantt`, ...here },
      'plan by offices': { path: `/plans/${plan}?view=matrix`, ...here },
      'one page': { path: '/plan/leader?from=2026-03-31', ...here },
      item: { path: `/plans/${plan}/items/${id}`, ...here },
      promises: { path: `/plans/${plan}/promises`, ...here },
      changes: { path: `/plans/${plan}/changes?from=2026-01-31`, ...here },
      papers: { path: `/plans/${plan}/papers`, ...here },
      'what reports cost': { path: '/report-forms', ...here },
      'a document': { path: `/plans/${plan}/document`, ...here },
      'no such plan': { path: '/plans/none', ...here },
    }
    const page = await desk.pageOf('sample.market.head')
    assert.deepEqual(await sweep(page, desk.address, screens, lang), [])
    await page.context().close()
  })

test('a task is reported, found done by another office, and stands so on the page of the plan', async () => {
  const { plan, id } = await firstOwed('sample.market.head')
  const page = await desk.pageOf('sample.market.head')
  await visit(page, at(`/plans/${plan}/items/${id}`))
  await page.getByRole('button', { name: '报告进展' }).click()
  const sheet = page.locator('dialog')
  await sheet.getByLabel('进度（%）').fill('101')
  await sheet.getByRole('button', { name: '报告进展' }).click()
  assert.match(await textOf(sheet.getByRole('alert')), /进度应在0与100%之间/)
  await sheet.getByLabel('进度（%）').fill('100')
  await sheet.getByRole('button', { name: '报告进展' }).click()
  await sheet.waitFor({ state: 'detached' })
  await settled(page)
  assert.match(await textOf(page.locator('#words')), /报告进展 100%/)
  await page.context().close()

  const stranger = await desk.pageOf('sample.hotline.1')
  await visit(stranger, at(`/plans/${plan}/items/${id}`))
  assert.equal(await stranger.getByRole('button', { name: '报告进展' }).count(), 0)
  await stranger.context().close()

  const other = await desk.pageOf('sample.ip.1')
  await visit(other, at('/digest'))
  assert.match(await textOf(other.locator('.empty')), /还没有关注任何事项/)
  await visit(other, at(`/plans/${plan}/items/${id}`))
  await other.getByRole('button', { name: '☆ 关注' }).press('Enter')
  await other.getByRole('button', { name: '★ 已关注', pressed: true }).waitFor()
  await other.getByRole('button', { name: '核验' }).click()
  await other.locator('dialog').getByRole('button', { name: '核验' }).click()
  await other.locator('dialog').waitFor({ state: 'detached' })
  await settled(other)
  assert.match(await textOf(other.locator('.facts')), /已核验/)
  await digestOf(other, `item:${plan}/${id}`)
  await other.context().close()
})

/** What was followed and changed is told; followed no more it is gone, and undone it is there again. */
async function digestOf(page: Page, thing: string) {
  await visit(page, `${at('/digest')}&from=2026-06-29`)
  const group = page.locator(`[data-thing='${thing}']`)
  assert.match(await textOf(group), /进展.*完成日 2026年6月30日进度 0% → 100%核验日 2026年6月30日/s)
  await group.getByRole('button', { name: /^取消关注/ }).click()
  await page.locator('.empty', { hasText: '还没有关注任何事项' }).waitFor()
  await page.getByRole('status').getByRole('button', { name: '撤销' }).click()
  await group.waitFor()
  await page.getByRole('button', { name: '看过了' }).click()
  await page.getByText('下一份摘要从2026年6月30日起').waitFor()
}

test('a due day moves when those concerned have approved, and the difference says so', async () => {
  const { plan, id } = await firstOwed('sample.market.head')
  const page = await desk.pageOf('sample.market.head')
  await visit(page, at(`/plans/${plan}/items/${id}`))
  await page.getByRole('button', { name: '申请变更' }).click()
  const sheet = page.locator('dialog')
  await sheet.getByLabel('期限').fill('2026-12-18')
  await sheet.getByLabel('理由').fill('配套规则推迟印发')
  await sheet.getByRole('button', { name: '申请变更' }).click()
  await sheet.waitFor({ state: 'detached' })
  await page.context().close()

  const keeper = await desk.pageOf('sample.ip.head')
  await visit(keeper, at('/plans'))
  const request = keeper.locator('#mine li', { hasText: '配套规则推迟印发' })
  await request.getByRole('button', { name: '同意' }).click()
  await request.waitFor({ state: 'detached' })
  await visit(keeper, `${at(`/plans/${plan}/changes`)}&from=2026-06-29`)
  assert.match(await textOf(keeper.locator('#differences')), /变更|移动/)
  assert.match(await textOf(keeper.locator('#differences')), /期限.*2026-12-18/)
  const cookie = await desk.enter('sample.ip.head')
  const after = await desk.ask<PlanItemPageShape>(`plans/${plan}/items/${id}`, { cookie })
  assert.equal(after.due, '2026-12-18')
  await keeper.context().close()
})

test('a document is read as drafts, corrected, and asked for; the rest is told with its place', async () => {
  const { plan } = await firstOwed('sample.market.head')
  const page = await desk.pageOf('sample.ip.head')
  await visit(page, at(`/plans/${plan}/document`))
  const buffer = Buffer.from(inventedPlan())
  const mimeType = 'application/octet-stream'
  const file = page.locator('input[type=file]')
  await file.setInputFiles({ name: '旧.doc', mimeType, buffer: Buffer.from('d0cf11e0', 'hex') })
  assert.match(await textOf(page.getByRole('alert')), /请另存为未加密、不含宏的/)
  await file.setInputFiles({ name: '计划.docx', mimeType, buffer })
  await page.getByRole('heading', { name: '任务草稿 5 项' }).waitFor()
  for (const width of [390, 1440]) {
    await page.setViewportSize({ width, height: 844 })
    assert.deepEqual(await violations(page), [])
    assert.ok((await page.evaluate(() => document.documentElement.scrollWidth)) <= width)
  }
  assert.match(await textOf(page.locator('#rejected')), /第9段.*加强宣传.*没有任务/)
  const turn = page.locator('.draft', { hasText: '推动专利转化' })
  assert.ok(await turn.getByRole('button', { name: '确认' }).isDisabled())
  await turn.getByLabel('牵头单位').selectOption({ label: '示例市知识产权局' })
  await turn.getByLabel('期限').fill('2026-09-30')
  await turn.getByRole('button', { name: '确认' }).click()
  // What was corrected is there again after the window was closed.
  await page.reload()
  await page.locator('input[type=file]').setInputFiles({ name: '计划.docx', mimeType, buffer })
  assert.match(await textOf(page.locator('.ask-for-taken')), /已确认 1 项，共 5 项/)
  await page.getByLabel('理由').fill('按印发的文件分解')
  await page.getByRole('button', { name: '提出申请' }).click()
  await page.locator('#requests').getByText('按印发的文件分解').first().waitFor()
  await page.context().close()
  const cookie = await desk.enter('sample.ip.head')
  const { items } = await desk.ask<PlanItemsShape>(`plans/${plan}/items?text=推动专利转化`, { cookie })
  assert.deepEqual(
    items.map(one => [one.title, one.due]),
    [['推动专利转化', '2026-09-30']],
  )
})
