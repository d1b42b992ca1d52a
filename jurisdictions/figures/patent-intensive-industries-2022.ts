import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { piiValueAdded } from '#policy/inputs/pii-value-added'
import { publishedPiiGrowth } from '#policy/inputs/published-pii-growth'
import { publishedPiiShareOfGdp } from '#policy/inputs/published-pii-share-of-gdp'
import { patentIntensiveValueAddedBulletins } from '#policy/sources/patent-intensive-value-added-bulletins'

export const patentIntensiveIndustries2022 = definePublication({
  id: 'patent-intensive-industries-2022',
  label: { zh: '2022年全国专利密集型产业增加值', en: 'Value added of patent-intensive industries, 2022' },
  source: patentIntensiveValueAddedBulletins,
  vintage: '2022-12-31',
  series: [
    stated(piiValueAdded, NATION, '2022', '153176'),
    stated(publishedPiiShareOfGdp, NATION, '2022', '12.71'),
    stated(publishedPiiGrowth, NATION, '2022', '7.1'),
  ],
  note: {
    zh: '比重后经修订，见2023年公告。',
    en: 'The share was revised later: see the bulletin of 2023.',
  },
})
