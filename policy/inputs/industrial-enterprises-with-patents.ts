import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'

export const industrialEnterprisesWithPatents = defineInput({
  id: 'industrial-enterprises-with-patents',
  label: {
    zh: '有有效专利的规模以上工业企业数',
    en: 'Industrial enterprises above designated size with a valid patent',
  },
  unit: { zh: '家', en: 'enterprises' },
  basis: [cite(statisticalYearbook)],
  counted: 'at-period-end',
  latestWithinMonths: 24,
  supplier: { zh: '国家统计局；地方统计局', en: 'National and local bureaus of statistics' },
})
