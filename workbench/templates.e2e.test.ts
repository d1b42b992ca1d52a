import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { writing } from '#office/documents/fixtures/word-file'
import type { TemplateShape } from '#server/api/documents'
import { type Desk, openDesk, textOf, visit } from '#workbench/fixtures/desk'

let desk: Desk
before(async () => {
  desk = await openDesk()
})
after(() => desk.close())

const at = () => `/cases/templates?place=990100&on=${desk.today}&lang=zh&procedure=penalty-case`
const named = (name: string, ...paragraphs: string[]) => ({
  ...{ name, buffer: Buffer.from(writing(...paragraphs)) },
  mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
})

test('a broken template is refused with the place of each fault; mended it is put in force', async () => {
  const page = await desk.pageOf('sample.market.head')
  await visit(page, `${desk.address}${at()}`)
  const row = page.locator('#templates tbody tr').first()
  assert.match(await textOf(row), /内置模板/)
  await row.locator('button').click()
  const sheet = page.locator('dialog')
  const choose = sheet.locator('input[type=file]')
  await choose.setInputFiles(named('改过.docx', '{案号}', '此处{某字段}', '{案由'))
  const told = await textOf(sheet.getByRole('alert'))
  assert.match(told, /正文第2段：\{某字段\}/)
  assert.match(told, /正文第3段：\{案由/)
  assert.equal(await sheet.getByRole('button', { name: '施行' }).count(), 0)

  await choose.setInputFiles(named('改过.docx', '{案号}', '此处{案由}'))
  await sheet.getByRole('button', { name: '施行' }).click()
  await sheet.waitFor({ state: 'detached' })
  assert.match(await textOf(row), /改过\.docx，自/)
  const cookie = await desk.enter('sample.market.head')
  const all = await desk.ask<TemplateShape[]>('templates', { cookie })
  assert.deepEqual(
    all.flatMap(one => one.current?.name ?? []),
    ['改过.docx'],
  )
  await page.context().close()
})

test('who may not replace templates is told who may, and still gets them', async () => {
  const page = await desk.pageOf('sample.market.1')
  await visit(page, `${desk.address}${at()}`)
  assert.match(await textOf(page.locator('main')), /模板由主办单位负责人或者本市管理员更换/)
  const row = page.locator('#templates tbody tr').first()
  assert.equal(await row.locator('button').count(), 0)
  const file = await page.request.get(
    `${desk.address}${await row.getByRole('link', { name: '模板' }).getAttribute('href')}`,
  )
  assert.equal(file.status(), 200)
  await page.context().close()
})
