import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { reverseReferral as limits } from '#jurisdictions/limits/criminal-enforcement/reverse-referral'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { reverseReferral as procedure } from '#policy/procedures/criminal-enforcement/reverse-referral'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

// From 24 September 2025: 28 September and 11 October are worked, 1 to 8 October are off: 14 October; the
// 4 working days of consultation move it to the 20th. 90 days from 16 October: 14 January 2026.
test('the procuratorate weighs for ten working days, and the agency answers within ninety', () => {
  assert.equal(
    timeline(`
      2025-09-22  find            prosecutor
      2025-09-24  register        prosecutor
      2025-09-28  consult         prosecutor
      2025-10-10  resume          prosecutor
      2025-10-16  advise          prosecutor
      2025-10-17  accept          market-officer
      2026-01-08  report-penalty  market-officer
    `),
    table`
      2025-09-22  find            found
      2025-09-24  register        review.weighing       review by 2025-10-14 (10 working days, 人民检察院行刑反向衔接工作指引 第十二条)
      2025-09-28  consult         review.consulting     clock stopped
      2025-10-10  resume          review.weighing       review by 2025-10-20 (10 working days, 人民检察院行刑反向衔接工作指引 第十二条)
      2025-10-16  advise          with-agency.received  reply by 2026-01-14 (90 days, 最高人民检察院关于推进行政执法与刑事司法衔接工作的规定)
      2025-10-17  accept          with-agency.handling  reply by 2026-01-14 (90 days, 最高人民检察院关于推进行政执法与刑事司法衔接工作的规定)
      2026-01-08  report-penalty  answered
    `,
  )
})

// The law says only that it goes in time: no day falls due.
test('a case of the police goes back when another agency is competent, and comes again', () => {
  assert.equal(
    timeline(`
      2026-02-09  find               police-officer
      2026-02-10  send-by-police     police-officer
      2026-02-12  return             market-officer  reasons=属著作权主管部门
      2026-02-13  send-again         officer
      2026-02-24  accept             market-officer
      2026-03-20  report-no-penalty  market-officer  reasons=超过二年
    `),
    table`
      2026-02-09  find               found
      2026-02-10  send-by-police     with-agency.received
      2026-02-12  return             returned
      2026-02-13  send-again         with-agency.received
      2026-02-24  accept             with-agency.handling
      2026-03-20  report-no-penalty  answered
    `,
  )
})

test('no history of six acts traps a case, leaves it to nobody, or brings a day forward', () => {
  // A change of shape should be noticed here.
  assert.equal(histories(procedure, under, { from: '2025-03-03' }), 174)
  // Longer ones too, as the first six acts do not reach the end.
  assert.equal(histories(procedure, under, { from: '2025-03-03', acts: 8 }), 552)
})
