import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const strongCounties = defineInput({
  id: 'strong-counties',
  label: {
    zh: '知识产权强国建设试点示范县数',
    en: 'Pilot and demonstration counties for building a strong intellectual property nation',
  },
  unit: { zh: '个', en: 'items' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 24,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
  mark: 'unverified',
})
