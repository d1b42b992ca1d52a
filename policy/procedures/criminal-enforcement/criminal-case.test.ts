import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { criminalCase as limits } from '#jurisdictions/limits/criminal-enforcement/criminal-case'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { criminalCase as procedure } from '#policy/procedures/criminal-enforcement/criminal-case'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

// Custody of two months from 1 December 2024 ends on 1 February 2025, in the Spring Festival, and does not
// move; one month more ends on Saturday 1 March, nor does that. A month from 3 April ends on 3 May, a
// holiday, so on the 6th. Three months from 28 May and 10 days of suspension end on Sunday 7 September, so
// on the 8th. Two months from 22 September end on Saturday 22 November, so on the 24th; 11 days of reading
// files: 3 December.
test('from arrest to the judgment on appeal, through one return and two extensions', () => {
  assert.equal(
    timeline(`
      2024-11-04  file              police-officer
      2024-12-01  arrest            police-officer
      2025-01-24  extend-custody    provincial-prosecutor
      2025-01-24  extend-custody    higher-prosecutor
      2025-02-26  conclude          police-officer
      2025-03-24  extend            prosecutor
      2025-04-03  return            prosecutor
      2025-04-30  resubmit          police-officer
      2025-05-28  prosecute         prosecutor
      2025-06-10  suspend           judge           reasons=被告人患病
      2025-06-20  resume            judge
      2025-07-25  extend            judge
      2025-09-05  convict           judge
      2025-09-08  serve             judge
      2025-09-18  appeal            suspect
      2025-09-22  forward           judge
      2025-10-09  send-files        higher-court
      2025-10-20  files-read        prosecutor
      2025-12-01  uphold            higher-court
    `),
    table`
      2024-11-04  file            investigation.at-liberty
      2024-12-01  arrest          investigation.custody        custody by 2025-02-01 (2 months, 中华人民共和国刑事诉讼法 第一百五十六条)
      2025-01-24  extend-custody  refused: not-competent
      2025-01-24  extend-custody  investigation.custody        custody by 2025-03-01 (2 months + 1 month, 中华人民共和国刑事诉讼法 第一百五十六条)
      2025-02-26  conclude        prosecution-review.ordinary  prosecution-decision by 2025-03-26 (1 month, 中华人民共和国刑事诉讼法 第一百七十二条)
      2025-03-24  extend          prosecution-review.ordinary  prosecution-decision by 2025-04-10 (1 month + 15 days, 中华人民共和国刑事诉讼法 第一百七十二条)
      2025-04-03  return          first-return                 supplementary-investigation by 2025-05-06 (1 month, 中华人民共和国刑事诉讼法 第一百七十五条)
      2025-04-30  resubmit        second-review                prosecution-decision by 2025-05-30 (1 month, 中华人民共和国刑事诉讼法 第一百七十二条)
      2025-05-28  prosecute       trial.ordinary.hearing       first-instance by 2025-07-28 (2 months, 中华人民共和国刑事诉讼法 第二百零八条)
      2025-06-10  suspend         trial.ordinary.suspended     clock stopped
      2025-06-20  resume          trial.ordinary.hearing       first-instance by 2025-08-07 (2 months, 中华人民共和国刑事诉讼法 第二百零八条)
      2025-07-25  extend          trial.ordinary.hearing       first-instance by 2025-09-08 (2 months + 1 month, 中华人民共和国刑事诉讼法 第二百零八条)
      2025-09-05  convict         judged                       judgment-service by 2025-09-10 (5 days, 中华人民共和国刑事诉讼法 第二百零二条)
      2025-09-08  serve           appealable                   appeal by 2025-09-18 (10 days, 中华人民共和国刑事诉讼法 第二百三十条)
      2025-09-18  appeal          appealed.forwarding          appeal-forwarding by 2025-09-22 (3 days, 中华人民共和国刑事诉讼法 第二百三十一条)
      2025-09-22  forward         appealed.trial.hearing       second-instance by 2025-11-24 (2 months, 中华人民共和国刑事诉讼法 第二百四十三条)
      2025-10-09  send-files      appealed.trial.file-reading  second-instance stopped;
            file-reading by 2025-11-10 (1 month, 中华人民共和国刑事诉讼法 第二百三十五条)
      2025-10-20  files-read      appealed.trial.hearing       second-instance by 2025-12-03 (2 months, 中华人民共和国刑事诉讼法 第二百四十三条)
      2025-12-01  uphold          effective
    `,
  )
})

// 10 days from 20 April 2026: the 30th; 15 end on 5 May, a holiday, so on the 6th. 30 days from 6 May: 5
// June.
test('a fast-track case that is not prosecuted, and the police who object', () => {
  assert.equal(
    timeline(`
      2026-03-16  file                 police-officer
      2026-04-20  conclude             police-officer
      2026-04-20  use-fast-track       prosecutor
      2026-04-29  extend               prosecutor
      2026-04-29  not-prosecute        prosecutor      reasons=情节轻微
      2026-04-30  advise               prosecutor
      2026-05-06  ask-reconsideration  police-officer
      2026-06-01  uphold               prosecutor
    `),
    table`
      2026-03-16  file                 investigation.at-liberty
      2026-04-20  conclude             prosecution-review.ordinary    prosecution-decision by 2026-05-20 (1 month, 中华人民共和国刑事诉讼法 第一百七十二条)
      2026-04-20  use-fast-track       prosecution-review.fast-track  fast-track-decision by 2026-04-30 (10 days, 中华人民共和国刑事诉讼法 第一百七十二条)
      2026-04-29  extend               prosecution-review.fast-track  fast-track-decision by 2026-05-06 (10 days + 5 days, 中华人民共和国刑事诉讼法 第一百七十二条)
      2026-04-29  not-prosecute        not-prosecuted                 objection by 2026-05-06 (7 days, 中华人民共和国刑事诉讼法 第一百八十条)
      2026-04-30  advise               not-prosecuted                 objection by 2026-05-06 (7 days, 中华人民共和国刑事诉讼法 第一百八十条)
      2026-05-06  ask-reconsideration  reconsidered-for-police        police-objection-reply by 2026-06-05 (30 days, 人民检察院刑事诉讼规则 第三百七十九条)
      2026-06-01  uphold               not-prosecuted-finally
    `,
  )
})

test('no history of six acts traps a case, leaves it to nobody, or brings a day forward', () => {
  // A change of shape should be noticed here.
  assert.equal(histories(procedure, under, { from: '2025-03-03' }), 658)
  // Longer ones too, as the first six acts do not reach the end.
  assert.equal(histories(procedure, under, { from: '2025-03-03', acts: 7 }), 7750)
})
