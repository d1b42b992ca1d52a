import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { cnipaMonthlyStatistics } from '#policy/sources/cnipa-monthly-statistics'

export const validUtilityModelsOfAllHolders = defineInput({
  id: 'valid-utility-models-of-all-holders',
  label: { zh: '实用新型专利有效量（国内外合计）', en: 'Valid utility models of all holders' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(cnipaMonthlyStatistics)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
