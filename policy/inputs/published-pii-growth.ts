import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { patentIntensiveValueAddedBulletins } from '#policy/sources/patent-intensive-value-added-bulletins'

export const publishedPiiGrowth = defineInput({
  id: 'published-pii-growth',
  label: { zh: '专利密集型产业增加值名义增速', en: 'Nominal growth of patent-intensive value added' },
  unit: { zh: '%', en: '%' },
  basis: [cite(patentIntensiveValueAddedBulletins)],
  counted: 'in-period',
  latestWithinMonths: 24,
  canBeNegative: true,
  supplier: {
    zh: '国家统计局、国家知识产权局；地方统计局',
    en: 'National Bureau of Statistics and CNIPA; local bureaus of statistics',
  },
})
