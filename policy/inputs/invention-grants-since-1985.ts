import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'

export const inventionGrantsSince1985 = defineInput({
  id: 'invention-grants-since-1985',
  label: { zh: '发明专利授权量（1985年以来累计）', en: 'Invention patents granted since 1985' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(cnipaMonthlyStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
