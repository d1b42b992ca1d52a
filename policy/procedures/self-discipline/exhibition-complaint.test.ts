import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { exhibitionComplaint as limits } from '#jurisdictions/limits/self-discipline/exhibition-complaint'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { exhibitionComplaint as procedure } from '#policy/procedures/self-discipline/exhibition-complaint'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('no proof in the time set: the exhibits go; a short exhibition has no office to mediate', () => {
  assert.equal(
    timeline(`
      2026-04-15  complain  right-holder evidence=专利证书
      2026-04-15  ask       organiser proofBy=2026-04-16
      2026-04-16  mediate   organiser exhibitionDays=2
      2026-04-16  remove    organiser
      2026-04-17  archive   organiser
    `),
    table`
      2026-04-15  complain  received
      2026-04-15  ask       asked
      2026-04-16  mediate   refused: guard-not-met
      2026-04-16  remove    measured
      2026-04-17  archive   closed
    `,
  )
})

test('an exhibition of three days or more may settle the dispute', () => {
  assert.equal(
    timeline(`
      2024-10-15  complain  right-holder evidence=商标证
      2024-10-15  ask       organiser proofBy=2024-10-16
      2024-10-16  mediate   organiser exhibitionDays=5
    `),
    table`
      2024-10-15  complain  received
      2024-10-15  ask       asked
      2024-10-16  mediate   settled
    `,
  )
})

test('no history traps a case, or brings a day forward', () => {
  assert.equal(histories(procedure, under, { from: '2026-03-02' }), 11)
})
