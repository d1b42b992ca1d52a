import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { escalation as limits } from '#jurisdictions/limits/organisation/escalation'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { escalation as procedure } from '#policy/procedures/organisation/escalation'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('no rung is taken before the one below has run out, and none is left out', () => {
  assert.equal(
    timeline(`
      2026-04-01  remind  ip-officer about=一季度报告 remindedUntil=2026-04-08
      2026-04-07  warn    ip-officer warnedUntil=2026-04-20
      2026-04-09  warn    ip-officer warnedUntil=2026-04-20
      2026-04-10  interview steering-officer record=约谈 interviewedUntil=2026-04-30
      2026-04-22  interview steering-officer record=约谈 interviewedUntil=2026-04-30
      2026-05-06  report-upward steering-officer
    `),
    table`
      2026-04-01  remind               reminder   reminder by 2026-04-08 (7 days, 本系统工作程序通用规则)
      2026-04-07  warn                 refused: act-not-open
      2026-04-08  (reminder ran out)   reminder-over
      2026-04-09  warn                 warning    warning by 2026-04-20 (11 days, 本系统工作程序通用规则)
      2026-04-10  interview            refused: act-not-open
      2026-04-20  (warning ran out)    warning-over
      2026-04-22  interview            interview  interview by 2026-04-30 (8 days, 本系统工作程序通用规则)
      2026-04-30  (interview ran out)  interview-over
      2026-05-06  report-upward        reported
    `,
  )
  assert.equal(
    timeline(`
      2026-04-01  remind  ip-officer about=一季度报告 remindedUntil=2026-04-08
      2026-04-08  answer  officer answer=已报送
      2026-04-09  settle  ip-officer
    `),
    table`
      2026-04-01  remind  reminder  reminder by 2026-04-08 (7 days, 本系统工作程序通用规则)
      2026-04-08  answer  answered
      2026-04-09  settle  settled
    `,
  )
})

test('no history traps it, or brings a day forward', () => {
  assert.equal(
    histories(procedure, under, { from: '2026-03-02', facts: { remindedUntil: '2026-03-20' } }),
    28,
  )
})
