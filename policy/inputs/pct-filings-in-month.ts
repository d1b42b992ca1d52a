import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'

export const pctFilingsInMonth = defineInput({
  id: 'pct-filings-in-month',
  label: { zh: 'PCT国际专利申请量（当月）', en: 'PCT international applications in the month' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(cnipaMonthlyStatistics)],
  counted: 'in-period',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
