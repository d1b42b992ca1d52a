import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { marketRegulationStatistics } from '#policy/sources/market-regulation-statistics'

export const enforcementStaff = defineInput({
  id: 'enforcement-staff',
  label: { zh: '知识产权执法人员数', en: 'Intellectual property enforcement staff' },
  unit: { zh: '人', en: 'people' },
  basis: [cite(marketRegulationStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 18,
  supplier: { zh: '市场监督管理部门', en: 'Market regulators' },
  mark: 'unverified',
})
