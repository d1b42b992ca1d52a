import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { arbitration as limits } from '#jurisdictions/limits/arbitration-and-mediation/arbitration'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { arbitration as procedure } from '#policy/procedures/arbitration-and-mediation/arbitration'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('begun under the former law: six months to set aside, even where they end after the new law', () => {
  assert.equal(
    timeline(`
      2025-09-29  apply     claimant agreement=合同第十二条
      2025-10-09  accept    officer
      2025-10-10  serve     officer
      2025-10-30  answer    respondent
      2025-11-10  form      officer
      2026-04-20  award     arbitrator
      2026-04-24  deliver   officer
      2026-05-06  request-correction claimant
      2026-05-12  correct   arbitrator
      2026-10-26  apply-set-aside respondent
      2026-12-20  dismiss   judge
    `),
    table`
      2025-09-29  apply               applied                 acceptance by 2025-10-09 (5 days, 中华人民共和国仲裁法 第二十四条)
      2025-10-09  accept              proceeding.serving
      2025-10-10  serve               proceeding.answering
      2025-10-30  answer              proceeding.forming
      2025-11-10  form                proceeding.hearing
      2026-04-20  award               awarded
      2026-04-24  deliver             delivered.standing      enforcement by refused: past-horizon (2 years, 中华人民共和国民事诉讼法 第二百五十条);
        correction by 2026-05-25 (30 days, 中华人民共和国仲裁法 第五十六条);
        set-aside by 2026-10-26 (6 months, 中华人民共和国仲裁法 第五十九条)
      2026-05-06  request-correction  delivered.correcting    enforcement by refused: past-horizon (2 years, 中华人民共和国民事诉讼法 第二百五十条);
        set-aside by 2026-10-26 (6 months, 中华人民共和国仲裁法 第五十九条)
      2026-05-12  correct             delivered.standing      enforcement by refused: past-horizon (2 years, 中华人民共和国民事诉讼法 第二百五十条);
        set-aside by 2026-10-26 (6 months, 中华人民共和国仲裁法 第五十九条)
      2026-10-26  apply-set-aside     delivered.under-review  enforcement stopped;
        review by 2026-12-28 (2 months, 中华人民共和国仲裁法 第六十条)
      2026-12-20  dismiss             delivered.standing      enforcement by refused: past-horizon (2 years, 中华人民共和国民事诉讼法 第二百五十条)
    `,
  )
})

test('under the law of 2026: three months to set aside', () => {
  assert.equal(
    timeline(`
      2026-03-02  apply     claimant agreement=合同第十二条
      2026-03-09  accept    officer
      2026-03-10  serve     officer
      2026-03-20  proceed   officer
      2026-03-25  form      officer
      2026-06-10  award     arbitrator
      2026-06-15  deliver   officer
      2026-09-14  apply-set-aside respondent
      2026-11-16  annul     judge
    `),
    table`
      2026-03-02  apply            applied                 acceptance by 2026-03-09 (5 days, 中华人民共和国仲裁法)
      2026-03-09  accept           proceeding.serving
      2026-03-10  serve            proceeding.answering
      2026-03-20  proceed          proceeding.forming
      2026-03-25  form             proceeding.hearing
      2026-06-10  award            awarded
      2026-06-15  deliver          delivered.standing      enforcement by refused: past-horizon (2 years, 中华人民共和国民事诉讼法 第二百五十条);
        correction by 2026-07-15 (30 days, 中华人民共和国仲裁法);
        set-aside by 2026-09-15 (3 months, 中华人民共和国仲裁法 第七十二条)
      2026-09-14  apply-set-aside  delivered.under-review  enforcement stopped;
        correction by 2026-07-15 (30 days, 中华人民共和国仲裁法);
        review by 2026-11-16 (2 months, 中华人民共和国仲裁法)
      2026-11-16  annul            set-aside               correction by 2026-07-15 (30 days, 中华人民共和国仲裁法)
    `,
  )
})

test('no history traps a case, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 78)
})
