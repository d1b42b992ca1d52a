import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { marketRegulationStatistics } from '#policy/sources/market-regulation-statistics'

export const ipComplaints = defineInput({
  id: 'ip-complaints',
  label: { zh: '知识产权投诉数（当年累计）', en: 'Intellectual property complaints, year to date' },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(marketRegulationStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '市场监督管理部门', en: 'Market regulators' },
  mark: 'unverified',
})
