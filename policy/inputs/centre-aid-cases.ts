import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202601 } from '#policy/sources/scio-press-conference-2026-01'

export const centreAidCases = defineInput({
  id: 'centre-aid-cases',
  label: {
    zh: '保护中心、快速维权中心受理维权案件数（累计）',
    en: 'Aid cases taken by protection and fast-track centres, cumulative',
  },
  unit: { zh: '件', en: 'cases' },
  basis: [cite(scioPressConference202601)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
