import { all, any, contains, is, not, startsWith } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'
import { cite } from '#kernel/source'
import { patentInvalidation } from '#policy/procedures/confirmation/patent-invalidation'
import { civilAppeal } from '#policy/procedures/courts/civil-appeal'
import { civilFirstInstance } from '#policy/procedures/courts/civil-first-instance'
import { patentInfringementInterpretation2020 } from '#policy/sources/patent-infringement-interpretation-2020'
import { patentLaw2020 } from '#policy/sources/patent-law-2020'

export const suitOnClaimsDeclaredInvalid = defineCaution({
  id: 'suit-on-claims-declared-invalid',
  label: {
    zh: '权利要求已被宣告无效，可以裁定驳回起诉',
    en: 'A suit on claims declared invalid may be dismissed',
  },
  basis: [cite(patentInfringementInterpretation2020, '第二条'), cite(patentLaw2020, '第四十七条')],
  bids: 'may',
  heeding: { procedures: [civilFirstInstance, civilAppeal], where: is('isOver', false) },
  regarding: {
    procedures: [patentInvalidation],
    where: all(
      any(contains('acts', 'invalidate'), contains('acts', 'invalidate-partly')),
      not(startsWith('state', ['pending', 'maintained', 'withdrawn'])),
    ),
  },
  right: 'same',
  says: {
    zh: '权利人主张的权利要求被宣告无效的，人民法院可以裁定驳回基于该权利要求的起诉；无效决定被生效行政判决撤销的，可以另行起诉。',
    en: 'The court may dismiss a suit on claims declared invalid; if that is annulled by an effective judgment, he may sue anew.',
  },
})
