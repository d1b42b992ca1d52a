import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'

export const publishedDomesticShareOfInventions = defineInput({
  id: 'published-domestic-share-of-inventions',
  label: { zh: '国内发明专利有效量占比', en: 'Domestic share of valid invention patents' },
  unit: { zh: '%', en: '%' },
  basis: [cite(cnipaMonthlyStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
