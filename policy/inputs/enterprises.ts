import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { marketRegulationStatistics } from '#policy/sources/market-regulation-statistics'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'

export const enterprises = defineInput({
  id: 'enterprises',
  label: { zh: '企业数', en: 'Enterprises' },
  unit: { zh: '万家', en: '10,000 enterprises' },
  basis: [cite(marketRegulationStatistics), cite(statisticalYearbook)],
  counted: 'at-period-end',
  latestWithinMonths: 18,
  supplier: { zh: '市场监督管理部门', en: 'Market regulators' },
})
