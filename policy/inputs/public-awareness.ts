import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const publicAwareness = defineInput({
  id: 'public-awareness',
  label: { zh: '知识产权公众认知率', en: 'Public awareness of intellectual property' },
  unit: { zh: '%', en: '%' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局（调查）', en: 'CNIPA (survey)' },
  mark: 'unverified',
})
