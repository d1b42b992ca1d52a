import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { customsDetentionOnApplication as limits } from '#jurisdictions/limits/administrative-enforcement/customs-detention-on-application'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { customsDetentionOnApplication as procedure } from '#policy/procedures/administrative-enforcement/customs-detention-on-application'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

// From 11 September 2024: 14 and 29 September and 12 October are worked, 15 to 17 September and 1 to 7
// October are off: 15 October.
test('goods are released when no court has spoken for twenty working days', () => {
  assert.equal(
    timeline(`
      2024-09-10  apply   right-holder
      2024-09-11  detain  right-holder     security=50000
      2024-09-11  detain  customs-officer
      2024-09-11  detain  customs-officer  security=50000
      2024-10-16
    `),
    table`
      2024-09-10  apply              applied
      2024-09-11  detain             refused: not-competent
      2024-09-11  detain             refused: fact-missing
      2024-09-11  detain             detained  release by 2024-10-15 (20 working days, 中华人民共和国知识产权海关保护条例 第二十四条第一项)
      2024-10-15  (release ran out)  released
      2024-10-16  …                  released
    `,
  )
})

// From 13 February 2026: 14 and 28 February are worked, 15 to 23 February are off: 19 March.
test('goods said to infringe a patent are released on a deposit of their value', () => {
  assert.equal(
    timeline(`
      2026-02-12  apply             right-holder
      2026-02-13  detain            customs-officer  security=80000
      2026-03-02  deposit-security  consignee        counterSecurity=80000
      2026-03-20  sue               right-holder
    `),
    table`
      2026-02-12  apply             applied
      2026-02-13  detain            detained  release by 2026-03-19 (20 working days, 中华人民共和国知识产权海关保护条例 第二十四条第一项)
      2026-03-02  deposit-security  released-on-security
      2026-03-20  sue               sued
    `,
  )
})

// From 21 January 2025: 26 January and 8 February are worked, 28 January to 4 February are off: 24
// February.
test('a notice of the court on the twentieth working day keeps the goods', () => {
  assert.equal(
    timeline(`
      2025-01-20  apply         right-holder
      2025-01-21  detain        customs-officer  security=80000
      2025-02-24  court-notice  judge
      2025-06-30  lift          judge
    `),
    table`
      2025-01-20  apply         applied
      2025-01-21  detain        detained  release by 2025-02-24 (20 working days, 中华人民共和国知识产权海关保护条例 第二十四条第一项)
      2025-02-24  court-notice  held-for-court
      2025-06-30  lift          released
    `,
  )
})

test('no history of six acts traps a case, leaves it to nobody, or brings a day forward', () => {
  // A change of shape should be noticed here.
  assert.equal(histories(procedure, under, { from: '2025-03-03' }), 415)
})
