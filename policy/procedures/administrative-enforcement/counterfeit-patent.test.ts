import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { counterfeitPatent as limits } from '#jurisdictions/limits/administrative-enforcement/counterfeit-patent'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { counterfeitPatent as procedure } from '#policy/procedures/administrative-enforcement/counterfeit-patent'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

// 5 working days from Friday 25 April 2025: 27 April is worked, 1 to 5 May are off, so 6 May; 10 end on
// the 13th. 90 days from 12 May end on Sunday 10 August, so on the 11th; a stay of 14 days moves them to
// the 24th, a Sunday, so to the 25th. 20 working days from 14 July end on 11 August.
test('a report is filed within ten working days, and no case is closed before it is published', () => {
  assert.equal(
    timeline(`
      2025-04-25  find         officer
      2025-04-25  note-report  officer
      2025-05-12  file         head-of-authority
      2025-05-26  suspend      head-of-authority  reasons=专利权属争议
      2025-06-09  resume       officer
      2025-07-07  conclude     officer
      2025-07-08  notify       officer
      2025-07-09  waive        party
      2025-07-10  pass         legal-reviewer
      2025-07-14  penalise     head-of-authority
      2025-07-16  serve        officer
      2025-07-25  pay          party
      2025-07-28  close        officer
      2025-07-28  publish      officer            publishedOn=2025-07-28
      2025-07-29  close        officer
    `),
    table`
      2025-04-25  find         found                filing by 2025-05-06 (5 working days, 专利行政执法办法 第二十八条)
      2025-04-25  note-report  reported             report-filing by 2025-05-13 (10 working days, 专利行政执法办法 第二十八条)
      2025-05-12  file         filed.investigation  decision by 2025-08-11 (90 days, 中华人民共和国行政处罚法 第六十条)
      2025-05-26  suspend      filed.stayed         clock stopped
      2025-06-09  resume       filed.investigation  decision by 2025-08-25 (90 days, 中华人民共和国行政处罚法 第六十条)
      2025-07-07  conclude     filed.concluded      decision by 2025-08-25 (90 days, 中华人民共和国行政处罚法 第六十条)
      2025-07-08  notify       filed.notified       decision by 2025-08-25 (90 days, 中华人民共和国行政处罚法 第六十条);
            statement by 2025-07-15 (5 working days, 市场监督管理行政处罚程序规定)
      2025-07-09  waive        filed.review         decision by 2025-08-25 (90 days, 中华人民共和国行政处罚法 第六十条);
            review by 2025-07-23 (10 working days, 市场监督管理行政处罚程序规定)
      2025-07-10  pass         filed.decision       decision by 2025-08-25 (90 days, 中华人民共和国行政处罚法 第六十条)
      2025-07-14  penalise     decided.to-serve     service by 2025-07-23 (7 days, 中华人民共和国行政处罚法 第六十一条);
            publication by 2025-08-11 (20 working days, 市场监督管理行政处罚信息公示规定 第九条)
      2025-07-16  serve        decided.served       publication by 2025-08-11 (20 working days, 市场监督管理行政处罚信息公示规定 第九条);
            payment by 2025-07-31 (15 days, 中华人民共和国行政处罚法 第六十七条);
            remedies by 2026-01-16 (6 months, 中华人民共和国行政诉讼法 第四十六条)
      2025-07-25  pay          decided.performed    publication by 2025-08-11 (20 working days, 市场监督管理行政处罚信息公示规定 第九条);
            remedies by 2026-01-16 (6 months, 中华人民共和国行政诉讼法 第四十六条)
      2025-07-28  close        refused: guard-not-met
      2025-07-28  publish      decided.performed    remedies by 2026-01-16 (6 months, 中华人民共和国行政诉讼法 第四十六条)
      2025-07-29  close        closed
    `,
  )
})

// 5 working days from Friday 18 September 2026: Sunday 20 September is worked, so 24 September.
test('what the office found itself is decided on within five working days, by its head', () => {
  assert.equal(
    timeline(`
      2026-09-18  find      officer
      2026-09-24  not-file  officer
      2026-09-24  not-file  head-of-authority  reasons=专利权终止前标注
    `),
    table`
      2026-09-18  find      found  filing by 2026-09-24 (5 working days, 专利行政执法办法 第二十八条)
      2026-09-24  not-file  refused: not-competent
      2026-09-24  not-file  not-filed
    `,
  )
})

test('no history of six acts traps a case, leaves it to nobody, or brings a day forward', () => {
  // A change of shape should be noticed here.
  assert.equal(histories(procedure, under, { from: '2025-03-03' }), 5415)
})
