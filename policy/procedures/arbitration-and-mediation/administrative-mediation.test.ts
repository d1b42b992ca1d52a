import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { administrativeMediation as limits } from '#jurisdictions/limits/arbitration-and-mediation/administrative-mediation'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { administrativeMediation as procedure } from '#policy/procedures/arbitration-and-mediation/administrative-mediation'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('a dispute on ownership: two months and one more by the head, then copies and the resumption', () => {
  assert.equal(
    timeline(`
      2026-02-10  request   claimant ownership=true
      2026-02-24  serve     officer
      2026-03-11  consent   respondent
      2026-03-18  file-ownership officer
      2026-05-10  extend    officer
      2026-05-10  extend    head-of-authority
      2026-06-10  agree     officer
      2026-06-15  send      officer
      2026-06-24  resume    claimant
    `),
    table`
      2026-02-10  request         requested  service by 2026-02-24 (5 working days, 专利纠纷行政裁决和调解办法 第六十五条)
      2026-02-24  serve           asked      opinion by 2026-03-11 (15 days, 专利纠纷行政裁决和调解办法 第六十五条)
      2026-03-11  consent         consented  filing by 2026-03-18 (5 working days, 专利纠纷行政裁决和调解办法 第六十六条)
      2026-03-18  file-ownership  ownership  conclusion by 2026-05-18 (2 months, 专利纠纷行政裁决和调解办法 第七十条)
      2026-05-10  extend          refused: not-competent
      2026-05-10  extend          ownership  conclusion by 2026-06-18 (2 months + 1 month, 专利纠纷行政裁决和调解办法 第七十条)
      2026-06-10  agree           copying    copy by 2026-06-17 (5 working days, 专利纠纷行政裁决和调解办法 第七十条);
        resumption by 2026-06-25 (15 days, 专利纠纷行政裁决和调解办法 第七十条)
      2026-06-15  send            resuming   resumption by 2026-06-25 (15 days, 专利纠纷行政裁决和调解办法 第七十条)
      2026-06-24  resume          agreed
    `,
  )
})

test('silence of the respondent for 15 days, over the October holiday, means that no case is filed', () => {
  assert.equal(
    timeline(`
      2025-09-24  request   claimant
      2025-09-28  serve     officer
      2025-10-20  consent   respondent
      2025-10-20  notify    officer
    `),
    table`
      2025-09-24  request            requested  service by 2025-09-30 (5 working days, 专利纠纷行政裁决和调解办法 第六十五条)
      2025-09-28  serve              asked      opinion by 2025-10-13 (15 days, 专利纠纷行政裁决和调解办法 第六十五条)
      2025-10-13  (opinion ran out)  declined   refusal by 2025-10-20 (5 working days, 专利纠纷行政裁决和调解办法 第六十六条)
      2025-10-20  consent            refused: act-not-open
      2025-10-20  notify             not-filed
    `,
  )
})

test('before Order 81 took effect there is no limit to apply, and none is guessed', () => {
  assert.equal(
    timeline(`
      2025-01-27  request   claimant
    `),
    table`
      2025-01-27  request  refused: limit-not-in-force
    `,
  )
})

test('no history traps a case, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 26)
})
