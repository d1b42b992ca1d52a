import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { creditSanction as limits } from '#jurisdictions/limits/administrative-enforcement/credit-sanction'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { creditSanction as procedure } from '#policy/procedures/administrative-enforcement/credit-sanction'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

// One year from 3 June 2024; then 15 working days from 9 June 2025, the old time for a repair: 30 June.
test('a listing lasts three years, and may be repaired after one', () => {
  assert.equal(
    timeline(`
      2024-05-06  propose       officer
      2024-05-07  notify        officer
      2024-05-14  state         party
      2024-05-16  submit        officer
      2024-05-20  ask-consent   head-of-authority
      2024-06-03  consent       officer
      2024-06-03  consent       higher-authority
      2024-06-05  publish       officer
      2025-06-09  apply-repair  party
      2025-06-27  remove        officer
    `),
    table`
      2024-05-06  propose                proposed
      2024-05-07  notify                 notified
      2024-05-14  state                  notified
      2024-05-16  submit                 deciding
      2024-05-20  ask-consent            consent
      2024-06-03  consent                refused: not-competent
      2024-06-03  consent                listed.early.to-publish  term by 2027-06-03 (3 years, 市场监督管理严重违法失信名单管理办法);
            repair-wait by 2025-06-03 (1 year, 市场监督管理严重违法失信名单管理办法)
      2024-06-05  publish                listed.early.published   term by 2027-06-03 (3 years, 市场监督管理严重违法失信名单管理办法);
            repair-wait by 2025-06-03 (1 year, 市场监督管理严重违法失信名单管理办法)
      2025-06-03  (repair-wait ran out)  listed.repairable        term by 2027-06-03 (3 years, 市场监督管理严重违法失信名单管理办法)
      2025-06-09  apply-repair           listed.repair            term by 2027-06-03 (3 years, 市场监督管理严重违法失信名单管理办法);
            repair by 2025-06-30 (15 working days, 市场监督管理信用修复管理办法)
      2025-06-27  remove                 removed-early
    `,
  )
})

// One year from 16 January 2026 is 16 January 2027.
test('before the year has run out nobody may ask for repair', () => {
  assert.equal(
    timeline(`
      2026-01-05  propose      officer
      2026-01-06  notify       officer
      2026-01-12  submit       officer
      2026-01-13  ask-consent  head-of-authority
      2026-01-16  consent      higher-authority
      2026-01-20  publish      officer
      2026-06-01  apply-repair party
    `),
    table`
      2026-01-05  propose       proposed
      2026-01-06  notify        notified
      2026-01-12  submit        deciding
      2026-01-13  ask-consent   consent
      2026-01-16  consent       listed.early.to-publish  term by 2029-01-16 (3 years, 市场监督管理严重违法失信名单管理办法);
            repair-wait by 2027-01-16 (1 year, 市场监督管理严重违法失信名单管理办法)
      2026-01-20  publish       listed.early.published   term by 2029-01-16 (3 years, 市场监督管理严重违法失信名单管理办法);
            repair-wait by 2027-01-16 (1 year, 市场监督管理严重违法失信名单管理办法)
      2026-06-01  apply-repair  refused: act-not-open
    `,
  )
})

test('no history of six acts traps a case, leaves it to nobody, or brings a day forward', () => {
  // A change of shape should be noticed here.
  assert.equal(histories(procedure, under, { from: '2025-03-03' }), 24)
  // Longer ones too, as the first six acts do not reach the end.
  assert.equal(histories(procedure, under, { from: '2025-03-03', acts: 10 }), 164)
})
