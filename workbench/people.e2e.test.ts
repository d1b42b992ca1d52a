import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { arrived, type Desk, openDesk, settled, textOf, visit } from '#workbench/fixtures/desk'
import { type Screen, sweep } from '#workbench/fixtures/sweep'

let desk: Desk
let here: { place: string; on: string }
const city = '430100'
const PASSWORD = 'a long enough password'

before(async () => {
  desk = await openDesk()
  here = { place: '990100', on: desk.today }
})
after(() => desk.close())

const administrator = () => desk.accounts.find(one => one.endsWith('.admin')) ?? ''

for (const lang of ['zh', 'en'])
  test(`no screen of people has a fault that axe finds, signed in or out: ${lang}`, async () => {
    const out: Record<string, Screen> = {
      'sign in': { path: '/sign-in', ...here },
      'first run': { path: '/first-run', ...here, place: city },
      'first run, no city': { path: '/first-run', ...here, place: '430000' },
      'people, signed out': { path: '/people', ...here },
    }
    const signedOut = await desk.browser.newPage()
    assert.deepEqual(await sweep(signedOut, desk.address, out, lang), [])
    await signedOut.close()
    const page = await desk.pageOf(administrator())
    const into: Record<string, Screen> = {
      people: { path: '/people', ...here },
      account: { path: '/account', ...here },
    }
    assert.deepEqual(await sweep(page, desk.address, into, lang), [])
    await page.context().close()
  })

const at = (path: string) => `${desk.address}${path}?place=${city}&on=${desk.today}&lang=zh`

async function fill(page: Page, form: string, words: readonly string[]): Promise<void> {
  const fields = page.locator(`${form} input`)
  for (const [index, word] of words.entries()) await fields.nth(index).fill(word)
}

test('a city begins, its administrator comes in, gives a duty and ends it', async () => {
  const context = await desk.browser.newContext()
  const page = await context.newPage()
  await visit(page, at('/first-run'))
  assert.match(await textOf(page.locator('.office-tree')), /长沙市知识产权局.*长沙海关/)
  await fill(page, '#administrator', ['陈明', 'chen.ming', PASSWORD])
  await page.getByRole('button', { name: '建立城市' }).click()
  await arrived(page, /登录/)

  await fill(page, 'main form', ['chen.ming', 'not the password'])
  await page.locator('main form button').click()
  assert.match(await textOf(page.getByRole('alert')), /账号、密码或动态口令不正确/)
  await fill(page, 'main form', ['chen.ming', PASSWORD])
  await page.locator('main form button').click()
  await page.locator('.account-opener').waitFor()

  await visit(page, at('/people'))
  await page.getByRole('button', { name: '增加人员' }).click()
  await fill(page, 'dialog', ['李伟', 'li.wei', PASSWORD])
  await page.locator('dialog form button').click()
  await page.getByRole('rowheader', { name: '李伟' }).waitFor()

  await page.getByRole('button', { name: '授予职责' }).click()
  const choices = page.locator('dialog select')
  await choices.nth(0).selectOption('li.wei')
  await choices.nth(1).selectOption({ label: '长沙市中级人民法院' })
  await choices.nth(2).selectOption('head')
  assert.match(await textOf(page.locator('dialog')), /李伟为长沙市中级人民法院负责人/)
  await page.locator('dialog form button').click()
  const row = page.getByRole('row', { name: /li\.wei/ })
  await row.getByText('长沙市中级人民法院 · 负责人').waitFor()
  await page.getByText('负责人：李伟').waitFor()

  await row.getByRole('button', { name: '结束李伟的职责' }).click()
  await page.getByRole('button', { name: '确认结束' }).click()
  await row.getByText('无', { exact: true }).waitFor()
  await page.getByLabel('也显示已结束的职责').check()
  await row.getByText('长沙市中级人民法院 · 负责人').waitFor()

  await page.locator('.account-opener').click()
  await page.getByRole('button', { name: '退出登录' }).click()
  await arrived(page, /登录/)
  await page.goto(at('/people'))
  await settled(page)
  assert.match(await textOf(page.locator('main')), /请先登录/)
  await context.close()
})
