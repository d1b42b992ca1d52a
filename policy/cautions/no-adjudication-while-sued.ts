import { is, startsWith } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'
import { cite } from '#kernel/source'
import { patentInfringementAdjudication } from '#policy/procedures/administrative-enforcement/patent-infringement-adjudication'
import { civilAppeal } from '#policy/procedures/courts/civil-appeal'
import { civilFirstInstance } from '#policy/procedures/courts/civil-first-instance'
import { adjudicationOrder81 } from '#policy/sources/adjudication-order-81'

export const noAdjudicationWhileSued = defineCaution({
  id: 'no-adjudication-while-sued',
  label: { zh: '已就同一纠纷起诉的，不予立案', en: 'No adjudication where the dispute is before a court' },
  basis: [cite(adjudicationOrder81, '第十二条')],
  bids: 'must-not',
  heeding: { procedures: [patentInfringementAdjudication], where: startsWith('state', ['requested']) },
  regarding: { procedures: [civilFirstInstance, civilAppeal], where: is('isOver', false) },
  right: 'same',
  says: {
    zh: '请求处理专利侵权纠纷，须当事人未就该纠纷向人民法院起诉；已经起诉的，不符合受理条件。',
    en: 'Adjudication is open only where neither party has taken the dispute to court; once sued, the request is not admissible.',
  },
})
