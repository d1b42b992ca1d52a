import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'

export const pphCountries = defineInput({
  id: 'pph-countries',
  label: { zh: '专利审查高速路覆盖国家数', en: 'Countries covered by the patent prosecution highway' },
  unit: { zh: '个', en: 'countries' },
  basis: [cite(scioPressConference202507)],
  counted: 'at-period-end',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
