import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { patentImplementingRules2010 } from '#policy/sources/patent-implementing-rules-2010'

export const inventorRewardsPaidBy2010Rules = defineInput({
  id: 'inventor-rewards-paid-by-2010-rules',
  label: {
    zh: '当年到期并按期发放、达到2010年细则最低数额的职务发明奖励笔数',
    en: 'Rewards to inventors that fell due in the year, paid in time and no less than the rules of 2010 ask',
  },
  unit: { zh: '笔', en: 'rewards' },
  basis: [cite(patentImplementingRules2010, '第七十七条')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '用人单位；科学技术部门', en: 'Employers; science and technology departments' },
  mark: 'unverified',
})
