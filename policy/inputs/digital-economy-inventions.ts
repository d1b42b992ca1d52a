import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan15th } from '#policy/sources/ip-plan-15th'

export const digitalEconomyInventions = defineInput({
  id: 'digital-economy-inventions',
  label: {
    zh: '数字经济核心产业发明专利有效量',
    en: 'Valid invention patents of the core digital-economy industries',
  },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(ipPlan15th)],
  counted: 'at-period-end',
  latestWithinMonths: 12,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
