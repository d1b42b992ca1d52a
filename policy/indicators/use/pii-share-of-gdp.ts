import { input, known, ratio } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { gdp } from '#policy/inputs/gdp'
import { piiValueAdded } from '#policy/inputs/pii-value-added'
import { publishedPiiShareOfGdp } from '#policy/inputs/published-pii-share-of-gdp'
import { usePromotion } from '#policy/missions/use-promotion'
import { ipPlan14th } from '#policy/sources/ip-plan-14th'
import { patentIntensiveIndustryOrder25 } from '#policy/sources/patent-intensive-industry-order-25'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const piiShareOfGdp = defineIndicator({
  id: 'pii-share-of-gdp',
  code: 'U01',
  label: { zh: '专利密集型产业增加值占GDP比重', en: 'Patent-intensive industries’ share of GDP' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(strongIpCityOpinions2016, 'standard-contribution'),
    cite(patentIntensiveIndustryOrder25),
    cite(ipPlan14th),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '%', en: '%' },
  decimals: 2,
  better: 'higher',
  note: {
    zh: '经济普查后历史数据有修订，跨年比较须注明版本。',
    en: 'Revised after each economic census: a comparison of years must name its vintages.',
  },
  value: known(publishedPiiShareOfGdp, ratio(input(piiValueAdded), input(gdp), { per: 100 })),
  examples: [
    {
      says: { zh: '增加值130亿元，地区生产总值1000亿元', en: '130 of a gross product of 1,000' },
      on: '2024-12-31',
      given: { inputs: { 'pii-value-added': { '2023': 130 }, gdp: { '2023': 1000 } } },
      expect: 13,
    },
    {
      says: {
        zh: '有公布占比的，以公布占比为准，不另行计算',
        en: 'the printed share stands before the computed one',
      },
      on: '2024-12-31',
      given: {
        inputs: {
          'published-pii-share-of-gdp': { '2023': 13.04 },
          'pii-value-added': { '2023': 130 },
          gdp: { '2023': 1000 },
        },
      },
      expect: 13.04,
    },
    {
      says: {
        zh: '有增加值而无地区生产总值的，不计算占比',
        en: 'value added without a gross product gives no share',
      },
      on: '2024-12-31',
      given: { inputs: { 'pii-value-added': { '2023': 130 } } },
      expect: { refused: 'missing-input' },
    },
  ],
})
