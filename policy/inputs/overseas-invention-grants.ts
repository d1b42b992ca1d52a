import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipPlan14th } from '#policy/sources/ip-plan-14th'

export const overseasInventionGrants = defineInput({
  id: 'overseas-invention-grants',
  label: { zh: '海外发明专利授权量（当年累计）', en: 'Invention patents granted abroad, year to date' },
  unit: { zh: '件', en: 'rights' },
  basis: [cite(ipPlan14th)],
  counted: 'in-period',
  latestWithinMonths: 18,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
  mark: 'unverified',
})
