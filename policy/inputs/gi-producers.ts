import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaAnnualStatistics } from '#policy/sources/cnipa-annual-statistics'

export const giProducers = defineInput({
  id: 'gi-producers',
  label: { zh: '可用标的地理标志生产者数', en: 'Producers entitled to the geographical indication sign' },
  unit: { zh: '家', en: 'organisations' },
  basis: [cite(cnipaAnnualStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
  mark: 'unverified',
})
