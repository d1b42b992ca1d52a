import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { abnormalFilingLead as limits } from '#jurisdictions/limits/confirmation/abnormal-filing-lead'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { abnormalFilingLead as procedure } from '#policy/procedures/confirmation/abnormal-filing-lead'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('the city reports, CNIPA examines and refuses, and the measures of Article 9 follow', () => {
  assert.equal(
    timeline(`
      2025-02-10  find                       reporter
      2025-02-11  report                     officer
      2025-02-11  report                     officer  behaviour=ABN3  applications=202410000001.X
      2025-03-03  start-special-examination  cnipa-examiner  stateBy=2025-04-18
      2025-04-02  state                      applicant
      2025-06-30  refuse                     cnipa-examiner
      2025-10-09  notify-finding             cnipa-examiner
      2025-10-10  ask-statement              officer
      2025-10-20  respond                    applicant
      2025-10-24  take-measures              officer  measures=no-support
    `),
    table`
      2025-02-10  find                       found
      2025-02-11  report                     refused: fact-missing
      2025-02-11  report                     reported
      2025-03-03  start-special-examination  stating  statement by 2025-04-18 (46 days, 规范申请专利行为的规定 第五条)
      2025-04-02  state                      assessing
      2025-06-30  refuse                     refused  re-examination by 2025-09-30 (3 months, 中华人民共和国专利法 第四十一条)
      2025-09-30  (re-examination ran out)   found-abnormal
      2025-10-09  notify-finding             measuring
      2025-10-10  ask-statement              hearing
      2025-10-20  respond                    measuring
      2025-10-24  take-measures              closed
    `,
  )
})

test('a silent applicant is deemed withdrawn, referred for a penalty and deducted from the figures', () => {
  assert.equal(
    timeline(`
      2026-01-05  find                       officer
      2026-01-06  report                     officer  behaviour=ABN1  applications=202510000009.1
      2026-01-20  start-special-examination  cnipa-examiner  stateBy=2026-03-06
      2026-03-20  deem-withdrawn             cnipa-examiner
      2026-03-23  notify-finding             cnipa-examiner
      2026-03-24  refer-for-penalty          officer
      2026-04-20  take-measures              officer  measures=deduction
    `),
    table`
      2026-01-05  find                       found
      2026-01-06  report                     reported
      2026-01-20  start-special-examination  stating  statement by 2026-03-06 (45 days, 规范申请专利行为的规定 第五条)
      2026-03-20  deem-withdrawn             found-abnormal
      2026-03-23  notify-finding             measuring
      2026-03-24  refer-for-penalty          measuring
      2026-04-20  take-measures              closed
    `,
  )
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(procedure, under, { from: '2025-01-15' }), 70)
})
