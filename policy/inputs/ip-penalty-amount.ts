import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { marketRegulationStatistics } from '#policy/sources/market-regulation-statistics'

export const ipPenaltyAmount = defineInput({
  id: 'ip-penalty-amount',
  label: {
    zh: '知识产权行政处罚罚没金额（当年累计）',
    en: 'Fines and confiscations in intellectual property penalty cases, year to date',
  },
  unit: { zh: '万元', en: 'RMB 10,000' },
  basis: [cite(marketRegulationStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '市场监督管理部门', en: 'Market regulators' },
  mark: 'unverified',
})
