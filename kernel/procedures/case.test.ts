import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { adjudication, adjudicationLimits } from '#kernel/fixtures/adjudication'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'

const under = { calendar, limits: [adjudicationLimits] }
const timeline = (script: string) => play(adjudication, under, script)

test('the clock stops while validity is contested, and keeps the days already run', () => {
  assert.equal(
    timeline(`
      2026-04-27  request  claimant
      2026-05-06  accept   officer
      2026-06-10  suspend  officer
      2026-07-10  resume   officer
      2026-09-04  uphold   officer   infringes=true
      2026-09-18  serve    officer
    `),
    table`
      2026-04-27  request  requested               acceptance by 2026-05-07 (5 working days, 虚拟办法 20)
      2026-05-06  accept   examination.inquiry     decision by 2026-08-06 (3 months, 虚拟办法 37)
      2026-06-10  suspend  examination.suspension  clock stopped
      2026-07-10  resume   examination.inquiry     decision by 2026-09-07 (3 months, 虚拟办法 37)
      2026-09-04  uphold   decided                 publication by 2026-10-09 (20 working days, 虚拟办法 83)
      2026-09-18  serve    served                  publication by 2026-10-09 (20 working days, 虚拟办法 83); action by 2026-10-08 (15 days, 虚拟细则 65)
    `,
  )
})

test('an extension belongs to the office the law names, and runs out', () => {
  assert.equal(
    timeline(`
      2026-04-27  request  claimant
      2026-05-06  accept   officer
      2026-08-03  extend   officer
      2026-08-03  extend   chief
      2026-08-31  extend   chief
      2026-08-31  extend   superior
      2026-10-30  extend   superior
      2026-11-02  appeal   respondent
      2026-10-30  dismiss  officer
      2026-10-30  dismiss  officer  ground=无
      2026-11-05  serve    officer
      2026-11-20
      2026-11-23  sue      respondent
    `),
    table`
      2026-04-27  request           requested            acceptance by 2026-05-07 (5 working days, 虚拟办法 20)
      2026-05-06  accept            examination.inquiry  decision by 2026-08-06 (3 months, 虚拟办法 37)
      2026-08-03  extend            refused: not-competent
      2026-08-03  extend            examination.inquiry  decision by 2026-09-07 (3 months + 1 month, 虚拟办法 37)
      2026-08-31  extend            refused: not-competent
      2026-08-31  extend            examination.inquiry  decision by 2026-11-06 (3 months + 1 month + 2 months, 虚拟办法 37)
      2026-10-30  extend            refused: no-extension-left
      2026-11-02  appeal            refused: act-not-open
      2026-10-30  dismiss           refused: fact-missing
      2026-10-30  dismiss           decided
      2026-11-05  serve             served               action by 2026-11-20 (15 days, 虚拟细则 65)
      2026-11-20  …                 served               action by 2026-11-20 (15 days, 虚拟细则 65)
      2026-11-20  (action ran out)  effective
      2026-11-23  sue               refused: act-not-open
    `,
  )
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(adjudication, under, { from: '2026-04-27' }), 204)
})
