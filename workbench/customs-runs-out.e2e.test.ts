import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, openDesk, textOf, visit } from '#workbench/fixtures/desk'
import {
  addressIn,
  arrivedAtCase,
  confirm,
  figureOf,
  fillIn,
  goToCase,
  openAct,
  rowsOf,
  standing,
  takeIn,
} from '#workbench/fixtures/steps'

let desk: Desk

before(async () => {
  desk = await openDesk('2026-05-11')
})
after(() => desk.close())

test('a detention that no court takes up runs out after twenty working days, and its goods are released', async () => {
  const officer = await desk.pageOf('sample.customs.1')
  const id = await takeIn(desk, officer, 'customs-detention-on-application', {
    filled: { 申请扣留之日: '2026-05-06', '案件名称（可不填）': '示例牌运动鞋出口扣留' },
    parties: { 示例鞋业有限公司: '权利人', 示例贸易有限公司: '收发货人' },
  })
  await openAct(officer, '扣留货物')
  const form = officer.locator('dialog')
  await fillIn(form, { 作出之日: '2026-04-30', 权利人担保: '50000' })
  await form.locator('button[type=submit]').click()
  // Before the case began: refused by name, what was typed stays, and nothing was entered.
  assert.match(await textOf(form.getByRole('alert')), /日期早于案件的上一个行为[\s\S]*earlier-than-last-act/)
  assert.equal(await form.getByLabel('权利人担保').inputValue(), '50000')
  // What lies ahead cannot even be sent.
  await fillIn(form, { 作出之日: '2026-05-12' })
  assert.equal(await form.evaluate(one => one.querySelector('form')?.checkValidity()), false)
  assert.equal(await officer.locator('#timeline li').count(), 1)
  await confirm(officer, { 作出之日: '2026-05-08' })
  assert.match(await standing(officer), /货物已扣留[\s\S]*2026年6月4日[\s\S]*还剩18个工作日/)
  const clock = officer.locator('#clocks > .clocks > li')
  await clock.locator('summary').click()
  // 9 May is worked to make up for the holiday.
  assert.match(await textOf(clock), /2026年6月4日20个工作日[\s\S]*第二十四条第一项/)

  const judge = await desk.pageOf('sample.court.1')
  await goToCase(desk, judge, id)
  await openAct(judge, '收到人民法院协助执行通知')

  await desk.wakeOn('2026-06-04')
  await goToCase(desk, officer, id)
  assert.match(await standing(officer), /货物已扣留[\s\S]*今日届满/)

  await desk.wakeOn('2026-06-05')
  const sheet = judge.locator('dialog')
  await sheet.locator('button[type=submit]').click()
  assert.match(await textOf(sheet.getByRole('alert')), /他人刚刚作了更改/)

  await goToCase(desk, officer, id)
  assert.match(await standing(officer), /已放行\s*2026年6月4日办结/)
  assert.equal(await officer.locator('#acts').count(), 0)
  const last = officer.locator('#timeline li').last()
  assert.match(await textOf(last), /2026年6月4日期限届满：[\s\S]*第二十四条第一项[\s\S]*日志第\d+条/)
  const ended = officer.locator('#clocks .ended li').filter({ hasText: '2026年6月4日期限届满' })
  await ended.locator('summary').click()
  assert.match(await textOf(ended), /2026年5月8日起算/)

  await visit(officer, addressIn(desk, '/cases'))
  assert.equal(await officer.locator('#queue').getByText('示例牌运动鞋出口扣留').count(), 0)
  const closed = { id: 'administrative-enforcement-cases-closed', label: '行政执法案件办结数', is: 1 }
  await figureOf(desk, officer, closed)
  await (await rowsOf(officer)).getByRole('link', { name: id }).first().click()
  assert.equal(await arrivedAtCase(officer), id)
})
