import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { inventionExamination as limits } from '#jurisdictions/limits/confirmation/invention-examination'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { inventionExamination as procedure } from '#policy/procedures/confirmation/invention-examination'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('what runs from filing; priority by the Order of the day of each notice, 76 before and 85 from September 2026', () => {
  assert.equal(
    timeline(`
      2024-01-19  file                 applicant
      2024-02-05  file                 applicant
      2024-02-07  accept               cnipa-examiner  applicationNumber=202410000001.X
      2024-03-25  pay                  applicant
      2024-12-20  publish              cnipa-examiner
      2025-06-03  request-examination  applicant  examinationRequested=是
      2025-06-10  enter-examination    cnipa-examiner
      2026-08-03  request-priority     applicant
      2026-08-05  recommend            ip-officer
      2026-08-17  grant-priority       cnipa-examiner
      2026-09-04  priority-action      cnipa-examiner
      2026-10-08  reply                applicant
      2026-10-12  notify-grant         cnipa-examiner
      2026-12-14  register             applicant
      2026-12-25  grant                cnipa-examiner
    `),
    table`
      2024-01-19  file                 refused: limit-not-in-force
      2024-02-05  file                 application.filed                   fee by 2024-04-07 (2 months, 中华人民共和国专利法实施细则 第一百一十二条);
                                                                  publication by 2025-08-05 (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2024-02-07  accept               application.unpaid                  fee by 2024-04-07 (2 months, 中华人民共和国专利法实施细则 第一百一十二条);
                                                                  publication by 2025-08-05 (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2024-03-25  pay                  application.preliminary             publication by 2025-08-05 (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2024-12-20  publish              application.published               examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2025-06-03  request-examination  application.entering
      2025-06-10  enter-examination    application.examining
      2026-08-03  request-priority     application.examining +priority.requested
      2026-08-05  recommend            application.examining +priority.recommended
      2026-08-17  grant-priority       application.examining +priority.on  priority-first-action by 2026-10-08 (45 days, 专利优先审查管理办法（2017年） 第十条);
                                                                  priority-close by refused: past-horizon (1 year, 专利优先审查管理办法（2017年） 第十条)
      2026-09-04  priority-action      application.inquiry +priority.on    priority-close by refused: past-horizon (1 year, 专利优先审查管理办法（2017年） 第十条);
                                                                  reply by 2026-11-04 (2 months, 专利审查指南);
                                                                  priority-reply by 2026-10-08 (1 month, 专利优先审查管理办法 第十六条)
      2026-10-08  reply                application.examining +priority.on  priority-close by refused: past-horizon (1 year, 专利优先审查管理办法（2017年） 第十条)
      2026-10-12  notify-grant         application.granting +priority.on   registration by 2026-12-14 (2 months, 中华人民共和国专利法实施细则 第六十条)
      2026-12-14  register             application.registering +priority.on
      2026-12-25  grant                granted +priority.on
    `,
  )
})

test('a missed fee is restored and the case goes on where it stood; a missed reply is not, and is lost for good', () => {
  assert.equal(
    timeline(`
      2024-02-09  file                     applicant
      2024-02-19  accept                   cnipa-examiner  applicationNumber=202410000002.4
      2024-04-10  notify                   cnipa-examiner
      2024-06-11  ask-restoration          applicant
      2024-07-01  restore                  cnipa-examiner
      2024-07-02  request-examination      applicant  examinationRequested=是
      2025-08-11  publish-for-examination  cnipa-examiner
      2025-08-12  enter-examination        cnipa-examiner
      2025-09-01  first-action             cnipa-examiner
      2026-01-05  notify                   cnipa-examiner
      2026-03-06
    `),
    table`
      2024-02-09  file                     application.filed            fee by 2024-04-09 (2 months, 中华人民共和国专利法实施细则 第一百一十二条);
                                                                  publication by 2025-08-11 (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2024-02-19  accept                   application.unpaid           fee by 2024-04-09 (2 months, 中华人民共和国专利法实施细则 第一百一十二条);
                                                                  publication by 2025-08-11 (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2024-04-09  (fee ran out)            application.lost-fee         publication by 2025-08-11 (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2024-04-10  notify                   application.fee-lost         publication by 2025-08-11 (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条);
                                                                  restoration by 2024-06-11 (2 months, 中华人民共和国专利法实施细则 第六条)
      2024-06-11  ask-restoration          application.fee-restoration  publication by 2025-08-11 (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2024-07-01  restore                  application.preliminary      publication by 2025-08-11 (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2024-07-02  request-examination      application.preliminary      publication by 2025-08-11 (18 months, 中华人民共和国专利法 第三十四条)
      2025-08-11  publish-for-examination  application.entering
      2025-08-12  enter-examination        application.examining
      2025-09-01  first-action             application.first-inquiry    first-reply by 2026-01-04 (4 months, 专利审查指南)
      2026-01-04  (first-reply ran out)    application.lost-reply
      2026-01-05  notify                   application.reply-lost       restoration by 2026-03-05 (2 months, 中华人民共和国专利法实施细则 第六条)
      2026-03-05  (restoration ran out)    deemed-withdrawn
      2026-03-06  …                        deemed-withdrawn
    `,
  )
})

