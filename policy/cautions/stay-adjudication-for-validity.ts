import { all, contains, not, startsWith } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'
import { cite } from '#kernel/source'
import { patentInfringementAdjudication } from '#policy/procedures/administrative-enforcement/patent-infringement-adjudication'
import { patentInvalidation } from '#policy/procedures/confirmation/patent-invalidation'
import { designs } from '#policy/registers/designs'
import { utilityModels } from '#policy/registers/utility-models'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const stayAdjudicationForValidity = defineCaution({
  id: 'stay-adjudication-for-validity',
  label: { zh: '无效宣告已受理，行政裁决应当中止', en: 'Adjudication is stayed while validity is contested' },
  basis: [
    cite(adjudicationOrder81, '第二十八条'),
    cite(adjudicationOrder81, '第二十九条'),
    cite(patentImplementingRules2023, '第九十八条'),
  ],
  bids: 'must',
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
  right: [utilityModels, designs],
  says: {
    zh: '涉案实用新型或者外观设计专利的无效宣告请求已被受理，应当中止处理。',
    en: 'Invalidation of the utility model or design has been accepted: the adjudication is to be stayed.',
  },
  unless: {
    zh: '请求人的专利权评价报告未发现缺陷、被请求人撤回无效请求后再次提出、维持有效的决定已经生效，或者认为无需中止的，可以不中止。',
    en: 'It may go on after a clean report, a second request, an effective decision that maintains it, or where no stay is needed.',
  },
})
