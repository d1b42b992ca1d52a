import { all, is, not, startsWith } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'
import { cite } from '#kernel/source'
import { patentInvalidation } from '#policy/procedures/confirmation/patent-invalidation'
import { civilFirstInstance } from '#policy/procedures/courts/civil-first-instance'
import { inventions } from '#policy/registers/inventions'
import { patentDisputeProvisions2020 } from '#policy/sources/patent-dispute-provisions-2020'

export const noStayOfSuitOnInvention = defineCaution({
  id: 'no-stay-of-suit-on-invention',
  label: { zh: '发明专利被请求无效，可以不中止诉讼', en: 'A suit on an invention may go on' },
  basis: [cite(patentDisputeProvisions2020, '第七条')],
  bids: 'need-not',
  heeding: {
    procedures: [civilFirstInstance],
    where: all(is('isOver', false), not(startsWith('state', ['trial.suspended']))),
  },
  regarding: { procedures: [patentInvalidation], where: startsWith('state', ['pending']) },
  right: [inventions],
  says: {
    zh: '侵犯发明专利权纠纷案件的被告在答辩期间内请求宣告该专利权无效的，人民法院可以不中止诉讼。',
    en: 'Where the defendant asks that an invention patent be declared invalid, the court need not stay the suit.',
  },
})
