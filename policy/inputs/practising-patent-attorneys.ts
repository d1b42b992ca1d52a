import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const practisingPatentAttorneys = defineInput({
  id: 'practising-patent-attorneys',
  label: { zh: '执业专利代理师数', en: 'Practising patent attorneys' },
  unit: { zh: '人', en: 'people' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 24,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
  mark: 'unverified',
})
