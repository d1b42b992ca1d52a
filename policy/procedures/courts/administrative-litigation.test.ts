import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { administrativeLitigation as limits } from '#jurisdictions/limits/courts/administrative-litigation'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { administrativeLitigation as procedure } from '#policy/procedures/courts/administrative-litigation'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('six months to sue, seven days to file, fifteen for evidence, six months to judge', () => {
  assert.equal(
    timeline(`
      2025-04-02  learn               claimant
      2025-09-30  sue                 claimant
      2025-10-09  file                judge
      2025-10-14  serve               judge
      2025-10-29  answer              respondent
      2025-11-03  forward             judge
      2025-12-01  suspend             judge
      2026-01-05  resume              judge
      2026-05-11  extend              high-court
      2026-06-22  pronounce-in-court  judge
      2026-06-30  deliver             judge
      2026-07-15  appeal              respondent
      2026-10-12  uphold              judge
    `),
    table`
      2025-04-02  learn               open              action by 2025-10-09 (6 months, 中华人民共和国行政诉讼法 第四十六条)
      2025-09-30  sue                 sued              filing by 2025-10-09 (7 days, 中华人民共和国行政诉讼法 第五十一条)
      2025-10-09  file                trial.serving     service by 2025-10-14 (5 days, 中华人民共和国行政诉讼法 第六十七条);
                                                        trial by 2026-04-09 (6 months, 中华人民共和国行政诉讼法 第八十一条)
      2025-10-14  serve               trial.answering   trial by 2026-04-09 (6 months, 中华人民共和国行政诉讼法 第八十一条);
                                                        answer by 2025-10-29 (15 days, 中华人民共和国行政诉讼法 第六十七条)
      2025-10-29  answer              trial.forwarding  trial by 2026-04-09 (6 months, 中华人民共和国行政诉讼法 第八十一条);
                                                        forwarding by 2025-11-03 (5 days, 中华人民共和国行政诉讼法 第六十七条)
      2025-11-03  forward             trial.hearing     trial by 2026-04-09 (6 months, 中华人民共和国行政诉讼法 第八十一条)
      2025-12-01  suspend             trial.suspended   clock stopped
      2026-01-05  resume              trial.hearing     trial by 2026-05-14 (6 months, 中华人民共和国行政诉讼法 第八十一条)
      2026-05-11  extend              trial.hearing     trial by 2026-08-13 (6 months + 3 months, 中华人民共和国行政诉讼法 第八十一条)
      2026-06-22  pronounce-in-court  pronounced        delivery by 2026-07-02 (10 days, 中华人民共和国行政诉讼法 第八十条)
      2026-06-30  deliver             judged            appeal by 2026-07-15 (15 days, 中华人民共和国行政诉讼法 第八十五条)
      2026-07-15  appeal              second-instance   second-trial by 2026-10-15 (3 months, 中华人民共和国行政诉讼法 第八十八条)
      2026-10-12  uphold              effective
    `,
  )
})

test('after reconsideration fifteen days; an authority that gives no evidence in time is taken to have none', () => {
  assert.equal(
    timeline(`
      2026-01-05  learn                    claimant
      2026-01-12  ask-reconsideration      claimant
      2026-04-20  receive-reconsideration  claimant
      2026-05-06  sue                      claimant
      2026-05-09  file-simplified          judge
      2026-05-12  serve                    judge
      2026-05-28  answer                   respondent
      2026-05-28  proceed                  judge
      2026-06-23  pronounce-and-deliver    judge
      2026-07-09
    `),
    table`
      2026-01-05  learn                    open                    action by 2026-07-06 (6 months, 中华人民共和国行政诉讼法 第四十六条)
      2026-01-12  ask-reconsideration      reconsideration
      2026-04-20  receive-reconsideration  reconsidered            action-after-reconsideration by 2026-05-06 (15 days, 中华人民共和国行政诉讼法 第四十五条)
      2026-05-06  sue                      sued                    filing by 2026-05-13 (7 days, 中华人民共和国行政诉讼法 第五十一条)
      2026-05-09  file-simplified          trial.serving           service by 2026-05-14 (5 days, 中华人民共和国行政诉讼法 第六十七条);
                                                                  trial by 2026-11-09 (6 months, 中华人民共和国行政诉讼法 第八十一条);
                                                                  simplified-trial by 2026-06-23 (45 days, 中华人民共和国行政诉讼法 第八十三条)
      2026-05-12  serve                    trial.answering         trial by 2026-11-09 (6 months, 中华人民共和国行政诉讼法 第八十一条);
                                                                  simplified-trial by 2026-06-23 (45 days, 中华人民共和国行政诉讼法 第八十三条);
                                                                  answer by 2026-05-27 (15 days, 中华人民共和国行政诉讼法 第六十七条)
      2026-05-27  (answer ran out)         trial.without-evidence  trial by 2026-11-09 (6 months, 中华人民共和国行政诉讼法 第八十一条);
                                                                  simplified-trial by 2026-06-23 (45 days, 中华人民共和国行政诉讼法 第八十三条)
      2026-05-28  answer                   refused: act-not-open
      2026-05-28  proceed                  trial.hearing           trial by 2026-11-09 (6 months, 中华人民共和国行政诉讼法 第八十一条);
                                                                  simplified-trial by 2026-06-23 (45 days, 中华人民共和国行政诉讼法 第八十三条)
      2026-06-23  pronounce-and-deliver    judged                  appeal by 2026-07-08 (15 days, 中华人民共和国行政诉讼法 第八十五条)
      2026-07-08  (appeal ran out)         effective
      2026-07-09  …                        effective
    `,
  )
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(procedure, under, { from: '2025-01-15' }), 5274)
})
