import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { administrativeReconsideration as limits } from '#jurisdictions/limits/administrative-enforcement/administrative-reconsideration'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { administrativeReconsideration as procedure } from '#policy/procedures/administrative-enforcement/administrative-reconsideration'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

// 5 working days from 28 April 2025, with 1 to 5 May off: 8 May; 10 from 29 April: 16 May; 5 from 12 May:
// the 19th, when the application is taken as accepted. 60 days: 18 July; 14 days of suspension: 1 August;
// 30 more end on Sunday 31 August, so on 1 September. 10 working days from 20 May, with 2 June off: 4
// June.
test('silence accepts an application, sixty days to decide, and thirty more', () => {
  assert.equal(
    timeline(`
      2025-04-28  apply           applicant
      2025-04-29  ask-supplement  officer
      2025-05-12  supply          applicant
      2025-05-20  send            officer
      2025-06-03  answer          respondent
      2025-06-18  open-hearing    officer
      2025-06-18  close-hearing   officer
      2025-06-20  suspend         officer            reasons=待有权机关解释
      2025-07-04  resume          officer
      2025-07-25  extend          officer
      2025-07-25  extend          head-of-authority
      2025-08-20  submit          officer
      2025-08-25  uphold          head-of-authority
      2025-08-26  serve           officer
      2025-09-11
    `),
    table`
      2025-04-28  apply                screening              screening by 2025-05-08 (5 days, 中华人民共和国行政复议法 第三十条)
      2025-04-29  ask-supplement       supplement             supplement by 2025-05-16 (10 days, 中华人民共和国行政复议法 第三十一条)
      2025-05-12  supply               screening              screening by 2025-05-19 (5 days, 中华人民共和国行政复议法 第三十条)
      2025-05-19  (screening ran out)  accepted.to-send       decision by 2025-07-18 (60 days, 中华人民共和国行政复议法 第六十二条);
            sending by 2025-05-28 (7 days, 中华人民共和国行政复议法 第四十八条)
      2025-05-20  send                 accepted.answer        decision by 2025-07-18 (60 days, 中华人民共和国行政复议法 第六十二条);
            answer by 2025-06-04 (10 days, 中华人民共和国行政复议法 第四十八条)
      2025-06-03  answer               accepted.hearing       decision by 2025-07-18 (60 days, 中华人民共和国行政复议法 第六十二条)
      2025-06-18  open-hearing         accepted.oral-hearing  decision by 2025-07-18 (60 days, 中华人民共和国行政复议法 第六十二条);
            hearing-notice by 2025-06-11 (5 days, 中华人民共和国行政复议法 第五十一条)
      2025-06-18  close-hearing        accepted.hearing       decision by 2025-07-18 (60 days, 中华人民共和国行政复议法 第六十二条)
      2025-06-20  suspend              accepted.suspended     clock stopped
      2025-07-04  resume               accepted.hearing       decision by 2025-08-01 (60 days, 中华人民共和国行政复议法 第六十二条)
      2025-07-25  extend               refused: not-competent
      2025-07-25  extend               accepted.hearing       decision by 2025-09-01 (60 days + 30 days, 中华人民共和国行政复议法 第六十二条)
      2025-08-20  submit               accepted.deciding      decision by 2025-09-01 (60 days + 30 days, 中华人民共和国行政复议法 第六十二条)
      2025-08-25  uphold               decided
      2025-08-26  serve                served                 suit by 2025-09-10 (15 days, 中华人民共和国行政诉讼法 第四十五条)
      2025-09-10  (suit ran out)       settled
      2025-09-11  …                    settled
    `,
  )
})

// 30 days from 10 February 2026: 12 March; 60 end on Saturday 11 April, so on the 13th. 5 working days
// from 12 February: 13 and 14 February, then 24 to 26.
test('the simplified procedure has thirty days, and the sixty go on when it is given up', () => {
  assert.equal(
    timeline(`
      2026-02-09  apply             applicant
      2026-02-10  accept-as-simple  officer
      2026-02-12  send              officer
      2026-02-26  answer            respondent
      2026-03-02  convert           officer
      2026-03-02  convert           head-of-authority
      2026-03-04  send              officer
    `),
    table`
      2026-02-09  apply             screening                     screening by 2026-02-14 (5 days, 中华人民共和国行政复议法 第三十条)
      2026-02-10  accept-as-simple  accepted.simplified.to-send   decision by 2026-04-13 (60 days, 中华人民共和国行政复议法 第六十二条);
            simplified-decision by 2026-03-12 (30 days, 中华人民共和国行政复议法 第六十二条);
            simplified-sending by 2026-02-13 (3 days, 中华人民共和国行政复议法 第五十四条)
      2026-02-12  send              accepted.simplified.answer    decision by 2026-04-13 (60 days, 中华人民共和国行政复议法 第六十二条);
            simplified-decision by 2026-03-12 (30 days, 中华人民共和国行政复议法 第六十二条);
            simplified-answer by 2026-02-26 (5 days, 中华人民共和国行政复议法 第五十四条)
      2026-02-26  answer            accepted.simplified.deciding  decision by 2026-04-13 (60 days, 中华人民共和国行政复议法 第六十二条);
            simplified-decision by 2026-03-12 (30 days, 中华人民共和国行政复议法 第六十二条)
      2026-03-02  convert           refused: not-competent
      2026-03-02  convert           accepted.to-send              decision by 2026-04-13 (60 days, 中华人民共和国行政复议法 第六十二条);
            sending by 2026-03-11 (7 days, 中华人民共和国行政复议法 第四十八条)
      2026-03-04  send              accepted.answer               decision by 2026-04-13 (60 days, 中华人民共和国行政复议法 第六十二条);
            answer by 2026-03-18 (10 days, 中华人民共和国行政复议法 第四十八条)
    `,
  )
})

// The law as revised is in force from 1 January 2024.
test('before the law of 2023 took effect there is no limit to apply, and none is guessed', () => {
  assert.equal(
    timeline(`
      2023-12-31  apply  applicant
    `),
    table`
      2023-12-31  apply  refused: limit-not-in-force
    `,
  )
})

test('no history of six acts traps a case, leaves it to nobody, or brings a day forward', () => {
  // A change of shape should be noticed here.
  assert.equal(histories(procedure, under, { from: '2025-03-03' }), 523)
})
