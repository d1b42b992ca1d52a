import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { patentInvalidation as limits } from '#jurisdictions/limits/confirmation/patent-invalidation'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { patentInvalidation as procedure } from '#policy/procedures/confirmation/patent-invalidation'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('the month for further grounds runs from the request; three months to sue; then the patent is void', () => {
  assert.equal(
    timeline(`
      2025-01-06  request     claimant
      2025-01-15  accept      cnipa-examiner
      2025-01-20  forward     cnipa-examiner  stateBy=2025-03-10
      2025-02-05  supplement  claimant
      2025-03-10  state       right-holder
      2025-04-14  summon      cnipa-examiner
      2025-05-20  hold        cnipa-examiner
      2025-07-08  invalidate  cnipa-examiner
      2025-10-09  announce    cnipa-examiner
      2025-10-10  announce    cnipa-examiner
    `),
    table`
      2025-01-06  request           pending.received   supplement by 2025-02-06 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2025-01-15  accept            pending.accepted   supplement by 2025-02-06 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2025-01-20  forward           pending.statement  supplement by 2025-02-06 (1 month, 中华人民共和国专利法实施细则 第七十一条);
                                                       statement by 2025-03-10 (49 days, 中华人民共和国专利法实施细则 第七十二条)
      2025-02-05  supplement        pending.statement  statement by 2025-03-10 (49 days, 中华人民共和国专利法实施细则 第七十二条)
      2025-03-10  state             pending.examining
      2025-04-14  summon            pending.hearing
      2025-05-20  hold              pending.examining
      2025-07-08  invalidate        found-invalid      action by 2025-10-09 (3 months, 中华人民共和国专利法 第四十六条)
      2025-10-09  announce          refused: act-not-open
      2025-10-09  (action ran out)  to-announce
      2025-10-10  announce          invalid
    `,
  )
})

test('priority: four months for a design from the notice, by the Order of the day of the notice', () => {
  assert.equal(
    timeline(`
      2026-02-09  request                claimant
      2026-02-25  accept                 cnipa-examiner
      2026-03-02  forward                cnipa-examiner  stateBy=2026-04-02
      2026-03-31  state                  right-holder
      2026-04-01  request-priority       right-holder
      2026-04-08  recommend              ip-officer
      2026-06-02  grant-design-priority  cnipa-examiner
      2026-06-08  stay                   cnipa-examiner  stayRequestedOn=2026-06-04
      2026-06-22  resume                 cnipa-examiner
      2026-06-23  end-priority           cnipa-examiner
      2026-07-01  request-priority       claimant
      2026-07-06  recommend              ip-officer
      2026-09-01  grant-design-priority  cnipa-examiner
      2026-09-28  maintain               cnipa-examiner
      2026-12-28
    `),
    table`
      2026-02-09  request                pending.received                         supplement by 2026-03-09 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2026-02-25  accept                 pending.accepted                         supplement by 2026-03-09 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2026-03-02  forward                pending.statement                        supplement by 2026-03-09 (1 month, 中华人民共和国专利法实施细则 第七十一条);
                                                                  statement by 2026-04-02 (31 days, 中华人民共和国专利法实施细则 第七十二条)
      2026-03-31  state                  pending.examining                        supplement by 2026-03-09 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2026-04-01  request-priority       pending.examining +priority.requested    supplement by 2026-03-09 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2026-04-08  recommend              pending.examining +priority.recommended  supplement by 2026-03-09 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2026-06-02  grant-design-priority  pending.examining +priority.on-design    supplement by 2026-03-09 (1 month, 中华人民共和国专利法实施细则 第七十一条);
                                                                  priority-design-decision by 2026-10-08 (4 months, 专利优先审查管理办法（2017年） 第十条)
      2026-06-08  stay                   pending.stayed +priority.on-design       supplement by 2026-03-09 (1 month, 中华人民共和国专利法实施细则 第七十一条);
                                                                  priority-design-decision stopped;
                                                                  stay by refused: past-horizon (1 year, 中华人民共和国专利法实施细则 第一百零三条)
      2026-06-22  resume                 pending.examining +priority.on-design    supplement by 2026-03-09 (1 month, 中华人民共和国专利法实施细则 第七十一条);
                                                                  priority-design-decision by 2026-10-16 (4 months, 专利优先审查管理办法（2017年） 第十条)
      2026-06-23  end-priority           pending.examining                        supplement by 2026-03-09 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2026-07-01  request-priority       pending.examining +priority.requested    supplement by 2026-03-09 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2026-07-06  recommend              pending.examining +priority.recommended  supplement by 2026-03-09 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2026-09-01  grant-design-priority  pending.examining +priority.on-design    supplement by 2026-03-09 (1 month, 中华人民共和国专利法实施细则 第七十一条);
                                                                  priority-design-decision by refused: past-horizon (4 months, 专利优先审查管理办法 第十五条)
      2026-09-28  maintain               found-valid +priority.on-design          action by 2026-12-28 (3 months, 中华人民共和国专利法 第四十六条)
      2026-12-28  …                      found-valid +priority.on-design          action by 2026-12-28 (3 months, 中华人民共和国专利法 第四十六条)
    `,
  )
})

// The year runs from the day on which the stay was asked for: 5 July 2025 is a Saturday.
test('a stay for a dispute over ownership ends by itself after a year', () => {
  assert.equal(
    timeline(`
      2024-05-06  request            claimant
      2024-05-13  accept             cnipa-examiner
      2024-05-20  forward            cnipa-examiner  stateBy=2024-06-20
      2024-06-20  state              right-holder
      2024-07-09  stay               cnipa-examiner  stayRequestedOn=2024-07-05
      2025-07-08
      2025-08-01  invalidate-partly  cnipa-examiner
      2025-10-31  sue                right-holder
      2026-03-02  uphold-in-part     judge
      2026-03-16  announce-partly    cnipa-examiner
    `),
    table`
      2024-05-06  request            pending.received      supplement by 2024-06-06 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2024-05-13  accept             pending.accepted      supplement by 2024-06-06 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2024-05-20  forward            pending.statement     supplement by 2024-06-06 (1 month, 中华人民共和国专利法实施细则 第七十一条);
                                                           statement by 2024-06-20 (31 days, 中华人民共和国专利法实施细则 第七十二条)
      2024-06-20  state              pending.examining     supplement by 2024-06-06 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2024-07-09  stay               pending.stayed        supplement by 2024-06-06 (1 month, 中华人民共和国专利法实施细则 第七十一条);
                                                           stay by 2025-07-07 (1 year, 中华人民共和国专利法实施细则 第一百零三条)
      2025-07-07  (stay ran out)     pending.examining     supplement by 2024-06-06 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2025-07-08  …                  pending.examining     supplement by 2024-06-06 (1 month, 中华人民共和国专利法实施细则 第七十一条)
      2025-08-01  invalidate-partly  found-partly-invalid  action by 2025-11-03 (3 months, 中华人民共和国专利法 第四十六条)
      2025-10-31  sue                litigation
      2026-03-02  uphold-in-part     to-announce-partly
      2026-03-16  announce-partly    partly-invalid
    `,
  )
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(procedure, under, { from: '2025-01-15' }), 4730)
})
