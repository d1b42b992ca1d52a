import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { patentInfringementAdjudication as limits } from '#jurisdictions/limits/administrative-enforcement/patent-infringement-adjudication'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { patentInfringementAdjudication as procedure } from '#policy/procedures/administrative-enforcement/patent-infringement-adjudication'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('a request is supplemented, opened, answered, heard and decided; the order is not obeyed and goes to the court', () => {
  assert.equal(
    timeline(`
      2026-04-27  request claimant
      2026-04-28  ask-supplement officer supplementUntil=2026-05-08
      2026-05-08  supplement claimant
      2026-05-11  extend officer
      2026-05-11  extend head-of-authority
      2026-05-12  accept officer
      2026-05-14  serve-request officer
      2026-05-28  answer respondent
      2026-06-02  forward-answer officer
      2026-06-08  schedule-hearing officer hearingOn=2026-06-22
      2026-06-15  notify-hearing officer
      2026-06-22  hear officer
      2026-06-23  publish officer
      2026-07-06  uphold officer
      2026-07-08  serve officer
      2026-07-24
      2026-07-31  publish officer
      2026-09-01  apply-enforcement claimant
      2026-09-01  apply-enforcement officer
    `),
    table`
      2026-04-27  request            requested.review                acceptance by 2026-05-07 (5 working days, 专利纠纷行政裁决和调解办法 第二十条)
      2026-04-28  ask-supplement     requested.supplement            acceptance stopped;
                                                                     supplement by 2026-05-08 (10 days, 专利纠纷行政裁决和调解办法 第十六条)
      2026-05-08  supplement         requested.review                acceptance by 2026-05-13 (5 working days, 专利纠纷行政裁决和调解办法 第二十条)
      2026-05-11  extend             refused: not-competent
      2026-05-11  extend             requested.review                acceptance by 2026-05-20 (5 working days + 5 working days, 专利纠纷行政裁决和调解办法 第二十条)
      2026-05-12  accept             examination.inquiry             decision by 2026-08-12 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                                     request-service by 2026-05-19 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-05-14  serve-request      examination.inquiry             decision by 2026-08-12 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                                     answer by 2026-05-29 (15 days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-05-28  answer             examination.inquiry             decision by 2026-08-12 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                                     answer-forwarding by 2026-06-04 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-06-02  forward-answer     examination.inquiry             decision by 2026-08-12 (3 months, 专利纠纷行政裁决和调解办法 第三十七条)
      2026-06-08  schedule-hearing   examination.inquiry             decision by 2026-08-12 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                                     hearing-notice by 2026-06-16 (3 working days, 专利纠纷行政裁决和调解办法 第二十六条)
      2026-06-15  notify-hearing     examination.inquiry             decision by 2026-08-12 (3 months, 专利纠纷行政裁决和调解办法 第三十七条)
      2026-06-22  hear               examination.inquiry             decision by 2026-08-12 (3 months, 专利纠纷行政裁决和调解办法 第三十七条)
      2026-06-23  publish            refused: guard-not-met
      2026-07-06  uphold             decided                         publicity by 2026-08-03 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条)
      2026-07-08  serve              served                          publicity by 2026-08-03 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条);
                                                                     action by 2026-07-23 (15 days, 中华人民共和国专利法 第六十五条)
      2026-07-23  (action ran out)   effective                       publicity by 2026-08-03 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条);
                                                                     enforcement by 2026-10-23 (3 months, 专利纠纷行政裁决和调解办法 第八十条)
      2026-07-24  …                  effective                       publicity by 2026-08-03 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条);
                                                                     enforcement by 2026-10-23 (3 months, 专利纠纷行政裁决和调解办法 第八十条)
      2026-07-31  publish            effective +publicity.published  enforcement by 2026-10-23 (3 months, 专利纠纷行政裁决和调解办法 第八十条)
      2026-09-01  apply-enforcement  refused: not-competent
      2026-09-01  apply-enforcement  court-enforcement +publicity.published
    `,
  )
})

test('the clock stops while validity is contested, and keeps the days already run', () => {
  assert.equal(
    timeline(`
      2026-04-27  request claimant
      2026-05-06  accept officer
      2026-06-10  suspend officer stayGround=invalidation
      2026-06-11  uphold officer
      2026-07-10  resume officer
      2026-07-13  decline-stay officer
      2026-07-13  decline-stay officer noStayGround=repeated
      2026-09-04  uphold officer
      2026-09-18  serve officer
    `),
    table`
      2026-04-27  request       requested.review        acceptance by 2026-05-07 (5 working days, 专利纠纷行政裁决和调解办法 第二十条)
      2026-05-06  accept        examination.inquiry     decision by 2026-08-06 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                        request-service by 2026-05-12 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-06-10  suspend       examination.suspension  decision stopped;
                                                        request-service by 2026-05-12 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-06-11  uphold        refused: act-not-open
      2026-07-10  resume        examination.inquiry     decision by 2026-09-07 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                        request-service by 2026-05-12 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-07-13  decline-stay  refused: fact-missing
      2026-07-13  decline-stay  examination.inquiry     decision by 2026-09-07 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                        request-service by 2026-05-12 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-09-04  uphold        decided                 publicity by 2026-10-09 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条)
      2026-09-18  serve         served                  publicity by 2026-10-09 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条);
                                                        action by 2026-10-08 (15 days, 中华人民共和国专利法 第六十五条)
    `,
  )
})

