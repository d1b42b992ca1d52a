import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { complaint as limits } from '#jurisdictions/limits/social-supervision/complaint'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { complaint as procedure } from '#policy/procedures/social-supervision/complaint'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('testing is left out of the 45 working days, which then end mediation by themselves; 7 more to tell both', () => {
  assert.equal(
    timeline(`
      2025-01-24  complain  complainant
      2025-02-10  accept    officer
      2025-02-20  test      complainant
      2025-03-06  report    officer
      2025-05-12  notify    officer
    `),
    table`
      2025-01-24  complain             received            triage by 2025-02-10 (7 working days, 市场监督管理投诉举报处理暂行办法 第十四条)
      2025-02-10  accept               accepted.mediation  mediation by 2025-04-15 (45 working days, 市场监督管理投诉举报处理暂行办法 第二十一条)
      2025-02-20  test                 accepted.testing    clock stopped
      2025-03-06  report               accepted.mediation  mediation by 2025-04-28 (45 working days, 市场监督管理投诉举报处理暂行办法 第二十一条)
      2025-04-28  (mediation ran out)  terminated          notice by 2025-05-12 (7 working days, 市场监督管理投诉举报处理暂行办法 第二十一条)
      2025-05-12  notify               told
    `,
  )
})

test('the holiday of spring and its working Saturdays; only the officer refuses, and with a ground', () => {
  assert.equal(
    timeline(`
      2026-02-12  complain  complainant
      2026-02-24  refuse    respondent
      2026-02-24  refuse    officer
      2026-02-24  accept    officer
      2026-03-10  challenge respondent
      2026-03-12  rule      head-of-authority
      2026-03-20  decline   respondent
      2026-03-31  notify    officer
    `),
    table`
      2026-02-12  complain   received            triage by 2026-02-28 (7 working days, 市场监督管理投诉举报处理暂行办法 第十四条)
      2026-02-24  refuse     refused: not-competent
      2026-02-24  refuse     refused: fact-missing
      2026-02-24  accept     accepted.mediation  mediation by 2026-04-28 (45 working days, 市场监督管理投诉举报处理暂行办法 第二十一条)
      2026-03-10  challenge  accepted.recusal    mediation by 2026-04-28 (45 working days, 市场监督管理投诉举报处理暂行办法 第二十一条)
      2026-03-12  rule       accepted.mediation  mediation by 2026-04-28 (45 working days, 市场监督管理投诉举报处理暂行办法 第二十一条)
      2026-03-20  decline    terminated          notice by 2026-03-31 (7 working days, 市场监督管理投诉举报处理暂行办法 第二十一条)
      2026-03-31  notify     told
    `,
  )
})

test('no history traps a case, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 592)
})
