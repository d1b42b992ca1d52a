import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { complaintToEnforcement as clueLimits } from '#jurisdictions/limits/hand-overs/complaint-to-enforcement'
import { courtDelegatesMediation as delegationLimits } from '#jurisdictions/limits/hand-overs/court-delegates-mediation'
import { mediationToConfirmation as confirmationLimits } from '#jurisdictions/limits/hand-overs/mediation-to-confirmation'
import { penaltyToPolice as referralLimits } from '#jurisdictions/limits/hand-overs/penalty-to-police'
import { procuratorateToEnforcement as opinionLimits } from '#jurisdictions/limits/hand-overs/procuratorate-to-enforcement'
import type { Case, Deed } from '#kernel/procedures/case'
import { step } from '#kernel/procedures/case'
import type { HandOver, Silence } from '#kernel/procedures/hand-over'
import { asProcedure, openHandOver, silenceOn } from '#kernel/procedures/hand-over'
import type { Limits } from '#kernel/procedures/limit'
import { play, table } from '#kernel/procedures/play'
import { isRefusal } from '#kernel/refusal'
import { complaintToEnforcement } from '#policy/hand-overs/complaint-to-enforcement'
import { courtDelegatesMediation } from '#policy/hand-overs/court-delegates-mediation'
import { mediationToConfirmation } from '#policy/hand-overs/mediation-to-confirmation'
import { penaltyToPolice } from '#policy/hand-overs/penalty-to-police'
import { procuratorateToEnforcement } from '#policy/hand-overs/procuratorate-to-enforcement'
import { marketRegulation } from '#policy/office-kinds/market-regulation'
import { police } from '#policy/office-kinds/police'

const timeline = (handOver: HandOver, limits: Limits, script: string) =>
  play(asProcedure(handOver), { calendar, limits: [limits] }, script)

test('a referral goes out in 24 hours, is asked to be completed, and is answered 3 days after the receipt', () => {
  assert.equal(
    timeline(
      penaltyToPolice,
      referralLimits,
      `
      2026-04-30T16:00  draft    sender
      2026-04-30T17:00  send     sender
      2026-04-30T17:00  send     sender    facts=查获假冒商品 crime=假冒注册商标罪
      2026-05-06T09:00  receive  receiver
      2026-05-06T15:00  return   receiver  returnedBecause=缺鉴定意见
      2026-05-09T10:00  send     sender
      2026-05-09T11:00  receive  receiver
      2026-05-09T11:00  accept   sender
      2026-05-09T11:00  accept   receiver
      2026-05-12T10:00  answer   receiver  answer=filed
      `,
    ),
    table`
      2026-04-30T16:00  draft    drafted   sending by 2026-05-06T16:00 (24 hours, 行政执法机关移送涉嫌犯罪案件的规定 第五条)
      2026-04-30T17:00  send     refused: fact-missing
      2026-04-30T17:00  send     sent
      2026-05-06T09:00  receive  received  decision by 2026-05-07T09:00 (24 hours, 公安机关办理刑事案件程序规定 第一百八十条);
        answer by 2026-05-09 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第八条)
      2026-05-06T15:00  return   returned  correction by 2026-05-09 (3 days, 公安机关办理刑事案件程序规定 第一百八十条)
      2026-05-09T10:00  send     sent
      2026-05-09T11:00  receive  received  decision by 2026-05-11T11:00 (24 hours, 公安机关办理刑事案件程序规定 第一百八十条);
        answer by 2026-05-12 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第八条)
      2026-05-09T11:00  accept   refused: not-competent
      2026-05-09T11:00  accept   accepted  answer by 2026-05-12 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第八条)
      2026-05-12T10:00  answer   answered
    `,
  )
})

test('thirty days to apply run from the day of the agreement that the package tells, and not from the draft', () => {
  assert.equal(
    timeline(
      mediationToConfirmation,
      confirmationLimits,
      `
      2026-03-16  draft  sender  effectiveOn=2026-03-02
      2026-04-02  send   sender  joint=是
      `,
    ),
    table`
      2026-03-16  draft  drafted  sending by 2026-04-01 (30 days, 中华人民共和国民事诉讼法 第二百零五条)
      2026-04-02  send   sent
    `,
  )
})

test('a clue is verified within fifteen working days of its finding, whenever it came to the other desk', () => {
  assert.equal(
    timeline(
      complaintToEnforcement,
      clueLimits,
      `
      2026-04-20  draft    sender
      2026-04-24  send     sender    foundOn=2026-04-20 facts=包装疑似假冒 suspect=甲商行
      2026-04-27  receive  receiver
      `,
    ),
    table`
      2026-04-20  draft    drafted
      2026-04-24  send     sent
      2026-04-27  receive  received  decision by 2026-05-13 (15 working days, 市场监督管理投诉举报处理暂行办法 第二十三条)
    `,
  )
})

