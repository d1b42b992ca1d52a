import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { civilEnforcement as limits } from '#jurisdictions/limits/courts/civil-enforcement'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { civilEnforcement as procedure } from '#policy/procedures/courts/civil-enforcement'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('two years to apply; six months without execution, and the court above', () => {
  assert.equal(
    timeline(`
      2024-06-20  fall-due         judge
      2026-01-15  apply            claimant
      2026-01-22  file             judge
      2026-07-16  ask-court-above  claimant
      2026-07-20  order            higher-authority
      2026-07-22  extend           head-of-authority
      2026-09-07  complete         judge
    `),
    table`
      2024-06-20  fall-due                 due                       application by 2026-06-22 (2 years, 中华人民共和国民事诉讼法 第二百五十条)
      2026-01-15  apply                    applied                   docketing by 2026-01-22 (7 days, 最高人民法院关于严格执行案件审理期限制度的若干规定 第六条);
                                                                  non-execution by 2026-07-15 (6 months, 中华人民共和国民事诉讼法 第二百三十七条)
      2026-01-22  file                     enforcement.executing     non-execution by 2026-07-15 (6 months, 中华人民共和国民事诉讼法 第二百三十七条);
                                                                  execution by 2026-07-22 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
      2026-07-15  (non-execution ran out)  enforcement.not-executed  execution by 2026-07-22 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
      2026-07-16  ask-court-above          enforcement.above         execution by 2026-07-22 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
      2026-07-20  order                    enforcement.executing     execution by 2026-07-22 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
      2026-07-22  extend                   enforcement.executing     execution by 2026-10-22 (6 months + 3 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
      2026-09-07  complete                 executed
    `,
  )
})

test('six months to execute; a settlement stops the clock', () => {
  assert.equal(
    timeline(`
      2025-04-10  fall-due                 claimant
      2025-04-17  apply                    claimant
      2025-04-24  file                     judge
      2025-05-06  seize                    judge
      2025-07-01  settle                   debtor
      2025-09-30  resume-after-settlement  judge
      2026-01-23  complete                 judge
    `),
    table`
      2025-04-10  fall-due                 due                    application by refused: past-horizon (2 years, 中华人民共和国民事诉讼法 第二百五十条)
      2025-04-17  apply                    applied                docketing by 2025-04-24 (7 days, 最高人民法院关于严格执行案件审理期限制度的若干规定 第六条);
                                                                  non-execution by 2025-10-17 (6 months, 中华人民共和国民事诉讼法 第二百三十七条)
      2025-04-24  file                     enforcement.executing  non-execution by 2025-10-17 (6 months, 中华人民共和国民事诉讼法 第二百三十七条);
                                                                  execution by 2025-10-24 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
      2025-05-06  seize                    enforcement.executing  execution by 2025-10-24 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
      2025-07-01  settle                   enforcement.settled    clock stopped
      2025-09-30  resume-after-settlement  enforcement.executing  execution by 2026-01-23 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
      2026-01-23  complete                 executed
    `,
  )
})

test('an objection is examined in fifteen days, and ten follow to ask the court above', () => {
  assert.equal(
    timeline(`
      2025-04-10  fall-due             claimant
      2025-04-17  apply                claimant
      2025-04-24  file                 judge
      2025-05-06  seize                judge
      2025-05-16  object               debtor
      2025-06-03  rule-on-objection    judge
      2025-06-13  ask-reconsideration  debtor
      2025-06-27  decide-above         higher-authority
    `),
    table`
      2025-04-10  fall-due             due                                        application by refused: past-horizon (2 years, 中华人民共和国民事诉讼法 第二百五十条)
      2025-04-17  apply                applied                                    docketing by 2025-04-24 (7 days, 最高人民法院关于严格执行案件审理期限制度的若干规定 第六条);
                                                                  non-execution by 2025-10-17 (6 months, 中华人民共和国民事诉讼法 第二百三十七条)
      2025-04-24  file                 enforcement.executing                      non-execution by 2025-10-17 (6 months, 中华人民共和国民事诉讼法 第二百三十七条);
                                                                  execution by 2025-10-24 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
      2025-05-06  seize                enforcement.executing                      execution by 2025-10-24 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
      2025-05-16  object               enforcement.executing +objection.objected  execution by 2025-10-24 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条);
                                                                  objection by 2025-06-03 (15 days, 中华人民共和国民事诉讼法 第二百三十六条)
      2025-06-03  rule-on-objection    enforcement.executing +objection.ruled     execution by 2025-10-24 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条);
                                                                  reconsideration by 2025-06-13 (10 days, 中华人民共和国民事诉讼法 第二百三十六条)
      2025-06-13  ask-reconsideration  enforcement.executing +objection.review    execution by 2025-10-24 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
      2025-06-27  decide-above         enforcement.executing                      execution by 2025-10-24 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
    `,
  )
})

