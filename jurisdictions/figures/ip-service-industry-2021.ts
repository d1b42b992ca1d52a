import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { ipServiceBodies } from '#policy/inputs/ip-service-bodies'
import { ipServiceRevenue } from '#policy/inputs/ip-service-revenue'
import { publishedIpServiceProductivity } from '#policy/inputs/published-ip-service-productivity'
import { ipServiceIndustryReport } from '#policy/sources/ip-service-industry-report'

export const ipServiceIndustry2021 = definePublication({
  id: 'ip-service-industry-2021',
  label: { zh: '2021年知识产权服务业', en: 'The intellectual property service industry, 2021' },
  source: ipServiceIndustryReport,
  vintage: '2021-12-31',
  series: [
    stated(ipServiceBodies, NATION, '2021', '8.4万'),
    stated(ipServiceRevenue, NATION, '2021', '超2600'),
    stated(publishedIpServiceProductivity, NATION, '2021', '30.5'),
  ],
})
