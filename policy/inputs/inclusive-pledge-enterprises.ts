import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan14thMidterm } from '#policy/sources/ip-plan-14th-midterm'

export const inclusivePledgeEnterprises = defineInput({
  id: 'inclusive-pledge-enterprises',
  label: {
    zh: '1000万元以下普惠质押惠及中小微企业数（当年累计）',
    en: 'Small enterprises financed by pledges of up to RMB 10 million, year to date',
  },
  unit: { zh: '家', en: 'enterprises' },
  basis: [cite(ipPlan14thMidterm)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
