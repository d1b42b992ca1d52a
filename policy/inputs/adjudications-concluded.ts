import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const adjudicationsConcluded = defineInput({
  id: 'adjudications-concluded',
  label: {
    zh: '专利侵权纠纷行政裁决结案数（当年累计）',
    en: 'Patent infringement adjudications concluded, year to date',
  },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
  mark: 'unverified',
})
