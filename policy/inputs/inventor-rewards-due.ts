import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { patentImplementingRules2023 } from '#policy/sources/patent-implementing-rules-2023'

export const inventorRewardsDue = defineInput({
  id: 'inventor-rewards-due',
  label: { zh: '当年到期应发的职务发明奖励笔数', en: 'Rewards to inventors that fell due in the year' },
  unit: { zh: '笔', en: 'rewards' },
  basis: [cite(patentImplementingRules2023, '第九十三条')],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '用人单位；科学技术部门', en: 'Employers; science and technology departments' },
  mark: 'unverified',
})
