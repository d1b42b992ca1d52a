import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { marketRegulationStatistics } from '#policy/sources/market-regulation-statistics'

export const seriousDishonestyEntities = defineInput({
  id: 'serious-dishonesty-entities',
  label: {
    zh: '知识产权严重违法失信主体数',
    en: 'Entities on the list of serious intellectual property dishonesty',
  },
  unit: { zh: '个', en: 'items' },
  basis: [cite(marketRegulationStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '市场监督管理部门', en: 'Market regulators' },
  mark: 'unverified',
})
