import { all, is, not, startsWith } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'
import { cite } from '#kernel/source'
import { patentInvalidation } from '#policy/procedures/confirmation/patent-invalidation'
import { civilFirstInstance } from '#policy/procedures/courts/civil-first-instance'
import { designs } from '#policy/registers/designs'
import { utilityModels } from '#policy/registers/utility-models'
import { patentDisputeProvisions2020 } from '#policy/sources/patent-dispute-provisions-2020'

export const noStayAfterAnswerPeriod = defineCaution({
  id: 'no-stay-after-answer-period',
  label: { zh: '答辩期后请求无效，诉讼不应当中止', en: 'No stay where invalidation was asked for late' },
  basis: [cite(patentDisputeProvisions2020, '第六条')],
  bids: 'must-not',
  heeding: {
    procedures: [civilFirstInstance],
    where: all(is('isOver', false), not(startsWith('state', ['trial.suspended']))),
  },
  regarding: { procedures: [patentInvalidation], where: startsWith('state', ['pending']) },
  right: [utilityModels, designs],
  begun: { limits: ['answer', 'answer-abroad'], how: 'late' },
  says: {
    zh: '实用新型、外观设计专利侵权案件的被告在答辩期间届满后请求宣告该专利权无效的，人民法院不应当中止诉讼。',
    en: 'Where the defendant asked for invalidation of the utility model or design only after the time to answer, the court does not stay the suit.',
  },
  unless: { zh: '经审查认为有必要中止诉讼的除外。', en: 'Unless on examination a stay is found necessary.' },
})
