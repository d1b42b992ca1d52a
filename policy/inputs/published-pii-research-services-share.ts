import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { patentIntensiveValueAddedBulletins } from '#policy/sources/patent-intensive-value-added-bulletins'

export const publishedPiiResearchServicesShare = defineInput({
  id: 'published-pii-research-services-share',
  label: {
    zh: '研发、设计和技术服务业占比（专利密集型）',
    en: 'R&D, design and technical services in patent-intensive value added',
  },
  unit: { zh: '%', en: '%' },
  basis: [cite(patentIntensiveValueAddedBulletins)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: {
    zh: '国家统计局、国家知识产权局；地方统计局',
    en: 'National Bureau of Statistics and CNIPA; local bureaus of statistics',
  },
})
