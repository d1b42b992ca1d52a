import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'

export const validDesignsOfDomesticHolders = defineInput({
  id: 'valid-designs-of-domestic-holders',
  label: {
    zh: '国内外观设计专利有效量（含港澳台）',
    en: 'Valid designs of domestic holders, with Hong Kong, Macao and Taiwan',
  },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(cnipaMonthlyStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
