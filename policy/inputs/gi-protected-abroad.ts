import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'

export const giProtectedAbroad = defineInput({
  id: 'gi-protected-abroad',
  label: { zh: '在海外获得保护的地理标志数', en: 'Geographical indications protected abroad' },
  unit: { zh: '个', en: 'items' },
  basis: [cite(scioPressConference202507)],
  counted: 'at-period-end',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
