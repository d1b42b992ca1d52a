import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { proposal as limits } from '#jurisdictions/limits/organisation/proposal'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { proposal as procedure } from '#policy/procedures/organisation/proposal'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('a proposal is answered by the head, and an adopted one is not over before it is carried out', () => {
  assert.equal(
    timeline(`
      2026-03-02  receive proposer triageBy=2026-03-09 proposal=设立快速维权点
      2026-03-06  assign  officer unit=知识产权局 replyBy=2026-06-02
      2026-05-20  adopt   officer reply=采纳
      2026-05-20  extend  head-of-authority extendDays=30
      2026-06-20  adopt   head-of-authority reply=采纳 implementBy=2026-12-31
      2026-11-20  implement officer done=已设立
    `),
    table`
      2026-03-02  receive    received  triage by 2026-03-09 (7 days, 本系统工作程序通用规则)
      2026-03-06  assign     assigned  reply by 2026-06-02 (88 days, 本系统工作程序通用规则)
      2026-05-20  adopt      refused: not-competent
      2026-05-20  extend     assigned  reply by 2026-07-02 (88 days + 30 days, 本系统工作程序通用规则)
      2026-06-20  adopt      adopted   implementation by 2026-12-31 (194 days, 本系统工作程序通用规则)
      2026-11-20  implement  implemented
    `,
  )
})

test('no history traps it, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 36)
})
