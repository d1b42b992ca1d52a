import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { planMaking as limits } from '#jurisdictions/limits/organisation/plan-making'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { planMaking as procedure } from '#policy/procedures/organisation/plan-making'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('no department, no going on; no executive meeting, no plan; two evaluations before it ends', () => {
  assert.equal(
    timeline(`
      2026-01-05  begin   officer plan=plan-2026-2030
      2026-01-12  circulate officer countersignBy=2026-01-26
      2026-01-20  close-countersigning officer
      2026-01-22  countersign market-officer opinion=同意
      2026-01-26  close-countersigning officer
      2026-01-27  issue   head-of-authority
      2026-02-02  clear   legal-reviewer
      2026-02-09  return-from-meeting steering-officer reasons=指标偏低
      2026-02-10  circulate officer countersignBy=2026-02-24
      2026-02-12  countersign finance-officer opinion=同意
      2026-02-13  close-countersigning officer
      2026-02-14  clear   legal-reviewer
      2026-02-25  approve steering-officer
      2026-03-02  issue   head-of-authority version=1 midTermOn=2028-06-30 finalOn=2031-03-31
      2028-06-20  evaluate-final officer findings=过半
      2028-06-20  evaluate-mid-term officer findings=过半
      2031-03-20  evaluate-final officer findings=完成
    `),
    table`
      2026-01-05  begin                 drafting
      2026-01-12  circulate             countersigning.asked     countersigning by 2026-01-26 (14 days, 本系统工作程序通用规则)
      2026-01-20  close-countersigning  refused: act-not-open
      2026-01-22  countersign           countersigning.answered  countersigning by 2026-01-26 (14 days, 本系统工作程序通用规则)
      2026-01-26  close-countersigning  legality
      2026-01-27  issue                 refused: act-not-open
      2026-02-02  clear                 executive
      2026-02-09  return-from-meeting   drafting
      2026-02-10  circulate             countersigning.asked     countersigning by 2026-02-24 (14 days, 本系统工作程序通用规则)
      2026-02-12  countersign           countersigning.answered  countersigning by 2026-02-24 (14 days, 本系统工作程序通用规则)
      2026-02-13  close-countersigning  legality
      2026-02-14  clear                 executive
      2026-02-25  approve               approved
      2026-03-02  issue                 issued                   mid-term by 2028-06-30 (851 days, 本系统工作程序通用规则)
      2028-06-20  evaluate-final        refused: act-not-open
      2028-06-20  evaluate-mid-term     second-half              final by 2031-03-31 (1014 days, 本系统工作程序通用规则)
      2031-03-20  evaluate-final        evaluated
    `,
  )
})

test('no history traps it, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 115)
})
