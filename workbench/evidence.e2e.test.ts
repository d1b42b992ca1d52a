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

test('a figure is declared with its list, and explained; a finding is answered and then dropped', async () => {
  const page = await desk.pageOf('sample.ip.1')
  await visit(page, at('/assessment/declared'))
  await page.locator('#declared .opener').click()
  const sheet = page.locator('dialog')
  assert.equal(await page.evaluate(() => document.activeElement?.tagName), 'SELECT')
  await sheet.getByLabel('指标').selectOption('valid-inventions-in-force')
  await sheet.getByLabel('日期或时期').fill(desk.today.slice(0, 4))
  await sheet.getByLabel('申报数').fill('7')
  await sheet.getByRole('button', { name: '申报数据' }).click()
  await sheet.getByRole('alert').waitFor()
  assert.match(await textOf(sheet), /period-not-closed/)
  await sheet.getByLabel('日期或时期').fill(`${Number(desk.today.slice(0, 4)) - 1}-06`)
  const list = { name: '清单.csv', mimeType: 'text/csv', buffer: Buffer.from('申请号\nSAMPLE20990000001\n') }
  await sheet.getByLabel('所计记录的清单').setInputFiles(list)
  await sheet.getByRole('button', { name: '申报数据' }).click()
  await sheet.waitFor({ state: 'detached' })
  const on = `${Number(desk.today.slice(0, 4)) - 1}-06-30`
  await visit(page, at(`/assessment/declared/${place}-${on}-valid-inventions-in-force`))
  const account = page.locator('#account')
  await account.getByRole('link', { name: '登记簿中没有这个号码' }).click()
  await page.locator('#records').getByText('SAMPLE20990000001').waitFor()
  await visit(page, at('/assessment/findings'))
  await page.locator('#findings').getByRole('link', { name: '申报数多为整数' }).click()
  await page.getByText('自然出现的可能不到百万分之一').waitFor()
  await page.getByRole('columnheader', { name: '申报数', exact: true }).waitFor()
  await page.locator('main .declared-acts .opener').click()
  await sheet.getByLabel('说明', { exact: true }).fill('为估计数，已补报原始统计')
  await sheet.getByRole('button', { name: '作出说明' }).click()
  await sheet.waitFor({ state: 'detached' })
  await page.getByText('已说明，待认定').waitFor()
  const above = await desk.pageOf('sample.province.head')
  await visit(above, page.url())
  await above.locator('#answers').getByText('为估计数，已补报原始统计').waitFor()
  await above.locator('main .declared-acts .opener').nth(1).click()
  const deciding = above.locator('dialog')
  await deciding.getByLabel('理由').fill('补报的统计属实')
  await deciding.getByRole('button', { name: '不予认定' }).click()
  await deciding.waitFor({ state: 'detached' })
  await above.locator('#answers').getByText('补报的统计属实').waitFor()
  assert.equal(await above.locator('main .declared-acts').count(), 0)
  for (const one of [page, above]) await one.context().close()
})

for (const lang of ['zh', 'en'])
  test(`no screen of evidence or of declared figures has a fault that axe finds, or scrolls sideways: ${lang}`, async () => {
    const here = { place, on: desk.today }
    const end = `${Number(desk.today.slice(0, 4)) - 1}-12-31`
    const listed = `${place}-${end}-valid-inventions-in-force?by=system-only`
    // An office that neither declares nor assesses is told so, in place of an empty list.
    const screens = {
      'sample.market.1': {
        evidence: { path: `/cases/${id}`, ...here },
        unseen: { path: '/assessment/declared', ...here },
      },
      'sample.ip.1': {
        declaration: { path: `/assessment/declared/${listed}`, ...here },
        findings: { path: '/assessment/findings', ...here },
      },
    }
    for (const [person, some] of Object.entries(screens)) {
      const page = await desk.pageOf(person)
      assert.deepEqual(await sweep(page, desk.address, some, lang), [])
      await page.context().close()
    }
  })
