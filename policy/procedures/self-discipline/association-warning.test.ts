import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { associationWarning as limits } from '#jurisdictions/limits/self-discipline/association-warning'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { associationWarning as procedure } from '#policy/procedures/self-discipline/association-warning'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('a warning names the rule it rests on', () => {
  assert.equal(
    timeline(`
      2025-03-03  raise     complainant
      2025-03-05  inquire   association-officer
      2025-03-20  proceed   association-officer
      2025-03-21  warn      association-officer
      2025-03-21  warn      association-officer rule=公约第三条
      2025-04-30  correct   respondent
    `),
    table`
      2025-03-03  raise    raised
      2025-03-05  inquire  asked
      2025-03-20  proceed  explained
      2025-03-21  warn     refused: fact-missing
      2025-03-21  warn     warned
      2025-04-30  correct  corrected
    `,
  )
})

test('who does not put it right is disciplined', () => {
  assert.equal(
    timeline(`
      2024-03-04  raise     association-officer
      2024-03-05  inquire   association-officer
      2024-03-20  explain   respondent
      2024-03-21  warn      association-officer rule=公约第三条
      2024-05-30  escalate  association-officer
      2024-06-11  discipline head-of-authority
    `),
    table`
      2024-03-04  raise       raised
      2024-03-05  inquire     asked
      2024-03-20  explain     explained
      2024-03-21  warn        warned
      2024-05-30  escalate    escalated
      2024-06-11  discipline  disciplined
    `,
  )
})

test('no history traps a case, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 34)
})
