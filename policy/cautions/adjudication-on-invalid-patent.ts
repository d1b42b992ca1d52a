import { any, contains, is } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'
import { cite } from '#kernel/source'
import { patentInfringementAdjudication } from '#policy/procedures/administrative-enforcement/patent-infringement-adjudication'
import { patentInvalidation } from '#policy/procedures/confirmation/patent-invalidation'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const adjudicationOnInvalidPatent = defineCaution({
  id: 'adjudication-on-invalid-patent',
  label: { zh: '专利权已被宣告无效，请核对请求的权利基础', en: 'The patent relied on was declared invalid' },
  basis: [cite(patentLaw2020, '第四十七条')],
  bids: 'heed',
  heeding: { procedures: [patentInfringementAdjudication], where: is('isOver', false) },
  regarding: {
    procedures: [patentInvalidation],
    where: any(contains('acts', 'announce'), contains('acts', 'announce-partly')),
  },
  right: 'same',
  says: {
    zh: '宣告无效的专利权视为自始即不存在；部分无效的，请核对请求人主张的权利要求是否仍然有效。',
    en: 'A patent declared invalid never existed; where it was so in part, check whether the claims relied on still stand.',
  },
})
