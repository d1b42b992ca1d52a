import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { statisticalYearbook } from '#policy/sources/statistical-yearbook'

export const employedPersons = defineInput({
  id: 'employed-persons',
  label: { zh: '就业人员数', en: 'Employed persons' },
  unit: { zh: '万人', en: '10,000 people' },
  basis: [cite(statisticalYearbook)],
  counted: 'at-period-end',
  latestWithinMonths: 24,
  supplier: { zh: '国家统计局；地方统计局', en: 'National and local bureaus of statistics' },
})
