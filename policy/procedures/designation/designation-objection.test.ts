import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { designationObjection as limits } from '#jurisdictions/limits/designation/designation-objection'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { designationObjection as procedure } from '#policy/procedures/designation/designation-objection'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('an objection is looked into and decided by the head, and none is taken after the period', () => {
  assert.equal(
    timeline(`
      2025-11-10  object   objector round=R1 of=A1 objectUntil=2025-11-14 grounds=数据不实 decideBy=2025-11-24
      2025-11-12  find-out officer findings=属实
      2025-11-13  uphold   officer reply=异议成立
      2025-11-13  uphold   head-of-authority reply=异议成立
    `),
    table`
      2025-11-10  object    received  decision by 2025-11-24 (14 days, 本系统工作程序通用规则)
      2025-11-12  find-out  found-out
      2025-11-13  uphold    refused: not-competent
      2025-11-13  uphold    upheld
    `,
  )
  assert.equal(
    timeline(`
      2025-11-15  object  objector round=R1 of=A1 objectUntil=2025-11-14 grounds=数据不实
    `),
    table`
      2025-11-15  object  refused: objection-late
    `,
  )
})

test('no history traps it, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2025-11-10' }), 10)
})
