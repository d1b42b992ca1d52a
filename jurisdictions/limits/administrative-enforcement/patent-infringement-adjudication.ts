import { days, months, workingDays, years } from '#kernel/procedures/duration'
import { limit, limitsOf, notSet } from '#kernel/procedures/limit'
import { cite } from '#kernel/source'
import { patentInfringementAdjudication as procedure } from '#policy/procedures/administrative-enforcement/patent-infringement-adjudication'
import { adjudicationOrder81 as order } from '#policy/sources/adjudication-order-81'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

const from = '2025-02-01'
const leave = {
  doubt: {
    zh: '被请求人申请延期的，是否准许及延长多久由合议组决定',
    en: 'whether and for how long more time is given is for the panel',
  },
}

export const patentInfringementAdjudication = limitsOf(procedure, {
  request: [limit(from, years(3), cite(order, '第十九条'))],
  acceptance: [
    limit(from, workingDays(5), cite(order, '第二十条'), {
      extensions: [{ value: workingDays(5), by: 'head-of-authority' }],
    }),
  ],
  supplement: [notSet(from, cite(order, '第十六条'))],
  'request-service': [limit(from, workingDays(5), cite(order, '第二十二条'))],
  answer: [limit(from, days(15), cite(order, '第二十二条'), leave)],
  'answer-abroad': [limit(from, days(30), cite(order, '第二十二条'), leave)],
  'answer-forwarding': [limit(from, workingDays(5), cite(order, '第二十二条'))],
  'jurisdiction-ruling': [limit(from, workingDays(5), cite(order, '第九条'))],
  'hearing-notice': [limit(from, workingDays(3), cite(order, '第二十六条'), { ahead: true })],
  decision: [
    limit(from, months(3), cite(order, '第三十七条'), {
      extensions: [
        { value: months(1), by: 'head-of-authority' },
        { value: months(2), by: 'higher-authority' },
      ],
    }),
  ],
  service: [notSet(from, cite(order, '第十条'))],
  publicity: [limit(from, workingDays(20), cite(order, '第八十三条'))],
  action: [limit('2021-06-01', days(15), cite(patentLaw2020, '第六十五条'))],
  enforcement: [
    limit(from, months(3), cite(order, '第八十条'), {
      doubt: {
        zh: '自履行期限届满之日起算；裁决书另定履行期限的，从其规定，此处自起诉期限届满起算',
        en: 'it runs from the end of the time for performance; where the decision sets none, from the end of the time to sue',
      },
    }),
  ],
  'holder-enforcement': [limit(from, months(6), cite(order, '第八十条'))],
})
