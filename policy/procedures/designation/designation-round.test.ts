import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { designationRound as limits } from '#jurisdictions/limits/designation/designation-round'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { designationRound as procedure } from '#policy/procedures/designation/designation-round'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('a round is called, closes for applications by itself, is published and sent up after the objections', () => {
  assert.equal(
    timeline(`
      2025-09-15  prepare  officer
      2025-09-19  call     head-of-authority scheme=strong-nation-demonstration-2025 quota=1 applyBy=2025-10-17 ties=lot
      2025-09-19  call     head-of-authority scheme=strong-nation-demonstration-2025 quota=1 applyBy=2025-10-17 ties=lot seed=20251017
      2025-10-10  appoint  officer expert=e1 expertPlace=430100
      2025-10-20  publish  officer objectUntil=2025-11-14
      2025-11-07  publish  head-of-authority objectUntil=2025-11-14
      2025-11-10  send-up  head-of-authority
      2025-11-17  send-up  head-of-authority
      2026-03-02  publish-list cnipa-officer notice=国知发运函字〔2026〕25号
    `),
    table`
      2025-09-15  prepare                prepared
      2025-09-19  call                   refused: fact-missing
      2025-09-19  call                   called         application by 2025-10-17 (28 days, 本系统工作程序通用规则)
      2025-10-10  appoint                called         application by 2025-10-17 (28 days, 本系统工作程序通用规则)
      2025-10-17  (application ran out)  reviewing
      2025-10-20  publish                refused: not-competent
      2025-11-07  publish                public-notice  objection by 2025-11-14 (7 days, 本系统工作程序通用规则)
      2025-11-10  send-up                refused: act-not-open
      2025-11-14  (objection ran out)    deciding
      2025-11-17  send-up                sent-up
      2026-03-02  publish-list           listed
    `,
  )
})

test('what was published is taken back and reviewed again where an objection holds', () => {
  assert.equal(
    timeline(`
      2025-09-15  prepare  officer
      2025-09-19  call     head-of-authority scheme=strong-nation-demonstration-2025 quota=1 applyBy=2025-10-17 ties=both-out seed=1
      2025-11-07  publish  head-of-authority objectUntil=2025-11-14
      2025-11-12  take-back head-of-authority reasons=异议成立
      2025-11-20  publish  head-of-authority objectUntil=2025-11-27
    `),
    table`
      2025-09-15  prepare                prepared
      2025-09-19  call                   called         application by 2025-10-17 (28 days, 本系统工作程序通用规则)
      2025-10-17  (application ran out)  reviewing
      2025-11-07  publish                public-notice  objection by 2025-11-14 (7 days, 本系统工作程序通用规则)
      2025-11-12  take-back              reviewing
      2025-11-20  publish                public-notice  objection by 2025-11-27 (7 days, 本系统工作程序通用规则)
    `,
  )
})

test('no history traps it, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2025-09-15' }), 84)
})
