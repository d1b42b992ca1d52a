import { NATION } from '#kernel/place'
import { definePublication } from '#kernel/publication'
import { stated } from '#kernel/publication-table'
import { piiValueAdded } from '#policy/inputs/pii-value-added'
import { publishedPiiGrowth } from '#policy/inputs/published-pii-growth'
import { publishedPiiShareOfGdp } from '#policy/inputs/published-pii-share-of-gdp'
import { patentIntensiveValueAddedBulletins } from '#policy/sources/patent-intensive-value-added-bulletins'

export const patentIntensiveIndustries2021 = definePublication({
  id: 'patent-intensive-industries-2021',
  label: { zh: '2021年全国专利密集型产业增加值', en: 'Value added of patent-intensive industries, 2021' },
  source: patentIntensiveValueAddedBulletins,
  vintage: '2021-12-31',
  series: [
    stated(piiValueAdded, NATION, '2021', '142983'),
    stated(publishedPiiShareOfGdp, NATION, '2021', '12.44'),
    stated(publishedPiiGrowth, NATION, '2021', '17.9'),
  ],
})
