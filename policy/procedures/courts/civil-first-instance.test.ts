import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { civilFirstInstance as limits } from '#jurisdictions/limits/courts/civil-first-instance'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { civilFirstInstance as procedure } from '#policy/procedures/courts/civil-first-instance'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('seven days to file over the Spring Festival, five to serve, fifteen to answer, six months to judge', () => {
  assert.equal(
    timeline(`
      2025-01-22  sue                 claimant
      2025-02-05  file                judge
      2025-02-10  serve               judge
      2025-02-25  answer              respondent
      2025-02-28  forward             judge
      2025-03-03  fix-hearing         judge  hearingOn=2025-03-20
      2025-03-14  notify-hearing      judge
      2025-04-10  appraise            judge
      2025-06-10  receive-opinion     judge
      2025-09-29  extend              head-of-authority
      2026-03-09  extend              higher-authority
      2026-04-01  extend              higher-authority
      2026-04-20  pronounce-in-court  judge
      2026-04-29  deliver             judge
      2026-05-15
      2026-05-18  appeal              respondent
    `),
    table`
      2025-01-22  sue                 sued              filing by 2025-02-05 (7 days, 中华人民共和国民事诉讼法 第一百二十六条)
      2025-02-05  file                trial.serving     service by 2025-02-10 (5 days, 中华人民共和国民事诉讼法 第一百二十八条);
                                                        trial by 2025-08-05 (6 months, 中华人民共和国民事诉讼法 第一百五十二条)
      2025-02-10  serve               trial.answering   trial by 2025-08-05 (6 months, 中华人民共和国民事诉讼法 第一百五十二条);
                                                        answer by 2025-02-25 (15 days, 中华人民共和国民事诉讼法 第一百二十八条)
      2025-02-25  answer              trial.forwarding  trial by 2025-08-05 (6 months, 中华人民共和国民事诉讼法 第一百五十二条);
                                                        forwarding by 2025-03-03 (5 days, 中华人民共和国民事诉讼法 第一百二十八条)
      2025-02-28  forward             trial.hearing     trial by 2025-08-05 (6 months, 中华人民共和国民事诉讼法 第一百五十二条)
      2025-03-03  fix-hearing         trial.hearing     trial by 2025-08-05 (6 months, 中华人民共和国民事诉讼法 第一百五十二条);
                                                        hearing-notice by 2025-03-17 (3 days, 中华人民共和国民事诉讼法 第一百三十九条)
      2025-03-14  notify-hearing      trial.hearing     trial by 2025-08-05 (6 months, 中华人民共和国民事诉讼法 第一百五十二条)
      2025-04-10  appraise            trial.appraisal   clock stopped
      2025-06-10  receive-opinion     trial.hearing     trial by 2025-10-09 (6 months, 中华人民共和国民事诉讼法 第一百五十二条)
      2025-09-29  extend              trial.hearing     trial by 2026-04-07 (6 months + 6 months, 中华人民共和国民事诉讼法 第一百五十二条)
      2026-03-09  extend              trial.hearing     trial by 2026-07-06 (6 months + 6 months + 3 months, 中华人民共和国民事诉讼法 第一百五十二条)
      2026-04-01  extend              refused: no-extension-left
      2026-04-20  pronounce-in-court  pronounced        delivery by 2026-04-30 (10 days, 中华人民共和国民事诉讼法 第一百五十一条)
      2026-04-29  deliver             judged            appeal by 2026-05-14 (15 days, 中华人民共和国民事诉讼法 第一百七十一条)
      2026-05-14  (appeal ran out)    effective
      2026-05-15  …                   effective
      2026-05-18  appeal              refused: act-not-open
    `,
  )
})

test('a simplified case made ordinary has its six months from filing, and stands still while suspended', () => {
  assert.equal(
    timeline(`
      2024-09-09  sue                    claimant
      2024-09-14  file-simplified        judge
      2024-09-18  serve                  judge
      2024-10-08  extend-simplified      head-of-authority
      2024-10-09  convert                judge
      2024-10-21  suspend                judge
      2025-03-10  resume                 judge
      2025-07-25  pronounce-and-deliver  judge
      2025-08-11  appeal                 claimant
    `),
    table`
      2024-09-09  sue                    sued             filing by 2024-09-18 (7 days, 中华人民共和国民事诉讼法 第一百二十六条)
      2024-09-14  file-simplified        trial.serving    service by 2024-09-19 (5 days, 中华人民共和国民事诉讼法 第一百二十八条);
                                                          trial by 2025-03-14 (6 months, 中华人民共和国民事诉讼法 第一百五十二条);
                                                          simplified-trial by 2024-12-16 (3 months, 中华人民共和国民事诉讼法 第一百六十四条)
      2024-09-18  serve                  trial.answering  trial by 2025-03-14 (6 months, 中华人民共和国民事诉讼法 第一百五十二条);
                                                          simplified-trial by 2024-12-16 (3 months, 中华人民共和国民事诉讼法 第一百六十四条);
                                                          answer by 2024-10-08 (15 days, 中华人民共和国民事诉讼法 第一百二十八条)
      2024-10-08  extend-simplified      trial.answering  trial by 2025-03-14 (6 months, 中华人民共和国民事诉讼法 第一百五十二条);
                                                          simplified-trial by 2025-01-14 (3 months + 1 month, 中华人民共和国民事诉讼法 第一百六十四条);
                                                          answer by 2024-10-08 (15 days, 中华人民共和国民事诉讼法 第一百二十八条)
      2024-10-08  (answer ran out)       trial.hearing    trial by 2025-03-14 (6 months, 中华人民共和国民事诉讼法 第一百五十二条);
                                                          simplified-trial by 2025-01-14 (3 months + 1 month, 中华人民共和国民事诉讼法 第一百六十四条)
      2024-10-09  convert                trial.hearing    trial by 2025-03-14 (6 months, 中华人民共和国民事诉讼法 第一百五十二条)
      2024-10-21  suspend                trial.suspended  clock stopped
      2025-03-10  resume                 trial.hearing    trial by 2025-08-01 (6 months, 中华人民共和国民事诉讼法 第一百五十二条)
      2025-07-25  pronounce-and-deliver  judged           appeal by 2025-08-11 (15 days, 中华人民共和国民事诉讼法 第一百七十一条)
      2025-08-11  appeal                 appealed
    `,
  )
})

