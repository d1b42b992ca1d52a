import { input } from '#kernel/formula'
import { defineIndicator } from '#kernel/indicator'
import { cite } from '#kernel/source'
import { publishedPiiEmploymentShare } from '#policy/inputs/published-pii-employment-share'
import { usePromotion } from '#policy/missions/use-promotion'
import { ipPlan14thMidterm } from '#policy/sources/ip-plan-14th-midterm'
import { strongIpCityOpinions2016 } from '#policy/sources/strong-ip-city-opinions-2016'
import { economicContribution } from '#policy/standards/economic-contribution'

export const piiEmployment = defineIndicator({
  id: 'pii-employment',
  code: 'U23',
  label: { zh: '专利密集型产业就业占比', en: 'Patent-intensive industries’ share of employment' },
  basis: [
    cite(strongIpCityOpinions2016, 'mission-3'),
    cite(strongIpCityOpinions2016, 'feature-industry'),
    cite(ipPlan14thMidterm),
  ],
  standard: economicContribution,
  mission: usePromotion,
  unit: { zh: '%', en: '%' },
  decimals: 2,
  better: 'higher',
  value: input(publishedPiiEmploymentShare),
  examples: [
    {
      says: {
        zh: '公布的2024年数据在次年春季仍可采用',
        en: 'the figure published for 2024 stands in the following spring',
      },
      on: '2025-03-31',
      given: { inputs: { 'published-pii-employment-share': { '2024': 6.9 } } },
      expect: 6.9,
    },
    {
      says: {
        zh: '2024年的数据在年度结束24个月后不再采用',
        en: 'a figure of 2024 no longer stands 24 months after its year has ended',
      },
      on: '2027-01-01',
      given: { inputs: { 'published-pii-employment-share': { '2024': 6.9 } } },
      expect: { refused: 'missing-input' },
    },
    {
      says: {
        zh: '未公布数据的，不给出数值，也不以零代替',
        en: 'nothing published, no value, and never a zero',
      },
      on: '2025-03-31',
      given: {},
      expect: { refused: 'missing-input' },
    },
  ],
})
