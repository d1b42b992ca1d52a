import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'
import { pctStatistics } from '#policy/sources/pct-statistics'

export const pctFilings = defineInput({
  id: 'pct-filings',
  label: { zh: 'PCT国际专利申请量（当年累计）', en: 'PCT international applications, year to date' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(cnipaMonthlyStatistics), cite(pctStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
