import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { preExamination as limits } from '#jurisdictions/limits/confirmation/pre-examination'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { preExamination as procedure } from '#policy/procedures/confirmation/pre-examination'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('an applicant who is registered passes, files, is tagged and granted; no step has a number', () => {
  assert.equal(
    timeline(`
      2026-03-02  submit   applicant
      2026-03-03  accept   centre-officer  registeredEntity=否
      2026-03-03  accept   centre-officer  registeredEntity=是
      2026-03-10  opine    centre-officer
      2026-03-16  correct  applicant
      2026-03-18  pass     centre-officer
      2026-03-20  file     applicant  applicationNumber=202610000001.2
      2026-03-23  tag      centre-officer
      2026-06-23  grant    cnipa-examiner
    `),
    table`
      2026-03-02  submit   submitted
      2026-03-03  accept   refused: guard-not-met
      2026-03-03  accept   examining
      2026-03-10  opine    opined
      2026-03-16  correct  examining
      2026-03-18  pass     passed
      2026-03-20  file     filed
      2026-03-23  tag      tagged
      2026-06-23  grant    granted
    `,
  )
})

test('failing, or leaving the fast track, ends it', () => {
  assert.equal(
    timeline(`
      2026-05-06  submit  applicant
      2026-05-07  accept  centre-officer  registeredEntity=是
      2026-05-12  opine   centre-officer
      2026-05-29  end     centre-officer
    `),
    table`
      2026-05-06  submit  submitted
      2026-05-07  accept  examining
      2026-05-12  opine   opined
      2026-05-29  end     failed
    `,
  )
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 24)
})