test('an objection to jurisdiction is left out of the count; an extension belongs to the office the law names, and runs out', () => {
  assert.equal(
    timeline(`
      2026-04-27  request claimant
      2026-05-06  accept officer
      2026-05-11  object respondent
      2026-05-15  overrule officer
      2026-08-03  extend officer
      2026-08-03  extend head-of-authority
      2026-08-31  extend head-of-authority
      2026-08-31  extend higher-authority
      2026-10-30  extend higher-authority
      2026-10-30  dismiss officer
      2026-11-02  serve officer
      2026-11-18
    `),
    table`
      2026-04-27  request           requested.review       acceptance by 2026-05-07 (5 working days, 专利纠纷行政裁决和调解办法 第二十条)
      2026-05-06  accept            examination.inquiry    decision by 2026-08-06 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                           request-service by 2026-05-12 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-05-11  object            examination.objection  decision stopped;
                                                           request-service by 2026-05-12 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条);
                                                           jurisdiction-ruling by 2026-05-18 (5 working days, 专利纠纷行政裁决和调解办法 第九条)
      2026-05-15  overrule          examination.inquiry    decision by 2026-08-10 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                           request-service by 2026-05-12 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-08-03  extend            refused: not-competent
      2026-08-03  extend            examination.inquiry    decision by 2026-09-10 (3 months + 1 month, 专利纠纷行政裁决和调解办法 第三十七条);
                                                           request-service by 2026-05-12 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-08-31  extend            refused: not-competent
      2026-08-31  extend            examination.inquiry    decision by 2026-11-10 (3 months + 1 month + 2 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                           request-service by 2026-05-12 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-10-30  extend            refused: no-extension-left
      2026-10-30  dismiss           dismissed              publicity by 2026-11-27 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条)
      2026-11-02  serve             dismissal-served       publicity by 2026-11-27 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条);
                                                           action by 2026-11-17 (15 days, 中华人民共和国专利法 第六十五条)
      2026-11-17  (action ran out)  dismissal-effective    publicity by 2026-11-27 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条)
      2026-11-18  …                 dismissal-effective    publicity by 2026-11-27 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条)
    `,
  )
})

test('a respondent from abroad has thirty days; talks are left out of the time for the decision and of no other', () => {
  assert.equal(
    timeline(`
      2026-03-02  request claimant
      2026-03-04  accept officer
      2026-03-16  serve-request-abroad officer
      2026-04-01  conciliate claimant
      2026-04-20  resume respondent
      2026-04-21  mediate officer
      2026-04-28  agree officer
    `),
    table`
      2026-03-02  request               requested.review          acceptance by 2026-03-09 (5 working days, 专利纠纷行政裁决和调解办法 第二十条)
      2026-03-04  accept                examination.inquiry       decision by 2026-06-04 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                                  request-service by 2026-03-11 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-03-16  serve-request-abroad  examination.inquiry       decision by 2026-06-04 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                                  answer-abroad by 2026-04-15 (30 days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-04-01  conciliate            examination.conciliation  decision stopped;
                                                                  answer-abroad by 2026-04-15 (30 days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-04-20  resume                examination.inquiry       decision by 2026-06-23 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                                  answer-abroad by 2026-04-15 (30 days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-04-21  mediate               examination.mediation     decision by 2026-06-23 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                                  answer-abroad by 2026-04-15 (30 days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-04-28  agree                 mediated
    `,
  )
})

