import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'

export const validInventionsOfForeignHolders = defineInput({
  id: 'valid-inventions-of-foreign-holders',
  label: { zh: '国外在华发明专利有效量', en: 'Valid invention patents of foreign holders' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(cnipaMonthlyStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
