import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { onlineMediation as limits } from '#jurisdictions/limits/arbitration-and-mediation/online-mediation'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { onlineMediation as procedure } from '#policy/procedures/arbitration-and-mediation/online-mediation'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('thirty days before filing, without those of the appraisal', () => {
  assert.equal(
    timeline(`
      2026-04-27  apply     claimant stage=before-filing
      2026-04-29  assign    judge
      2026-05-07  accept    mediator
      2026-05-09  consent   respondent
      2026-05-20  appraise  claimant
      2026-06-03  report    mediator
      2026-07-01  push      mediator
    `),
    table`
      2026-04-27  apply                    applied                  assignment by 2026-04-30 (3 working days, 人民法院在线调解规则 第十条)
      2026-04-29  assign                   assigned                 acceptance by 2026-05-07 (3 working days, 人民法院在线调解规则 第十二条)
      2026-05-07  accept                   before-filing.inviting   before-filing by 2026-06-08 (30 days, 人民法院在线调解规则 第二十四条);
        invitation by 2026-05-11 (3 working days, 人民法院在线调解规则 第十五条)
      2026-05-09  consent                  before-filing.session    before-filing by 2026-06-08 (30 days, 人民法院在线调解规则 第二十四条)
      2026-05-20  appraise                 before-filing.appraisal  clock stopped
      2026-06-03  report                   before-filing.session    before-filing by 2026-06-22 (30 days, 人民法院在线调解规则 第二十四条)
      2026-06-22  (before-filing ran out)  failed
      2026-07-01  push                     passed-on
    `,
  )
})

test('a mediator who does not answer in three working days is replaced; seven days are prolonged by consent', () => {
  assert.equal(
    timeline(`
      2025-09-22  apply     judge stage=simplified
      2025-09-24  assign    judge
      2025-09-30  accept-simplified mediator
      2025-09-30  assign    judge
      2025-10-09  accept-simplified mediator
      2025-10-15  prolong   mediator agreedUntil=2025-10-31
      2025-10-28  prolong-again mediator
      2025-10-28  prolong-again mediator moreDays=10
      2025-11-10  draft     mediator
      2025-11-10  sign      mediator
    `),
    table`
      2025-09-22  apply                 applied             assignment by 2025-09-25 (3 working days, 人民法院在线调解规则 第十条)
      2025-09-24  assign                assigned            acceptance by 2025-09-28 (3 working days, 人民法院在线调解规则 第十二条)
      2025-09-28  (acceptance ran out)  applied             assignment by 2025-10-09 (3 working days, 人民法院在线调解规则 第十条)
      2025-09-30  accept-simplified     refused: act-not-open
      2025-09-30  assign                assigned            acceptance by 2025-10-11 (3 working days, 人民法院在线调解规则 第十二条)
      2025-10-09  accept-simplified     simplified.session  simplified by 2025-10-16 (7 days, 人民法院在线调解规则 第二十四条)
      2025-10-15  prolong               prolonged           prolongation by 2025-10-31 (16 days, 人民法院在线调解规则 第二十四条)
      2025-10-28  prolong-again         refused: fact-missing
      2025-10-28  prolong-again         prolonged           prolongation by 2025-11-10 (16 days + 10 days, 人民法院在线调解规则 第二十四条)
      2025-11-10  draft                 signing
      2025-11-10  sign                  agreed
    `,
  )
})

test('when the time that all agreed on is over, the mediation has failed', () => {
  assert.deepEqual(
    timeline(`
      2025-10-09  apply     judge stage=simplified
      2025-10-09  assign    judge
      2025-10-09  accept-simplified mediator
      2025-10-15  prolong   mediator agreedUntil=2025-10-31
      2025-11-03
    `)
      .split('\n')
      .slice(-2)
      .map(line => line.replace(/ +/g, ' ')),
    ['2025-10-31 (prolongation ran out) failed', '2025-11-03 … failed'],
  )
})

test('no history traps a case, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 2913)
})
