import { all, is, not, startsWith } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'
import { cite } from '#kernel/source'
import { patentInvalidation } from '#policy/procedures/confirmation/patent-invalidation'
import { civilFirstInstance } from '#policy/procedures/courts/civil-first-instance'
import { designs } from '#policy/registers/designs'
import { utilityModels } from '#policy/registers/utility-models'
import { patentDisputeProvisions2020 } from '#policy/sources/patent-dispute-provisions-2020'

export const staySuitForValidity = defineCaution({
  id: 'stay-suit-for-validity',
  label: {
    zh: '答辩期内请求无效，侵权诉讼应当中止',
    en: 'A suit is stayed where invalidation was asked for in time',
  },
  basis: [cite(patentDisputeProvisions2020, '第五条')],
  bids: 'must',
  heeding: {
    procedures: [civilFirstInstance],
    where: all(is('isOver', false), not(startsWith('state', ['trial.suspended']))),
  },
  regarding: { procedures: [patentInvalidation], where: startsWith('state', ['pending']) },
  right: [utilityModels, designs],
  begun: { limits: ['answer', 'answer-abroad'], how: 'in-time' },
  says: {
    zh: '实用新型、外观设计专利侵权案件的被告在答辩期间内请求宣告该专利权无效的，人民法院应当中止诉讼。',
    en: 'Where the defendant asked within the time to answer that the utility model or design be declared invalid, the court stays the suit.',
  },
  unless: {
    zh: '检索报告或者评价报告未发现无效事由、被告证据足以证明所用技术已经公知、请求无效的证据或者理由明显不充分，或者法院认为不应中止的，可以不中止。',
    en: 'It may go on after a clean report, where the technique is publicly known, the attack plainly insufficient, or no stay due.',
  },
})
