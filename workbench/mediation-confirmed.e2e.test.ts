import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { type Desk, openDesk, textOf, visit } from '#workbench/fixtures/desk'
import {
  act,
  addressIn,
  arrivedAtCase,
  confirm,
  figureOf,
  rowsOf,
  standing,
  takeIn,
} from '#workbench/fixtures/steps'

let desk: Desk

before(async () => {
  desk = await openDesk('2026-05-21', '2026-05-11')
})
after(() => desk.close())

test('what both sides agreed before a mediator goes to the court in time, and is confirmed there', async () => {
  const mediator = await desk.pageOf('sample.mediation.1')
  await takeIn(desk, mediator, 'peoples-mediation', {
    filled: { '申请（主动）调解之日': '2026-04-20', '案件名称（可不填）': '示例专利许可费纠纷' },
    parties: { 示例研究院: '请求人（申请人、原告）', 示例科技公司: '被请求人（被申请人、被告）' },
  })
  await act(mediator, '受理', '2026-04-22')
  await act(mediator, '制作调解协议书', '2026-05-11')
  await act(mediator, '签名盖章', '2026-05-12')
  assert.match(await standing(mediator), /协议生效[\s\S]*2026年6月11日/)
  await act(mediator, '共同申请司法确认', '2026-05-20')
  // The case has ended, and what it was to be handed over for still stands open.
  const moves = mediator.locator('#hand-overs')
  await moves.getByRole('button', { name: /调解协议申请司法确认/ }).click()
  await confirm(mediator, { 作出之日: '2026-05-20', 协议生效日: '2026-05-12', 双方共同申请: '是' })
  await moves.getByRole('link', { name: '调解协议申请司法确认' }).click()
  await mediator.locator('#package').getByText('2026年5月12日').waitFor()
  await mediator
    .locator('#acts')
    .getByRole('button', { name: / 移交$/ })
    .click()
  assert.equal(await mediator.locator('dialog').getByLabel('协议生效日').inputValue(), '2026-05-12')
  await confirm(mediator, { 作出之日: '2026-05-21' })

  const judge = await desk.pageOf('sample.court.1')
  await visit(judge, addressIn(desk, '/cases'))
  await judge.locator('#to-move').getByRole('link', { name: '调解协议申请司法确认' }).click()
  await judge.locator('#package').getByText('司法确认申请书').waitFor()
  for (const name of ['签收', '接受']) {
    await judge
      .locator('#acts')
      .getByRole('button', { name: new RegExp(` ${name}$`) })
      .click()
    await confirm(judge, { 作出之日: '2026-05-21' })
  }
  await judge
    .locator('.case-standing')
    .getByRole('link', { name: /judicial-confirmation/ })
    .click()
  const id = await arrivedAtCase(judge)
  assert.match(await standing(judge), /已申请[\s\S]*决定是否受理/)
  assert.match(await textOf(judge.locator('#timeline')), /2026年5月21日共同申请/)
  await act(judge, '受理', '2026-05-21')
  await act(judge, '裁定有效', '2026-05-21')
  assert.match(await standing(judge), /已确认/)

  await figureOf(desk, judge, { id: 'confirmations-ruled', label: '裁定确认调解协议数', is: 1 })
  await (await rowsOf(judge)).getByRole('link', { name: id }).first().click()
  assert.equal(await arrivedAtCase(judge), id)
})
