import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { patentIntensiveValueAddedBulletins } from '#policy/sources/patent-intensive-value-added-bulletins'

export const publishedPiiIctServicesShare = defineInput({
  id: 'published-pii-ict-services-share',
  label: { zh: '信息通信技术服务业占比（专利密集型）', en: 'ICT services in patent-intensive value added' },
  unit: { zh: '%', en: '%' },
  basis: [cite(patentIntensiveValueAddedBulletins)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: {
    zh: '国家统计局、国家知识产权局；地方统计局',
    en: 'National Bureau of Statistics and CNIPA; local bureaus of statistics',
  },
})
