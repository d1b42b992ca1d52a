import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'

export const rdExpenditure = defineInput({
  id: 'rd-expenditure',
  label: { zh: '研究与试验发展经费', en: 'Expenditure on research and development' },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(statisticalYearbook)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: { zh: '国家统计局；地方统计局', en: 'National and local bureaus of statistics' },
})
