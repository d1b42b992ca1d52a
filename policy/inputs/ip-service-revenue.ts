import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipServiceIndustryReport } from '#policy/sources/ip-service-industry-report'

export const ipServiceRevenue = defineInput({
  id: 'ip-service-revenue',
  label: { zh: '知识产权服务业营业收入', en: 'Revenue of the intellectual property service industry' },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(ipServiceIndustryReport)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: { zh: '国家知识产权局（调查）', en: 'CNIPA (survey)' },
})
