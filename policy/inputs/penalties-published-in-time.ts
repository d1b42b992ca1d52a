import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { marketRegulationStatistics } from '#policy/sources/market-regulation-statistics'

export const penaltiesPublishedInTime = defineInput({
  id: 'penalties-published-in-time',
  label: {
    zh: '20个工作日内公示的知识产权行政处罚数（当年累计）',
    en: 'Penalties published within 20 working days, year to date',
  },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(marketRegulationStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '市场监督管理部门', en: 'Market regulators' },
  mark: 'unverified',
})
