import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { ecommerceNotice as limits } from '#jurisdictions/limits/self-discipline/ecommerce-notice'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { ecommerceNotice as procedure } from '#policy/procedures/self-discipline/ecommerce-notice'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('fifteen days from the arrival of the declaration end after the October holiday; then the measures end', () => {
  assert.equal(
    timeline(`
      2025-09-15  notify    right-holder
      2025-09-16  act       platform-officer evidence=比对图
      2025-09-20  declare   respondent counterEvidence=授权书
      2025-09-22  forward   platform-officer
      2025-10-10  react     right-holder remedy=suit
      2025-10-10  restore   platform-officer
    `),
    table`
      2025-09-15  notify              notified
      2025-09-16  act                 measured
      2025-09-20  declare             declared
      2025-09-22  forward             waiting  reaction by 2025-10-09 (15 days, 中华人民共和国电子商务法 第四十三条)
      2025-10-09  (reaction ran out)  restoring
      2025-10-10  react               refused: act-not-open
      2025-10-10  restore             restored
    `,
  )
})

test('a notice without evidence moves nothing; the right holder who says in time that a complaint is made keeps the measures', () => {
  assert.equal(
    timeline(`
      2026-06-01  notify    right-holder
      2026-06-02  act       platform-officer
      2026-06-02  act       platform-officer evidence=比对图
      2026-06-04  declare   respondent counterEvidence=授权书
      2026-06-05  forward   platform-officer
      2026-06-22  react     right-holder remedy=complaint
    `),
    table`
      2026-06-01  notify   notified
      2026-06-02  act      refused: fact-missing
      2026-06-02  act      measured
      2026-06-04  declare  declared
      2026-06-05  forward  waiting  reaction by 2026-06-22 (15 days, 中华人民共和国电子商务法 第四十三条)
      2026-06-22  react    kept
    `,
  )
})

test('no history traps a case, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 15)
})
