import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { supervisionFinding as limits } from '#jurisdictions/limits/organisation/supervision-finding'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { supervisionFinding as procedure } from '#policy/procedures/organisation/supervision-finding'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('what was found is closed after it was checked again, and not by whom it concerns', () => {
  assert.equal(
    timeline(`
      2026-05-11  find    ip-officer of=990100-supervision-round-2026-1 item=1 finding=台账缺失 rectifyBy=2026-06-10
      2026-06-05  report  officer done=已补齐
      2026-06-05  close   ip-officer
      2026-06-08  sign    head-of-authority
      2026-06-10  close   officer
      2026-06-12  not-right ip-officer reasons=缺附件
    `),
    table`
      2026-05-11  find       open.rectifying  rectification by 2026-06-10 (30 days, 本系统工作程序通用规则)
      2026-06-05  report     open.signing     rectification by 2026-06-10 (30 days, 本系统工作程序通用规则)
      2026-06-05  close      refused: act-not-open
      2026-06-08  sign       open.re-check    rectification by 2026-06-10 (30 days, 本系统工作程序通用规则)
      2026-06-10  close      refused: not-competent
      2026-06-12  not-right  open.rectifying  rectification by 2026-06-10 (30 days, 本系统工作程序通用规则)
    `,
  )
})

test('no history traps it, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 372)
})