test('a defendant abroad: thirty days to answer and to appeal, and no time of trial', () => {
  assert.equal(
    timeline(`
      2026-01-12  sue                 claimant
      2026-01-19  file-foreign        judge
      2026-01-23  serve-abroad        judge
      2026-02-24  answer              respondent
      2026-02-28  forward             judge
      2026-08-28  pronounce-in-court  judge
      2026-09-07  deliver-abroad      judge
      2026-10-08  appeal              respondent
    `),
    table`
      2026-01-12  sue                 sued                    filing by 2026-01-19 (7 days, 中华人民共和国民事诉讼法 第一百二十六条)
      2026-01-19  file-foreign        trial.serving           service by 2026-01-26 (5 days, 中华人民共和国民事诉讼法 第一百二十八条)
      2026-01-23  serve-abroad        trial.answering-abroad  answer-abroad by 2026-02-24 (30 days, 中华人民共和国民事诉讼法 第二百八十五条)
      2026-02-24  answer              trial.forwarding        forwarding by 2026-03-02 (5 days, 中华人民共和国民事诉讼法 第一百二十八条)
      2026-02-28  forward             trial.hearing
      2026-08-28  pronounce-in-court  pronounced              delivery by 2026-09-07 (10 days, 中华人民共和国民事诉讼法 第一百五十一条)
      2026-09-07  deliver-abroad      judged-abroad           appeal-abroad by 2026-10-08 (30 days, 中华人民共和国民事诉讼法 第二百八十六条)
      2026-10-08  appeal              appealed
    `,
  )
})

test('service by announcement and a dispute over jurisdiction are left out of the trial', () => {
  assert.equal(
    timeline(`
      2026-04-13  sue               claimant
      2026-04-20  file              judge
      2026-04-24  announce-service  judge
      2026-06-01  object            respondent
      2026-06-08  reject-objection  judge
      2026-06-09  settle            judge
    `),
    table`
      2026-04-13  sue                       sued                filing by 2026-04-20 (7 days, 中华人民共和国民事诉讼法 第一百二十六条)
      2026-04-20  file                      trial.serving       service by 2026-04-27 (5 days, 中华人民共和国民事诉讼法 第一百二十八条);
                                                                trial by 2026-10-20 (6 months, 中华人民共和国民事诉讼法 第一百五十二条)
      2026-04-24  announce-service          trial.announced     trial stopped;
                                                                public-service by 2026-05-25 (30 days, 中华人民共和国民事诉讼法 第九十五条)
      2026-05-25  (public-service ran out)  trial.answering     trial by 2026-11-20 (6 months, 中华人民共和国民事诉讼法 第一百五十二条);
                                                                answer by 2026-06-09 (15 days, 中华人民共和国民事诉讼法 第一百二十八条)
      2026-06-01  object                    trial.jurisdiction  clock stopped
      2026-06-08  reject-objection          trial.hearing       trial by 2026-11-27 (6 months, 中华人民共和国民事诉讼法 第一百五十二条)
      2026-06-09  settle                    settled
    `,
  )
})

test('a ruling not to accept takes effect when nobody appeals in ten days', () => {
  assert.equal(
    timeline(`
      2024-04-24  sue         claimant
      2024-04-28  not-accept  judge
      2024-05-09  appeal      claimant
    `),
    table`
      2024-04-24  sue                      sued   filing by 2024-05-06 (7 days, 中华人民共和国民事诉讼法 第一百二十六条)
      2024-04-28  not-accept               ruled  appeal-ruling by 2024-05-08 (10 days, 中华人民共和国民事诉讼法 第一百七十一条)
      2024-05-08  (appeal-ruling ran out)  effective
      2024-05-09  appeal                   refused: act-not-open
    `,
  )
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(procedure, under, { from: '2025-01-15' }), 13289)
})
