import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { marketRegulationStatistics } from '#policy/sources/market-regulation-statistics'

export const ipComplaintsAnsweredInTime = defineInput({
  id: 'ip-complaints-answered-in-time',
  label: {
    zh: '7个工作日内告知是否受理的知识产权投诉数（当年累计）',
    en: 'Complaints answered within 7 working days, year to date',
  },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(marketRegulationStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '市场监督管理部门', en: 'Market regulators' },
  mark: 'unverified',
})
