import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan14thMidterm } from '#policy/sources/ip-plan-14th-midterm'

export const pledgeFinancedEnterprises = defineInput({
  id: 'pledge-financed-enterprises',
  label: { zh: '质押融资惠及企业数（当年累计）', en: 'Enterprises financed by pledges, year to date' },
  unit: { zh: '家', en: 'enterprises' },
  basis: [cite(ipPlan14thMidterm)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