test('a third party’s objection is examined in fifteen days, and fifteen follow to sue', () => {
  assert.equal(
    timeline(`
      2026-01-15  fall-due               judge
      2026-01-15  apply                  claimant
      2026-01-22  file                   judge
      2026-01-23  seize                  judge
      2026-02-06  object-as-third-party  third-party
      2026-02-24  rule-on-claim          judge
      2026-03-12
    `),
    table`
      2026-01-15  fall-due               due                                       application by refused: past-horizon (2 years, 中华人民共和国民事诉讼法 第二百五十条)
      2026-01-15  apply                  applied                                   docketing by 2026-01-22 (7 days, 最高人民法院关于严格执行案件审理期限制度的若干规定 第六条);
                                                                  non-execution by 2026-07-15 (6 months, 中华人民共和国民事诉讼法 第二百三十七条)
      2026-01-22  file                   enforcement.executing                     non-execution by 2026-07-15 (6 months, 中华人民共和国民事诉讼法 第二百三十七条);
                                                                  execution by 2026-07-22 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
      2026-01-23  seize                  enforcement.executing                     execution by 2026-07-22 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
      2026-02-06  object-as-third-party  enforcement.executing +objection.claimed  execution by 2026-07-22 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条);
                                                                  third-party-objection by 2026-02-24 (15 days, 中华人民共和国民事诉讼法 第二百三十八条)
      2026-02-24  rule-on-claim          enforcement.executing +objection.found    execution by 2026-07-22 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条);
                                                                  claim-suit by 2026-03-11 (15 days, 中华人民共和国民事诉讼法 第二百三十八条)
      2026-03-11  (claim-suit ran out)   enforcement.executing                     execution by 2026-07-22 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
      2026-03-12  …                      enforcement.executing                     execution by 2026-07-22 (6 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)
    `,
  )
})

test('three months more by the president, and then as long as was decided and reported above', () => {
  assert.deepEqual(
    timeline(`
      2025-04-10  fall-due  judge
      2025-04-17  apply     claimant
      2025-04-24  file      judge
      2025-05-06  seize     judge
      2025-10-24  extend    head-of-authority
      2026-01-26  extend    head-of-authority
      2026-01-26  extend    head-of-authority  extensionDays=60
    `)
      .split('\n')
      .slice(-3)
      .map(line => line.replace(/ +/g, ' ')),
    [
      '2025-10-24 extend enforcement.executing execution by 2026-01-26 (6 months + 3 months, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)',
      '2026-01-26 extend refused: fact-missing',
      '2026-01-26 extend enforcement.executing execution by 2026-03-25 (6 months + 3 months + 60 days, 最高人民法院关于严格执行案件审理期限制度的若干规定 第五条)',
    ],
  )
})

test('nobody applies in two years', () => {
  assert.equal(
    timeline(`
      2024-02-05  fall-due  claimant
      2026-02-06  apply     claimant
    `),
    table`
      2024-02-05  fall-due               due  application by 2026-02-05 (2 years, 中华人民共和国民事诉讼法 第二百五十条)
      2026-02-05  (application ran out)  time-barred
      2026-02-06  apply                  refused: act-not-open
    `,
  )
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(procedure, under, { from: '2025-01-15' }), 11324)
})
