import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { ipServiceIndustryReport } from '#policy/sources/ip-service-industry-report'

export const publishedIpServiceProductivity = defineInput({
  id: 'published-ip-service-productivity',
  label: { zh: '知识产权服务业劳动生产率', en: 'Productivity of the intellectual property service industry' },
  unit: { zh: '万元/人', en: 'RMB 10,000 per person' },
  basis: [cite(ipServiceIndustryReport)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: { zh: '国家知识产权局（调查）', en: 'CNIPA (survey)' },
})
