import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { penaltyCase as limits } from '#jurisdictions/limits/administrative-enforcement/penalty-case'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { penaltyCase as procedure } from '#policy/procedures/administrative-enforcement/penalty-case'

const under = { calendar, limits: [limits] }
/** The columns stand close together: a case with measures beside it has long names of states. */
const timeline = (script: string) => play(procedure, under, script).replace(/ {2,}/g, '  ')

// 15 working days from Monday 22 September 2025: 28 September and 11 October are worked, 1 to 8 October
// are off, so 17 October; 15 more end on 7 November. 90 days from 13 October end on Sunday 11 January, so
// on the 12th; 10 days of tests move them to the 21st; 30 more and the tests end on 20 February, in the
// Spring Festival, so on the 24th; 19 days of the hearing are left out. The hearing of 10 February needed
// its notice by 30 January, 7 working days ahead. 7 working days to serve: 28 February is worked, so 9
// March.
test('fifteen working days, ninety days that stand still, a hearing, a fine that nobody pays', () => {
  assert.equal(
    timeline(`
      2025-09-22  find             officer
      2025-10-09  extend           officer
      2025-10-09  extend           head-of-authority
      2025-10-13  file             head-of-authority
      2025-12-01  appraise         officer
      2025-12-11  report           officer
      2026-01-16  extend           head-of-authority
      2026-01-19  conclude         officer
      2026-01-20  offer-hearing    officer
      2026-01-23  request-hearing  party
      2026-01-26  fix-hearing      hearing-officer  hearingOn=2026-02-10
      2026-02-10  open-hearing     hearing-officer
      2026-02-11  close-hearing    hearing-officer
      2026-02-25  pass             legal-reviewer
      2026-02-27  penalise         head-of-authority
      2026-03-05  serve            officer
      2026-03-20  publish          officer          publishedOn=2026-03-20
      2026-09-08
      2026-09-09  remind           officer
      2026-09-23  apply            officer
      2026-10-08  accept           judge
      2026-10-12  grant            judge
    `),
    table`
      2025-09-22  find  clue.verification  verification by 2025-10-17 (15 working days, 市场监督管理行政处罚程序规定 第十八条)
      2025-10-09  extend  refused: not-competent
      2025-10-09  extend  clue.verification  verification by 2025-11-07 (15 working days + 15 working days, 市场监督管理行政处罚程序规定 第十八条)
      2025-10-13  file  filed.investigation  decision by 2026-01-12 (90 days, 中华人民共和国行政处罚法 第六十条)
      2025-12-01  appraise  filed.appraisal  clock stopped
      2025-12-11  report  filed.investigation  decision by 2026-01-21 (90 days, 中华人民共和国行政处罚法 第六十条)
      2026-01-16  extend  filed.investigation  decision by 2026-02-24 (90 days + 30 days, 中华人民共和国行政处罚法 第六十条)
      2026-01-19  conclude  filed.concluded  decision by 2026-02-24 (90 days + 30 days, 中华人民共和国行政处罚法 第六十条)
      2026-01-20  offer-hearing  filed.hearing-offered  decision by 2026-02-24 (90 days + 30 days, 中华人民共和国行政处罚法 第六十条);
        hearing-request by 2026-01-27 (5 days, 中华人民共和国行政处罚法 第六十四条)
      2026-01-23  request-hearing  filed.hearing.to-fix  clock stopped
      2026-01-26  fix-hearing  filed.hearing.fixed  clock stopped
      2026-02-10  open-hearing  filed.hearing.in-session  decision stopped;
        hearing-notice by 2026-01-30 (7 days, 中华人民共和国行政处罚法 第六十四条)
      2026-02-11  close-hearing  filed.review  decision by 2026-03-11 (90 days + 30 days, 中华人民共和国行政处罚法 第六十条);
        review by 2026-03-03 (10 working days, 市场监督管理行政处罚程序规定)
      2026-02-25  pass  filed.decision  decision by 2026-03-11 (90 days + 30 days, 中华人民共和国行政处罚法 第六十条)
      2026-02-27  penalise  decided.to-serve  service by 2026-03-09 (7 days, 中华人民共和国行政处罚法 第六十一条);
        publication by 2026-03-26 (20 working days, 市场监督管理行政处罚信息公示规定 第九条)
      2026-03-05  serve  decided.served  publication by 2026-03-26 (20 working days, 市场监督管理行政处罚信息公示规定 第九条);
        payment by 2026-03-20 (15 days, 中华人民共和国行政处罚法 第六十七条);
        remedies by 2026-09-07 (6 months, 中华人民共和国行政诉讼法 第四十六条)
      2026-03-20  publish  decided.served  payment by 2026-03-20 (15 days, 中华人民共和国行政处罚法 第六十七条);
        remedies by 2026-09-07 (6 months, 中华人民共和国行政诉讼法 第四十六条)
      2026-03-20  (payment ran out)
      2026-09-07  (remedies ran out)  enforcement.application.to-remind  enforcement-application by 2026-12-07 (3 months, 中华人民共和国行政强制法 第五十三条)
      2026-09-08  …  enforcement.application.to-remind  enforcement-application by 2026-12-07 (3 months, 中华人民共和国行政强制法 第五十三条)
      2026-09-09  remind  enforcement.application.reminded  enforcement-application by 2026-12-07 (3 months, 中华人民共和国行政强制法 第五十三条);
        reminder by 2026-09-22 (10 days, 中华人民共和国行政强制法 第五十四条)
      2026-09-22  (reminder ran out)  enforcement.application.to-apply  enforcement-application by 2026-12-07 (3 months, 中华人民共和国行政强制法 第五十三条)
      2026-09-23  apply  enforcement.filing  court-acceptance by 2026-10-08 (5 days, 中华人民共和国行政强制法 第五十六条)
      2026-10-08  accept  enforcement.examination  court-ruling by 2026-10-16 (7 days, 中华人民共和国行政强制法 第五十七条)
      2026-10-12  grant  enforced
    `,
  )
})

