import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'

export const strategicIndustryInventions = defineInput({
  id: 'strategic-industry-inventions',
  label: {
    zh: '战略性新兴产业发明专利有效量',
    en: 'Valid invention patents of strategic emerging industries',
  },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(scioPressConference202601), cite(scioPressConference202507)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
