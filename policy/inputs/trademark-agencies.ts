import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipServiceIndustryReport } from '#policy/sources/ip-service-industry-report'

export const trademarkAgencies = defineInput({
  id: 'trademark-agencies',
  label: { zh: '商标代理机构数', en: 'Trademark agencies' },
  unit: { zh: '家', en: 'bodies' },
  basis: [cite(ipServiceIndustryReport)],
  counted: 'at-period-end',
  latestWithinMonths: 24,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
