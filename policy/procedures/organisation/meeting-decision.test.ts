import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { meetingDecision as limits } from '#jurisdictions/limits/organisation/meeting-decision'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { meetingDecision as procedure } from '#policy/procedures/organisation/meeting-decision'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('a decision is closed by the leading group alone, after the office has signed; its clock runs until then', () => {
  assert.equal(
    timeline(`
      2026-03-13  decide  steering-officer of=990100-leadership-meeting-2026-1 item=1 dueOn=2026-06-30
      2026-06-01  report-done officer done=已印发
      2026-06-02  close   steering-officer
      2026-06-03  sign    head-of-authority
      2026-06-05  not-done steering-officer reasons=未覆盖各区
      2026-06-08  extend  officer extendDays=30
      2026-06-08  extend  steering-officer extendDays=30
      2026-07-20  report-done officer done=各区已印发
      2026-07-21  sign    head-of-authority
      2026-07-24  close   steering-officer
    `),
    table`
      2026-03-13  decide       open.acting    action by 2026-06-30 (109 days, 本系统工作程序通用规则)
      2026-06-01  report-done  open.signing   action by 2026-06-30 (109 days, 本系统工作程序通用规则)
      2026-06-02  close        refused: act-not-open
      2026-06-03  sign         open.checking  action by 2026-06-30 (109 days, 本系统工作程序通用规则)
      2026-06-05  not-done     open.acting    action by 2026-06-30 (109 days, 本系统工作程序通用规则)
      2026-06-08  extend       refused: not-competent
      2026-06-08  extend       open.acting    action by 2026-07-30 (109 days + 30 days, 本系统工作程序通用规则)
      2026-07-20  report-done  open.signing   action by 2026-07-30 (109 days + 30 days, 本系统工作程序通用规则)
      2026-07-21  sign         open.checking  action by 2026-07-30 (109 days + 30 days, 本系统工作程序通用规则)
      2026-07-24  close        closed
    `,
  )
})

test('no history traps it, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 4644)
})
