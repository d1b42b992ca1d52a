import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { practice as limits } from '#jurisdictions/limits/organisation/practice'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { practice as procedure } from '#policy/procedures/organisation/practice'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('what worked is told with its cost, published after review, and every copy is recorded with what came of it', () => {
  assert.equal(
    timeline(`
      2026-03-02  nominate officer
      2026-03-03  submit  officer problem=维权周期长 context=产业园 method=设快维窗口 cost=20万元
      2026-03-03  submit  officer problem=维权周期长 context=产业园 method=设快维窗口 cost=20万元 result=缩短一半
      2026-03-05  sign    head-of-authority
      2026-03-20  publish ip-officer
      2026-05-06  adopt   ip-officer adopter=示例甲市
      2026-11-02  tell-outcome adopter adopter=示例甲市 outcome=缩短三分之一
    `),
    table`
      2026-03-02  nominate      nominated
      2026-03-03  submit        refused: fact-missing
      2026-03-03  submit        signing
      2026-03-05  sign          review
      2026-03-20  publish       published
      2026-05-06  adopt         published
      2026-11-02  tell-outcome  published
    `,
  )
})

test('no history traps it, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 244)
})
