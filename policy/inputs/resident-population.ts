import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'

export const residentPopulation = defineInput({
  id: 'resident-population',
  label: { zh: '年末常住人口', en: 'Resident population at year end' },
  unit: { zh: '万人', en: '10,000 people' },
  basis: [cite(statisticalYearbook)],
  counted: 'at-period-end',
  latestWithinMonths: 24,
  supplier: { zh: '国家统计局；地方统计局', en: 'National and local bureaus of statistics' },
})
