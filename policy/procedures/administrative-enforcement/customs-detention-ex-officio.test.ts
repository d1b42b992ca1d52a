import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { customsDetentionExOfficio as limits } from '#jurisdictions/limits/administrative-enforcement/customs-detention-ex-officio'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { customsDetentionExOfficio as procedure } from '#policy/procedures/administrative-enforcement/customs-detention-ex-officio'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

// From 5 February 2026: 14 and 28 February are worked, 15 to 23 February and 6 April are off: the 30th is
// 25 March, the 50th 23 April.
test('three working days for the right holder, thirty to investigate, fifty until release', () => {
  assert.equal(
    timeline(`
      2026-01-30  find        customs-officer
      2026-01-30  notify      customs-officer
      2026-02-04  apply       right-holder     security=20000
      2026-02-05  detain      customs-officer
      2026-03-20  leave-open  customs-officer
      2026-04-24
    `),
    table`
      2026-01-30  find               found
      2026-01-30  notify             notified                right-holder-reaction by 2026-02-04 (3 working days, 中华人民共和国知识产权海关保护条例 第十六条)
      2026-02-04  apply              applied
      2026-02-05  detain             detained.investigation  release by 2026-04-23 (50 working days, 中华人民共和国知识产权海关保护条例 第二十四条第二项);
            investigation by 2026-03-25 (30 working days, 中华人民共和国知识产权海关保护条例 第二十条)
      2026-03-20  leave-open         detained.undetermined   release by 2026-04-23 (50 working days, 中华人民共和国知识产权海关保护条例 第二十四条第二项)
      2026-04-23  (release ran out)  released
      2026-04-24  …                  released
    `,
  )
})

// From Friday 24 January 2025: Sunday the 26th is worked, the 27th is, then only 5 February.
test('a right holder who keeps silent for three working days lets the goods go', () => {
  assert.equal(
    timeline(`
      2025-01-24  find    customs-officer
      2025-01-24  notify  customs-officer
      2025-02-06
    `),
    table`
      2025-01-24  find                             found
      2025-01-24  notify                           notified  right-holder-reaction by 2025-02-05 (3 working days, 中华人民共和国知识产权海关保护条例 第十六条)
      2025-02-05  (right-holder-reaction ran out)  released
      2025-02-06  …                                released
    `,
  )
})

// 3 working days from 29 April 2024: 1 to 5 May are off, so 7 May. 30 from 8 May: Saturday 11 May is
// worked, 10 June is off, so 19 June; the 50th is 17 July.
test('goods found to infringe are confiscated, and disposed of in the order of Article 27', () => {
  assert.equal(
    timeline(`
      2024-04-29  find        customs-officer
      2024-04-29  notify      customs-officer
      2024-05-07  apply       right-holder     security=20000
      2024-05-08  detain      customs-officer
      2024-06-14  confiscate  customs-officer
      2024-06-20  no-charity  customs-officer
      2024-06-28  not-buy     right-holder
      2024-07-05  destroy     customs-officer
    `),
    table`
      2024-04-29  find        found
      2024-04-29  notify      notified                right-holder-reaction by 2024-05-07 (3 working days, 中华人民共和国知识产权海关保护条例 第十六条)
      2024-05-07  apply       applied
      2024-05-08  detain      detained.investigation  release by 2024-07-17 (50 working days, 中华人民共和国知识产权海关保护条例 第二十四条第二项);
            investigation by 2024-06-19 (30 working days, 中华人民共和国知识产权海关保护条例 第二十条)
      2024-06-14  confiscate  confiscated.for-charity
      2024-06-20  no-charity  confiscated.for-sale
      2024-06-28  not-buy     confiscated.remaining
      2024-07-05  destroy     disposed
    `,
  )
})

test('no history of six acts traps a case, leaves it to nobody, or brings a day forward', () => {
  // A change of shape should be noticed here.
  assert.equal(histories(procedure, under, { from: '2025-03-03' }), 77)
  // Longer ones too, as the first six acts do not reach the end.
  assert.equal(histories(procedure, under, { from: '2025-03-03', acts: 7 }), 1567)
})
