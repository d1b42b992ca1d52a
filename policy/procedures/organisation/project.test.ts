import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { project as limits } from '#jurisdictions/limits/organisation/project'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { project as procedure } from '#policy/procedures/organisation/project'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('a project runs once three levels approved it, is put right where it fails, and ends accepted', () => {
  assert.equal(
    timeline(`
      2026-01-05  propose officer
      2026-01-06  submit  officer aim=建设专利导航平台 budget=50万元
      2026-01-06  submit  officer aim=建设专利导航平台 budget=50万元 endsOn=2026-06-30
      2026-01-08  sign    head-of-authority
      2026-01-12  approve steering-officer
      2026-01-15  recommend ip-officer
      2026-01-20  approve steering-officer
      2026-04-10  find-fault ip-officer reasons=进度滞后 rectifyBy=2026-04-30
      2026-04-28  rectified officer
      2026-06-10  extend  steering-officer extendDays=31
      2026-07-20  finish  officer result=平台上线 spent=48万元
      2026-07-28  accept  ip-officer
    `),
    table`
      2026-01-05  propose     proposed
      2026-01-06  submit      refused: fact-missing
      2026-01-06  submit      signing
      2026-01-08  sign        review
      2026-01-12  approve     refused: act-not-open
      2026-01-15  recommend   decision
      2026-01-20  approve     running.work        completion by 2026-06-30 (161 days, 本系统工作程序通用规则)
      2026-04-10  find-fault  running.rectifying  completion by 2026-06-30 (161 days, 本系统工作程序通用规则); rectification by 2026-04-30 (20 days, 本系统工作程序通用规则)
      2026-04-28  rectified   running.work        completion by 2026-06-30 (161 days, 本系统工作程序通用规则)
      2026-06-10  extend      running.work        completion by 2026-07-31 (161 days + 31 days, 本系统工作程序通用规则)
      2026-07-20  finish      running.inspection  completion by 2026-07-31 (161 days + 31 days, 本系统工作程序通用规则)
      2026-07-28  accept      accepted
    `,
  )
  assert.equal(
    timeline(`
      2026-01-05  propose officer
      2026-01-06  submit  officer aim=建设专利导航平台 budget=50万元 endsOn=2026-06-30
      2026-01-08  sign    head-of-authority
      2026-01-15  recommend ip-officer
      2026-01-20  reject  steering-officer reasons=与其他项目重复
    `),
    table`
      2026-01-05  propose    proposed
      2026-01-06  submit     signing
      2026-01-08  sign       review
      2026-01-15  recommend  decision
      2026-01-20  reject     dropped
    `,
  )
})

test('no history traps it, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 20)
})
