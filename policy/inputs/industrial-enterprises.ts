import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'

export const industrialEnterprises = defineInput({
  id: 'industrial-enterprises',
  label: { zh: '规模以上工业企业数', en: 'Industrial enterprises above designated size' },
  unit: { zh: '家', en: 'enterprises' },
  basis: [cite(statisticalYearbook)],
  counted: 'at-period-end',
  latestWithinMonths: 24,
  supplier: { zh: '国家统计局；地方统计局', en: 'National and local bureaus of statistics' },
})
