import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { report as limits } from '#jurisdictions/limits/social-supervision/report'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { report as procedure } from '#policy/procedures/social-supervision/report'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('the head lengthens verification once; the reporter is told within 5 working days, holidays aside', () => {
  assert.equal(
    timeline(`
      2026-04-30  report    reporter realName=true
      2026-05-20  extend    officer
      2026-05-20  extend    head-of-authority
      2026-05-25  extend    head-of-authority
      2026-06-15  file      officer
      2026-06-23  notify    officer
    `),
    table`
      2026-04-30  report  received.verification  verification by 2026-05-25 (15 working days, 市场监督管理投诉举报处理暂行办法 第二十三条)
      2026-05-20  extend  refused: not-competent
      2026-05-20  extend  received.verification  verification by 2026-06-15 (15 working days + 15 working days, 市场监督管理投诉举报处理暂行办法 第二十三条)
      2026-05-25  extend  refused: no-extension-left
      2026-06-15  file    filed                  notice by 2026-06-23 (5 working days, 市场监督管理投诉举报处理暂行办法 第三十一条)
      2026-06-23  notify  filed-and-told
    `,
  )
})

test('a dispute on competence runs out after 7 working days; nobody can be told of an anonymous report', () => {
  assert.equal(
    timeline(`
      2024-09-23  report    reporter realName=false
      2024-09-25  dispute   officer
      2024-10-15  designate higher-authority
      2024-10-16  drop      officer reasons=无违法事实
      2024-10-16  skip      officer
    `),
    table`
      2024-09-23  report                  received.verification  verification by 2024-10-17 (15 working days, 市场监督管理投诉举报处理暂行办法 第二十三条)
      2024-09-25  dispute                 received.dispute       verification by 2024-10-17 (15 working days, 市场监督管理投诉举报处理暂行办法 第二十三条);
        jurisdiction by 2024-10-10 (7 working days, 市场监督管理投诉举报处理暂行办法 第三十条)
      2024-10-10  (jurisdiction ran out)  received.designation   verification by 2024-10-17 (15 working days, 市场监督管理投诉举报处理暂行办法 第二十三条)
      2024-10-15  designate               received.verification  verification by 2024-10-17 (15 working days, 市场监督管理投诉举报处理暂行办法 第二十三条)
      2024-10-16  drop                    dropped                notice by 2024-10-23 (5 working days, 市场监督管理投诉举报处理暂行办法 第三十一条)
      2024-10-16  skip                    dropped-and-told
    `,
  )
})

test('no history traps a case, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 218)
})
