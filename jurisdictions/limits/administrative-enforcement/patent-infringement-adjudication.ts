import type { Duration } from '#kernel/procedures/duration'
import { days, months, workingDays, years } from '#kernel/procedures/duration'
import { limit, limitAsDecided, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { patentInfringementAdjudication as procedure } from '#policy/procedures/administrative-enforcement/patent-infringement-adjudication'
import { adjudicationOrder81 as order } from '#policy/sources/adjudication-order-81'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

const from = '2025-02-01'
/** Whether more time is given, and how much, the panel decides. */
const byPanel = { extensions: [{ value: { fact: 'answerDays', unit: 'day' }, by: 'officer' }] } as const
/** The order names the longest time; whoever approves may set less. */
const upTo = (atMost: Duration) => ({ fact: 'extensionDays', unit: 'day', atMost, orAll: true }) as const

export const patentInfringementAdjudication = limitsOf(procedure, {
  request: [limit(from, years(3), cite(order, '第十九条'))],
  acceptance: [
    limit(from, workingDays(5), cite(order, '第二十条'), {
      extensions: [{ value: workingDays(5), by: 'head-of-authority' }],
    }),
  ],
  supplement: [limitAsDecided(from, { fact: 'supplementUntil', unit: 'day' }, cite(order, '第十六条'))],
  'request-service': [limit(from, workingDays(5), cite(order, '第二十二条'))],
  answer: [limit(from, days(15), cite(order, '第二十二条'), byPanel)],
  'answer-abroad': [limit(from, days(30), cite(order, '第二十二条'), byPanel)],
  'answer-forwarding': [limit(from, workingDays(5), cite(order, '第二十二条'))],
  'jurisdiction-ruling': [limit(from, workingDays(5), cite(order, '第九条'))],
  'hearing-notice': [limit(from, workingDays(3), cite(order, '第二十六条'), { ahead: true })],
  decision: [
    limit(from, months(3), cite(order, '第三十七条'), {
      extensions: [
        { value: upTo(months(1)), by: 'head-of-authority' },
        { value: upTo(months(2)), by: 'higher-authority' },
      ],
    }),
  ],
  service: [notSet(from, cite(order, '第十条'))],
  publicity: [limit(from, workingDays(20), cite(order, '第八十三条'))],
  action: [limit('2021-06-01', days(15), cite(patentLaw2020, '第六十五条'))],
  enforcement: [
    limit(from, months(3), cite(order, '第八十条'), {
      doubt: {
        zh: '自履行期限届满之日起算；裁决书未定履行期限的，此处自起诉期限届满起算',
        en: 'it runs from the end of the time for performance; where none is set, here from the end of the time to sue',
      },
    }),
  ],
  'holder-enforcement': [limit(from, months(6), cite(order, '第八十条'))],
})