// 7 working days from 6 January 2025: the 15th. 30 days from 8 January: 7 February; 16 days of tests make
// it Sunday 23 February, which does not move (the Coercion Law is silent); 30 more: 25 March. 90 days from
// 6 January end on Sunday 6 April, in Qingming, so on the 7th; 11 days with the police are left out.
test('evidence for seven working days, goods for thirty days and thirty, without the time of their tests', () => {
  assert.equal(
    timeline(`
      2024-12-30  find              officer
      2025-01-06  file              head-of-authority
      2025-01-06  preserve          head-of-authority
      2025-01-08  seize             head-of-authority
      2025-01-15  decide-preserved  officer
      2025-01-20  test-goods        officer
      2025-02-05  goods-tested      officer
      2025-02-10  extend-seizure    officer
      2025-02-10  extend-seizure    head-of-authority
      2025-02-20  refer             head-of-authority
      2025-03-03  take-back         officer
      2025-03-25  end-seizure       officer
      2025-03-26  conclude          officer
      2025-03-27  notify            officer
      2025-04-07
    `),
    table`
      2024-12-30  find  clue.verification  verification by 2025-01-21 (15 working days, 市场监督管理行政处罚程序规定 第十八条)
      2025-01-06  file  filed.investigation  decision by 2025-04-07 (90 days, 中华人民共和国行政处罚法 第六十条)
      2025-01-06  preserve  filed.investigation +preservation.preserved  decision by 2025-04-07 (90 days, 中华人民共和国行政处罚法 第六十条);
        preservation by 2025-01-15 (7 days, 中华人民共和国行政处罚法 第五十六条)
      2025-01-08  seize  filed.investigation +preservation.preserved +seizure.seized.held  decision by 2025-04-07 (90 days, 中华人民共和国行政处罚法 第六十条);
        preservation by 2025-01-15 (7 days, 中华人民共和国行政处罚法 第五十六条);
        seizure by 2025-02-07 (30 days, 中华人民共和国行政强制法 第二十五条)
      2025-01-15  decide-preserved  filed.investigation +seizure.seized.held  decision by 2025-04-07 (90 days, 中华人民共和国行政处罚法 第六十条);
        seizure by 2025-02-07 (30 days, 中华人民共和国行政强制法 第二十五条)
      2025-01-20  test-goods  filed.investigation +seizure.seized.in-test  decision by 2025-04-07 (90 days, 中华人民共和国行政处罚法 第六十条);
        seizure stopped
      2025-02-05  goods-tested  filed.investigation +seizure.seized.held  decision by 2025-04-07 (90 days, 中华人民共和国行政处罚法 第六十条);
        seizure by 2025-02-23 (30 days, 中华人民共和国行政强制法 第二十五条)
      2025-02-10  extend-seizure  refused: not-competent
      2025-02-10  extend-seizure  filed.investigation +seizure.seized.held  decision by 2025-04-07 (90 days, 中华人民共和国行政处罚法 第六十条);
        seizure by 2025-03-25 (30 days + 30 days, 中华人民共和国行政强制法 第二十五条)
      2025-02-20  refer  filed.referred +seizure.seized.held  decision stopped;
        seizure by 2025-03-25 (30 days + 30 days, 中华人民共和国行政强制法 第二十五条)
      2025-03-03  take-back  filed.investigation +seizure.seized.held  decision by 2025-04-17 (90 days, 中华人民共和国行政处罚法 第六十条);
        seizure by 2025-03-25 (30 days + 30 days, 中华人民共和国行政强制法 第二十五条)
      2025-03-25  end-seizure  filed.investigation  decision by 2025-04-17 (90 days, 中华人民共和国行政处罚法 第六十条)
      2025-03-26  conclude  filed.concluded  decision by 2025-04-17 (90 days, 中华人民共和国行政处罚法 第六十条)
      2025-03-27  notify  filed.notified  decision by 2025-04-17 (90 days, 中华人民共和国行政处罚法 第六十条);
        statement by 2025-04-03 (5 working days, 市场监督管理行政处罚程序规定)
      2025-04-03  (statement ran out)  filed.review  decision by 2025-04-17 (90 days, 中华人民共和国行政处罚法 第六十条);
        review by 2025-04-18 (10 working days, 市场监督管理行政处罚程序规定)
      2025-04-07  …  filed.review  decision by 2025-04-17 (90 days, 中华人民共和国行政处罚法 第六十条);
        review by 2025-04-18 (10 working days, 市场监督管理行政处罚程序规定)
    `,
  )
})

