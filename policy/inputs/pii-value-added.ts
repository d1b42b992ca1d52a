import { defineInput } from '#kernel/input'
import { cite } from '#kernel/source'
import { patentIntensiveIndustryOrder25 } from '#policy/sources/patent-intensive-industry-order-25'
import { patentIntensiveValueAddedBulletins } from '#policy/sources/patent-intensive-value-added-bulletins'

export const piiValueAdded = defineInput({
  id: 'pii-value-added',
  label: { zh: '专利密集型产业增加值', en: 'Value added of patent-intensive industries' },
  unit: { zh: '亿元', en: 'RMB 100 million' },
  basis: [cite(patentIntensiveValueAddedBulletins), cite(patentIntensiveIndustryOrder25)],
  counted: 'in-period',
  latestWithinMonths: 24,
  supplier: {
    zh: '国家统计局、国家知识产权局；地方统计局',
    en: 'National Bureau of Statistics and CNIPA; local bureaus of statistics',
  },
  breaks: [
    {
      from: '2023',
      says: {
        zh: '2023年起的增加值依经济普查修订；2022年及以前为初次公布的数据，两者相比不是增幅。',
        en: 'From 2023 on revised after the economic census; 2022 and before stand as first published.',
      },
      basis: cite(patentIntensiveValueAddedBulletins),
    },
  ],
})
