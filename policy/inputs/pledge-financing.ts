import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan14thMidterm } from '#policy/sources/ip-plan-14th-midterm'

export const pledgeFinancing = defineInput({
  id: 'pledge-financing',
  label: {
    zh: '专利商标质押融资登记金额（当年累计）',
    en: 'Patent and trademark pledge financing registered, year to date',
  },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(ipPlan14thMidterm)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
