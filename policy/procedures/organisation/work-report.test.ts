import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { workReport as limits } from '#jurisdictions/limits/organisation/work-report'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { workReport as procedure } from '#policy/procedures/organisation/work-report'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)
const expected =
  'expect ip-officer schedule=quarterly-progress period=2026-Q1 dueOn=2026-04-15 closesOn=2026-05-10'

test('a report goes up level by level, comes back, and goes through every level again before it is locked', () => {
  assert.equal(
    timeline(`
      2026-04-01  ${expected} cityReviewDays=10
      2026-04-08  draft   officer
      2026-04-14  submit  officer summary=一季度
      2026-04-14  accept  ip-officer
      2026-04-15  sign    head-of-authority
      2026-04-16  lock    steering-officer
      2026-04-20  return  ip-officer
      2026-04-20  return  ip-officer reasons=缺少案件数 correctBy=2026-04-27
      2026-04-24  hand-in-again  officer
      2026-04-27  sign-again  head-of-authority
      2026-04-28  accept  ip-officer
      2026-04-30  lock    ip-officer
      2026-04-30  lock    steering-officer
      2026-05-06  hand-in-again officer
    `),
    table`
      2026-04-01  expect         preparing.expected      submission by 2026-04-15 (14 days, 本系统工作程序通用规则); closing by 2026-05-10 (39 days, 本系统工作程序通用规则)
      2026-04-08  draft          preparing.drafted       submission by 2026-04-15 (14 days, 本系统工作程序通用规则); closing by 2026-05-10 (39 days, 本系统工作程序通用规则)
      2026-04-14  submit         preparing.signing       submission by 2026-04-15 (14 days, 本系统工作程序通用规则); closing by 2026-05-10 (39 days, 本系统工作程序通用规则)
      2026-04-14  accept         refused: act-not-open
      2026-04-15  sign           submitted               city-review by 2026-04-25 (10 days, 本系统工作程序通用规则)
      2026-04-16  lock           refused: act-not-open
      2026-04-20  return         refused: fact-missing
      2026-04-20  return         returned.correcting     correction by 2026-04-27 (7 days, 本系统工作程序通用规则)
      2026-04-24  hand-in-again  returned.signing-again  correction by 2026-04-27 (7 days, 本系统工作程序通用规则)
      2026-04-27  sign-again     submitted               city-review by 2026-05-07 (10 days, 本系统工作程序通用规则)
      2026-04-28  accept         accepted
      2026-04-30  lock           refused: not-competent
      2026-04-30  lock           locked
      2026-05-06  hand-in-again  refused: act-not-open
    `,
  )
})

test('nobody is asked for a closed period, and what comes after it is told so', () => {
  assert.equal(
    timeline(`
      2026-04-01  ${expected}
      2026-04-16  remind  ip-officer
      2026-05-10  submit  officer summary=一季度
      2026-05-11  sign    head-of-authority
    `),
    table`
      2026-04-01  expect             preparing.expected  submission by 2026-04-15 (14 days, 本系统工作程序通用规则); closing by 2026-05-10 (39 days, 本系统工作程序通用规则)
      2026-04-16  remind             preparing.expected  submission by 2026-04-15 (14 days, 本系统工作程序通用规则); closing by 2026-05-10 (39 days, 本系统工作程序通用规则)
      2026-05-10  submit             preparing.signing   submission by 2026-04-15 (14 days, 本系统工作程序通用规则); closing by 2026-05-10 (39 days, 本系统工作程序通用规则)
      2026-05-10  (closing ran out)  missed
      2026-05-11  sign               refused: period-closed
    `,
  )
  assert.equal(timeline(`2026-05-11  ${expected}`), '2026-05-11  expect  refused: period-closed')
})

test('no history traps a report, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-04-01' }), 2348)
})
