import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const giOutput = defineInput({
  id: 'gi-output',
  label: { zh: '地理标志产品直接产值', en: 'Direct output of geographical indication products' },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
  mark: 'unverified',
})
