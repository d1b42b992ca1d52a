import { days } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { administrativeReconsideration as procedure } from '#policy/procedures/administrative-enforcement/administrative-reconsideration'
import { administrativeLitigationLaw2017 as litigation } from '#policy/sources/administrative-litigation-law-2017'
import { administrativeReconsiderationLaw2023 as law } from '#policy/sources/administrative-reconsideration-law-2023'

const from = '2024-01-01'

export const administrativeReconsideration = limitsOf(procedure, {
  application: [limit(from, days(60), cite(law, '第二十条'))],
  screening: [limit(from, days(5), cite(law, '第三十条'))],
  supplement: [limit(from, days(10), cite(law, '第三十一条'))],
  decision: [
    limit(from, days(60), cite(law, '第六十二条'), {
      // "At most thirty days": the head may set fewer.
      extensions: [
        {
          value: { fact: 'extensionDays', unit: 'day', atMost: days(30), orAll: true },
          by: 'head-of-authority',
        },
      ],
    }),
  ],
  sending: [limit(from, days(7), cite(law, '第四十八条'))],
  answer: [limit(from, days(10), cite(law, '第四十八条'))],
  'hearing-notice': [limit(from, days(5), cite(law, '第五十一条'), { ahead: true })],
  'successor-wait': [limit(from, days(60), cite(law, '第四十一条'))],
  'simplified-decision': [limit(from, days(30), cite(law, '第六十二条'))],
  'simplified-sending': [limit(from, days(3), cite(law, '第五十四条'))],
  'simplified-answer': [limit(from, days(5), cite(law, '第五十四条'))],
  service: [notSet(from, cite(law, '第七十五条'))],
  suit: [limit('2017-07-01', days(15), cite(litigation, '第四十五条'))],
})