test('both apply to the court within 30 days, which end in the holiday of spring', () => {
  assert.equal(
    timeline(
      mediationToConfirmation,
      confirmationLimits,
      `
      2026-01-23  draft    sender
      2026-02-24  send     sender    effectiveOn=2026-01-23 joint=true
      2026-02-24  receive  receiver
      2026-02-27  accept   receiver
      2026-03-16  answer   receiver  answer=confirmed
      `,
    ),
    table`
      2026-01-23  draft    drafted   sending by 2026-02-24 (30 days, 中华人民共和国民事诉讼法 第二百零五条)
      2026-02-24  send     sent
      2026-02-24  receive  received  decision by 2026-02-27 (3 days, 最高人民法院关于人民调解协议司法确认程序的若干规定 第四条)
      2026-02-27  accept   accepted  answer by 2026-03-16 (15 days, 最高人民法院关于人民调解协议司法确认程序的若干规定 第五条)
      2026-03-16  answer   answered
    `,
  )
})

test('delegated mediation lasts 30 days from signing for the file, whenever it was accepted', () => {
  assert.equal(
    timeline(
      courtDelegatesMediation,
      delegationLimits,
      `
      2025-09-24  draft    sender
      2025-09-26  send     sender    facts=专利许可费争议 consent=true
      2025-09-28  receive  receiver
      2025-10-09  accept   receiver
      2025-10-28  answer   receiver  answer=agreed
      `,
    ),
    table`
      2025-09-24  draft    drafted
      2025-09-26  send     sent
      2025-09-28  receive  received  decision by 2025-10-09 (3 working days, 人民法院在线调解规则 第十二条);
        answer by 2025-10-28 (30 days, 最高人民法院关于人民法院特邀调解的规定 第二十七条)
      2025-10-09  accept   accepted  answer by 2025-10-28 (30 days, 最高人民法院关于人民法院特邀调解的规定 第二十七条)
      2025-10-28  answer   answered
    `,
  )
})

test('a procuratorial opinion is served in 3 days and answered in 90, by provisions that were not read', () => {
  assert.equal(
    timeline(
      procuratorateToEnforcement,
      opinionLimits,
      `
      2024-09-27  draft    sender
      2024-09-30  send     sender    facts=情节显著轻微 opinion=建议罚款
      2024-10-08  receive  receiver
      2024-10-09  accept   receiver
      2025-01-07  answer   receiver  answer=penalised
      `,
    ),
    table`
      2024-09-27  draft    drafted   sending by 2024-09-30 (3 days, 最高人民检察院关于推进行政执法与刑事司法衔接工作的规定)
      2024-09-30  send     sent
      2024-10-08  receive  received
      2024-10-09  accept   accepted  answer by 2025-01-07 (90 days, 最高人民检察院关于推进行政执法与刑事司法衔接工作的规定)
      2025-01-07  answer   answered
    `,
  )
})

/** A referral on the way, as far as the acts given. */
function referral(...deeds: Omit<Deed, 'facts'>[]): Case {
  const under = { calendar, limits: [referralLimits] }
  const facts = { facts: '查获假冒商品', crime: '假冒注册商标罪' }
  const offices = { from: marketRegulation, to: police }
  let matter = openHandOver(penaltyToPolice, under, offices, '2026-03-02', facts)
  for (const deed of deeds) if (!isRefusal(matter)) matter = step(matter, deed)
  assert.ok(!isRefusal(matter), JSON.stringify(matter))
  return matter
}

const said = (alarm: ReturnType<typeof silenceOn>) => {
  assert.ok(alarm && !isRefusal(alarm))
  const { by, limit, due, isLegal } = alarm satisfies Silence
  return [by.id, limit, due, isLegal]
}

test('silence rings on the day after the legal one, at whoever owes the next act', () => {
  assert.equal(silenceOn(referral(), '2026-03-03'), undefined)
  assert.deepEqual(said(silenceOn(referral(), '2026-03-04')), ['sender', 'sending', '2026-03-03', true])
  const send = { at: '2026-03-03', act: 'send', by: 'sender' }
  const receive = { at: '2026-03-03', act: 'receive', by: 'receiver' }
  const accept = { at: '2026-03-04', act: 'accept', by: 'receiver' }
  const answered = said(silenceOn(referral(send, receive, accept), '2026-03-10'))
  assert.deepEqual(answered, ['receiver', 'answer', '2026-03-06', true])
})

test('where no day is set, silence rings after ten working days, and says that it is no legal day', () => {
  const sent = referral({ at: '2026-03-03', act: 'send', by: 'sender' })
  assert.equal(silenceOn(sent, '2026-03-17'), undefined)
  assert.deepEqual(said(silenceOn(sent, '2026-03-18')), ['receiver', 'receipt', '2026-03-17', false])
})

test('what is at its end is silent for good', () => {
  const dropped = { at: '2026-03-02', act: 'drop', by: 'sender' }
  const under = { calendar, limits: [referralLimits] }
  const opened = openHandOver(penaltyToPolice, under, { from: marketRegulation, to: police }, '2026-03-02')
  assert.ok(!isRefusal(opened))
  const over = step(opened, { ...dropped, facts: { droppedBecause: '证据不足' } })
  assert.ok(!isRefusal(over))
  assert.equal(silenceOn(over, '2026-12-01'), undefined)
})
