import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { leadershipMeeting as limits } from '#jurisdictions/limits/organisation/leadership-meeting'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { leadershipMeeting as procedure } from '#policy/procedures/organisation/leadership-meeting'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('decisions count once the minutes are signed; what was called may be cancelled until it is held', () => {
  assert.equal(
    timeline(`
      2026-03-02  call    officer session=2026-1
      2026-03-03  hold    officer heldOn=2026-03-10 attended=市场监管局
      2026-03-03  invite  officer agenda=年度计划
      2026-03-10  hold    officer heldOn=2026-03-10 attended=市场监管局 minutesBy=2026-03-17
      2026-03-12  issue   head-of-authority
      2026-03-12  draft-minutes officer decisions=三项
      2026-03-13  issue   officer
      2026-03-13  issue   head-of-authority
      2026-12-01  close   officer
    `),
    table`
      2026-03-02  call           called
      2026-03-03  hold           refused: act-not-open
      2026-03-03  invite         invited
      2026-03-10  hold           held.drafting  minutes by 2026-03-17 (7 days, 本系统工作程序通用规则)
      2026-03-12  issue          refused: act-not-open
      2026-03-12  draft-minutes  held.signing   minutes by 2026-03-17 (7 days, 本系统工作程序通用规则)
      2026-03-13  issue          refused: not-competent
      2026-03-13  issue          issued
      2026-12-01  close          closed
    `,
  )
})

test('no history traps it, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 33)
})
