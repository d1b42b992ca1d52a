import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { judicialConfirmation as limits } from '#jurisdictions/limits/arbitration-and-mediation/judicial-confirmation'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { judicialConfirmation as procedure } from '#policy/procedures/arbitration-and-mediation/judicial-confirmation'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('thirty days end in the holiday of spring; fifteen days and ten more by the president; the third party has a year', () => {
  assert.equal(
    timeline(`
      2026-01-23  conclude  mediator
      2026-02-24  apply     claimant
      2026-02-27  accept    judge
      2026-03-10  extend    judge
      2026-03-10  extend    head-of-authority
      2026-03-23  confirm   judge
      2026-04-01  learn     third-party
      2026-05-01  enforce   claimant
    `),
    table`
      2026-01-23  conclude  effective           application by 2026-02-24 (30 days, 中华人民共和国民事诉讼法 第二百零五条)
      2026-02-24  apply     applied             acceptance by 2026-02-27 (3 days, 最高人民法院关于人民调解协议司法确认程序的若干规定 第四条)
      2026-02-27  accept    review.examination  decision by 2026-03-16 (15 days, 最高人民法院关于人民调解协议司法确认程序的若干规定 第五条);
        conclusion by 2026-03-30 (30 days, 中华人民共和国民事诉讼法 第一百八十七条)
      2026-03-10  extend    refused: not-competent
      2026-03-10  extend    review.examination  decision by 2026-03-24 (15 days + 10 days, 最高人民法院关于人民调解协议司法确认程序的若干规定 第五条);
        conclusion by 2026-03-30 (30 days, 中华人民共和国民事诉讼法 第一百八十七条)
      2026-03-23  confirm   confirmed.standing  enforcement by refused: past-horizon (2 years, 中华人民共和国民事诉讼法 第二百五十条)
      2026-04-01  learn     confirmed.standing  enforcement by refused: past-horizon (2 years, 中华人民共和国民事诉讼法 第二百五十条);
        challenge by refused: past-horizon (1 year, 最高人民法院关于人民调解协议司法确认程序的若干规定 第十条)
      2026-05-01  enforce   enforcement         challenge by refused: past-horizon (1 year, 最高人民法院关于人民调解协议司法确认程序的若干规定 第十条)
    `,
  )
})

test('both parties present: confirmed at once; two years to enforce', () => {
  assert.equal(
    timeline(`
      2024-09-06  conclude  claimant
      2024-10-08  apply     respondent
      2024-10-09  confirm-at-once judge
    `),
    table`
      2024-09-06  conclude         effective           application by 2024-10-08 (30 days, 中华人民共和国民事诉讼法 第二百零五条)
      2024-10-08  apply            applied             acceptance by 2024-10-11 (3 days, 最高人民法院关于人民调解协议司法确认程序的若干规定 第四条)
      2024-10-09  confirm-at-once  confirmed.standing  enforcement by 2026-10-09 (2 years, 中华人民共和国民事诉讼法 第二百五十条)
    `,
  )
})

test('one day too late: nothing to confirm', () => {
  assert.equal(
    timeline(`
      2024-09-06  conclude  claimant
      2024-10-09  apply     respondent
    `),
    table`
      2024-09-06  conclude               effective  application by 2024-10-08 (30 days, 中华人民共和国民事诉讼法 第二百零五条)
      2024-10-08  (application ran out)  lapsed
      2024-10-09  apply                  refused: act-not-open
    `,
  )
})

test('no history traps a case, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 636)
})
