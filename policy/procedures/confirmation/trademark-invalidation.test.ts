import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { trademarkInvalidation as limits } from '#jurisdictions/limits/confirmation/trademark-invalidation'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { trademarkInvalidation as procedure } from '#policy/procedures/confirmation/trademark-invalidation'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('relative grounds: twelve months from receipt, six more by the superior office, and the stay left out', () => {
  assert.equal(
    timeline(`
      2024-10-08  request            claimant
      2024-11-04  accept-relative    cnipa-examiner  withinFiveYears=否
      2024-11-04  accept-relative    cnipa-examiner  withinFiveYears=是
      2024-11-18  copy               cnipa-examiner
      2024-12-18  answer             right-holder
      2025-01-08  supplement         claimant
      2025-03-17  supplement-answer  right-holder
      2025-04-01  suspend            cnipa-examiner
      2025-09-01  resume             cnipa-examiner
      2025-11-03  fix-hearing        cnipa-examiner  hearingOn=2025-12-10
      2025-11-18  notify-hearing     cnipa-examiner
      2026-03-02  extend-relative    higher-authority
      2026-06-23  invalidate         cnipa-examiner
      2026-07-23  announce           cnipa-examiner
      2026-07-24  announce           cnipa-examiner
    `),
    table`
      2024-10-08  request            pending.received   absolute-decision by 2025-07-08 (9 months, 中华人民共和国商标法 第四十四条);
                                                        relative-decision by 2025-10-09 (12 months, 中华人民共和国商标法 第四十五条);
                                                        claimant-evidence by 2025-01-08 (3 months, 中华人民共和国商标法实施条例 第五十九条)
      2024-11-04  accept-relative    refused: guard-not-met
      2024-11-04  accept-relative    pending.accepted   relative-decision by 2025-10-09 (12 months, 中华人民共和国商标法 第四十五条);
                                                        claimant-evidence by 2025-01-08 (3 months, 中华人民共和国商标法实施条例 第五十九条)
      2024-11-18  copy               pending.answering  relative-decision by 2025-10-09 (12 months, 中华人民共和国商标法 第四十五条);
                                                        claimant-evidence by 2025-01-08 (3 months, 中华人民共和国商标法实施条例 第五十九条);
                                                        answer by 2024-12-18 (30 days, 中华人民共和国商标法实施条例 第五十八条)
      2024-12-18  answer             pending.examining  relative-decision by 2025-10-09 (12 months, 中华人民共和国商标法 第四十五条);
                                                        claimant-evidence by 2025-01-08 (3 months, 中华人民共和国商标法实施条例 第五十九条);
                                                        holder-evidence by 2025-03-18 (3 months, 中华人民共和国商标法实施条例 第五十九条)
      2025-01-08  supplement         pending.examining  relative-decision by 2025-10-09 (12 months, 中华人民共和国商标法 第四十五条);
                                                        holder-evidence by 2025-03-18 (3 months, 中华人民共和国商标法实施条例 第五十九条)
      2025-03-17  supplement-answer  pending.examining  relative-decision by 2025-10-09 (12 months, 中华人民共和国商标法 第四十五条)
      2025-04-01  suspend            pending.suspended  clock stopped
      2025-09-01  resume             pending.examining  relative-decision by 2026-03-10 (12 months, 中华人民共和国商标法 第四十五条)
      2025-11-03  fix-hearing        pending.examining  relative-decision by 2026-03-10 (12 months, 中华人民共和国商标法 第四十五条);
                                                        hearing-notice by 2025-11-25 (15 days, 中华人民共和国商标法实施条例 第六十条)
      2025-11-18  notify-hearing     pending.examining  relative-decision by 2026-03-10 (12 months, 中华人民共和国商标法 第四十五条)
      2026-03-02  extend-relative    pending.examining  relative-decision by 2026-09-08 (12 months + 6 months, 中华人民共和国商标法 第四十五条)
      2026-06-23  invalidate         found-invalid      action by 2026-07-23 (30 days, 中华人民共和国商标法 第四十五条)
      2026-07-23  announce           refused: act-not-open
      2026-07-23  (action ran out)   effective
      2026-07-24  announce           invalid
    `,
  )
})

test('absolute grounds: nine months; a ruling that nobody sues against in thirty days stands', () => {
  assert.equal(
    timeline(`
      2025-04-02  request          claimant
      2025-04-03  accept-absolute  cnipa-examiner
      2025-04-07  copy             cnipa-examiner
      2025-05-08  maintain         cnipa-examiner
      2025-06-09
      2025-06-10  sue              claimant
    `),
    table`
      2025-04-02  request           pending.received   absolute-decision by 2026-01-04 (9 months, 中华人民共和国商标法 第四十四条);
                                                       relative-decision by 2026-04-02 (12 months, 中华人民共和国商标法 第四十五条);
                                                       claimant-evidence by 2025-07-02 (3 months, 中华人民共和国商标法实施条例 第五十九条)
      2025-04-03  accept-absolute   pending.accepted   absolute-decision by 2026-01-04 (9 months, 中华人民共和国商标法 第四十四条);
                                                       claimant-evidence by 2025-07-02 (3 months, 中华人民共和国商标法实施条例 第五十九条)
      2025-04-07  copy              pending.answering  absolute-decision by 2026-01-04 (9 months, 中华人民共和国商标法 第四十四条);
                                                       claimant-evidence by 2025-07-02 (3 months, 中华人民共和国商标法实施条例 第五十九条);
                                                       answer by 2025-05-07 (30 days, 中华人民共和国商标法实施条例 第五十八条)
      2025-05-07  (answer ran out)  pending.examining  absolute-decision by 2026-01-04 (9 months, 中华人民共和国商标法 第四十四条);
                                                       claimant-evidence by 2025-07-02 (3 months, 中华人民共和国商标法实施条例 第五十九条)
      2025-05-08  maintain          found-valid        action by 2025-06-09 (30 days, 中华人民共和国商标法 第四十五条)
      2025-06-09  …                 found-valid        action by 2025-06-09 (30 days, 中华人民共和国商标法 第四十五条)
      2025-06-09  (action ran out)  maintained
      2025-06-10  sue               refused: act-not-open
    `,
  )
})

test('a correction not made in thirty days withdraws the request', () => {
  assert.equal(
    timeline(`
      2026-01-21  request           claimant
      2026-01-26  order-correction  cnipa-examiner
      2026-02-26  correct           claimant
    `),
    table`
      2026-01-21  request               pending.received    absolute-decision by 2026-10-21 (9 months, 中华人民共和国商标法 第四十四条);
                                                            relative-decision by refused: past-horizon (12 months, 中华人民共和国商标法 第四十五条);
                                                            claimant-evidence by 2026-04-21 (3 months, 中华人民共和国商标法实施条例 第五十九条)
      2026-01-26  order-correction      pending.correction  absolute-decision stopped;
                                                            relative-decision stopped;
                                                            claimant-evidence by 2026-04-21 (3 months, 中华人民共和国商标法实施条例 第五十九条);
                                                            correction by 2026-02-25 (30 days, 中华人民共和国商标法实施条例 第五十七条)
      2026-02-25  (correction ran out)  withdrawn
      2026-02-26  correct               refused: act-not-open
    `,
  )
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(procedure, under, { from: '2025-01-15' }), 734)
})
