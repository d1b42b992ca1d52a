import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { criminalReferral as limits } from '#jurisdictions/limits/criminal-enforcement/criminal-referral'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { criminalReferral as procedure } from '#policy/procedures/criminal-enforcement/criminal-referral'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

// The text says days and no more: calendar days are counted, and a last day off moves. 3 days from 28
// September 2025 end on 1 October, so on the 9th, as do those from the 30th; from 17 October on the 20th;
// 7 days from 24 October on the 31st; 15 from 5 November on the 20th; 3 from the 19th on Saturday, so on
// Monday the 24th.
test('a referral that the police decline is reconsidered, supervised and filed after all', () => {
  assert.equal(
    timeline(`
      2025-09-26  suspect                  officer
      2025-09-28  report                   officer
      2025-09-29  approve                  officer
      2025-09-29  approve                  head-of-authority
      2025-09-30  deliver                  officer
      2025-10-09  decline                  police-officer  reasons=未达立案标准
      2025-10-10  receive-refusal          officer
      2025-10-13  request-reconsideration  officer
      2025-10-15  uphold                   police-officer
      2025-10-17  receive-decision         officer
      2025-10-20  suggest-supervision      officer
      2025-10-24  ask-reasons              prosecutor
      2025-10-31  explain                  police-officer
      2025-11-05  order-filing             prosecutor
      2025-11-18  file                     police-officer
      2025-11-19  receive-filing           officer
      2025-11-24  hand-over                officer
    `),
    table`
      2025-09-26  suspect                  suspected
      2025-09-28  report                   reported                 approval by 2025-10-09 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第五条)
      2025-09-29  approve                  refused: not-competent
      2025-09-29  approve                  approved                 delivery by 2025-09-30 (24 hours, 行政执法机关移送涉嫌犯罪案件的规定 第五条)
      2025-09-30  deliver                  under-review.review      police-review by 2025-10-09 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第八条)
      2025-10-09  decline                  declined.notice
      2025-10-10  receive-refusal          declined.choice          reconsideration by 2025-10-13 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第九条)
      2025-10-13  request-reconsideration  reconsideration          reconsideration-reply by 2025-10-16 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第九条)
      2025-10-15  uphold                   upheld.notice
      2025-10-17  receive-decision         upheld.choice            supervision-request by 2025-10-20 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第九条)
      2025-10-20  suggest-supervision      supervision.examination
      2025-10-24  ask-reasons              supervision.explanation  explanation by 2025-10-31 (7 days, 人民检察院刑事诉讼规则 第五百六十条)
      2025-10-31  explain                  supervision.judgment
      2025-11-05  order-filing             supervision.ordered      ordered-filing by 2025-11-20 (15 days, 人民检察院刑事诉讼规则 第五百六十三条)
      2025-11-18  file                     filed.notice
      2025-11-19  receive-filing           filed.goods              goods-hand-over by 2025-11-24 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第十二条)
      2025-11-24  hand-over                handed-over
    `,
  )
})

// From 16:30 on 3 April 2025 to 16:30 on the 4th, Qingming, so on Monday the 7th. 3 days from 11 April end
// on the 14th.
test('twenty-four hours run to the hour; papers that are missing are no ground to refuse', () => {
  assert.equal(
    timeline(`
      2025-04-01        suspect          officer
      2025-04-02        report           officer
      2025-04-03T16:30  approve          head-of-authority
      2025-04-07T10:00  deliver          officer
      2025-04-07T15:00  find-incomplete  police-officer
      2025-04-08T09:00  ask-supplement   police-officer
      2025-04-09        supply           officer
      2025-04-10        decline          police-officer  reasons=情节显著轻微
      2025-04-11        receive-refusal  officer
      2025-04-15        penalise         officer
    `),
    table`
      2025-04-01  suspect                    suspected
      2025-04-02  report                     reported                 approval by 2025-04-07 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第五条)
      2025-04-03T16:30  approve                    approved                 delivery by 2025-04-07T16:30 (24 hours, 行政执法机关移送涉嫌犯罪案件的规定 第五条)
      2025-04-07T10:00  deliver                    under-review.review      police-review by 2025-04-10 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第八条)
      2025-04-07T15:00  find-incomplete            under-review.incomplete  police-review by 2025-04-10 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第八条);
            supplement-notice by 2025-04-08T15:00 (24 hours, 公安机关办理刑事案件程序规定 第一百八十条)
      2025-04-08T09:00  ask-supplement             under-review.supplement  police-review by 2025-04-10 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第八条);
            supplement by 2025-04-11 (3 days, 公安机关办理刑事案件程序规定 第一百八十条)
      2025-04-09  supply                     under-review.review      police-review by 2025-04-10 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第八条)
      2025-04-10  decline                    declined.notice
      2025-04-11  receive-refusal            declined.choice          reconsideration by 2025-04-14 (3 days, 行政执法机关移送涉嫌犯罪案件的规定 第九条)
      2025-04-14  (reconsideration ran out)  back-with-agency
      2025-04-15  penalise                   penalised
    `,
  )
})

test('no history of six acts traps a case, leaves it to nobody, or brings a day forward', () => {
  // A change of shape should be noticed here.
  assert.equal(histories(procedure, under, { from: '2025-03-03' }), 24)
  // Longer ones too, as the first six acts do not reach the end.
  assert.equal(histories(procedure, under, { from: '2025-03-03', acts: 14 }), 2813)
})
