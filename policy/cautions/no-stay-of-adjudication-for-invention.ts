import { all, contains, not, startsWith } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'
import { cite } from '#kernel/source'
import { patentInfringementAdjudication } from '#policy/procedures/administrative-enforcement/patent-infringement-adjudication'
import { patentInvalidation } from '#policy/procedures/confirmation/patent-invalidation'
import { inventions } from '#policy/registers/inventions'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const noStayOfAdjudicationForInvention = defineCaution({
  id: 'no-stay-of-adjudication-for-invention',
  label: { zh: '发明专利被请求无效，可以不中止裁决', en: 'Adjudication on an invention may go on' },
  basis: [cite(adjudicationOrder81, '第二十九条'), cite(patentImplementingRules2023, '第九十八条')],
  bids: 'need-not',
  heeding: {
    procedures: [patentInfringementAdjudication],
    where: all(
      startsWith('state', ['examination']),
      not(startsWith('state', ['examination.suspension'])),
      not(contains('acts', 'decline-stay')),
    ),
  },
  regarding: {
    procedures: [patentInvalidation],
    where: all(contains('acts', 'accept'), startsWith('state', ['pending'])),
  },
  right: [inventions],
  says: {
    zh: '涉案发明专利在处理中被请求宣告无效的，可以不中止；被请求人可以请求中止，理由明显不能成立的，可以不中止。',
    en: 'An invention attacked meanwhile needs no stay; the respondent may ask for one, declined where its reasons plainly fail.',
  },
})
