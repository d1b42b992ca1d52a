import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { annualPlan as limits } from '#jurisdictions/limits/organisation/annual-plan'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { annualPlan as procedure } from '#policy/procedures/organisation/annual-plan'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('a year’s plan is carried out only after three levels have taken it', () => {
  assert.equal(
    timeline(`
      2026-01-05  begin   officer year=2026 approvedBy=2026-02-28 reviewOn=2027-01-31
      2026-01-20  approve steering-officer
      2026-01-20  submit  officer
      2026-01-21  sign    head-of-authority
      2026-01-26  return  ip-officer reasons=缺少责任人
      2026-01-30  submit  officer
      2026-02-02  sign    head-of-authority
      2026-02-04  accept  ip-officer
      2026-02-10  review  officer findings=完成
      2026-02-10  approve steering-officer
      2026-12-28  review  officer findings=完成
    `),
    table`
      2026-01-05  begin    preparing.draft    approval by 2026-02-28 (54 days, 本系统工作程序通用规则)
      2026-01-20  approve  refused: act-not-open
      2026-01-20  submit   preparing.signing  approval by 2026-02-28 (54 days, 本系统工作程序通用规则)
      2026-01-21  sign     preparing.city     approval by 2026-02-28 (54 days, 本系统工作程序通用规则)
      2026-01-26  return   preparing.draft    approval by 2026-02-28 (54 days, 本系统工作程序通用规则)
      2026-01-30  submit   preparing.signing  approval by 2026-02-28 (54 days, 本系统工作程序通用规则)
      2026-02-02  sign     preparing.city     approval by 2026-02-28 (54 days, 本系统工作程序通用规则)
      2026-02-04  accept   preparing.group    approval by 2026-02-28 (54 days, 本系统工作程序通用规则)
      2026-02-10  review   refused: act-not-open
      2026-02-10  approve  executing          review by 2027-01-31 (355 days, 本系统工作程序通用规则)
      2026-12-28  review   reviewed
    `,
  )
})

test('no history traps it, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 19)
})
