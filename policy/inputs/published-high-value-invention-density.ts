import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'

export const publishedHighValueInventionDensity = defineInput({
  id: 'published-high-value-invention-density',
  label: { zh: '每万人口高价值发明专利拥有量', en: 'High-value invention patents per 10,000 residents' },
  unit: { zh: '件/万人', en: 'rights per 10,000 residents' },
  basis: [cite(scioPressConference202601), cite(scioPressConference202507)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
