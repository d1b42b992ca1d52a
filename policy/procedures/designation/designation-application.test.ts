import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { designationApplication as limits } from '#jurisdictions/limits/designation/designation-application'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { designationApplication as procedure } from '#policy/procedures/designation/designation-application'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

const SELF = 'selfGovernance=80 selfEnvironment=75 selfContribution=82 selfExchange=70 strengths=见附件'

test('from the call to the title, with a return, a suspension and a condition, and the title revoked', () => {
  assert.equal(
    timeline(`
      2025-09-22  begin    officer round=R1 applyBy=2025-10-17
      2025-09-25  submit   head-of-authority
      2025-09-26  assess   officer ${SELF}
      2025-10-09  submit   head-of-authority
      2025-10-13  return   province-officer reasons=缺证据 mendBy=2025-10-20
      2025-10-20  mend     officer mended=补证据
      2025-10-21  give-to-experts province-officer
      2025-10-28  score    expert expert=e1 governance=81 environment=70 contribution=79 exchange=66
      2025-11-05  recommend province-officer
      2026-03-02  list     cnipa-officer notice=国知发运函字〔2026〕25号
      2026-03-20  file-plan officer creationPlan=方案
      2026-03-30  approve-plan province-officer reportBy=2027-01-31
      2026-07-01  suspend  province-officer veto=abnormal-filings reasons=核查
      2026-08-01  resume   cnipa-officer reasons=已整改 reportBy=2027-01-31
      2027-01-20  report-year officer yearReport=年报 reportBy=2028-01-31
      2027-05-10  call-acceptance cnipa-officer acceptBy=2027-08-31
      2027-06-10  pass-on-condition cnipa-officer reasons=两项未达 rectifyBy=2027-07-31
      2027-07-20  rectify  officer rectified=已达
      2027-08-02  pass     cnipa-officer objectUntil=2027-08-16
      2027-08-10  designate cnipa-officer notice=认定文 evaluateBy=2028-08-31
      2027-08-18  designate cnipa-officer notice=认定文 evaluateBy=2028-08-31
      2028-08-20  evaluate cnipa-officer effect=好 evaluateBy=2029-08-31
      2029-08-20  revoke   cnipa-officer reasons=数据造假
    `),
    table`
      2025-09-22  begin                preparing.self-assessing  application by 2025-10-17 (25 days, 本系统工作程序通用规则)
      2025-09-25  submit               refused: act-not-open
      2025-09-26  assess               preparing.drafted         application by 2025-10-17 (25 days, 本系统工作程序通用规则)
      2025-10-09  submit               submitted
      2025-10-13  return               returned                  mending by 2025-10-20 (7 days, 本系统工作程序通用规则)
      2025-10-20  mend                 submitted
      2025-10-21  give-to-experts      scoring
      2025-10-28  score                scoring
      2025-11-05  recommend            recommended
      2026-03-02  list                 creation.planning
      2026-03-20  file-plan            creation.plan-review
      2026-03-30  approve-plan         creation.running          year-report by 2027-01-31 (307 days, 本系统工作程序通用规则)
      2026-07-01  suspend              suspended
      2026-08-01  resume               creation.running          year-report by 2027-01-31 (183 days, 本系统工作程序通用规则)
      2027-01-20  report-year          creation.running          year-report by 2028-01-31 (376 days, 本系统工作程序通用规则)
      2027-05-10  call-acceptance      acceptance.review         acceptance by 2027-08-31 (113 days, 本系统工作程序通用规则)
      2027-06-10  pass-on-condition    acceptance.rectifying     rectification by 2027-07-31 (51 days, 本系统工作程序通用规则)
      2027-07-20  rectify              acceptance.review         acceptance by 2027-08-31 (42 days, 本系统工作程序通用规则)
      2027-08-02  pass                 notice                    objection by 2027-08-16 (14 days, 本系统工作程序通用规则)
      2027-08-10  designate            refused: act-not-open
      2027-08-16  (objection ran out)  deciding
      2027-08-18  designate            designated                evaluation by 2028-08-31 (379 days, 本系统工作程序通用规则)
      2028-08-20  evaluate             designated                evaluation by 2029-08-31 (376 days, 本系统工作程序通用规则)
      2029-08-20  revoke               revoked
    `,
  )
})

test('after the cut-off day nothing is handed in, nothing begun, and nothing without a self-assessment', () => {
  assert.equal(
    timeline(`
      2025-09-22  begin    officer round=R1 applyBy=2025-10-17
      2025-09-24  assess   officer selfGovernance=80 strengths=见附件
      2025-09-26  assess   officer ${SELF}
      2025-10-18  submit   head-of-authority
    `),
    table`
      2025-09-22  begin                  preparing.self-assessing  application by 2025-10-17 (25 days, 本系统工作程序通用规则)
      2025-09-24  assess                 refused: fact-missing
      2025-09-26  assess                 preparing.drafted         application by 2025-10-17 (25 days, 本系统工作程序通用规则)
      2025-10-17  (application ran out)  missed
      2025-10-18  submit                 refused: application-late
    `,
  )
  assert.equal(
    timeline(`
      2025-10-20  begin  officer round=R1 applyBy=2025-10-17
    `),
    table`
      2025-10-20  begin  refused: application-late
    `,
  )
})

test('a city withdraws, and a title is given up', () => {
  assert.equal(
    timeline(`
      2025-09-22  begin    officer round=R1 applyBy=2025-10-17
      2025-09-26  assess   officer ${SELF}
      2025-09-27  withdraw officer reasons=条件尚不成熟
      2025-09-28  withdraw head-of-authority reasons=条件尚不成熟
    `),
    table`
      2025-09-22  begin     preparing.self-assessing  application by 2025-10-17 (25 days, 本系统工作程序通用规则)
      2025-09-26  assess    preparing.drafted         application by 2025-10-17 (25 days, 本系统工作程序通用规则)
      2025-09-27  withdraw  refused: not-competent
      2025-09-28  withdraw  withdrawn
    `,
  )
})

test('an upheld objection sets a recommendation aside, and who waited in reserve follows', () => {
  const begun = `
      2025-09-22  begin    officer round=R1 applyBy=2025-10-17
      2025-09-26  assess   officer ${SELF}
      2025-10-09  submit   head-of-authority
      2025-10-21  give-to-experts province-officer`
  const states = (script: string) =>
    timeline(`${begun}${script}`)
      .trim()
      .split('\n')
      .slice(4)
      .map(line => line.trim().split(/ {2,}/).slice(1))
  assert.deepEqual(
    states(`
      2025-11-05  recommend province-officer
      2025-11-20  set-aside officer setAsideFor=数据不实
      2025-11-20  set-aside province-officer
      2025-11-20  set-aside province-officer setAsideFor=数据不实
      2025-11-21  recommend province-officer
    `),
    [
      ['recommend', 'recommended'],
      ['set-aside', 'refused: not-competent'],
      ['set-aside', 'refused: fact-missing'],
      ['set-aside', 'set-aside'],
      ['recommend', 'refused: act-not-open'],
    ],
  )
  assert.deepEqual(
    states(`
      2025-11-05  hold-in-reserve province-officer
      2025-11-21  recommend province-officer
    `),
    [
      ['hold-in-reserve', 'reserve'],
      ['recommend', 'recommended'],
    ],
  )
})

test('no history traps it, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2025-09-22', facts: { applyBy: '2025-10-17' } }), 50)
})
