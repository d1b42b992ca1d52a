import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { ipServiceBodies } from '#policy/inputs/ip-service-bodies'
import { ipServiceRevenue } from '#policy/inputs/ip-service-revenue'
import { ipServiceIndustryReport } from '#policy/sources/ip-service-industry-report'

export const ipServiceIndustry2020 = definePublication({
  id: 'ip-service-industry-2020',
  label: { zh: '2020年知识产权服务业', en: 'The intellectual property service industry, 2020' },
  source: ipServiceIndustryReport,
  vintage: '2020-12-31',
  series: [
    stated(ipServiceBodies, NATION, '2020', '7.3万'),
    stated(ipServiceRevenue, NATION, '2020', '超2250'),
  ],
})
