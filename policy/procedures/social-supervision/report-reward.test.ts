import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { reportReward as limits } from '#jurisdictions/limits/social-supervision/report-reward'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { reportReward as procedure } from '#policy/procedures/social-supervision/report-reward'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('a reward of 500,000 yuan or more is settled with the finance office; an objection is reviewed', () => {
  assert.equal(
    timeline(`
      2025-03-03  conclude  officer
      2025-03-10  notify    officer
      2025-03-20  apply     reporter
      2025-03-25  decide    officer amount=600000
      2025-03-25  consult   officer amount=600000
      2025-04-10  agree     finance-officer
      2025-04-20  object    reporter
      2025-04-30  review    officer
      2025-05-10  collect   reporter
    `),
    table`
      2025-03-03  conclude  eligible
      2025-03-10  notify    told
      2025-03-20  apply     applied
      2025-03-25  decide    refused: guard-not-met
      2025-03-25  consult   consultation
      2025-04-10  agree     decided
      2025-04-20  object    objected
      2025-04-30  review    decided
      2025-05-10  collect   paid
    `,
  )
})

test('a small reward needs no finance office; the periods of the measures were not read, so none is shown', () => {
  assert.equal(
    timeline(`
      2024-03-04  conclude  officer
      2024-03-11  notify    officer
      2024-03-20  apply     reporter
      2024-03-25  consult   officer amount=30000
      2024-03-25  decide    officer amount=30000
      2024-04-01  collect   reporter
    `),
    table`
      2024-03-04  conclude  eligible
      2024-03-11  notify    told
      2024-03-20  apply     applied
      2024-03-25  consult   refused: guard-not-met
      2024-03-25  decide    decided
      2024-04-01  collect   paid
    `,
  )
})

test('no history traps a case, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 15)
})
