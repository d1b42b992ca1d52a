import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'

export const validInventions = defineInput({
  id: 'valid-inventions',
  label: { zh: '发明专利有效量', en: 'Valid invention patents' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(cnipaMonthlyStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
