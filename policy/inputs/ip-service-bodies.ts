import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipServiceIndustryReport } from '#policy/sources/ip-service-industry-report'

export const ipServiceBodies = defineInput({
  id: 'ip-service-bodies',
  label: { zh: '知识产权服务机构数', en: 'Intellectual property service bodies' },
  unit: { zh: '家', en: 'bodies' },
  basis: [cite(ipServiceIndustryReport)],
  counted: 'at-period-end',
  latestWithinMonths: 24,
  supplier: { zh: '国家知识产权局；地方知识产权管理部门', en: 'CNIPA; local intellectual property offices' },
})
