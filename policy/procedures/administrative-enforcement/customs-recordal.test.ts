import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { customsRecordal as limits } from '#jurisdictions/limits/administrative-enforcement/customs-recordal'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { customsRecordal as procedure } from '#policy/procedures/administrative-enforcement/customs-recordal'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

// 30 working days from 10 December 2025: 1 to 3 January are off, Sunday 4 January is worked: 22 January
// 2026. From 2 March 2026, with Monday 6 April off: 14 April.
test('thirty working days to record and to report a change, ten years of validity and ten more', () => {
  assert.equal(
    timeline(`
      2025-12-10  apply          right-holder
      2026-01-20  record         customs-officer
      2026-03-02  change         right-holder
      2026-04-10  record-change  right-holder
      2026-05-06  renew          right-holder
      2026-05-06  renew          customs-officer
    `),
    table`
      2025-12-10  apply          applied             decision by 2026-01-22 (30 working days, 中华人民共和国知识产权海关保护条例 第八条)
      2026-01-20  record         recorded.unchanged  validity by 2036-01-20 (10 years, 中华人民共和国知识产权海关保护条例 第十条)
      2026-03-02  change         recorded.changed    validity by 2036-01-20 (10 years, 中华人民共和国知识产权海关保护条例 第十条);
            change by 2026-04-14 (30 working days, 中华人民共和国知识产权海关保护条例 第十一条)
      2026-04-10  record-change  recorded.unchanged  validity by 2036-01-20 (10 years, 中华人民共和国知识产权海关保护条例 第十条)
      2026-05-06  renew          refused: not-competent
      2026-05-06  renew          recorded.unchanged  validity by 2046-01-20 (10 years + 10 years, 中华人民共和国知识产权海关保护条例 第十条)
    `,
  )
})

// 21 July 2024 was a Sunday.
test('a recordal that nobody renews lapses after ten years, though the last day is a Sunday', () => {
  assert.equal(
    timeline(`
      2014-06-09  apply   right-holder
      2014-07-21  record  customs-officer
      2024-07-22
    `),
    table`
      2014-06-09  apply               applied             decision by 2014-07-21 (30 working days, 中华人民共和国知识产权海关保护条例 第八条)
      2014-07-21  record              recorded.unchanged  validity by 2024-07-21 (10 years, 中华人民共和国知识产权海关保护条例 第十条)
      2024-07-21  (validity ran out)  lapsed
      2024-07-22  …                   lapsed
    `,
  )
})

test('no history of six acts traps a case, leaves it to nobody, or brings a day forward', () => {
  // A change of shape should be noticed here.
  assert.equal(histories(procedure, under, { from: '2025-03-03' }), 93)
})
