import assert from 'node:assert/strict'
import { test } from 'node:test'
import { china as calendar } from '#jurisdictions/calendars/china'
import { preservation as limits } from '#jurisdictions/limits/courts/preservation'
import { histories } from '#kernel/fixtures/histories'
import { play, table } from '#kernel/procedures/play'
import { preservation as procedure } from '#policy/procedures/courts/preservation'

const under = { calendar, limits: [limits] }
const timeline = (script: string) => play(procedure, under, script)

test('before suit: forty-eight hours to rule, thirty days to sue or it is lifted', () => {
  assert.equal(
    timeline(`
      2026-04-21T10:30  apply                claimant
      2026-04-21T15:00  accept-before-suit   judge
      2026-04-22T09:00  order-security       judge
      2026-04-23T09:00  give-security        claimant
      2026-04-23T14:00  grant                judge
      2026-04-24        enforce              judge
      2026-04-28        serve-respondent     judge
      2026-04-29        ask-reconsideration  respondent
      2026-05-09        reconsider           judge
      2026-05-26        sue                  claimant
      2026-05-27        lift                 judge
    `),
    table`
      2026-04-21T10:30  apply                applied
      2026-04-21T15:00  accept-before-suit   before-suit.weighing                   ruling by 2026-04-23T15:00 (48 hours, 中华人民共和国民事诉讼法 第一百零四条)
      2026-04-22T09:00  order-security       before-suit.security                   ruling by 2026-04-23T15:00 (48 hours, 中华人民共和国民事诉讼法 第一百零四条)
      2026-04-23T09:00  give-security        before-suit.weighing                   ruling by 2026-04-23T15:00 (48 hours, 中华人民共和国民事诉讼法 第一百零四条)
      2026-04-23T14:00  grant                granted-before-suit
      2026-04-24  enforce              suit-awaited                           suit by 2026-05-25 (30 days, 中华人民共和国民事诉讼法 第一百零四条);
                                                                  respondent-service by 2026-04-29 (5 days, 最高人民法院关于审查知识产权纠纷行为保全案件适用法律若干问题的规定 第五条)
      2026-04-28  serve-respondent     suit-awaited                           suit by 2026-05-25 (30 days, 中华人民共和国民事诉讼法 第一百零四条)
      2026-04-29  ask-reconsideration  suit-awaited +reconsideration.asked    suit by 2026-05-25 (30 days, 中华人民共和国民事诉讼法 第一百零四条);
                                                                  reconsideration by 2026-05-09 (10 days, 最高人民法院关于审查知识产权纠纷行为保全案件适用法律若干问题的规定 第十四条)
      2026-05-09  reconsider           suit-awaited +reconsideration.decided  suit by 2026-05-25 (30 days, 中华人民共和国民事诉讼法 第一百零四条)
      2026-05-25  (suit ran out)       unsued +reconsideration.decided
      2026-05-26  sue                  refused: act-not-open
      2026-05-27  lift                 lifted +reconsideration.decided
    `,
  )
})

test('in suit: a patent is preserved for six months at a time and released where nobody renews', () => {
  assert.equal(
    timeline(`
      2025-03-03  apply            claimant
      2025-03-03  accept           judge
      2025-03-10  grant            judge
      2025-03-17  preserve-patent  judge  noticeReceivedOn=2025-03-18
      2025-09-15  renew            judge  noticeReceivedOn=2025-09-16
      2026-03-17  release          judge
      2026-03-18  renew            judge
    `),
    table`
      2025-03-03  apply                  applied
      2025-03-03  accept                 in-suit
      2025-03-10  grant                  granted
      2025-03-17  preserve-patent        patent  patent-term by 2025-09-18 (6 months, 最高人民法院关于审理专利纠纷案件适用法律问题的若干规定 第九条)
      2025-09-15  renew                  patent  patent-term by 2026-03-16 (6 months, 最高人民法院关于审理专利纠纷案件适用法律问题的若干规定 第九条)
      2026-03-16  (patent-term ran out)  to-release
      2026-03-17  release                lifted
      2026-03-18  renew                  refused: act-not-open
    `,
  )
})

test('urgent in suit: hours counted from a day end two days later; lifting is decided in five days', () => {
  assert.equal(
    timeline(`
      2025-09-26  apply             claimant
      2025-09-26  accept-urgent     judge
      2025-09-28  grant             judge
      2025-09-29  enforce           judge
      2025-09-30  serve-respondent  judge
      2025-09-30  ask-lifting       respondent
      2025-10-09  keep              judge
      2026-05-20  end               judge
    `),
    table`
      2025-09-26  apply             applied
      2025-09-26  accept-urgent     urgent    ruling by 2025-09-28 (48 hours, 中华人民共和国民事诉讼法 第一百零四条)
      2025-09-28  grant             granted
      2025-09-29  enforce           in-force  respondent-service by 2025-10-09 (5 days, 最高人民法院关于审查知识产权纠纷行为保全案件适用法律若干问题的规定 第五条)
      2025-09-30  serve-respondent  in-force
      2025-09-30  ask-lifting       lifting   lifting by 2025-10-09 (5 days, 最高人民法院关于审查知识产权纠纷行为保全案件适用法律若干问题的规定 第十七条)
      2025-10-09  keep              in-force
      2026-05-20  end               ended
    `,
  )
})

// The six months run from the day on which the office received the notice. Before 2021 the article was 13.
test('a patent preserved before 2021 rests on Article 13, and since then on Article 9', () => {
  const rests = limits.limits['patent-term'].map(({ from, until, basis }) => [from, until, basis.article])
  assert.deepEqual(rests, [
    ['2015-02-01', '2021-01-01', '第十三条'],
    ['2021-01-01', undefined, '第九条'],
  ])
})

test('an act is forbidden for the time that the court sets, continued in time, and lapses', () => {
  assert.equal(
    timeline(`
      2026-03-02  apply             claimant
      2026-03-02  accept            judge
      2026-03-06  grant             judge
      2026-03-09  enforce-act       judge     actUntil=2026-04-30
      2026-03-12  serve-respondent  judge
      2026-04-28  continue          judge
      2026-04-28  continue          judge     moreDays=30
      2026-06-02  continue          judge     moreDays=30
    `),
    table`
      2026-03-02  apply               applied
      2026-03-02  accept              in-suit
      2026-03-06  grant               granted
      2026-03-09  enforce-act         act-in-force  act-term by 2026-04-30 (52 days, 最高人民法院关于审查知识产权纠纷行为保全案件适用法律若干问题的规定 第十三条);
                                                                  respondent-service by 2026-03-16 (5 days, 最高人民法院关于审查知识产权纠纷行为保全案件适用法律若干问题的规定 第五条)
      2026-03-12  serve-respondent    act-in-force  act-term by 2026-04-30 (52 days, 最高人民法院关于审查知识产权纠纷行为保全案件适用法律若干问题的规定 第十三条)
      2026-04-28  continue            refused: fact-missing
      2026-04-28  continue            act-in-force  act-term by 2026-06-01 (52 days + 30 days, 最高人民法院关于审查知识产权纠纷行为保全案件适用法律若干问题的规定 第十三条)
      2026-06-01  (act-term ran out)  lapsed
      2026-06-02  continue            refused: act-not-open
    `,
  )
})

test('no history of six acts traps a case, brings a day forward or leaves it to nobody', () => {
  assert.equal(histories(procedure, under, { from: '2025-01-15' }), 874)
})
