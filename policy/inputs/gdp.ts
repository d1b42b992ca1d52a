import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'

export const gdp = defineInput({
  id: 'gdp',
  label: { zh: '地区生产总值（当年价）', en: 'Gross domestic product at current prices' },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(statisticalYearbook)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: { zh: '国家统计局；地方统计局', en: 'National and local bureaus of statistics' },
})