// Seven working days stood still: the last of them is Saturday 9 May, worked to make up for a holiday.
// Three months from 6 May end on 6 August; the head gives 20 days and not the month; two months more would
// end on 26 October, so 62 days are too many.
test('what is not supplemented in time is refused; the head and the office above may give less than the order allows', () => {
  assert.equal(
    timeline(`
      2026-04-20  request         claimant
      2026-04-21  ask-supplement  officer  supplementUntil=2026-04-30
      2026-05-06  accept          officer
      2026-05-06  refuse          officer
    `),
    table`
      2026-04-20  request               requested.review          acceptance by 2026-04-27 (5 working days, 专利纠纷行政裁决和调解办法 第二十条)
      2026-04-21  ask-supplement        requested.supplement      acceptance stopped;
                                                                  supplement by 2026-04-30 (9 days, 专利纠纷行政裁决和调解办法 第十六条)
      2026-04-30  (supplement ran out)  requested.unsupplemented  acceptance by 2026-05-09 (5 working days, 专利纠纷行政裁决和调解办法 第二十条)
      2026-05-06  accept                refused: act-not-open
      2026-05-06  refuse                refused
    `,
  )
  assert.equal(
    timeline(`
      2026-04-27  request         claimant
      2026-05-06  accept          officer
      2026-05-08  serve-request   officer
      2026-05-22  prolong-answer  officer            answerDays=10
      2026-06-01  answer          respondent
      2026-08-05  extend          head-of-authority  extensionDays=32
      2026-08-05  extend          head-of-authority  extensionDays=20
      2026-08-26  extend          higher-authority   extensionDays=62
      2026-08-26  extend          higher-authority
    `),
    table`
      2026-04-27  request         requested.review     acceptance by 2026-05-07 (5 working days, 专利纠纷行政裁决和调解办法 第二十条)
      2026-05-06  accept          examination.inquiry  decision by 2026-08-06 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                       request-service by 2026-05-12 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-05-08  serve-request   examination.inquiry  decision by 2026-08-06 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                       answer by 2026-05-25 (15 days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-05-22  prolong-answer  examination.inquiry  decision by 2026-08-06 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                       answer by 2026-06-02 (15 days + 10 days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-06-01  answer          examination.inquiry  decision by 2026-08-06 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                       answer-forwarding by 2026-06-08 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-08-05  extend          refused: longer-than-allowed
      2026-08-05  extend          examination.inquiry  decision by 2026-08-26 (3 months + 20 days, 专利纠纷行政裁决和调解办法 第三十七条);
                                                       answer-forwarding by 2026-06-08 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-08-26  extend          refused: longer-than-allowed
      2026-08-26  extend          examination.inquiry  decision by 2026-10-26 (3 months + 20 days + 2 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                       answer-forwarding by 2026-06-08 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
    `,
  )
})

// Sunday 20 September is worked to make up for the National Day.
test('the time to apply for enforcement runs from the last day to perform that the decision names', () => {
  assert.equal(
    timeline(`
      2026-04-27  request  claimant
      2026-05-06  accept   officer
      2026-06-10  uphold   officer  performBy=2026-06-20
      2026-06-11  serve    officer
      2026-06-30
    `)
      .split('\n')
      .at(-1),
    '2026-06-30  …                 effective            ' +
      'publicity by 2026-07-09 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条); ' +
      'enforcement by 2026-09-20 (3 months, 专利纠纷行政裁决和调解办法 第八十条)',
  )
})

test('a request that is withdrawn is rescinded, with its ground', () => {
  assert.equal(
    timeline(`
      2026-03-02  request claimant
      2026-03-04  accept officer
      2026-03-10  withdraw claimant
      2026-03-12  rescind officer
      2026-03-12  rescind officer rescissionGround=withdrawn
    `),
    table`
      2026-03-02  request   requested.review        acceptance by 2026-03-09 (5 working days, 专利纠纷行政裁决和调解办法 第二十条)
      2026-03-04  accept    examination.inquiry     decision by 2026-06-04 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                    request-service by 2026-03-11 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-03-10  withdraw  examination.withdrawal  decision by 2026-06-04 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                    request-service by 2026-03-11 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2026-03-12  rescind   refused: fact-missing
      2026-03-12  rescind   rescinded
    `,
  )
})

test('where the office does not apply in time, the right holder may; a decision that nobody enforces stays unenforced', () => {
  assert.equal(
    timeline(`
      2025-03-03  request claimant
      2025-03-05  accept officer
      2025-06-05  uphold officer
      2025-06-09  serve officer
      2025-09-25
      2026-04-01
    `),
    table`
      2025-03-03  request                       requested.review     acceptance by 2025-03-10 (5 working days, 专利纠纷行政裁决和调解办法 第二十条)
      2025-03-05  accept                        examination.inquiry  decision by 2025-06-05 (3 months, 专利纠纷行政裁决和调解办法 第三十七条);
                                                                     request-service by 2025-03-12 (5 working days, 专利纠纷行政裁决和调解办法 第二十二条)
      2025-06-05  uphold                        decided              publicity by 2025-07-03 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条)
      2025-06-09  serve                         served               publicity by 2025-07-03 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条);
                                                                     action by 2025-06-24 (15 days, 中华人民共和国专利法 第六十五条)
      2025-06-24  (action ran out)
      2025-09-24  (enforcement ran out)         holder-enforcement   publicity by 2025-07-03 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条);
                                                                     holder-enforcement by 2026-03-24 (6 months, 专利纠纷行政裁决和调解办法 第八十条)
      2025-09-25  …                             holder-enforcement   publicity by 2025-07-03 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条);
                                                                     holder-enforcement by 2026-03-24 (6 months, 专利纠纷行政裁决和调解办法 第八十条)
      2026-03-24  (holder-enforcement ran out)  unenforced           publicity by 2025-07-03 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条)
      2026-04-01  …                             unenforced           publicity by 2025-07-03 (20 working days, 专利纠纷行政裁决和调解办法 第八十三条)
    `,
  )
})

test('before the Measures took effect there is no limit to apply, and none is guessed', () => {
  assert.equal(timeline('2025-01-31  request claimant'), '2025-01-31  request  refused: limit-not-in-force')
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(procedure, under, { from: '2026-04-27' }), 54_519)
})
