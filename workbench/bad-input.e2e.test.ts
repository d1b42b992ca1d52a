import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { CasePageShape, DoneShape } from '#server/api/cases'
import type { MeShape } from '#server/api/people'
import { type Desk, openDesk, settled, textOf, violations, visit } from '#workbench/fixtures/desk'
import { addressIn, fillIn, goToCase, openAct } from '#workbench/fixtures/steps'

let desk: Desk
let cookie: string
let id: string
const name = '钱密'

before(async () => {
  // So late in the year that a limit of two months ends beyond the holidays that are announced.
  desk = await openDesk('2026-11-26', '2026-06-30')
  cookie = await desk.enter('sample.market.1')
  const lead = (await desk.ask<MeShape>('me', { cookie })).duties[0]?.office.id
  const parties = [
    { name, role: 'complainant', secret: true },
    { name: '示例商行', role: 'respondent' },
  ]
  const body = { procedure: 'complaint', lead, place: '990100', on: '2026-11-17', parties }
  id = (await desk.ask<DoneShape>('cases', { cookie, body })).case.id
})
after(() => desk.close())

const timeline = async () =>
  (await desk.ask<CasePageShape>(`cases/${id}`, { cookie })).timeline.flatMap(one => one.act?.name ?? [])

/** Tries an act on a day, and reads what stands beside the field of the day. */
async function tried(page: Page, on: string): Promise<string> {
  const sheet = page.locator('dialog')
  await fillIn(sheet, { 作出之日: on })
  const answer = page.waitForResponse(one => one.request().method() === 'POST')
  await sheet.locator('button[type=submit]').click()
  await answer
  const day = sheet.locator('input[type=date]')
  await page.waitForFunction(() => document.querySelector('dialog .ant-btn-loading') === null)
  const why = await day.getAttribute('aria-describedby')
  return why ? textOf(sheet.locator(`[id="${why}"]`)) : ''
}

test('a wrong day is refused beside its field, in both languages; a day off is asked about; of two who act one reads again', async () => {
  const [own, other] = [await desk.pageOf('sample.market.1'), await desk.pageOf('sample.market.2')]
  for (const page of [own, other]) {
    await goToCase(desk, page, id)
    await openAct(page, '受理')
  }
  assert.match(await tried(own, '2026-11-27'), /日期在今天之后.*今天是2026年11月26日.*later-than-today/s)
  assert.match(await tried(own, '2026-11-16'), /早于案件的上一个行为.*2026年11月17日/s)
  assert.match(await tried(own, ''), /日期不存在/)
  assert.deepEqual(await violations(own), [])
  assert.match(await tried(own, '2026-11-21'), /休息日.*2026年11月21日是星期六/s)
  assert.deepEqual(await timeline(), ['complain'])
  const sheet = own.locator('dialog')
  await sheet.getByLabel('确在这一天作出').check()
  await sheet.locator('button[type=submit]').click()
  await sheet.waitFor({ state: 'detached' })
  await settled(own)

  await fillIn(other.locator('dialog'), { 作出之日: '2026-11-24' })
  await other.locator('dialog button[type=submit]').click()
  const told = other.locator('dialog [role=alert]')
  await told.waitFor()
  assert.match(await textOf(told), /他人刚刚作了更改.*changed-meanwhile/s)
  assert.equal(await other.locator('dialog input[type=date]').inputValue(), '2026-11-24')
  assert.deepEqual(await timeline(), ['complain', 'accept'])

  // No day is guessed beyond the holidays that are announced, and a person is asked to watch over it.
  assert.match(await textOf(own.locator('#clocks')), /放假安排尚未公布.*请承办人员/s)
  await visit(other, addressIn(desk, '/cases/open?procedure=complaint', 'en'))
  await other.locator('#open-on').fill('2026-11-27')
  await other.getByRole('button', { name: /^Register:|^Open:|^Enter/ }).click()
  const why = other.locator('#open-on-refused')
  await why.waitFor()
  assert.match(await textOf(why), /lies ahead.*Today is 26 November 2026/s)
  await other.context().close()
  await own.context().close()
})

test('a closed name stays out of a package, and a file beyond the bound is not sent', async () => {
  const page = await desk.pageOf('sample.market.1')
  const act = async (body: object) => desk.ask<DoneShape>(`cases/${id}/acts`, { cookie, body })
  await act({ act: 'clue', on: '2026-11-25' })
  let sent = 0
  await page.route(/\/evidence(\?|$)/, async route => {
    if (route.request().method() === 'POST') sent += 1
    await route.fulfill({ json: { bytesMax: 10, rows: [] } })
  })
  await goToCase(desk, page, id)
  await page
    .locator('#hand-overs')
    .getByRole('button', { name: /投诉调解中发现的线索/ })
    .click()
  const sheet = page.locator('dialog')
  await fillIn(sheet, {
    作出之日: '2026-11-25',
    发现线索之日: '2026-11-25',
    案情摘要: `${name}称售假`,
    被举报人: '示例商行',
  })
  await sheet.locator('button[type=submit]').click()
  const why = sheet.locator('[id$=-refused]')
  await why.waitFor()
  assert.match(await textOf(why), /应当保密的姓名.*name-kept/s)
  assert.equal(await sheet.getByLabel('案情摘要').getAttribute('aria-invalid'), 'true')
  assert.deepEqual((await desk.ask<CasePageShape>(`cases/${id}`, { cookie })).handOvers, [])
  await page.keyboard.press('Escape')

  const parties = page.locator('#parties')
  await parties.getByRole('button', { name: '挂接所涉权利' }).click()
  await sheet.getByLabel(/申请号、注册号/).fill('ZL202010001234.3')
  await sheet.getByRole('button', { name: '确认', exact: true }).click()
  await sheet.waitFor({ state: 'detached' })
  await parties.getByRole('link', { name: 'ZL202010001234.3' }).waitFor()

  await page.locator('#evidence').getByRole('button', { name: '收存证据' }).click()
  const buffer = Buffer.from('%PDF-1.7 示例示例')
  await sheet.getByLabel('文件').setInputFiles({ name: '大.pdf', mimeType: 'application/pdf', buffer })
  await sheet.getByRole('alert').waitFor()
  assert.ok(await sheet.getByRole('button', { name: '收存', exact: true }).isDisabled())
  assert.equal(sent, 0)
  await page.context().close()
})
