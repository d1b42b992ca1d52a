import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { scioPressConference202507 } from '#policy/sources/scio-press-conference-2025-07'

export const longMaintainedInventions = defineInput({
  id: 'long-maintained-inventions',
  label: {
    zh: '维持年限超过10年的发明专利有效量',
    en: 'Valid invention patents maintained for more than ten years',
  },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(scioPressConference202507)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