// The Penalty Law as revised is in force from 15 July 2021.
test('before the law of 2021 took effect there is no limit to apply, and none is guessed', () => {
  assert.equal(
    timeline(`
      2021-07-14  find  officer
    `),
    table`
      2021-07-14  find  refused: limit-not-in-force
    `,
  )
})

// 90 days from 6 January 2025 end on Sunday 6 April, in Qingming, so on the 7th; with 30 more on 6 May; 40
// more, as the heads decided together, end on Sunday 15 June, so on the 16th.
test('the heads together lengthen once more, by the days that they decide, and only in time', () => {
  assert.equal(
    timeline(`
      2024-12-30  find    officer
      2025-01-06  file    head-of-authority
      2025-04-07  extend  head-of-authority
      2025-05-06  extend  head-of-authority
      2025-05-06  extend  officer            extensionDays=40
      2025-05-06  extend  head-of-authority  extensionDays=40
      2025-06-17  extend  head-of-authority  extensionDays=10
    `),
    table`
      2024-12-30  find  clue.verification  verification by 2025-01-21 (15 working days, 市场监督管理行政处罚程序规定 第十八条)
      2025-01-06  file  filed.investigation  decision by 2025-04-07 (90 days, 中华人民共和国行政处罚法 第六十条)
      2025-04-07  extend  filed.investigation  decision by 2025-05-06 (90 days + 30 days, 中华人民共和国行政处罚法 第六十条)
      2025-05-06  extend  refused: fact-missing
      2025-05-06  extend  refused: not-competent
      2025-05-06  extend  filed.investigation  decision by 2025-06-16 (90 days + 30 days + 40 days, 中华人民共和国行政处罚法 第六十条)
      2025-06-17  extend  refused: limit-run-out
    `,
  )
})

test('no history of six acts traps a case, leaves it to nobody, or brings a day forward', () => {
  // A change of shape should be noticed here.
  assert.equal(histories(procedure, under, { from: '2025-03-03' }), 16560)
})
