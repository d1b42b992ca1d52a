import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { piiValueAdded } from '#policy/inputs/pii-value-added'
import { publishedPiiGrowth } from '#policy/inputs/published-pii-growth'
import { publishedPiiShareOfGdp } from '#policy/inputs/published-pii-share-of-gdp'
import { patentIntensiveValueAddedBulletins } from '#policy/sources/patent-intensive-value-added-bulletins'

export const patentIntensiveIndustries2020 = definePublication({
  id: 'patent-intensive-industries-2020',
  label: { zh: '2020年全国专利密集型产业增加值', en: 'Value added of patent-intensive industries, 2020' },
  source: patentIntensiveValueAddedBulletins,
  vintage: '2020-12-31',
  series: [
    stated(piiValueAdded, NATION, '2020', '12.13万'),
    stated(publishedPiiShareOfGdp, NATION, '2020', '11.97'),
    stated(publishedPiiGrowth, NATION, '2020', '5.8'),
  ],
  note: {
    zh: '公告以万亿元为单位，按亿元记为12.13万。',
    en: 'Printed in trillions of RMB; kept in units of 100 million.',
  },
})
