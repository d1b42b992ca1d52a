import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { trademarkNonUseRevocation as limits } from '#jurisdictions/limits/confirmation/trademark-non-use-revocation'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { trademarkNonUseRevocation as procedure } from '#policy/procedures/confirmation/trademark-non-use-revocation'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('more evidence is left out of the nine months; the superior office may add three', () => {
  assert.equal(
    timeline(`
      2025-01-15  request          claimant
      2025-01-24  accept           cnipa-examiner  threeYearsRegistered=否
      2025-01-24  accept           cnipa-examiner  threeYearsRegistered=是
      2025-02-05  notify           cnipa-examiner
      2025-04-07  submit-evidence  right-holder
      2025-06-03  ask-again        cnipa-examiner
      2025-07-03  add-evidence     right-holder
      2025-11-10  extend           higher-authority
      2026-01-28  revoke           cnipa-examiner
      2026-02-24  announce         cnipa-examiner
    `),
    table`
      2025-01-15  request           examination.received   decision by 2025-10-15 (9 months, 中华人民共和国商标法 第四十九条)
      2025-01-24  accept            refused: guard-not-met
      2025-01-24  accept            examination.accepted   decision by 2025-10-15 (9 months, 中华人民共和国商标法 第四十九条)
      2025-02-05  notify            examination.evidence   decision by 2025-10-15 (9 months, 中华人民共和国商标法 第四十九条);
                                                           evidence by 2025-04-07 (2 months, 中华人民共和国商标法实施条例 第六十六条)
      2025-04-07  submit-evidence   examination.examining  decision by 2025-10-15 (9 months, 中华人民共和国商标法 第四十九条)
      2025-06-03  ask-again         examination.excluded   clock stopped
      2025-07-03  add-evidence      examination.examining  decision by 2025-11-14 (9 months, 中华人民共和国商标法 第四十九条)
      2025-11-10  extend            examination.examining  decision by 2026-02-14 (9 months + 3 months, 中华人民共和国商标法 第四十九条)
      2026-01-28  revoke            to-revoke              review by 2026-02-12 (15 days, 中华人民共和国商标法 第五十四条)
      2026-02-12  (review ran out)  effective
      2026-02-24  announce          revoked
    `,
  )
})

test('no evidence in two months: the mark is revoked, reviewed, and the revocation announced when nobody sues', () => {
  assert.equal(
    timeline(`
      2024-07-31  request           claimant
      2024-08-12  accept            cnipa-examiner  threeYearsRegistered=是
      2024-08-30  notify            cnipa-examiner
      2024-10-31  submit-evidence   right-holder
      2024-11-04  revoke            cnipa-examiner
      2024-11-19  request-review    right-holder
      2025-05-06  revoke-on-review  cnipa-examiner
      2025-06-06  announce          cnipa-examiner
    `),
    table`
      2024-07-31  request             examination.received  decision by 2025-04-30 (9 months, 中华人民共和国商标法 第四十九条)
      2024-08-12  accept              examination.accepted  decision by 2025-04-30 (9 months, 中华人民共和国商标法 第四十九条)
      2024-08-30  notify              examination.evidence  decision by 2025-04-30 (9 months, 中华人民共和国商标法 第四十九条);
                                                            evidence by 2024-10-30 (2 months, 中华人民共和国商标法实施条例 第六十六条)
      2024-10-30  (evidence ran out)  examination.unproved  decision by 2025-04-30 (9 months, 中华人民共和国商标法 第四十九条)
      2024-10-31  submit-evidence     refused: act-not-open
      2024-11-04  revoke              to-revoke             review by 2024-11-19 (15 days, 中华人民共和国商标法 第五十四条)
      2024-11-19  request-review      review                review-decision by 2025-08-19 (9 months, 中华人民共和国商标法 第五十四条)
      2025-05-06  revoke-on-review    reviewed-to-revoke    action by 2025-06-05 (30 days, 中华人民共和国商标法 第五十四条)
      2025-06-05  (action ran out)    effective
      2025-06-06  announce            revoked
    `,
  )
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(procedure, under, { from: '2025-01-15' }), 50)
})
