import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { trademarkOpposition as limits } from '#jurisdictions/limits/confirmation/trademark-opposition'
import { histories } from '#kernel/procedures/histories'
import { play, table } from '#kernel/procedures/play'
import { trademarkOpposition as procedure } from '#policy/procedures/confirmation/trademark-opposition'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('the time to decide runs from the end of the announcement, though the opposition is accepted later', () => {
  assert.equal(
    timeline(`
      2024-11-06  announce               cnipa-examiner
      2025-02-05  oppose                 opponent
      2025-02-10  accept                 cnipa-examiner
      2025-03-03  copy                   cnipa-examiner
      2025-03-28  answer                 applicant
      2025-04-30  supplement             opponent
      2026-01-12  extend                 cnipa-examiner
      2026-01-12  extend                 head-of-authority
      2026-01-12  extend                 higher-authority
      2026-05-20  deny-registration      cnipa-examiner
      2026-06-04  request-review         applicant
    `),
    table``,
  )
})
