import { known, share, stock } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { all, inForce } from '#kernel/predicate'
import { cite } from '#kernel/source'
import { domesticRight } from '#policy/classifications/domestic-right'
import { highValuePatent } from '#policy/classifications/high-value-patent'
import { ended, held } from '#policy/example-entries'
import { publishedHighValueShare } from '#policy/inputs/published-high-value-share'
import { quality } from '#policy/missions/quality'
import { inventions } from '#policy/registers/inventions'
import { ipPlan14th } from '#policy/sources/ip-plan-14th'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const highValueShareOfInventions = defineIndicator({
  id: 'high-value-share-of-inventions',
  code: 'C03',
  label: { zh: '高价值发明专利占比', en: 'Share of high-value patents in valid invention patents' },
  basis: [cite(strongIpCityOpinions2016, 'mission-4'), cite(ipPlan14th)],
  standard: economicContribution,
  mission: quality,
  unit: { zh: '%', en: '%' },
  decimals: 1,
  better: 'higher',
  value: known(
    publishedHighValueShare,
    share(stock(inventions, all(domesticRight, inForce())), highValuePatent),
  ),
  examples: [
    {
      says: { zh: '4件专利中1件维持超过十年', en: 'one patent of four is older than ten years' },
      on: '2024-12-31',
      given: { rights: { inventions: [held({ filedOn: '2010-01-01' }), held(), held(), held()] } },
      expect: 25,
    },
    {
      says: { zh: '有公布占比的，以公布占比为准', en: 'the published share stands before the count' },
      on: '2025-12-31',
      given: { rights: { inventions: [held()] }, inputs: { 'published-high-value-share': 43.1 } },
      expect: 43.1,
    },
    {
      says: { zh: '专利全部失效的，不计算占比', en: 'where every patent has lapsed there is no share' },
      on: '2024-12-31',
      given: { rights: { inventions: [ended('2024-12-31')] } },
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
