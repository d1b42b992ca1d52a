import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { supervisionRound as limits } from '#jurisdictions/limits/organisation/supervision-round'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { supervisionRound as procedure } from '#policy/procedures/organisation/supervision-round'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('a sample is drawn by a stated seed before anybody is visited, and the head hands the findings out', () => {
  assert.equal(
    timeline(`
      2026-04-01  announce officer
      2026-04-02  notify  officer scope=执法数据 population=甲;乙;丙 selfCheckBy=2026-04-15
      2026-04-10  list-findings officer findings=无
      2026-04-16  draw    officer seed=86 size=2
      2026-04-16  draw    officer seed=86 size=2 sample=甲;丙 visitsBy=2026-05-15
      2026-05-10  list-findings officer findings=两项
      2026-05-11  issue   officer
      2026-05-11  issue   head-of-authority
      2026-07-01  close   head-of-authority
    `),
    table`
      2026-04-01  announce       announced
      2026-04-02  notify         self-check  self-check by 2026-04-15 (13 days, 本系统工作程序通用规则)
      2026-04-10  list-findings  refused: act-not-open
      2026-04-16  draw           refused: fact-missing
      2026-04-16  draw           visits      visits by 2026-05-15 (29 days, 本系统工作程序通用规则)
      2026-05-10  list-findings  signing
      2026-05-11  issue          refused: not-competent
      2026-05-11  issue          rectifying
      2026-07-01  close          closed
    `,
  )
})

test('no history traps it, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 9)
})
