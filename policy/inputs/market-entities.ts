import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { marketRegulationStatistics } from '#policy/sources/market-regulation-statistics'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'

export const marketEntities = defineInput({
  id: 'market-entities',
  label: { zh: '经营主体数', en: 'Market entities' },
  unit: { zh: '万户', en: '10,000 entities' },
  basis: [cite(marketRegulationStatistics), cite(statisticalYearbook)],
  counted: 'at-period-end',
  latestWithinMonths: 18,
  supplier: { zh: '市场监督管理部门', en: 'Market regulators' },
})
