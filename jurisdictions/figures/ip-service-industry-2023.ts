import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { ipServiceBodies } from '#policy/inputs/ip-service-bodies'
import { patentAgencies } from '#policy/inputs/patent-agencies'
import { trademarkAgencies } from '#policy/inputs/trademark-agencies'
import { ipServiceIndustryReport } from '#policy/sources/ip-service-industry-report'

export const ipServiceIndustry2023 = definePublication({
  id: 'ip-service-industry-2023',
  label: { zh: '2023年知识产权服务业', en: 'The intellectual property service industry, 2023' },
  source: ipServiceIndustryReport,
  vintage: '2023-12-31',
  series: [
    stated(ipServiceBodies, NATION, '2023', '8.9万'),
    stated(patentAgencies, NATION, '2023', '5269'),
    stated(trademarkAgencies, NATION, '2023', '35712'),
  ],
  note: {
    zh: '各类机构有交叉，不能相加。',
    en: 'The kinds of agency overlap and must not be added up.',
  },
})
