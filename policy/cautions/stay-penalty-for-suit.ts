import { all, is, not, startsWith } from '#kernel/predicate'
import { defineCaution } from '#kernel/procedures/caution'
import { cite } from '#kernel/source'
import { penaltyCase } from '#policy/procedures/administrative-enforcement/penalty-case'
import { civilAppeal } from '#policy/procedures/courts/civil-appeal'
import { civilFirstInstance } from '#policy/procedures/courts/civil-first-instance'
import { trademarks } from '#policy/registers/trademarks'
import { trademarkLaw2019 } from '#policy/sources/trademark-law-2019'

export const stayPenaltyForSuit = defineCaution({
  id: 'stay-penalty-for-suit',
  label: {
    zh: '权利人已起诉，可以中止商标侵权案件的查处',
    en: 'A trademark penalty case may be stayed for a suit',
  },
  basis: [cite(trademarkLaw2019, '第六十二条')],
  bids: 'may',
  heeding: {
    procedures: [penaltyCase],
    where: all(startsWith('state', ['filed']), not(startsWith('state', ['filed.stayed']))),
  },
  regarding: { procedures: [civilFirstInstance, civilAppeal], where: is('isOver', false) },
  right: [trademarks],
  says: {
    zh: '对商标权属存在争议，或者权利人同时向人民法院提起商标侵权诉讼的，可以中止案件的查处；原因消除后应当恢复或者终结。',
    en: 'Where ownership of the mark is disputed or the holder has sued as well, the case may be stayed; when the reason is gone it goes on or ends.',
  },
})