test('refused, re-examined, upheld, and refused for good when nobody sues in three months', () => {
  assert.equal(
    timeline(`
      2024-03-01  file                     applicant
      2024-03-04  accept                   cnipa-examiner  applicationNumber=202410000003.9
      2024-03-11  pay                      applicant
      2024-03-11  request-examination      applicant  examinationRequested=是
      2024-09-02  publish-for-examination  cnipa-examiner
      2024-09-03  enter-examination        cnipa-examiner
      2025-01-02  first-action             cnipa-examiner
      2025-05-06  reply                    applicant
      2025-07-01  refuse                   cnipa-examiner
      2025-10-09  re-examine               applicant
      2026-04-07  uphold-refusal           cnipa-examiner
      2026-07-08  record-refusal           cnipa-examiner
    `),
    table`
      2024-03-01  file                     application.filed          fee by 2024-05-06 (2 months, 中华人民共和国专利法实施细则 第一百一十二条);
                                                                  publication by 2025-09-01 (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2024-03-04  accept                   application.unpaid         fee by 2024-05-06 (2 months, 中华人民共和国专利法实施细则 第一百一十二条);
                                                                  publication by 2025-09-01 (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2024-03-11  pay                      application.preliminary    publication by 2025-09-01 (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2024-03-11  request-examination      application.preliminary    publication by 2025-09-01 (18 months, 中华人民共和国专利法 第三十四条)
      2024-09-02  publish-for-examination  application.entering
      2024-09-03  enter-examination        application.examining
      2025-01-02  first-action             application.first-inquiry  first-reply by 2025-05-06 (4 months, 专利审查指南)
      2025-05-06  reply                    application.examining
      2025-07-01  refuse                   application.rejected       re-examination by 2025-10-09 (3 months, 中华人民共和国专利法 第四十一条)
      2025-10-09  re-examine               application.re-examination
      2026-04-07  uphold-refusal           application.upheld         action by 2026-07-07 (3 months, 中华人民共和国专利法 第四十一条)
      2026-07-07  (action ran out)         application.refusal-effective
      2026-07-08  record-refusal           refused
    `,
  )
})

// Two months from 29 December 2025 end on Saturday 28 February, a day worked to make up for the Spring
// Festival; fifteen days from the notice of 20 February on 9 March, a Monday, since the 7th is a Saturday.
test('the fee is in time within two months of filing or fifteen days of the notice, whichever is later', () => {
  assert.equal(
    timeline(`
      2025-12-29  file    applicant
      2026-02-20  accept  cnipa-examiner  applicationNumber=202510000001.X
      2026-03-10
    `),
    table`
      2025-12-29  file           application.filed     fee by 2026-02-28 (2 months, 中华人民共和国专利法实施细则 第一百一十二条);
                                                                  publication by refused: past-horizon (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2026-02-20  accept         application.unpaid    fee by 2026-03-09 (2 months, 中华人民共和国专利法实施细则 第一百一十二条);
                                                                  publication by refused: past-horizon (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2026-03-09  (fee ran out)  application.lost-fee  publication by refused: past-horizon (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
      2026-03-10  …              application.lost-fee  publication by refused: past-horizon (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by refused: past-horizon (3 years, 中华人民共和国专利法 第三十五条)
    `,
  )
})

// Rule 12: the day of filing of which the Patent Law speaks is the priority day; the fee is of the Rules.
test('with a priority the eighteen months and the three years run from its day, and the fee from filing', () => {
  assert.equal(
    timeline(`
      2024-02-05  file  applicant  priorityOn=2023-03-15
    `),
    table`
      2024-02-05  file  application.filed  fee by 2024-04-07 (2 months, 中华人民共和国专利法实施细则 第一百一十二条);
                                                                  publication by 2024-09-18 (18 months, 中华人民共和国专利法 第三十四条);
                                                                  examination-request by 2026-03-16 (3 years, 中华人民共和国专利法 第三十五条)
    `,
  )
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(procedure, under, { from: '2024-02-05' }), 1525)
})
