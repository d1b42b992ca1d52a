import { known, share, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, had, inForce } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { highValuePatent } from '#policy/classifications/high-value-patent'
import { held } from '#policy/example-entries'
import { publishedStrategicIndustryShare } from '#policy/inputs/published-strategic-industry-share'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { ipPlan14th } from '#policy/sources/ip-plan-14th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const strategicIndustryShareOfHighValue = defineIndicator({
  id: 'strategic-industry-share-of-high-value',
  code: 'C06b',
  label: {
    zh: '战略性新兴产业占高价值发明专利比重',
    en: 'Share of strategic emerging industries in high-value invention patents',
  },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-4'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(ipPlan14th),
  ],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: known(
    publishedStrategicIndustryShare,
    share(stock(inventions, all(domesticRight, inForce(), highValuePatent)), had('strategic-industry-found')),
  ),
  examples: [
    {
      says: {
        zh: '高价值发明专利2件，其中1件属于战略性新兴产业',
        en: 'two high-value patents, one of them of a strategic industry',
      },
      on: '2024-12-31',
      given: {
        rights: {
          inventions: [
            held({ events: [{ code: 'strategic-industry-found', on: '2024-05-01' }] }),
            held({ filedOn: '2010-01-01' }),
            held(),
          ],
        },
      },
      expect: 50,
    },
    {
      says: { zh: '没有高价值发明专利的，不计算占比', en: 'without a high-value patent there is no share' },
      on: '2024-12-31',
      given: { rights: { inventions: [held()] } },
      expect: { refused: 'zero-denominator' },
    },
    {
      says: {
        zh: '登记簿为空的，不给出数值，也不以零代替',
        en: 'an empty register gives no value, and never a zero',
      },
      on: '2024-12-31',
      given: {},
      expect: { refused: 'no-records' },
    },
  ],
})
