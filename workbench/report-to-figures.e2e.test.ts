import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import { type Desk, openDesk, textOf, visit } from '#workbench/fixtures/desk'
import {
  act,
  addressIn,
  arrivedAtCase,
  confirm,
  type Filled,
  figureOf,
  fillIn,
  goToCase,
  standing,
  takeIn,
} from '#workbench/fixtures/steps'

let desk: Desk

before(async () => {
  desk = await openDesk('2026-06-30')
})
after(() => desk.close())

const dispute = '示例商行售假案'
const tied = { '同一纠纷的编号（可不填）': dispute }

/** Does acts in a case one after another, each on a day of June, with what its form asks. */
async function acts(page: Page, id: string, ...done: [name: string, day: number, filled?: object][]) {
  await goToCase(desk, page, id)
  for (const [name, day, filled = {}] of done)
    await act(page, name, `2026-06-${String(day).padStart(2, '0')}`, { ...filled })
}

/** Goes on with the case on the page in another procedure. */
async function goOn(page: Page, procedure: string, filled: Filled): Promise<string> {
  await page.getByRole('link', { name: '以本案接续立案' }).click()
  await page.getByLabel('程序').selectOption({ label: procedure })
  const form = page.locator('.open-form')
  await form.waitFor()
  await fillIn(form, filled)
  await form.getByRole('button', { name: /^登记：/ }).click()
  return arrivedAtCase(page)
}

test('a report becomes a penalty case, is referred, declined, supervised, filed and tried, and is counted', async () => {
  const officer = await desk.pageOf('sample.market.1')
  const head = await desk.pageOf('sample.market.head')
  const police = await desk.pageOf('sample.police.head')
  const prosecutor = await desk.pageOf('sample.procuratorate.head')
  const judge = await desk.pageOf('sample.court.head')

  await takeIn(desk, officer, 'report', {
    filled: { '提出举报（发现线索）之日': '2026-06-01', ...tied },
    parties: { 示例举报人: '举报人', 示例商行: '被举报人' },
  })
  await act(officer, '立案', '2026-06-08')
  const penalty = await goOn(officer, '行政处罚案件', { 发现线索或者收到材料之日: '2026-06-01' })
  assert.match(await textOf(officer.locator('#parties')), /示例商行/)
  assert.doesNotMatch(await textOf(officer.locator('main')), /示例举报人/)
  assert.match(await textOf(officer.locator('#related')), /990100-report-2026-1/)
  await acts(head, penalty, ['立案', 8])

  // The facts cross the line of the crime, and the table says by which clause.
  await visit(officer, addressIn(desk, '/thresholds/sale-of-counterfeits'))
  await officer.locator('#fact-sales').fill('60000')
  const answer = officer.locator('.verdict')
  await answer.getByText('第五条第一款第一项').first().waitFor()

  const referral = await takeIn(desk, officer, 'criminal-referral', {
    filled: { 发现涉嫌犯罪之日: '2026-06-22', '案件名称（可不填）': '示例商行涉嫌犯罪移送', ...tied },
  })
  await act(officer, '提出书面报告', '2026-06-22')
  await acts(head, referral, ['批准移送', 23])
  await acts(head, penalty, ['涉嫌犯罪，移送公安机关', 23])

  await goToCase(desk, officer, referral)
  await officer
    .locator('#hand-overs')
    .getByRole('button', { name: /行政处罚案件移送公安机关/ })
    .click()
  const facts = { 案情摘要: '销售金额六万元', 涉嫌罪名: '销售假冒注册商标的商品罪' }
  await confirm(officer, { 作出之日: '2026-06-23', ...facts })
  await officer
    .locator('#hand-overs')
    .getByRole('button', { name: / 移交$/ })
    .click()
  await confirm(officer, { 作出之日: '2026-06-23' })
  // The law knows one delivery, so what sends the package is the act of the case.
  assert.match(await standing(officer), /公安机关/)

  await visit(police, addressIn(desk, '/cases'))
  await police.locator('#to-move').getByRole('link', { name: '行政处罚案件移送公安机关' }).click()
  await police.locator('#package').getByText('销售金额六万元').waitFor()
  for (const name of ['签收', '接受']) {
    await police
      .locator('#acts')
      .getByRole('button', { name: new RegExp(` ${name}$`) })
      .click()
    await confirm(police, { 作出之日: '2026-06-24' })
  }
  await acts(police, referral, ['不予立案', 25, { 理由: '认为证据不足' }])
  await acts(officer, referral, ['收到不予立案通知书', 29], ['提请复议', 29])
  await acts(police, referral, ['维持不予立案', 30])
  await acts(officer, referral, ['收到复议决定书', 30], ['建议人民检察院立案监督', 30])
  await acts(prosecutor, referral, ['要求说明不立案理由', 30])
  await acts(police, referral, ['说明不立案理由', 30])
  await acts(prosecutor, referral, ['理由不能成立，通知立案', 30])
  await acts(police, referral, ['立案', 30])
  await acts(officer, referral, ['收到立案通知书', 30], ['办结交接手续', 30])
  assert.match(await standing(officer), /已移交公安机关/)
  await acts(officer, penalty, ['公安机关已立案', 30])

  const crime = await takeIn(desk, police, 'criminal-case', { filled: { 立案之日: '2026-06-30', ...tied } })
  await act(police, '侦查终结，移送审查起诉', '2026-06-30')
  await acts(prosecutor, crime, ['提起公诉', 30])
  await acts(judge, crime, ['有罪判决', 30], ['送达判决书', 30])
  assert.match(await standing(judge), /上诉、抗诉期间/)

  const delivered = { id: 'crime-referrals-delivered', label: '涉嫌犯罪案件移送数（逐案）', is: 1 }
  await figureOf(desk, head, delivered)
  await figureOf(desk, head, { id: 'filing-supervisions-suggested', label: '建议立案监督数（逐案）', is: 1 })
  const filed = { id: 'crime-referrals-filed', label: '移送案件公安机关立案数（逐案）', is: 1 }
  await figureOf(desk, head, filed)
  // A closed file is counted for everybody, and opens to whom it concerns.
  await head.locator('.rows-link').first().click()
  await head.locator('#rows').getByRole('link', { name: '示例商行涉嫌犯罪移送' }).waitFor()
  assert.match(await textOf(head.locator('#rows')), /其中1条属不公开案卷/)
})
