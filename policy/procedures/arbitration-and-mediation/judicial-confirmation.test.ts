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

test('two years to enforce run from the last day for performance that the agreement names', () => {
  assert.equal(
    timeline(`
      2024-03-01  conclude         mediator  performBy=2024-06-30
      2024-03-11  apply            claimant
      2024-03-11  confirm-at-once  judge
      2026-07-01  enforce          claimant
    `),
    table`
      2024-03-01  conclude               effective           application by 2024-04-01 (30 days, 中华人民共和国民事诉讼法 第二百零五条)
      2024-03-11  apply                  applied             acceptance by 2024-03-14 (3 days, 最高人民法院关于人民调解协议司法确认程序的若干规定 第四条)
      2024-03-11  confirm-at-once        confirmed.standing  enforcement by 2026-06-30 (2 years, 中华人民共和国民事诉讼法 第二百五十条)
      2026-06-30  (enforcement ran out)  unenforceable
      2026-07-01  enforce                refused: act-not-open
    `,
  )
})

test('the special procedure has thirty days, and thirty more by the president', () => {
  assert.deepEqual(
    timeline(`
      2026-03-02  conclude           mediator
      2026-03-05  apply              claimant
      2026-03-06  accept             judge
      2026-03-20  ask                judge
      2026-04-07  extend-conclusion  judge
      2026-04-07  extend-conclusion  head-of-authority
      2026-04-08  extend             head-of-authority
    `)
      .split('\n')
      .slice(-3)
      .map(line => line.replace(/ +/g, ' ')),
    [
      '2026-04-07 extend-conclusion refused: not-competent',
      '2026-04-07 extend-conclusion review.supplement ' +
        'decision by 2026-03-23 (15 days, 最高人民法院关于人民调解协议司法确认程序的若干规定 第五条); ' +
        'conclusion by 2026-05-06 (30 days + 30 days, 中华人民共和国民事诉讼法 第一百八十七条)',
      '2026-04-08 extend refused: limit-run-out',
    ],
  )
})

test('no history traps a case, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 882)
})
