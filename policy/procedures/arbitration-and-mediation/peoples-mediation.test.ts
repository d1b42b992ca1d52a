import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { peoplesMediation as limits } from '#jurisdictions/limits/arbitration-and-mediation/peoples-mediation'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { peoplesMediation as procedure } from '#policy/procedures/arbitration-and-mediation/peoples-mediation'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('thirty days end in the October holiday: a day later nobody can apply for confirmation', () => {
  assert.equal(
    timeline(`
      2024-09-02  apply     claimant
      2024-09-03  accept    mediator
      2024-09-05  draft     mediator
      2024-09-06  sign      mediator
      2024-10-09  confirm   respondent
    `),
    table`
      2024-09-02  apply                   applied
      2024-09-03  accept                  mediation
      2024-09-05  draft                   signing
      2024-09-06  sign                    effective  confirmation by 2024-10-08 (30 days, 中华人民共和国人民调解法 第三十三条)
      2024-10-08  (confirmation ran out)  binding
      2024-10-09  confirm                 refused: act-not-open
    `,
  )
})

test('an oral agreement is in effect at once; its thirty days end after the holiday of spring', () => {
  assert.equal(
    timeline(`
      2025-01-03  apply     respondent
      2025-01-03  accept    mediator
      2025-01-05  agree-orally mediator
      2025-02-05  confirm   claimant
    `),
    table`
      2025-01-03  apply         applied
      2025-01-03  accept        mediation
      2025-01-05  agree-orally  effective  confirmation by 2025-02-05 (30 days, 中华人民共和国人民调解法 第三十三条)
      2025-02-05  confirm       confirming
    `,
  )
})

test('no history traps a case, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 216)
})
