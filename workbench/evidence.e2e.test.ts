import assert from 'node:assert/strict'
import { readFile } from 'node:fs/promises'
import { after, before, test } from 'node:test'
import type { CaseListShape, DoneShape } from '#server/api/cases'
import type { EvidenceListShape } from '#server/api/evidence'
import type { MeShape } from '#server/api/people'
import { type Desk, openDesk, settled, textOf, visit } from '#workbench/fixtures/desk'
import { sweep } from '#workbench/fixtures/sweep'

let desk: Desk
let id: string
const place = '990100'
const PDF = { name: '现场照片.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 示例') }

before(async () => {
  desk = await openDesk()
  const cookie = await desk.enter('sample.market.1')
  const lead = (await desk.ask<MeShape>('me', { cookie })).duties[0]?.office.id
  const body = { procedure: 'complaint', lead, place, on: `${desk.today.slice(0, 4)}-01-05` }
  id = (await desk.ask<DoneShape>('cases', { cookie, body })).case.id
})
after(() => desk.close())

const at = (path: string) => `${desk.address}${path}?place=${place}&on=${desk.today}&lang=zh`

test('a file is taken in from the page of a case, got back, and handed on, and its hands are told', async () => {
  const page = await desk.pageOf('sample.market.1')
  await visit(page, at(`/cases/${id}`))
  const section = page.locator('#evidence')
  assert.match(await textOf(section), /还没有收存证据/)
  await section.getByRole('button', { name: '收存证据' }).click()
  const sheet = page.locator('dialog')
  await sheet.getByLabel('文件').setInputFiles({ ...PDF, name: '照片.jpg' })
  await sheet.getByRole('button', { name: '收存', exact: true }).click()
  await sheet.getByRole('alert').waitFor()
  assert.match(await textOf(sheet), /not-what-it-says/)
  await sheet.getByLabel('文件').setInputFiles(PDF)
  await sheet.getByLabel('说明').fill('一号摊位')
  await sheet.getByRole('button', { name: '收存', exact: true }).click()
  await sheet.waitFor({ state: 'detached' })
  await settled(page)
  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    section.getByRole('link', { name: PDF.name }).click(),
  ])
  assert.deepEqual(await readFile(await saved.path()), PDF.buffer)
  await section.getByRole('button', { name: /保管经过/ }).click()
  await sheet.getByLabel('移送单位').selectOption({ label: '示例市中级人民法院' })
  await sheet.getByRole('button', { name: '移送' }).click()
  await sheet.locator('.custody li').nth(2).waitFor()
  assert.match(await textOf(sheet.locator('.custody')), /收存.*取阅.*移送.*→ 示例市中级人民法院/s)
  await page.context().close()
})

test('secret evidence is on no page of whoever does not have the case', async () => {
  const cookie = await desk.enter('sample.market.1')
  const name = encodeURIComponent('配方.pdf')
  const answer = await fetch(`${desk.address}/api/cases/${id}/evidence?name=${name}&secret=true`, {
    ...{ method: 'POST', headers: { cookie }, body: PDF.buffer },
  })
  assert.equal(answer.status, 200)
  const other = await desk.enter('sample.market.2')
  assert.ok((await desk.ask<CaseListShape>('cases', { cookie: other })).rows.some(one => one.id === id))
  const { rows } = await desk.ask<EvidenceListShape>(`cases/${id}/evidence`, { cookie: other })
  assert.deepEqual(
    rows.map(one => one.name),
    [PDF.name],
  )
  const page = await desk.pageOf('sample.market.2')
  await visit(page, at(`/cases/${id}`))
  assert.doesNotMatch(await textOf(page.locator('main')), /配方/)
  await page.context().close()
})

for (const lang of ['zh', 'en'])
  test(`the page of a case with evidence has no fault that axe finds, or scrolls sideways: ${lang}`, async () => {
    const page = await desk.pageOf('sample.market.1')
    const screens = { evidence: { path: `/cases/${id}`, place, on: desk.today } }
    assert.deepEqual(await sweep(page, desk.address, screens, lang), [])
    await page.context().close()
  })
